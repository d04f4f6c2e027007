/** One question for the ranker: for each feature a value for every passage, and the passage that is right. */
export interface RankExample {
  features: readonly Float64Array[]
  right: number
}

/**
 * Learns weights so that the right passage gets the highest weighted sum: the softmax cross-entropy over all passages,
 * by stochastic gradient with AdaGrad, in a fixed order.
 */
export function fitListwise(examples: readonly RankExample[], width: number): number[] {
  const weights = new Float64Array(width).fill(0.5)
  const squares = new Float64Array(width).fill(1e-6)
  for (let pass = 0; pass < 12; pass++) {
    for (const { features, right } of examples) {
      const chances = softmax(weighted(features, weights))
      for (const [k, values] of features.entries()) {
        let gradient = -(values[right] ?? 0)
        for (const [p, chance] of chances.entries()) gradient += chance * (values[p] ?? 0)
        squares[k] = (squares[k] ?? 0) + gradient ** 2
        // What speaks for a passage never counts against it: a feature that adds nothing comes to 0.
        weights[k] = Math.max(0, (weights[k] ?? 0) - (0.15 * gradient) / Math.sqrt(squares[k] ?? 1))
      }
    }
  }
  return [...weights]
}

export function weighted(features: readonly Float64Array[], weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(features[0]?.length ?? 0)
  for (const [k, values] of features.entries()) {
    for (let p = 0; p < sums.length; p++) sums[p] = (sums[p] ?? 0) + (weights[k] ?? 0) * (values[p] ?? 0)
  }
  return sums
}

function softmax(scores: Float64Array): Float64Array {
  const most = Math.max(...scores)
  const raised = scores.map((score) => Math.exp(score - most))
  const all = raised.reduce((a, b) => a + b, 0)
  return raised.map((value) => value / all)
}

/** The rank of one place among the scores, from 1. */
export const rankOf = (scores: Float64Array, place: number): number =>
  scores.reduce((rank, value) => rank + (value > (scores[place] ?? 0) ? 1 : 0), 1)
