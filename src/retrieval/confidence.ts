import { type Sign, SIGNS, type Signs } from './signs.ts'

/** A logistic model over numbers that have names. */
export interface Logistic<Name extends string> {
  readonly bias: number
  readonly weights: Readonly<Record<Name, number>>
}

/** How sure an answer is, and from where on it is given; learnt (`npm run train`). */
export interface ConfidenceModel extends Logistic<Sign> {
  /** How far a message is on the subject, so moved that the threshold divides what is from what is not. */
  readonly onSubject: Logistic<Sign>
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

/** The probability that one of the passages shown answers the message: never more than it is on the subject. */
export const confidence = (model: ConfidenceModel, signs: Signs): number =>
  Math.min(chanceOf(model, SIGNS, signs), chanceOf(model.onSubject, SIGNS, signs))
