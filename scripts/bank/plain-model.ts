import type { Logistic } from '../../src/retrieval/confidence.ts'
import { FOLLOW_FEATURES, FOLLOW_SIGNS, LEANINGS } from '../../src/retrieval/follow-up.ts'
import type { Model } from '../../src/retrieval/model.ts'
import { SIGNS } from '../../src/retrieval/signs.ts'

const none = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>
const logistic = <Name extends string>(names: readonly Name[]): Logistic<Name> => ({ bias: 0, weights: none(names) })

/** The log-odds of what is taken for certain. */
const SURELY = 20

/** A model that has learnt nothing but to trust the encoder: what training begins with, and a corpus without dialogues. */
export const plainModel: Model = {
  printed: 0.5,
  confidence: {
    bias: 0,
    weights: { ...none(SIGNS), answered: 1 },
    onSubject: { bias: SURELY, weights: none(SIGNS) },
    threshold: 0.5,
  },
  followUp: {
    leaning: { bias: -1, weights: { ...none(LEANINGS), opening: 2, few: 2 } },
    rank: { ...none(FOLLOW_FEATURES), own: 0.5, joint: 0.5 },
    confidence: { ...logistic(FOLLOW_SIGNS), threshold: 0.5 },
  },
}
