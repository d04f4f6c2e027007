import { element } from '../paper/element.ts'
import type { Paper, Passage } from '../paper/paper.ts'
import type { Evidence } from './evidence.ts'

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

/** How much the chance by the topics counts beside the one by the sentences, and what it is at the least. */
const GENERAL = 0.75
const LEAST_GENERAL = 0.02

/** What speaks for each passage: the logarithms of its chances, and what it prints of the message. */
export function scoresOf(
  { chances, general, printed }: Pick<Evidence, 'chances' | 'general' | 'printed'>,
  weight: number,
): Float64Array {
  const scores = new Float64Array(chances.length)
  for (let place = 0; place < scores.length; place++) {
    const topical = general ? GENERAL * Math.log((general[place] as number) + LEAST_GENERAL) : 0
    scores[place] = Math.log((chances[place] as number) + LEAST) + topical + weight * (printed[place] as number)
  }
  return scores
}

/** The logarithm of each passage's chance to be the one, against all others: the scores' softmax. */
export function logChances(scores: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY
  for (let place = 0; place < scores.length; place++) most = Math.max(most, scores[place] as number)
  let sum = 0
  for (let place = 0; place < scores.length; place++) sum += Math.exp((scores[place] as number) - most)
  const log = Math.log(sum)
  const chances = new Float64Array(scores.length)
  for (let place = 0; place < scores.length; place++) chances[place] = (scores[place] as number) - most - log
  return chances
}

/** The weighted sum of the features of each passage. */
export function weighted(features: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const sums = new Float64Array(element(features, 0).length)
  for (const [k, values] of features.entries()) {
    const weight = element(weights, k)
    for (let place = 0; place < sums.length; place++) {
      sums[place] = (sums[place] as number) + weight * (values[place] as number)
    }
  }
  return sums
}

/** So many passages are ranked at most: an answer has no more (`MOST_ANSWERS` in `src/answer`, held by a test). */
const MOST = 10

/**
 * Orders the passages by their scores: the best ones, best first; equals keep the paper's order. Where none of them has a
 * note, the best that has one comes last, for who asks for a source.
 */
export function rank(paper: Paper, scores: Float64Array): Ranked[] {
  const chances = logChances(scores)
  const best: Ranked[] = []
  let sourced: Ranked | undefined
  for (let place = 0; place < chances.length; place++) {
    const passage = paper.passages[place] as Passage
    const logChance = chances[place] as number
    const isSourced = passage.footnotes.length > 0 && (sourced === undefined || logChance > sourced.logChance)
    let at = best.length
    while (at > 0 && logChance > element(best, at - 1).logChance) at--
    if ((at === MOST && !isSourced) || passage.kind === 'title' || passage.kind === 'byline') continue
    const ranked = { passage, place, logChance }
    if (isSourced) sourced = ranked
    best.splice(at, 0, ranked)
    best.length = Math.min(best.length, MOST)
  }
  if (sourced && !best.includes(sourced)) best.push(sourced)
  return best
}
