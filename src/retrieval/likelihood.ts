import type { Bank } from './bank.ts'
import type { Pair } from './pairs.ts'
import type { Query } from './query.ts'

/** How much of a word's chance comes from the whole bank rather than the passage (Jelinek-Mercer smoothing). */
const SMOOTHING = 0.3

/** What a passage is held against that does not have what others have. */
const ABSENT = Math.log(SMOOTHING)

/** Sharpness of the two likelihoods: questions repeat themselves, so their words are not as independent as assumed. */
const WORD_TEMPERATURE = 1.5
const PAIR_TEMPERATURE = 2

/** The log-likelihoods of a question under each passage's questions, as log-probabilities over the passages. */
export interface Likelihoods {
  /** By single words. */
  readonly words: Float64Array
  /** By single words and pairs of words together. */
  readonly phrases: Float64Array
}

/**
 * Makes the function that tells how likely a question is to be one of each passage's questions (query likelihood: Ponte
 * and Croft 1998). What a word says is worked out when it is first asked, and kept.
 */
export function likelihoodsOf(bank: Bank): (query: Query, pairs: readonly Pair[]) => Likelihoods {
  const { passages, held, sizes, pairSizes } = bank
  const lengths = sizes.map((size, p) => size + (pairSizes[p] ?? 0))
  const allLengths = sum(lengths)
  // What `logOdds` says, without a row of its own: pairs are too many to keep.
  const addPair = (sums: Float64Array, counts: Uint32Array, questions: number): void => {
    const scale = ((1 - SMOOTHING) * (allLengths + 1)) / (questions + 0.5)
    for (let p = 0; p < passages; p++) {
      const count = counts[p] as number
      const odds = count === 0 ? ABSENT : Math.log((count / (lengths[p] as number)) * scale + SMOOTHING)
      sums[p] = (sums[p] as number) + odds
    }
  }
  const wordRows = new Map<number, Float32Array>()
  const phraseRows = new Map<number, Float32Array>()
  return (query, pairs) => {
    const words = new Float64Array(passages)
    const phrases = new Float64Array(passages)
    for (const word of query.distinct) {
      add(
        words,
        kept(wordRows, word, () => logOdds(held(word).counts, sizes)),
      )
      add(
        phrases,
        kept(phraseRows, word, () => logOdds(held(word).counts, lengths)),
      )
    }
    for (const { counts, questions } of pairs) if (questions > 0) addPair(phrases, counts, questions)
    return { words: normalised(words, WORD_TEMPERATURE), phrases: normalised(phrases, PAIR_TEMPERATURE) }
  }
}

function kept(rows: Map<number, Float32Array>, key: number, make: () => Float32Array): Float32Array {
  let row = rows.get(key)
  if (!row) rows.set(key, (row = make()))
  return row
}

/** How much likelier something is in each passage's questions than in all; 0 for what no passage has. */
function logOdds(counts: Uint32Array, sizes: Uint32Array): Float32Array {
  const all = sum(counts)
  const background = (all + 0.5) / (sum(sizes) + 1)
  return Float32Array.from(counts, (count, p) => {
    if (count === 0) return all === 0 ? 0 : ABSENT
    return Math.log(((1 - SMOOTHING) * (count / (sizes[p] ?? 1))) / background + SMOOTHING)
  })
}

/** Log-probabilities: the softmax of the scores at a temperature, in logarithms. */
function normalised(scores: Float64Array, temperature: number): Float64Array {
  const most = Math.max(...scores)
  let all = 0
  for (const score of scores) all += Math.exp((score - most) / temperature)
  const log = Math.log(all)
  return scores.map((score) => (score - most) / temperature - log)
}

function add(sums: Float64Array, row: Float32Array): void {
  for (let p = 0; p < sums.length; p++) sums[p] = (sums[p] as number) + (row[p] as number)
}

function sum(table: Uint32Array): number {
  let all = 0
  for (const count of table) all += count
  return all
}
