import { FOLLOW_FEATURES, type FollowWeights } from '../../src/retrieval/follow-up.ts'
import type { FollowUp } from './dialogues.ts'
import { fitListwise, type RankExample, rankOf, weighted } from './listwise.ts'
import { round, share } from './share.ts'

export type FollowExample = FollowUp & RankExample

/** Learns what speaks for a passage after another; prints the figures, cross-validated over dialogues. */
export function learnFollowUp(turns: readonly FollowExample[]): FollowWeights {
  const isEven = (turn: FollowExample): boolean => turn.dialogue % 2 === 0
  const isOdd = (turn: FollowExample): boolean => !isEven(turn)
  const ranks = [isEven, isOdd].flatMap((side) => {
    const learnt = fitListwise(
      turns.filter((t) => !side(t)),
      FOLLOW_FEATURES.length,
    )
    return turns.filter(side).map((t) => rankOf(weighted(t.features, learnt), t.right))
  })
  console.log(
    `follow-ups, cross-validated over ${turns.length}: hit@1 ${share(ranks.map((r) => r === 1))}  hit@3 ${share(ranks.map((r) => r <= 3))}`,
  )
  const weights = fitListwise(turns, FOLLOW_FEATURES.length)
  return Object.fromEntries(FOLLOW_FEATURES.map((name, k) => [name, round(weights[k] ?? 0)])) as Record<
    (typeof FOLLOW_FEATURES)[number],
    number
  >
}
