import { type Sign, SIGNS, type Signs } from './signs.ts'

/** A logistic model over the signs. */
export interface Logistic {
  readonly bias: number
  readonly weights: Readonly<Record<Sign, number>>
}

/** The three judgements and how they are put together; learnt (`npm run train`). */
export interface ConfidenceModel {
  /** That the message is about the paper's subject at all. */
  readonly onTopic: Logistic
  /** That the paper answers it, given that it is. */
  readonly answered: Logistic
  /** That the first passage is the right one, given that some passage is. */
  readonly right: Logistic
  /** Calibration: a logistic curve over the log-odds of the product of the three. */
  readonly calibration: { readonly bias: number; readonly slope: number }
  /** Below this confidence the paper "does not say". */
  readonly threshold: number
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

const judge = (model: Logistic, signs: Signs): number =>
  sigmoid(SIGNS.reduce((sum, sign) => sum + model.weights[sign] * signs[sign], model.bias))

/** The product of the three judgements: the uncalibrated chance that the first passage answers. */
export const product = (model: Omit<ConfidenceModel, 'calibration' | 'threshold'>, signs: Signs): number =>
  judge(model.onTopic, signs) * judge(model.answered, signs) * judge(model.right, signs)

/** The log-odds of a chance, kept finite. */
export function logOdds(chance: number): number {
  const bounded = Math.min(1 - 1e-6, Math.max(1e-6, chance))
  return Math.log(bounded / (1 - bounded))
}

/** The calibrated probability that the first passage answers the question. */
export const confidence = (model: ConfidenceModel, signs: Signs): number =>
  sigmoid(model.calibration.bias + model.calibration.slope * logOdds(product(model, signs)))
