import { Lexicon } from './lexicon.ts'

/**
 * The question bank as the build writes it: every word a number into `stems`. None of it is ever shown.
 *
 * An entry is its words in order, separated by spaces; entries are separated by ";". A question starts with the
 * sentences of its passage that answer it: "3" or "1-3", counted from 0.
 */
export interface BankData {
  /** `Paper.version` of the paper that it was built for. */
  readonly paper: string
  /** The lexicon, commonest first, separated by spaces. */
  readonly stems: string
  /** For each passage of the paper, in order: its own words, the words of its notes, its questions and its gaps. */
  readonly text: readonly string[]
  readonly notes: readonly string[]
  readonly questions: readonly string[]
  /** Questions about the passage that the paper does not answer. */
  readonly gaps: readonly string[]
  /** Messages that have nothing to do with the paper. */
  readonly offTopic: string
}

/** How often each word, and each pair of neighbouring words, stands in one class of entries. */
export interface Counts {
  readonly words: Uint32Array
  readonly pairs: Map<number, number>
  total: number
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
  /** How many words the questions of each passage have in all. */
  readonly sizes: Uint32Array
  /** For each pair of neighbouring words, the passages of the questions that have it (one each). */
  readonly pairs: ReadonlyMap<number, readonly number[]>
  readonly pairSizes: Uint32Array
  readonly counts: Readonly<Record<'question' | 'gap' | 'offTopic', Counts>>
}

/** What the tables have room for: entries in 16 bits, pairs of words in one key. */
const MOST_ENTRIES = 0x1_0000
const MOST_WORDS = 0x8000

/** The key of two neighbouring words. */
const pairKey = (first: number, second: number): number => first * MOST_WORDS + second

/** Every pair of neighbouring words, once each. */
export function pairsOf(words: readonly number[]): Set<number> {
  const pairs = new Set<number>()
  for (let i = 1; i < words.length; i++) pairs.add(pairKey(words[i - 1] as number, words[i] as number))
  return pairs
}

/** Adds to one place of a table of counts. */
function bump(table: Uint16Array | Uint32Array, at: number, by = 1): void {
  table[at] = (table[at] ?? 0) + by
}

const numbers = (text: string): number[] => (text === '' ? [] : text.split(' ').map(Number))
const listOf = (text: string): string[] => (text === '' ? [] : text.split(';'))

interface Read {
  readonly entry: Entry
  readonly words: number[]
}

function readEntries(data: BankData): Read[] {
  const read: Read[] = []
  data.questions.forEach((text, passage) => {
    for (const line of listOf(text)) {
      const space = line.indexOf(' ')
      const [from = 0, to = from] = line.slice(0, space).split('-').map(Number)
      read.push({ entry: { passage, gap: false, from, to }, words: numbers(line.slice(space + 1)) })
    }
  })
  data.gaps.forEach((text, passage) => {
    for (const line of listOf(text)) read.push({ entry: { passage, gap: true, from: 0, to: 0 }, words: numbers(line) })
  })
  return read
}

function countsOf(size: number, entries: readonly (readonly number[])[]): Counts {
  const counts: Counts = { words: new Uint32Array(size), pairs: new Map(), total: 0 }
  for (const words of entries) {
    for (const word of new Set(words)) bump(counts.words, word)
    const pairs = pairsOf(words)
    for (const pair of pairs) counts.pairs.set(pair, (counts.pairs.get(pair) ?? 0) + 1)
    counts.total += new Set(words).size + pairs.size
  }
  return counts
}

/** Opens the bank: some tens of milliseconds, once. */
export function openBank(data: BankData): Bank {
  const lexicon = new Lexicon(data.stems.split(' '))
  const { size } = lexicon
  const passages = data.text.length
  const read = readEntries(data)
  if (read.length > MOST_ENTRIES || size > MOST_WORDS || 2 * passages > MOST_ENTRIES) {
    throw new RangeError(`a bank of ${read.length} entries, ${size} words and ${passages} passages is too large`)
  }
  const questions = read.filter((r) => !r.entry.gap)
  const counts = {
    question: countsOf(
      size,
      questions.map((r) => r.words),
    ),
    gap: countsOf(
      size,
      read.filter((r) => r.entry.gap).map((r) => r.words),
    ),
    offTopic: countsOf(size, listOf(data.offTopic).map(numbers)),
  }
  const held = new Uint16Array(size * passages)
  const printed = new Uint8Array(size * passages)
  const sizes = new Uint32Array(passages)
  const pairs = new Map<number, number[]>()
  const pairSizes = new Uint32Array(passages)
  const hold = (passage: number, words: readonly number[]): void => {
    for (const word of new Set(words)) {
      bump(held, word * passages + passage)
      bump(sizes, passage)
    }
    for (const pair of pairsOf(words)) {
      const list = pairs.get(pair)
      if (list) list.push(passage)
      else pairs.set(pair, [passage])
      bump(pairSizes, passage)
    }
  }
  for (const { entry, words } of questions) hold(entry.passage, words)
  for (let passage = 0; passage < passages; passage++) {
    const text = numbers(data.text[passage] ?? '')
    hold(passage, text)
    for (const word of [...text, ...numbers(data.notes[passage] ?? '')]) printed[word * passages + passage] = 1
  }
  const rarity = new Float32Array(size)
  for (let word = 0; word < size; word++)
    rarity[word] = Math.log(1 + questions.length / (1 + (counts.question.words[word] ?? 0)))
  return {
    lexicon,
    passages,
    entries: read.map((r) => r.entry),
    owners: Uint16Array.from(read, ({ entry }) => entry.passage + (entry.gap ? passages : 0)),
    ...postingsOf(size, read, rarity),
    rarity,
    held,
    printed,
    sizes,
    pairs,
    pairSizes,
    counts,
  }
}

function postingsOf(
  size: number,
  read: readonly Read[],
  rarity: Float32Array,
): Pick<Bank, 'starts' | 'postings' | 'norms'> {
  const sets = read.map((r) => new Set(r.words))
  const starts = new Uint32Array(size + 1)
  for (const set of sets) for (const word of set) bump(starts, word + 1)
  for (let word = 0; word < size; word++) bump(starts, word + 1, starts[word])
  const next = starts.slice()
  const postings = new Uint16Array(starts[size] as number)
  const norms = new Float32Array(read.length)
  for (const [index, set] of sets.entries()) {
    let square = 0
    for (const word of set) {
      postings[next[word] as number] = index
      bump(next, word)
      square += (rarity[word] as number) ** 2
    }
    norms[index] = Math.sqrt(square) || 1
  }
  return { starts, postings, norms }
}
