import type { Paper } from '../../src/paper/paper.ts'
import type { Printed } from '../../src/retrieval/bank.ts'
import { allStems, type BankContents, frequencyOf, type Group, inOrder } from '../../src/retrieval/packed/form.ts'
import type { Words } from '../../src/retrieval/packed/entries.ts'
import type { Standing } from '../../src/retrieval/packed/stems.ts'
import type { Tokenizer } from '../../src/retrieval/words.ts'
import { merged } from './merge.ts'
import type { BankFiles } from './read.ts'

/** A word that the paper does not have must stand in this many entries and messages to be kept: one links nothing. */
const LEAST_ENTRIES = 3

/** What is packed: the contents, and how common each stem is. */
export type Selection = BankContents & { readonly standings: ReadonlyMap<string, Standing> }

/** An entry's stems, each once. */
interface Stemmed {
  readonly stems: readonly string[]
}

/**
 * Makes the bank's contents of what its writers wrote: sets of stems, without those that nothing else has, near-repeats
 * counted with the question they repeat. The same bank and paper give the same.
 */
export function selectBank(paper: Paper, bank: BankFiles, printed: readonly Printed[], tokenize: Tokenizer): Selection {
  const known = allStems(printed)
  const stemmed = <T extends { readonly text: string }>(of: readonly T[]): (T & Stemmed)[] =>
    of.map((entry) => ({ ...entry, stems: [...new Set(tokenize(entry.text))] }))
  const questions = stemmed(bank.questions)
  const gaps = stemmed(bank.gaps)
  const messages = stemmed(bank.offTopic.map((text) => ({ text })))
  const all = new Set([...known, ...repeated([...questions, ...gaps, ...messages])])
  const asked = merged(kept(questions, all))
  const unanswered = merged(kept(gaps, all).map((gap) => ({ ...gap, from: 0, to: 0 })))
  const frequencies = countsOf([...asked, ...unanswered])
  const offTopic = countsOf(messages)
  const standings = new Map(
    [...all].map((stem) => {
      const frequency = frequencyOf(frequencies.get(stem) ?? 0)
      return [stem, { frequency, offTopic: offTopic.get(stem) ?? 0 }] as const
    }),
  )
  const stems = inOrder(standings)
  const ids = new Map(stems.map((stem, id) => [stem, id]))
  const numbered = (of: readonly Stemmed[]): Words[] =>
    of.map((entry) => entry.stems.map((stem) => ids.get(stem) ?? 0).toSorted((a, b) => a - b)).sort(byNumbers)
  const groupsOf = (own: readonly (Stemmed & Omit<Group, 'entries'>)[]): Group[] =>
    [...Map.groupBy(own, ({ from, to }) => `${from}-${to}`).values()]
      .flatMap((group) => group.slice(0, 1).map(({ from, to }) => ({ from, to, entries: numbered(group) })))
      .sort((a, b) => a.from - b.from || a.to - b.to)
  return {
    stems,
    questions: paper.passages.map(({ id }) => groupsOf(asked.filter((q) => q.passage === id))),
    gaps: paper.passages.map(({ id }) => numbered(unanswered.filter((g) => g.passage === id))),
    offTopic: stems.map((stem) => offTopic.get(stem) ?? 0),
    standings,
  }
}

/** The stems that enough entries and messages have. */
const repeated = (of: readonly Stemmed[]): string[] =>
  [...countsOf(of)].flatMap(([stem, count]) => (count >= LEAST_ENTRIES ? [stem] : []))

/** Entries with only the stems of a set, where any is left. */
const kept = <T extends Stemmed>(of: readonly T[], all: ReadonlySet<string>): T[] =>
  of.flatMap((entry) => {
    const stems = entry.stems.filter((stem) => all.has(stem))
    return stems.length > 0 ? [{ ...entry, stems }] : []
  })

/** In how many of some entries each stem stands. */
function countsOf(entries: readonly Stemmed[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { stems } of entries) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** Ascending by the first number that differs, the shorter first. */
function byNumbers(a: Words, b: Words): number {
  const at = a.findIndex((number, i) => number !== b[i])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}
