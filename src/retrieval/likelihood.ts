import { type Bank, pairsOf } from './bank.ts'
import type { Query } from './query.ts'

/** How much of a word's chance comes from the whole bank rather than the passage (Jelinek-Mercer smoothing). */
const SMOOTHING = 0.3

/** Sharpness of the two likelihoods: questions repeat themselves, so their words are not as independent as assumed. */
const WORD_TEMPERATURE = 1.5
const PAIR_TEMPERATURE = 2

/**
 * The log-likelihood that a question with these words is one of a passage's questions, for every passage (query
 * likelihood: Ponte and Croft 1998), as a log-probability over the passages.
 */
export function wordLikelihood(bank: Bank, query: Query): Float64Array {
  const { passages, held, sizes } = bank
  const scores = new Float64Array(passages)
  const total = sum(sizes)
  for (const word of query.distinct) {
    let all = 0
    for (let p = 0; p < passages; p++) all += held[word * passages + p] ?? 0
    if (all === 0) continue
    const background = (all + 0.5) / (total + 1)
    for (let p = 0; p < passages; p++)
      add(scores, p, logOdds(held[word * passages + p] ?? 0, sizes[p] ?? 0, background))
  }
  return normalised(scores, WORD_TEMPERATURE)
}

/** The same over single words and pairs of neighbouring words together. */
export function phraseLikelihood(bank: Bank, query: Query): Float64Array {
  const { passages, held, sizes, pairs, pairSizes } = bank
  const scores = new Float64Array(passages)
  const lengths = sizes.map((size, p) => size + (pairSizes[p] ?? 0))
  const total = sum(lengths)
  const row = new Uint32Array(passages)
  const weigh = (): void => {
    const all = sum(row)
    if (all === 0) return
    const background = (all + 0.5) / (total + 1)
    for (let p = 0; p < passages; p++) add(scores, p, logOdds(row[p] ?? 0, lengths[p] ?? 0, background))
  }
  for (const word of query.distinct) {
    for (let p = 0; p < passages; p++) row[p] = held[word * passages + p] ?? 0
    weigh()
  }
  for (const pair of pairsOf(query.words)) {
    row.fill(0)
    for (const p of pairs.get(pair) ?? []) row[p] = (row[p] ?? 0) + 1
    weigh()
  }
  return normalised(scores, PAIR_TEMPERATURE)
}

const logOdds = (count: number, size: number, background: number): number =>
  Math.log(((1 - SMOOTHING) * (size === 0 ? 0 : count / size)) / background + SMOOTHING)

/** Log-probabilities: the softmax of the scores at a temperature, in logarithms. */
function normalised(scores: Float64Array, temperature: number): Float64Array {
  const most = Math.max(...scores)
  let all = 0
  for (const score of scores) all += Math.exp((score - most) / temperature)
  const log = Math.log(all)
  return scores.map((score) => (score - most) / temperature - log)
}

function add(table: Float64Array, at: number, by: number): void {
  table[at] = (table[at] ?? 0) + by
}

const sum = (table: Uint32Array): number => table.reduce((a, b) => a + b, 0)
