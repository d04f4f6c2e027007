import type { ConfidenceModel } from './confidence.ts'
import { FOLLOW_FEATURES, FOLLOW_SIGNS, type FollowModel, LEANINGS } from './follow-up.ts'
import { SIGNS } from './signs.ts'

/** What was learnt beside the encoder: a few dozen numbers. */
export interface Model {
  /** The weight of printed words beside the logarithm of a passage's chance. */
  readonly printed: number
  readonly confidence: ConfidenceModel
  readonly followUp: FollowModel
}

/** Whether a model has every weight that is used here as a number. */
export function hasEveryWeight({
  printed,
  confidence: sure,
  followUp: { leaning, rank: ranking, confidence: later },
}: Model): boolean {
  // A model that was learnt before there was one has none.
  const { onSubject } = sure as Partial<ConfidenceModel>
  const weights = [
    ...SIGNS.flatMap((sign) => [sure.weights[sign], onSubject?.weights[sign]]),
    ...LEANINGS.map((name) => leaning.weights[name]),
    ...FOLLOW_FEATURES.map((name) => ranking[name]),
    ...FOLLOW_SIGNS.map((name) => later.weights[name]),
  ]
  return [
    printed,
    sure.bias,
    onSubject?.bias,
    sure.threshold,
    leaning.bias,
    later.bias,
    later.threshold,
    ...weights,
  ].every(Number.isFinite)
}
