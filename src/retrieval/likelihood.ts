import { type Bank, pairsOf } from './bank.ts'
import type { Query } from './query.ts'

/** How much of a word's chance comes from the whole bank rather than the passage (Jelinek-Mercer smoothing). */
const SMOOTHING = 0.3

/** Sharpness of the two likelihoods: questions repeat themselves, so their words are not as independent as assumed. */
const WORD_TEMPERATURE = 1.5
const PAIR_TEMPERATURE = 2

/** The log-likelihoods of a question under each passage's questions, as log-probabilities over the passages. */
export interface Likelihoods {
  /** By single words. */
  readonly words: Float64Array
  /** By single words and pairs of neighbouring words together. */
  readonly phrases: Float64Array
}

/**
 * Makes the function that tells how likely a question is to be one of each passage's questions (query likelihood: Ponte
 * and Croft 1998). What a word or pair says is worked out when it is first asked, and kept.
 */
export function likelihoodsOf(bank: Bank): (query: Query) => Likelihoods {
  const { passages, held, sizes, pairs, pairSizes } = bank
  const lengths = sizes.map((size, p) => size + (pairSizes[p] ?? 0))
  const wordRows = new Map<number, Float32Array>()
  const phraseRows = new Map<number, Float32Array>()
  const pairRows = new Map<number, Float32Array>()
  const wordCounts = (word: number): Uint32Array =>
    Uint32Array.from({ length: passages }, (_, p) => held[word * passages + p] ?? 0)
  const pairCounts = (pair: number): Uint32Array => {
    const counts = new Uint32Array(passages)
    for (const p of pairs.get(pair) ?? []) counts[p] = (counts[p] ?? 0) + 1
    return counts
  }
  return (query) => {
    const words = new Float64Array(passages)
    const phrases = new Float64Array(passages)
    for (const word of query.distinct) {
      add(
        words,
        kept(wordRows, word, () => logOdds(wordCounts(word), sizes)),
      )
      add(
        phrases,
        kept(phraseRows, word, () => logOdds(wordCounts(word), lengths)),
      )
    }
    for (const pair of pairsOf(query.words)) {
      if (pairs.has(pair))
        add(
          phrases,
          kept(pairRows, pair, () => logOdds(pairCounts(pair), lengths)),
        )
    }
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
    const share = count === 0 ? 0 : count / (sizes[p] ?? 1)
    return all === 0 ? 0 : Math.log(((1 - SMOOTHING) * share) / background + SMOOTHING)
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

const sum = (table: Uint32Array): number => table.reduce((a, b) => a + b, 0)
