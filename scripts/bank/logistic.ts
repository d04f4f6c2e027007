/** A logistic model over rows of numbers. */
export interface Fit {
  bias: number
  weights: number[]
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

interface Standard {
  readonly rows: readonly Float64Array[]
  readonly mean: Float64Array
  readonly deviation: Float64Array
}

/**
 * A column that varies by less is scaled as if it varied by so much. Else the pull would hardly hold the weight of a sign
 * that few rows have, and a column of rounding errors would have one.
 */
const LEAST_DEVIATION = 0.3

/** Centres every column and scales it to unit deviation. */
function standardise(rows: readonly (readonly number[])[]): Standard {
  const width = rows[0]?.length ?? 0
  const column = (k: number): number[] => rows.map((row) => row[k] ?? 0)
  const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length
  const mean = Float64Array.from({ length: width }, (_, k) => average(column(k)))
  const deviation = mean.map((m, k) => {
    const own = Math.sqrt(average(column(k).map((v) => (v - m) ** 2)))
    return Math.max(own, LEAST_DEVIATION)
  })
  const scaled = rows.map((row) => mean.map((m, k) => ((row[k] ?? 0) - m) / (deviation[k] as number)))
  return { rows: scaled, mean, deviation }
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}

const STEPS = 600
const RATE = 0.5
const MOMENTUM = 0.9
/** How hard weights are held towards nothing, where it is not said. */
const PULL = 1e-3

/**
 * Fits a logistic regression by gradient descent with momentum on standardised columns, lightly regularised. Both
 * classes count alike, however many rows they have, unless `share` says how much of the whole the first is to be.
 *
 * @param pull how hard the weights are held towards nothing: the harder, the fewer rows there are for each sign
 * @returns weights for the columns as they came, not standardised
 */
export function fitLogistic(ours: readonly number[][], theirs: readonly number[][], share = 0.5, pull = PULL): Fit {
  const { rows, mean, deviation } = standardise([...ours, ...theirs])
  const weights = mean.map(() => 0)
  const speed = mean.map(() => 0)
  let bias = 0
  let biasSpeed = 0
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => pull * weight)
    let biasGradient = 0
    for (const [i, row] of rows.entries()) {
      const isOurs = i < ours.length
      const weight = isOurs ? share / ours.length : (1 - share) / theirs.length
      const error = (sigmoid(bias + dot(row, weights)) - (isOurs ? 1 : 0)) * weight
      for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] as number) + error * (row[k] as number)
      biasGradient += error
    }
    for (let k = 0; k < weights.length; k++) {
      speed[k] = MOMENTUM * (speed[k] as number) - RATE * (gradient[k] as number)
      weights[k] = (weights[k] as number) + (speed[k] as number)
    }
    biasSpeed = MOMENTUM * biasSpeed - RATE * biasGradient
    bias += biasSpeed
  }
  const raw = weights.map((weight, k) => weight / (deviation[k] as number))
  return { bias: bias - dot(raw, mean), weights: [...raw] }
}
