import { Lexicon } from './lexicon.ts'
import { holdersOf, type Postings, readPostings } from './postings.ts'
import { readTables, type Tables } from './tables.ts'

/** The stems of a passage as it is printed: of its own text, and of its notes when resolved. */
export interface Printed {
  readonly text: readonly string[]
  readonly notes: readonly string[]
}

/** One entry: its passage's index, whether it is a gap, and the sentences that answer it, counted from 0. */
export interface Entry {
  readonly passage: number
  readonly gap: boolean
  readonly from: number
  readonly to: number
}

/** How many numbers describe questions for the same sentences, in the table `groups`: passage, from, to, how many. */
const GROUP_WIDTH = 4

/** How often words and pairs of words stand in one class of entries, in all. */
interface Counts {
  readonly words: Uint32Array
  /** All of `words` together, and all pairs of words in one entry. */
  readonly totals: { readonly words: number; readonly pairs: number }
}

/** Which passages have a word. */
interface Held {
  /** In how many questions of each passage it stands, the passage's own text counting as one. */
  readonly counts: Uint32Array
  /** Whether it stands in each passage's own text or notes. */
  readonly printed: Uint8Array
}

/** The bank opened for look-ups. Its entries are the questions, then the gaps, each in the order of the passages. */
export interface Bank {
  /** What the build made it for. */
  readonly madeFor: Tables['madeFor']
  readonly lexicon: Lexicon
  readonly passages: number
  readonly entries: readonly Entry[]
  /** For each entry its passage, or for a gap its passage and the number of passages more. */
  readonly owners: Uint32Array
  /** The entries that hold a word. */
  readonly postings: Postings
  /** The length of each entry's vector of word rarities, for the cosine. */
  readonly norms: Float32Array
  /** The rarity of each word among the questions: its inverse document frequency. */
  readonly rarity: Float32Array
  /** Worked out when it is first asked for, and kept. */
  readonly held: (word: number) => Held
  /** How many words the questions of each passage have in all, its own text counting as one. */
  readonly sizes: Uint32Array
  /** How many pairs of words the entries of each owner have in all. */
  readonly pairSizes: Uint32Array
  readonly counts: Readonly<Record<'question' | 'gap' | 'offTopic', Counts>>
}

function sum(table: Uint32Array): number {
  let all = 0
  for (let i = 0; i < table.length; i++) all += table[i] as number
  return all
}

interface Entries {
  readonly entries: readonly Entry[]
  readonly owners: Uint32Array
  /** How many of them are questions. */
  readonly questions: number
}

/** @param groups the questions for the same sentences; @param gaps how many each passage has */
function readEntries(groups: Uint32Array, gaps: Uint32Array): Entries {
  let questions = 0
  for (let row = 0; row < groups.length; row += GROUP_WIDTH) questions += groups[row + GROUP_WIDTH - 1] as number
  const owners = new Uint32Array(questions + sum(gaps))
  const entries = Array<Entry>(owners.length)
  let next = 0
  const add = (entry: Entry, owner: number, count: number): void => {
    entries.fill(entry, next, next + count)
    owners.fill(owner, next, next + count)
    next += count
  }
  for (let row = 0; row < groups.length; row += GROUP_WIDTH) {
    const [passage = 0, from = 0, to = 0, count = 0] = groups.subarray(row, row + GROUP_WIDTH)
    add({ passage, gap: false, from, to }, passage, count)
  }
  for (const [passage, count] of gaps.entries()) {
    add({ passage, gap: true, from: 0, to: 0 }, passage + gaps.length, count)
  }
  return { entries, owners, questions }
}

/** The inverse document frequency of each word among the questions. */
function rarityOf(inQuestions: Uint32Array, questions: number): Float32Array {
  const rarity = new Float32Array(inQuestions.length)
  for (let word = 0; word < rarity.length; word++) {
    rarity[word] = Math.log(1 + questions / (1 + (inQuestions[word] as number)))
  }
  return rarity
}

/** The lengths of the entries' vectors: the root of the sum of their words' squared rarities. */
function normsOf({ starts, holders }: Postings, rarity: Float32Array, size: number): Float32Array {
  const squares = new Float64Array(size)
  for (let word = 0; word < rarity.length; word++) {
    const square = (rarity[word] as number) ** 2
    const end = starts[word + 1] as number
    for (let i = starts[word] as number; i < end; i++) {
      const entry = holders[i] as number
      squares[entry] = (squares[entry] as number) + square
    }
  }
  const norms = new Float32Array(size)
  for (let entry = 0; entry < size; entry++) norms[entry] = Math.sqrt(squares[entry] as number) || 1
  return norms
}

/** Makes the function that tells which passages have a word. */
function holder(entries: Postings, printed: Postings, owners: Uint32Array, passages: number): Bank['held'] {
  const known = new Map<number, Held>()
  const heldBy = (word: number): Held => {
    const counts = new Uint32Array(2 * passages)
    const marks = new Uint8Array(passages)
    const add = (owner: number): void => void (counts[owner] = (counts[owner] as number) + 1)
    for (const entry of holdersOf(entries, word)) add(owners[entry] as number)
    for (const place of holdersOf(printed, word)) {
      marks[place % passages] = 1
      if (place < passages) add(place)
    }
    return { counts: counts.subarray(0, passages), printed: marks }
  }
  return (word) => {
    let held = known.get(word)
    if (!held) known.set(word, (held = heldBy(word)))
    return held
  }
}

/**
 * Opens the bank (`scripts/bank/write.ts` writes it): a few milliseconds, once. What takes longer is worked out word by
 * word when it is asked for.
 *
 * @throws Error when the file is damaged
 */
export function openBank(file: ArrayBuffer): Bank {
  const tables = readTables(file)
  const table = (name: string): Uint32Array => tables.get(name, 'Uint32Array')
  const postingsOf = (lengths: Uint32Array, steps: string): Postings =>
    readPostings(lengths, tables.get(steps, 'Uint8Array'))
  const gaps = table('gaps')
  const [inQuestions, inGaps, offTopic] = [table('inQuestions'), table('inGaps'), table('offTopic')]
  const { entries, owners, questions } = readEntries(table('groups'), gaps)
  const inEntries = inQuestions.map((count, word) => count + (inGaps[word] as number))
  const postings = postingsOf(inEntries, 'steps')
  const printed = postingsOf(table('inPrint'), 'printSteps')
  const passages = gaps.length
  const [sizes, pairSizes] = [table('sizes'), table('pairSizes')]
  const rarity = rarityOf(inQuestions, questions)
  const pairs = (from: number): number => sum(pairSizes.subarray(from, from + passages))
  return {
    madeFor: tables.madeFor,
    lexicon: new Lexicon(new TextDecoder().decode(tables.get('stems', 'Uint8Array')).split('\n'), inEntries),
    passages,
    entries,
    owners,
    postings,
    norms: normsOf(postings, rarity, entries.length),
    rarity,
    held: holder(postings, printed, owners, passages),
    sizes,
    pairSizes,
    counts: {
      question: { words: inQuestions, totals: { words: sum(inQuestions), pairs: pairs(0) } },
      gap: { words: inGaps, totals: { words: sum(inGaps), pairs: pairs(passages) } },
      offTopic: { words: offTopic, totals: { words: sum(offTopic), pairs: 0 } },
    },
  }
}
