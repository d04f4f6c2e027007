/** A logistic model over rows of numbers. */
export interface Fit {
  bias: number
  weights: number[]
}

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

export const score = (fit: Fit, row: readonly number[]): number =>
  row.reduce((sum, value, k) => sum + value * (fit.weights[k] ?? 0), fit.bias)

/**
 * Fits a logistic regression by gradient descent with momentum on standardised columns, lightly regularised. Both
 * classes count alike, however many rows they have, unless `shares` says how much of the whole the first is to be.
 *
 * @returns weights for the columns as they came, not standardised
 */
export function fitLogistic(ours: readonly number[][], theirs: readonly number[][], share = 0.5): Fit {
  const rows = [...ours, ...theirs]
  const width = rows[0]?.length ?? 0
  const mean = new Float64Array(width)
  const deviation = new Float64Array(width)
  for (const row of rows) for (let k = 0; k < width; k++) mean[k] = (mean[k] ?? 0) + (row[k] ?? 0) / rows.length
  for (const row of rows) {
    for (let k = 0; k < width; k++)
      deviation[k] = (deviation[k] ?? 0) + ((row[k] ?? 0) - (mean[k] ?? 0)) ** 2 / rows.length
  }
  for (let k = 0; k < width; k++) deviation[k] = Math.sqrt(deviation[k] ?? 0) || 1
  const standard = rows.map((row) => row.map((value, k) => (value - (mean[k] ?? 0)) / (deviation[k] ?? 1)))
  const weights = new Float64Array(width)
  const speed = new Float64Array(width + 1)
  let bias = 0
  for (let step = 0; step < 600; step++) {
    const gradient = new Float64Array(width + 1)
    for (const [i, row] of standard.entries()) {
      const isOurs = i < ours.length
      let sum = bias
      for (let k = 0; k < width; k++) sum += (row[k] ?? 0) * (weights[k] ?? 0)
      const weight = isOurs ? share / ours.length : (1 - share) / theirs.length
      const error = (sigmoid(sum) - (isOurs ? 1 : 0)) * weight
      for (let k = 0; k < width; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0)
      gradient[width] = (gradient[width] ?? 0) + error
    }
    for (let k = 0; k <= width; k++) {
      const pull = k < width ? 1e-3 * (weights[k] ?? 0) : 0
      speed[k] = 0.9 * (speed[k] ?? 0) - 0.5 * ((gradient[k] ?? 0) + pull)
      if (k < width) weights[k] = (weights[k] ?? 0) + (speed[k] ?? 0)
      else bias += speed[k] ?? 0
    }
  }
  const raw = [...weights].map((weight, k) => weight / (deviation[k] ?? 1))
  return { bias: raw.reduce((sum, weight, k) => sum - weight * (mean[k] ?? 0), bias), weights: raw }
}

/** The chance that one of ours scores higher than one of theirs; 0.5 is a coin. */
export function auroc(ours: readonly number[], theirs: readonly number[]): number {
  let wins = 0
  for (const a of ours) for (const b of theirs) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (ours.length * theirs.length)
}
