import { Lexicon } from './lexicon.ts'
import type { Words } from './packed/entries.ts'
import type { BankContents } from './packed/form.ts'

/** The stems of a passage as it is printed: of its own text, of each of its sentences, of its notes when resolved. */
export interface Printed {
  readonly text: readonly string[]
  readonly sentences: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

/** How often words and pairs of words stand in one class of entries, in all. */
interface Counts {
  readonly words: Uint32Array
  /** All of `words` together, and all pairs of words in one entry. */
  readonly totals: { readonly words: number; readonly pairs: number }
}

/** One entry: its passage's index, whether it is a gap, and the sentences that answer it. */
export interface Entry {
  readonly passage: number
  readonly gap: boolean
  readonly from: number
  readonly to: number
}

/** The bank opened for look-ups. Arrays over words × passages are laid out word by word. */
export interface Bank {
  readonly lexicon: Lexicon
  readonly passages: number
  readonly entries: readonly Entry[]
  /** For each entry its passage, or for a gap its passage and the number of passages more. */
  readonly owners: Uint16Array
  /** The entries (by index) that hold a word: `postings[starts[word]]` up to `starts[word + 1]`. */
  readonly starts: Uint32Array
  readonly postings: Uint16Array
  /** The length of each entry's vector of word rarities, for the cosine. */
  readonly norms: Float32Array
  /** The rarity of each word among the questions: its inverse document frequency. */
  readonly rarity: Float32Array
  /** In how many questions of a passage (its own text counting as one) each word stands. */
  readonly held: Uint16Array
  /** Whether each word stands in a passage's own text or notes. */
  readonly printed: Uint8Array
  /** How many words the questions of each passage have in all, its own text counting as one. */
  readonly sizes: Uint32Array
  /** How many pairs of words the questions of each passage have in all. */
  readonly pairSizes: Uint32Array
  readonly counts: Readonly<Record<'question' | 'gap' | 'offTopic', Counts>>
}

/** What the tables have room for: entries, and passages with their gaps, in 16 bits. */
const MOST = 0x1_0000

/** Adds to one place of a table of counts. */
function bump(table: Uint16Array | Uint32Array, at: number, by = 1): void {
  table[at] = (table[at] ?? 0) + by
}

interface Read {
  readonly entry: Entry
  readonly words: Words
}

/** The entries of all passages, the questions before the gaps. */
function entriesOf({ questions, gaps }: BankContents): Read[] {
  const asked = questions.flatMap((groups, passage) =>
    groups.flatMap(({ from, to, entries }) => {
      const entry = { passage, gap: false, from, to }
      return entries.map((words) => ({ entry, words }))
    }),
  )
  const unanswered = gaps.flatMap((entries, passage) => {
    const entry = { passage, gap: true, from: 0, to: 0 }
    return entries.map((words) => ({ entry, words }))
  })
  return [...asked, ...unanswered]
}

const pairsIn = (words: Words): number => (words.length * (words.length - 1)) / 2

function countsOf(size: number, entries: readonly Read[]): Counts {
  const words = new Uint32Array(size)
  const totals = { words: 0, pairs: 0 }
  for (const entry of entries) {
    for (const word of entry.words) bump(words, word)
    totals.words += entry.words.length
    totals.pairs += pairsIn(entry.words)
  }
  return { words, totals }
}

function messageCounts(offTopic: readonly number[]): Counts {
  return { words: Uint32Array.from(offTopic), totals: { words: offTopic.reduce((a, b) => a + b, 0), pairs: 0 } }
}

/**
 * Opens the bank: some tens of milliseconds, once.
 *
 * @param printed the stems of each passage, in the paper's order
 * @throws RangeError when there is more of it than the tables have room for
 */
export function openBank(contents: BankContents, printed: readonly Printed[]): Bank {
  const lexicon = new Lexicon(contents.stems)
  const { size } = lexicon
  const passages = printed.length
  const read = entriesOf(contents)
  if (read.length > MOST || 2 * passages > MOST) {
    throw new RangeError(`a bank of ${read.length} entries and ${passages} passages is too large`)
  }
  const questions = read.filter((r) => !r.entry.gap)
  const question = countsOf(size, questions)
  const gaps = read.filter((r) => r.entry.gap)
  const rarity = Float32Array.from(question.words, (count) => Math.log(1 + questions.length / (1 + count)))
  return {
    lexicon,
    passages,
    entries: read.map((r) => r.entry),
    owners: Uint16Array.from(read, ({ entry }) => entry.passage + (entry.gap ? passages : 0)),
    ...postingsOf(size, read, rarity),
    rarity,
    ...heldOf(lexicon, questions, printed),
    counts: { question, gap: countsOf(size, gaps), offTopic: messageCounts(contents.offTopic) },
  }
}

function heldOf(
  lexicon: Lexicon,
  questions: readonly Read[],
  printed: readonly Printed[],
): Pick<Bank, 'held' | 'printed' | 'sizes' | 'pairSizes'> {
  const passages = printed.length
  const held = new Uint16Array(lexicon.size * passages)
  const marks = new Uint8Array(lexicon.size * passages)
  const sizes = new Uint32Array(passages)
  const pairSizes = new Uint32Array(passages)
  const hold = (passage: number, words: Words): void => {
    for (const word of words) bump(held, word * passages + passage)
    bump(sizes, passage, words.length)
  }
  for (const { entry, words } of questions) {
    hold(entry.passage, words)
    bump(pairSizes, entry.passage, pairsIn(words))
  }
  const numbered = (stems: readonly string[]): number[] => [...new Set(stems)].flatMap((stem) => lexicon.id(stem) ?? [])
  for (const [passage, { text, notes }] of printed.entries()) {
    hold(passage, numbered(text))
    for (const word of numbered([...text, ...notes])) marks[word * passages + passage] = 1
  }
  return { held, printed: marks, sizes, pairSizes }
}

function postingsOf(
  size: number,
  read: readonly Read[],
  rarity: Float32Array,
): Pick<Bank, 'starts' | 'postings' | 'norms'> {
  const starts = new Uint32Array(size + 1)
  for (const { words } of read) for (const word of words) bump(starts, word + 1)
  for (let word = 0; word < size; word++) bump(starts, word + 1, starts[word])
  const next = starts.slice()
  const postings = new Uint16Array(starts[size] as number)
  const norms = new Float32Array(read.length)
  for (const [index, { words }] of read.entries()) {
    let square = 0
    for (const word of words) {
      postings[next[word] as number] = index
      bump(next, word)
      square += (rarity[word] as number) ** 2
    }
    norms[index] = Math.sqrt(square) || 1
  }
  return { starts, postings, norms }
}
