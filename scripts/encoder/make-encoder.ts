import type { Paper } from '../../src/paper/paper.ts'
import type { Aliases } from '../../src/retrieval/words.ts'
import type { BankFiles } from '../bank/read.ts'
import { type UnitExample, unlearnt, type Weights } from './learn.ts'
import { lessonOf } from './lesson.ts'
import { type Lexicon, withFewerPairs } from './lexicon.ts'
import { FEW_ROUNDS, quantise, restored } from './quantise.ts'
import { learnSideBySide } from './side-by-side.ts'

/** So many of the commonest words of English are known besides the bank's: what private mode has room for. */
const GENERAL = 7_700

/** A unit's vector is kept in so many bytes. */
const PARTS = 16

/** All is learnt so many times, each in another order, and the mean is taken: one run lies by chance some points off. */
const SEEDS = [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22]

/** The mean of what several runs came to, as all begin with the same. */
function mean(runs: readonly Weights[]): Weights {
  const meanOf = (parts: readonly Float32Array[]): Float32Array<ArrayBuffer> => {
    const sum = new Float32Array(parts[0]?.length ?? 0)
    for (const part of parts)
      for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (part[at] as number)
    return sum.map((value) => value / parts.length)
  }
  return {
    width: runs[0]?.width ?? 0,
    units: meanOf(runs.map(({ units }) => units)),
    centres: meanOf(runs.map(({ centres }) => centres)),
    biases: meanOf(runs.map(({ biases }) => biases)),
  }
}

/** How often each unit stands in some examples; once more, so that none counts for nothing. */
function usesIn({ vectors, width }: Lexicon, examples: readonly UnitExample[]): Float32Array {
  const uses = new Float32Array(vectors.length / width).fill(1)
  for (const { units } of examples) for (const unit of units) uses[unit] = (uses[unit] as number) + 1
  return uses
}

/**
 * Learns the encoder of a corpus from its bank, makes it small, and learns the classes anew over what became of the
 * units; a quarter of an hour on two processors for a bank of 45,000 lines.
 *
 * @param general how many of the commonest words of English it knows besides the bank's
 * @returns the file that `openEncoder` reads
 */
export async function makeEncoder(
  paper: Paper,
  bank: BankFiles,
  aliases: Aliases,
  general = GENERAL,
): Promise<ArrayBuffer> {
  const { classes, lexicon: whole, examplesIn, fileOf } = lessonOf(paper, bank, aliases, general)
  const { width } = whole
  const learnt = async (examples: readonly UnitExample[], start: Float32Array, isFixed: boolean) =>
    mean(await learnSideBySide({ classes, examples, start, width, isFixed }, SEEDS))

  const all = examplesIn(whole)
  const { units } = await learnt(all, whole.vectors, false)
  const lexicon = withFewerPairs({ ...whole, vectors: units }, usesIn(whole, all))
  const examples = examplesIn(lexicon)
  const quantised = quantise(lexicon.vectors, width, PARTS, usesIn(lexicon, examples).map(Math.sqrt))
  return fileOf(lexicon, quantised, await learnt(examples, restored(quantised, width), true))
}

/**
 * Makes the encoder of a paper without questions to learn from: words mean what they mean in English, and a class means
 * what its own sentence does, which takes time in proportion to the paper's length.
 *
 * @param offTopic messages that have nothing to do with it
 * @returns the file that `openEncoder` reads
 */
export function makeUnlearntEncoder(
  paper: Paper,
  offTopic: BankFiles['offTopic'],
  aliases: Aliases,
  general = GENERAL,
): ArrayBuffer {
  const { classes, lexicon, examplesIn, fileOf } = lessonOf(
    paper,
    { questions: [], gaps: [], offTopic },
    aliases,
    general,
  )
  const { width, vectors } = lexicon
  const examples = examplesIn(lexicon)
  const quantised = quantise(vectors, width, PARTS, usesIn(lexicon, examples).map(Math.sqrt), FEW_ROUNDS)
  return fileOf(lexicon, quantised, unlearnt(classes, examples, restored(quantised, width), width))
}
