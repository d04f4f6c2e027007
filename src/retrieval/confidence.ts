import { type Sign, SIGNS, type Signs } from './signs.ts'

/** A logistic model over numbers that have names. */
export interface Logistic<Name extends string> {
  readonly bias: number
  readonly weights: Readonly<Record<Name, number>>
}

/** How sure an answer is, and from where on it is given; learnt (`npm run train`). */
export interface ConfidenceModel extends Logistic<Sign> {
  /** Below this confidence the paper "does not say". */
  readonly threshold: number
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The chance that a logistic model gives. */
export const chanceOf = <Name extends string>(
  { bias, weights }: Logistic<Name>,
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
): number => sigmoid(names.reduce((sum, name) => sum + weights[name] * values[name], bias))

/** The probability that one of the passages shown answers the message. */
export const confidence = (model: ConfidenceModel, signs: Signs): number => chanceOf(model, SIGNS, signs)
