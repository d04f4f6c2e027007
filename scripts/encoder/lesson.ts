import type { Paper } from '../../src/paper/paper.ts'
import { type Classes, classesOf } from '../../src/retrieval/classes.ts'
import { wordsFingerprint } from '../../src/retrieval/options.ts'
import { readTables } from '../../src/retrieval/tables.ts'
import { openEncoder } from '../../src/retrieval/encoder.ts'
import { QUESTION_TYPES, questionType } from '../../src/retrieval/question-type.ts'
import { openVocabulary } from '../../src/retrieval/vocabulary.ts'
import { type Aliases, wordReader } from '../../src/retrieval/words.ts'
import type { BankFiles } from '../bank/read.ts'
import { writeTables } from '../tables.ts'
import { type Example, examplesOf } from './examples.ts'
import { SHARPNESS, type UnitExample, type Weights } from './learn.ts'
import { type Lexicon, lexiconOf } from './lexicon.ts'
import type { Quantised } from './quantise.ts'
import { generalQuestions, topicTables } from './topics.ts'

/** Steps of a byte from a count: 0 for none, one more each time that it doubles. */
const steps = (count: number): number => Math.ceil(Math.log2(1 + count))

/** The rarest word of English that is known; twice as common is so many steps less. */
const RARITY_STEP = 14

/** The tables that a vocabulary is read from. */
const vocabularyTables = ({ words, pairs, counts, common }: Lexicon) => ({
  words: Uint8Array.from(Buffer.from(words.join('\n'))),
  pairs,
  asked: Uint8Array.from(counts, steps),
  rarity: Uint8Array.from(common, (count) => Math.max(0, 255 - RARITY_STEP * steps(count))),
})

/** Of how many of 255 questions of each class each type is, smoothed by the types of all. */
function typesOf(size: number, examples: readonly Example[]): Uint8Array<ArrayBuffer> {
  const count = QUESTION_TYPES.length
  const tallies = new Float32Array(size * count)
  const all = new Float32Array(count)
  for (const { text, classes } of examples) {
    const type = questionType(text)
    all[type] = (all[type] as number) + 1
    for (const c of classes) tallies[c * count + type] = (tallies[c * count + type] as number) + 1 / classes.length
  }
  return Uint8Array.from(tallies, (_, at) => {
    const row = tallies.subarray(at - (at % count), at - (at % count) + count)
    const sum = row.reduce((a, b) => a + b, 0)
    const usual = (all[at % count] as number) / examples.length
    return Math.round((255 * ((row[at % count] as number) + TYPE_PRIOR * usual)) / (sum + TYPE_PRIOR))
  })
}

/** A class has the types of all questions until it has about so many of its own. */
const TYPE_PRIOR = 5

/** A general question is learnt from so often: the bank has many particular ones for each, and people ask these first. */
const GENERAL_COUNTS = 3

/** Lengths in steps of a byte, each so many times the one before. */
function inSteps(lengths: Float32Array) {
  const least = Math.max(1e-6, Math.min(...lengths.filter((length) => length > 0)))
  const factor = Math.max(1 + 1e-6, (Math.max(...lengths) / least) ** (1 / 255))
  const step = (length: number): number => Math.round(Math.log(Math.max(length, least) / least) / Math.log(factor))
  return {
    lengths: Uint8Array.from(lengths, step),
    lengthSteps: Float32Array.from({ length: 256 }, (_, at) => least * factor ** at),
  }
}

/** The centres as whole numbers with a scale each, which has the sharpness in it. */
function inBytes({ centres, width }: Weights) {
  const scales = new Float32Array(centres.length / width)
  const bytes = new Int8Array(centres.length)
  for (let row = 0; row < scales.length; row++) {
    const own = centres.subarray(row * width, (row + 1) * width)
    const most = Math.max(...own.map(Math.abs)) || 1
    scales[row] = (SHARPNESS * most) / 127
    for (const [k, value] of own.entries()) bytes[row * width + k] = Math.round((127 * value) / most)
  }
  return { scales, centres: bytes }
}

/** What an encoder is made from: the messages that it learns from, and the words that it knows. */
export interface Lesson {
  readonly classes: Classes
  readonly lexicon: Lexicon
  /** The examples in the units of a lexicon that have any of these, the general ones as often as they count. */
  readonly examplesIn: (lexicon: Lexicon) => readonly UnitExample[]
  /**
   * The file that `openEncoder` reads.
   *
   * @param quantised the units' vectors; @param settled the classes that were learnt over these
   */
  readonly fileOf: (lexicon: Lexicon, quantised: Quantised, settled: Weights) => ArrayBuffer
}

/**
 * Prepares what an encoder of a corpus is made from: the bank's messages, the paper's sentences and its notes.
 *
 * @param general how many of the commonest words of English it knows besides the bank's
 */
export function lessonOf(paper: Paper, bank: BankFiles, aliases: Aliases, general: number): Lesson {
  const read = wordReader(aliases)
  const classes = classesOf(paper)
  const printed = classes.sentences.map(({ place, span }, c) => ({
    text: paper.passages[place]?.text.slice(span.start, span.end) ?? '',
    classes: [c],
  }))
  const noted = paper.footnotes.map(({ text, number }) => ({ text, classes: [classes.notes + number - 1] }))
  const banked = examplesOf(paper, classes, bank)
  const examples = [...banked, ...printed, ...noted].map((example: Example) => ({
    words: read(example.text),
    classes: example.classes,
    isGeneral: example.isGeneral === true,
  }))
  const asked = examples.map(({ words, classes: own }) => ({ words, isAnswered: (own[0] ?? 0) < classes.gaps }))
  const words = new Set([...printed, ...noted].flatMap(({ text }) => read(text)))
  const madeFor = { paper: paper.version, words: wordsFingerprint(read, aliases) }

  const usableIn = (lexicon: Lexicon) => {
    const vocabulary = openVocabulary(readTables(writeTables(madeFor, vocabularyTables(lexicon))))
    return examples
      .map((example) => ({ ...example, units: vocabulary.read(example.words).units }))
      .filter(({ units }) => units.length > 0)
  }
  return {
    classes,
    lexicon: lexiconOf(asked, words, general),
    examplesIn: (lexicon) =>
      usableIn(lexicon).flatMap((example): UnitExample[] =>
        Array.from({ length: example.isGeneral ? GENERAL_COUNTS : 1 }, () => example),
      ),
    fileOf: (lexicon, quantised, settled) => {
      const tables = {
        ...vocabularyTables(lexicon),
        ...quantised,
        ...inSteps(quantised.lengths),
        ...inBytes(settled),
        biases: settled.biases,
        types: typesOf(classes.size, banked),
      }
      // Topics are sorted by what questions mean in the encoder as it will be opened.
      const { vectorOf } = openEncoder(readTables(writeTables(madeFor, tables)), classes)
      const several = usableIn(lexicon).filter(({ isGeneral }) => isGeneral)
      const topics = topicTables(generalQuestions(paper, classes, several, vectorOf), lexicon.width)
      return writeTables(madeFor, { ...tables, ...topics })
    },
  }
}
