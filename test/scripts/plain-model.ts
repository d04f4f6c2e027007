import type { Logistic } from '../../src/retrieval/confidence.ts'
import { FEATURES } from '../../src/retrieval/features.ts'
import { FOLLOW_FEATURES } from '../../src/retrieval/follow-up.ts'
import type { Model } from '../../src/retrieval/retrieval.ts'
import { type Sign, SIGNS } from '../../src/retrieval/signs.ts'

const all = <Key extends string>(keys: readonly Key[], weight: (key: Key) => number): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, weight(key)])) as Record<Key, number>

/** A judgement that is next to sure, unless what is asked for is not to be found in the passage. */
const judgement: Logistic = { bias: 4, weights: all<Sign>(SIGNS, (sign) => (sign === 'uncovered' ? -8 : 0)) }

/** A model for a corpus too small to learn one from: every feature counts the same. */
export const plainModel: Model = {
  rank: all(FEATURES, () => 1),
  confidence: {
    onTopic: judgement,
    answered: judgement,
    right: judgement,
    calibration: { bias: 0, slope: 1 },
    threshold: 0.5,
  },
  followUp: all(FOLLOW_FEATURES, () => 1),
}
