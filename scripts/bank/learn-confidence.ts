import { chanceOf, type ConfidenceModel, type Logistic } from '../../src/retrieval/confidence.ts'
import { logOdds, type Sign, SIGNS, type Signs } from '../../src/retrieval/signs.ts'
import { auroc } from '../evaluation/measure.ts'
import { fitLogistic } from './logistic.ts'
import { round, share } from './share.ts'

/** A message of the calibration set, as the retrieval looked it up. */
export interface Calibrated<S> {
  readonly kind: 'question' | 'gap' | 'off-topic'
  readonly signs: S
  /** Whether one of the passages that would be shown answers it. */
  readonly isRight: boolean
}

/** Fits a logistic model over named numbers; how many of the rows are right is as it is among them. */
export function learnLogistic<Name extends string>(
  names: readonly Name[],
  rows: readonly { readonly values: Readonly<Record<Name, number>>; readonly isRight: boolean }[],
  pull?: number,
): Logistic<Name> {
  const side = (isRight: boolean): number[][] =>
    rows.filter((row) => row.isRight === isRight).map(({ values }) => names.map((name) => values[name]))
  const [right, wrong] = [side(true), side(false)]
  const { bias, weights } = fitLogistic(right, wrong, right.length / rows.length, pull)
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, k) => [name, round(weights[k] ?? 0)])) as Record<Name, number>,
  }
}

/** Prints how well chances tell apart what is answered; returns the cut that answers the wanted share of what is right. */
export function reportChances(
  title: string,
  rows: readonly { kind: string; isRight: boolean; chance: number }[],
  answered: number,
): number {
  const of = (kind: string): number[] => rows.filter((row) => row.kind === kind).map(({ chance }) => chance)
  const right = rows.filter(({ isRight }) => isRight).map(({ chance }) => chance)
  const cut = right.toSorted((a, b) => a - b)[Math.floor(right.length * (1 - answered))] ?? 0
  const refused = (kind: string): string => share(of(kind).map((chance) => chance < cut))
  const kinds = ['gap', 'off-topic'].map(
    (kind) => `${kind} AUROC ${auroc(right, of(kind)).toFixed(3)}, refused ${refused(kind)}`,
  )
  console.log(`${title}: with ${answered} of ${right.length} answered from ${cut.toFixed(3)} on: ${kinds.join('; ')}`)
  return cut
}

/**
 * People ask about so many questions that the paper answers for each that it nearly does. The calibration set has more of
 * the latter, to learn from.
 */
const PER_GAP = 4

/** A model moved by the logarithm of how much oftener people ask what is answered than the set does (Elkan 2001, theorem 2). */
function asPeopleAsk<M extends { readonly bias: number }>(
  model: M,
  rows: readonly Pick<Calibrated<unknown>, 'kind'>[],
): M {
  const count = (kind: string): number => rows.filter((row) => row.kind === kind).length
  return { ...model, bias: round(model.bias + Math.log((PER_GAP * count('gap')) / count('question'))) }
}

/** So many of the messages that are rightly answered may be taken for off the subject. */
const TAKEN_FOR_OFF = 0.06

const isTrue = (row: Calibrated<unknown>): boolean => row.isRight
const isOn = ({ kind }: Calibrated<unknown>): boolean => kind !== 'off-topic'

/** Fits a model over the signs. */
const fitted = (rows: readonly Calibrated<Signs>[], is: (row: Calibrated<Signs>) => boolean): Logistic<Sign> =>
  learnLogistic(
    SIGNS,
    rows.map((row) => ({ values: row.signs, isRight: is(row) })),
  )

/** How far a message is on the subject, moved so that the threshold passes all but a few of what is rightly answered. */
function onSubjectOf(rows: readonly Calibrated<Signs>[], threshold: number): Logistic<Sign> {
  const model = fitted(rows, isOn)
  const right = rows.filter(isTrue).map(({ signs }) => chanceOf(model, SIGNS, signs))
  const cut = right.toSorted((a, b) => a - b)[Math.floor(right.length * TAKEN_FOR_OFF)] ?? 0
  return { ...model, bias: round(model.bias + logOdds(threshold) - logOdds(cut)) }
}

/**
 * Learns how sure an answer is, and the threshold, from messages written apart from the bank.
 *
 * @param answered how many of the messages that are rightly answered are to be answered
 */
export function learnConfidence(rows: readonly Calibrated<Signs>[], answered: number): ConfidenceModel {
  const half = (rest: number) => rows.filter((_, i) => i % 2 === rest)
  const judged = (model: Logistic<Sign>, of: readonly Calibrated<Signs>[]) =>
    of.map(({ signs, ...row }) => ({ ...row, chance: chanceOf(model, SIGNS, signs) }))
  reportChances(
    'confidence, each half by the other',
    [...judged(fitted(half(0), isTrue), half(1)), ...judged(fitted(half(1), isTrue), half(0))],
    answered,
  )
  const model = asPeopleAsk(fitted(rows, isTrue), rows)
  const threshold = round(reportChances('confidence, as learnt', judged(model, rows), answered))
  return { ...model, onSubject: onSubjectOf(rows, threshold), threshold }
}
