import type { Paper, Passage } from '../paper/paper.ts'
import { type Evidence, type Feature, FEATURES } from './features.ts'

/** How much each feature weighs; learnt from the bank (`npm run train`). */
export type RankWeights = Readonly<Record<Feature, number>>

export interface Ranked {
  readonly passage: Passage
  /** Its place in the paper's order. */
  readonly place: number
  /** The logarithm of its chance to be the one, against all others. */
  readonly logChance: number
}

/** The weighted sum of the features, for every passage in the paper's order. */
export function scoresOf(evidence: Evidence, weights: RankWeights): Float64Array {
  const scores = new Float64Array(evidence.features.text.length)
  for (const feature of FEATURES) {
    const values = evidence.features[feature]
    for (let place = 0; place < scores.length; place++) {
      scores[place] = (scores[place] ?? 0) + weights[feature] * (values[place] ?? 0)
    }
  }
  return scores
}

/** The logarithm of each passage's chance to be the one, against all others: the scores' softmax. */
export function logChances(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const log = Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
  return scores.map((score) => score - most - log)
}

/** Orders the passages by their scores, best first; equals keep the paper's order. */
export function rank(paper: Paper, scores: Float64Array): Ranked[] {
  const chances = logChances(scores)
  return paper.passages
    .map((passage, place) => ({ passage, place, logChance: chances[place] ?? 0 }))
    .sort((a, b) => b.logChance - a.logChance || a.place - b.place)
}
