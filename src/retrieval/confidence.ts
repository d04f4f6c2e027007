import type { Ranked } from './rank.ts'

/**
 * The probability that the first of the ranked passages answers the question: a logistic curve over how much of the
 * question it covers and how far it stands out.
 *
 * @returns 0 to 1; 0 where nothing was found
 */
export function confidence(ranked: readonly Ranked[]): number {
  const [first, second] = ranked
  if (!first) return 0
  const margin = second ? (first.score - second.score) / first.score : 1
  return 1 / (1 + Math.exp(-(-3 + 5 * first.features.coverage + 2 * margin)))
}
