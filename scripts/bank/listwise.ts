import { weighted } from '../../src/retrieval/rank.ts'

/** One question for the ranker: for each feature a value for every passage, and the passages that are right. */
export interface RankExample {
  features: readonly Float64Array[]
  right: readonly number[]
}

/**
 * Learns weights so that the right passages get the highest weighted sums: the softmax cross-entropy over all passages,
 * of the right ones together, by stochastic gradient with AdaGrad, in a fixed order.
 */
export function fitListwise(examples: readonly RankExample[], width: number): number[] {
  const weights = new Float64Array(width).fill(0.5)
  const squares = new Float64Array(width).fill(1e-6)
  for (let pass = 0; pass < 12; pass++) {
    for (const { features, right } of examples) {
      const chances = softmax(weighted(features, [...weights]))
      const rightful = right.reduce((sum, place) => sum + (chances[place] ?? 0), 1e-30)
      for (const [k, values] of features.entries()) {
        let gradient = 0
        for (const [p, chance] of chances.entries()) gradient += chance * (values[p] ?? 0)
        for (const place of right) gradient -= ((chances[place] ?? 0) / rightful) * (values[place] ?? 0)
        squares[k] = (squares[k] ?? 0) + gradient ** 2
        weights[k] = (weights[k] ?? 0) - (0.15 * gradient) / Math.sqrt(squares[k] ?? 1)
      }
    }
  }
  return [...weights]
}

function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / all)
}
