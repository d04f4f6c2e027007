import type { Paper, Passage } from '../paper/paper.ts'

/** A passage in the order of its chance to answer. */
export interface Ranked {
  readonly passage: Passage
  /** Its place in the paper's order. */
  readonly place: number
  /** The logarithm of its chance to be the one, against all others. */
  readonly logChance: number
}

/** Keeps the logarithm of a chance finite. */
const LEAST = 1e-5

/** What speaks for each passage: the logarithm of its chance, and what it prints of the message. */
export const scoresOf = (chances: Float64Array, printed: Float64Array, weight: number): Float64Array =>
  chances.map((chance, place) => Math.log(chance + LEAST) + weight * (printed[place] as number))

/** The logarithm of each passage's chance to be the one, against all others: the scores' softmax. */
export function logChances(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const log = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
  return scores.map((score) => score - most - log)
}

/** The weighted sum of the features of each passage. */
export function weighted(features: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(features[0]?.length ?? 0)
  for (const [k, values] of features.entries()) {
    const weight = weights[k] ?? 0
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] as number) + weight * (values[place] as number)
    }
  }
  return sums
}

/** Orders the passages by their scores, best first; equals keep the paper's order. */
export function rank(paper: Paper, scores: Float64Array): Ranked[] {
  const chances = logChances(scores)
  return paper.passages
    .map((passage, place) => ({ passage, place, logChance: chances[place] ?? 0 }))
    .filter(({ passage }) => passage.kind !== 'title' && passage.kind !== 'byline')
    .sort((a, b) => b.logChance - a.logChance || a.place - b.place)
}
