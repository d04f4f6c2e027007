import { type ConfidenceModel, type Logistic, logOdds, product } from '../../src/retrieval/confidence.ts'
import { type Sign, SIGNS, type Signs } from '../../src/retrieval/signs.ts'
import { auroc } from '../evaluation/measure.ts'
import { type Fit, fitLogistic, sigmoid } from './logistic.ts'
import { halves, round, share } from './share.ts'
import type { Trial } from './trial.ts'

/** A trial with the signs read off it. */
export interface Judged extends Trial {
  readonly signs: Signs
  /** Whether the passage that ranks first is the right one. */
  readonly isRight: boolean
}

/** A message of the calibration set, with the signs read off it by the whole bank. */
export interface Calibrated {
  readonly kind: Trial['kind']
  readonly signs: Signs
  readonly isRight: boolean
}

type Judgements = Pick<ConfidenceModel, 'onTopic' | 'answered' | 'right'>

/** How many of the questions that the paper answers are to be answered. */
const ANSWERED_SHARE = 0.955

const rows = (of: readonly Judged[]): number[][] => of.map((t) => SIGNS.map((sign) => t.signs[sign]))
const only = <T extends { kind: Trial['kind'] }>(of: readonly T[], kind: Trial['kind']): T[] =>
  of.filter((t) => t.kind === kind)

const logistic = ({ bias, weights }: Fit): Logistic => ({
  bias: round(bias),
  weights: Object.fromEntries(SIGNS.map((sign, k) => [sign, round(weights[k] ?? 0)])) as Record<Sign, number>,
})

/** Three judgements, each learnt from its own contrast. */
function learnJudgements(from: readonly Judged[]): Judgements {
  const asked = only(from, 'question')
  const right = asked.filter((t) => t.isRight)
  const wrong = asked.filter((t) => !t.isRight)
  return {
    onTopic: logistic(fitLogistic(rows(asked), rows(only(from, 'off-topic')))),
    answered: logistic(fitLogistic(rows(asked), rows(only(from, 'gap')))),
    right: logistic(fitLogistic(rows(right), rows(wrong), right.length / asked.length)),
  }
}

interface Odds {
  readonly kind: Trial['kind']
  readonly odds: number
}

/** Prints how well log-odds tell what is answered from what is not; returns the cut that answers the wanted share. */
function report(title: string, of: readonly Odds[]): number {
  const oddsOf = (kind: Trial['kind']): number[] => only(of, kind).map((o) => o.odds)
  const [asked, gaps, off] = [oddsOf('question'), oddsOf('gap'), oddsOf('off-topic')]
  const cut = asked.toSorted((a, b) => a - b)[Math.floor(asked.length * (1 - ANSWERED_SHARE))] ?? 0
  const refused = (odds: readonly number[]): string => share(odds.map((o) => o < cut))
  console.log(
    `${title}: AUROC against gaps ${auroc(asked, gaps).toFixed(3)}, against off-topic ${auroc(asked, off).toFixed(3)}`,
  )
  console.log(`  with ${ANSWERED_SHARE} answered, refused of gaps ${refused(gaps)}, of off-topic ${refused(off)}`)
  return cut
}

/** The log-odds of everything tried, each judged by what was learnt from other manners. */
function crossJudge(judged: readonly Judged[]): Odds[] {
  const parts = (['question', 'gap', 'off-topic'] as const).map((kind) => halves(only(judged, kind)))
  const judge = (from: 0 | 1, to: 0 | 1): Odds[] => {
    const learnt = learnJudgements(parts.flatMap((part) => part[from]))
    return parts.flatMap((part) => part[to]).map(({ kind, signs }) => ({ kind, odds: logOdds(product(learnt, signs)) }))
  }
  return [...judge(0, 1), ...judge(1, 0)]
}

/**
 * Learns the confidence: the judgements from the bank, the calibration and the threshold from messages written apart
 * from it.
 */
export function learnConfidence(judged: readonly Judged[], calibrationSet: readonly Calibrated[]): ConfidenceModel {
  report('confidence, cross-validated', crossJudge(judged))
  const judgements = learnJudgements(judged)
  const calibrated = calibrationSet.map((c) => ({ ...c, odds: logOdds(product(judgements, c.signs)) }))
  const right = calibrated.filter((c) => c.isRight).map((c) => [c.odds])
  const wrong = calibrated.filter((c) => !c.isRight).map((c) => [c.odds])
  const curve = fitLogistic(right, wrong, right.length / calibrated.length)
  const calibration = { bias: round(curve.bias), slope: round(curve.weights[0] ?? 1) }
  const cut = report('confidence, on the calibration set', calibrated)
  const threshold = round(sigmoid(calibration.bias + calibration.slope * cut))
  console.log(`  hit@1 there ${share(only(calibrated, 'question').map((c) => c.isRight))}, threshold ${threshold}`)
  return { ...judgements, calibration, threshold }
}
