import { writeTables } from '../tables.ts'
import type { BankContents } from './select.ts'

/** What the bank is made for: the paper's version, and `wordsFingerprint` of what it was stemmed with. */
interface MadeFor {
  readonly paper: string
  readonly words: string
}

type Stems = readonly string[]

/**
 * Writes the bank for `openBank`. The entries of a group, and the gaps of a passage, are sorted, so that those alike stand
 * together and the steps between them are small. Of messages off the topic no feature asks more than in how many of them
 * a stem stands.
 */
export function writeBank({ questions, gaps, offTopic, printed }: BankContents, madeFor: MadeFor): ArrayBuffer {
  const print = [...printed.map(({ text }) => text), ...printed.map(({ notes }) => notes)].map((stems) => [
    ...new Set(stems),
  ])
  const counts = countsOf([...questions.flatMap(({ entries }) => entries), ...gaps.flat(), ...offTopic, ...print])
  const stems = [...counts.keys()].sort()
  const commonFirst = inOrder(counts)
  const asked = questions.flatMap(({ entries }) => commonFirst(entries))
  const unanswered = gaps.flatMap(commonFirst)
  const holders = holdersOf([...asked, ...unanswered])
  const printers = holdersOf(print)
  const pairsIn = (entries: readonly Stems[]): number => sum(entries.map(({ length }) => (length * (length - 1)) / 2))
  const asking = printed.map((_, place) =>
    questions.flatMap(({ passage, entries }) => (passage === place ? entries : [])),
  )
  const tally = (of: readonly Stems[]): Uint32Array<ArrayBuffer> => {
    const counted = countsOf(of)
    return Uint32Array.from(stems, (stem) => counted.get(stem) ?? 0)
  }
  const stepsOf = (of: ReadonlyMap<string, readonly number[]>): Uint8Array<ArrayBuffer> =>
    Uint8Array.from(stems.flatMap((stem) => steps(of.get(stem) ?? [])))
  return writeTables(
    { ...madeFor },
    {
      stems: Uint8Array.from(new TextEncoder().encode(stems.join('\n'))),
      groups: Uint32Array.from(
        questions.flatMap(({ passage, from, to, entries }) => [passage, from, to, entries.length]),
      ),
      gaps: Uint32Array.from(gaps, ({ length }) => length),
      inQuestions: tally(asked),
      inGaps: tally(unanswered),
      steps: stepsOf(holders),
      inPrint: tally(print),
      printSteps: stepsOf(printers),
      offTopic: tally(offTopic),
      sizes: Uint32Array.from(asking, (entries, place) =>
        sum([...entries, print[place] ?? []].map(({ length }) => length)),
      ),
      pairSizes: Uint32Array.from([...asking, ...gaps], pairsIn),
    },
  )
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** In how many of some entries each stem stands. */
function countsOf(entries: readonly Stems[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const stem of entries.flat()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return counts
}

/** For each stem the entries that hold it, by their places in the list. */
function holdersOf(entries: readonly Stems[]): Map<string, number[]> {
  const holders = new Map<string, number[]>()
  for (const [entry, stems] of entries.entries()) {
    for (const stem of stems) {
      const list = holders.get(stem)
      if (list) list.push(entry)
      else holders.set(stem, [entry])
    }
  }
  return holders
}

/** Sorts entries by their commonest stem, then by the next. */
function inOrder(counts: ReadonlyMap<string, number>): (entries: readonly Stems[]) => Stems[] {
  const commonest = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
  const ranks = new Map(commonest.map(([stem], rank) => [stem, rank]))
  const ranked = (stems: Stems): { stems: Stems; key: readonly number[] } => ({
    stems,
    key: stems.map((stem) => ranks.get(stem) ?? 0).sort((a, b) => a - b),
  })
  return (entries) =>
    entries
      .map(ranked)
      .sort((a, b) => byNumbers(a.key, b.key))
      .map(({ stems }) => stems)
}

/** Ascending by the first number that differs, the shorter first. */
function byNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i])
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1)
}

/** The bytes of one stem's holders, for `readPostings`. */
function steps(holders: readonly number[]): number[] {
  const bytes: number[] = []
  for (const [i, holder] of holders.entries()) {
    let step = holder - (holders[i - 1] ?? -1) - 1
    for (; step > 0x7f; step >>>= 7) bytes.push((step & 0x7f) | 0x80)
    bytes.push(step)
  }
  return bytes
}
