import type { Bank, Entry } from './bank.ts'
import { holdersOf } from './postings.ts'
import type { Query } from './query.ts'

/** An entry of the bank beside a question: the cosine of their word rarities. */
export interface Neighbour {
  readonly entry: Entry
  readonly cosine: number
}

/** What the bank has near a question. */
export interface Neighbourhood {
  /** The nearest entries, questions and gaps alike, nearest first: all that come near the very nearest. */
  readonly nearest: readonly Neighbour[]
  /** For each passage, how near its questions are: the squares of the cosines of the nearest few, summed. */
  readonly questions: Float64Array
  /** For each passage, the cosine of its nearest question and of its nearest gap. */
  readonly question: Float32Array
  readonly gap: Float32Array
}

/** How many questions of a passage count towards its nearness. */
const COUNTED = 5

/** An entry is among the nearest from this share of the nearest one's cosine on. */
const NEAR = 0.45

/** A word in more than this share of all entries ("Korea") makes nobody a neighbour. */
const COMMON = 0.05

/** The rarity that a word has which no question of the bank holds. */
export const unknownRarity = (entries: number): number => Math.log(1 + entries)

/**
 * Makes the function that finds what is near a question. It keeps one table of products, an entry of the bank a place,
 * and clears what it touched: most questions touch few entries.
 */
export function neighbourFinder(bank: Bank): (query: Query) => Neighbourhood {
  const { entries, owners, passages, norms, postings, rarity } = bank
  const products = new Float64Array(entries.length)
  const touched = new Uint32Array(entries.length)
  const most = COMMON * entries.length

  /** Sums the products of the question with every entry that shares a word; returns how many were touched. */
  const multiply = (query: Query): number => {
    let count = 0
    const isCommon = (word: number): boolean => holdersOf(postings, word).length > most
    // A question of nothing but common words ("how many North Koreans are in China?") has only these to go by.
    const onlyCommon = query.distinct.every(isCommon)
    for (const word of query.distinct) {
      if (isCommon(word) && !onlyCommon) continue
      const weight = (rarity[word] as number) ** 2
      for (const entry of holdersOf(postings, word)) {
        if (products[entry] === 0) touched[count++] = entry
        products[entry] = (products[entry] as number) + weight
      }
    }
    return count
  }

  return (query) => {
    const count = multiply(query)
    const scale = 1 / lengthOf(bank, query)
    // The nearest question of each passage, then the nearest gap of each.
    const best = new Float32Array(2 * passages)
    const top = new Float32Array(passages * COUNTED)
    let highest = 0
    for (let i = 0; i < count; i++) {
      const index = touched[i] as number
      const cosine = ((products[index] as number) * scale) / (norms[index] as number)
      products[index] = cosine
      if (cosine > highest) highest = cosine
      const owner = owners[index] as number
      if (cosine > (best[owner] as number)) best[owner] = cosine
      if (owner < passages && cosine > (top[owner * COUNTED + COUNTED - 1] as number))
        insert(top, owner * COUNTED, cosine)
    }
    const nearest: Neighbour[] = []
    for (let i = 0; i < count; i++) {
      const index = touched[i] as number
      const cosine = products[index] as number
      if (cosine >= NEAR * highest) nearest.push({ entry: entries[index] as Entry, cosine })
      products[index] = 0
    }
    nearest.sort((a, b) => b.cosine - a.cosine)
    const questions = new Float64Array(passages)
    for (let at = 0; at < top.length; at++) {
      const passage = Math.floor(at / COUNTED)
      questions[passage] = (questions[passage] as number) + (top[at] as number) ** 2
    }
    return { nearest, questions, question: best.subarray(0, passages), gap: best.subarray(passages) }
  }
}

/** The length of a question's vector of rarities; words that nobody knows count as the rarest. */
function lengthOf({ rarity, entries }: Bank, query: Query): number {
  const square = query.unknown.length * unknownRarity(entries.length) ** 2
  return Math.sqrt(query.distinct.reduce((sum, word) => sum + (rarity[word] as number) ** 2, square)) || 1
}

/** Keeps the highest few values of one passage, highest first. */
function insert(top: Float32Array, start: number, value: number): void {
  let at = start + COUNTED - 1
  for (; at > start && value > (top[at - 1] as number); at--) top[at] = top[at - 1] as number
  top[at] = value
}
