import type { BitCoder } from '../../packing/arithmetic.ts'
import { passEntries, passSize, type Words } from './entries.ts'
import { Predictor } from '../../packing/predictor.ts'
import { passStandings, passStems, type Standing } from './stems.ts'
import { type Tree, treeOf } from '../../packing/tree.ts'
import type { Printed } from '../bank.ts'

/** Questions that the same sentences of a passage answer: the first and the last, counted from 0. */
export interface Group {
  readonly from: number
  readonly to: number
  readonly entries: readonly Words[]
}

/** What the bank holds, its words as numbers into `stems`; lists by passage are in the paper's order. */
export interface BankContents {
  /** Every word that the bank or the paper knows, the commonest first, equals by their letters. */
  readonly stems: readonly string[]
  readonly questions: readonly (readonly Group[])[]
  /** Questions about a passage that the paper does not answer. */
  readonly gaps: readonly (readonly Words[])[]
  /** For each word, in how many messages it stands that have nothing to do with the paper. */
  readonly offTopic: readonly number[]
}

/** How common a word is among the entries, in powers of two; 0 for one that none has. */
export const frequencyOf = (entries: number): number => 32 - Math.clz32(entries)

const GAPS = 4095

const byLetters = (a: string, b: string): number => (a < b ? -1 : 1)

/** Stems in the order of `BankContents`. */
export function inOrder(standings: ReadonlyMap<string, Standing>): string[] {
  const frequency = (stem: string): number => standings.get(stem)?.frequency ?? 0
  return [...standings.keys()].sort((a, b) => frequency(b) - frequency(a) || byLetters(a, b))
}

/** Every stem of the paper, once, by its letters. */
export const allStems = (printed: readonly Printed[]): string[] =>
  [...new Set(printed.flatMap(({ text, sentences, notes }) => [...text, ...sentences.flat(), ...notes]))].sort()

/**
 * Passes the bank through a coder: writes what is given, or reads what was written. It is the same walk either way, so
 * that writer and reader can't part. What the paper says is known to both, and learnt from first.
 *
 * @param letters every letter of all stems
 */
export function passBank(
  coder: BitCoder,
  printed: readonly Printed[],
  letters: string,
  given?: BankContents & { readonly standings: ReadonlyMap<string, Standing> },
): BankContents {
  const predictor = new Predictor(coder)
  const theirs = allStems(printed)
  const isTheirs = new Set(theirs)
  predictor.learn(() => passStems(predictor, letters, theirs))
  const own = passStems(predictor, letters, given?.stems.filter((stem) => !isTheirs.has(stem)).sort() ?? [])
  const known = [...theirs, ...own].sort()
  const none = { frequency: 0, offTopic: 0 }
  const wanted = given ? known.map((stem) => given.standings.get(stem) ?? none) : []
  const passed = passStandings(predictor, known, isTheirs, wanted)
  const standings = new Map(known.map((stem, i) => [stem, passed[i] ?? none]))
  const stems = inOrder(standings)
  const asked = stems.filter((stem) => standings.get(stem)?.frequency !== 0)
  const tree = treeOf(asked.map((stem) => 2 ** (standings.get(stem)?.frequency ?? 0)))
  const ids = new Map(asked.map((stem, id) => [stem, id]))
  const questions: Group[][] = []
  const gaps: Words[][] = []
  for (const [passage, { sentences }] of printed.entries()) {
    const numbered = sentences.map((sentence) => sentence.flatMap((stem) => ids.get(stem) ?? []))
    questions.push(passGroups(predictor, tree, passage, numbered, given?.questions[passage] ?? []))
    gaps.push(passEntries(predictor, tree, { passage, group: GAPS }, given?.gaps[passage] ?? []))
  }
  return { stems, questions, gaps, offTopic: stems.map((stem) => standings.get(stem)?.offTopic ?? 0) }
}

/** @param sentences the passage's, their words as numbers: what is asked about them is likely to be in their words */
function passGroups(
  predictor: Predictor,
  tree: Tree,
  passage: number,
  sentences: readonly Words[],
  given: readonly Group[],
): Group[] {
  const count = passSize(predictor, 2, 0, given.length)
  const groups: Group[] = []
  for (let i = 0; i < count; i++) {
    const group = given[i]
    const from = passSize(predictor, 3, groups[i - 1]?.from ?? 0, group?.from ?? 0)
    const to = from + passSize(predictor, 4, from, (group?.to ?? 0) - (group?.from ?? 0))
    const place = { passage, group: from * 64 + to }
    const words = [...new Set(sentences.slice(from, to + 1).flat())].sort((a, b) => a - b)
    if (words.length > 0) predictor.learn(() => passEntries(predictor, tree, place, [words]))
    groups.push({ from, to, entries: passEntries(predictor, tree, place, group?.entries ?? []) })
  }
  return groups
}
