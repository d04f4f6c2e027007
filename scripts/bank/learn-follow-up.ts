import type { Paper } from '../../src/paper/paper.ts'
import { chanceOf } from '../../src/retrieval/confidence.ts'
import {
  featureList,
  FOLLOW_FEATURES,
  FOLLOW_SIGNS,
  followScores,
  type FollowModel,
  LEANINGS,
  type Leanings,
} from '../../src/retrieval/follow-up.ts'
import { rank } from '../../src/retrieval/rank.ts'
import type { Followed } from '../../src/retrieval/following.ts'
import { SHOWN } from '../../src/retrieval/signs.ts'
import type { Turn } from './dialogues.ts'
import { learnLogistic, reportChances } from './learn-confidence.ts'
import { fitListwise } from './listwise.ts'
import { round, share } from './share.ts'

/** A turn that leans on another, looked up together with it. */
export interface FollowTurn extends Pick<Turn, 'dialogue' | 'right' | 'isOff'> {
  readonly followed: Followed
}

/**
 * So many of the follow-ups that are rightly answered are to be answered. Fewer than of first questions: who asks on has
 * an answer already, and a wrong one in its wake is taken for its continuation.
 */
const ANSWERED = 0.85

/** There are few conversations for the signs of a follow-up, so their weights are held harder than others. */
const PULL = 1e-2

type Ranking = FollowModel['rank']

function learnRanking(turns: readonly FollowTurn[]): Ranking {
  const examples = turns
    .filter(({ right }) => right.length > 0)
    .map(({ followed, right }) => ({ features: featureList(followed.features), right }))
  const weights = fitListwise(examples, FOLLOW_FEATURES.length)
  return Object.fromEntries(FOLLOW_FEATURES.map((name, k) => [name, round(weights[k] ?? 0)])) as Ranking
}

const rankedBy = (paper: Paper, { followed }: FollowTurn, ranking: Ranking) =>
  rank(paper, followScores(followed.features, ranking))

/** One half of the dialogues, every other one. */
function half<T extends Pick<Turn, 'dialogue'>>(of: readonly T[], rest: number): T[] {
  const places = new Map([...new Set(of.map(({ dialogue }) => dialogue))].map((dialogue, at) => [dialogue, at]))
  return of.filter(({ dialogue }) => (places.get(dialogue) ?? 0) % 2 === rest)
}

/** Learns to tell what leans on what came before; prints how often that is right, each half of the dialogues by the other. */
export function learnLeaning(
  turns: readonly (Pick<Turn, 'dialogue' | 'isOwn'> & { readonly leanings: Leanings })[],
): FollowModel['leaning'] {
  const learnt = (of: typeof turns) =>
    learnLogistic(
      LEANINGS,
      of.map(({ leanings, isOwn }) => ({ values: leanings, isRight: !isOwn })),
    )
  const told = [0, 1].flatMap((rest) => {
    const model = learnt(half(turns, rest))
    return half(turns, 1 - rest).map(({ leanings, isOwn }) => chanceOf(model, LEANINGS, leanings) >= 0.5 === !isOwn)
  })
  console.log(`leaning told from standing alone: ${share(told)}`)
  return learnt(turns)
}

/**
 * Learns how messages that lean on others are ranked and how sure their answers are; prints the figures, each half of
 * the dialogues by the other.
 */
export function learnFollowUp(paper: Paper, turns: readonly FollowTurn[]): Omit<FollowModel, 'leaning'> {
  const judged = (of: readonly FollowTurn[], ranking: Ranking) =>
    of.map((turn) => {
      const ranked = rankedBy(paper, turn, ranking)
      const isRight = ranked.slice(0, SHOWN).some(({ place }) => turn.right.includes(place))
      const kind = turn.right.length > 0 ? 'question' : turn.isOff ? 'off-topic' : 'gap'
      return {
        kind,
        isRight,
        isFirst: turn.right.includes(ranked[0]?.place ?? -1),
        values: turn.followed.signsFor(ranked),
      }
    })
  const crossed = [0, 1].flatMap((rest) => judged(half(turns, 1 - rest), learnRanking(half(turns, rest))))
  const answerable = crossed.filter(({ kind }) => kind === 'question')
  const first = share(answerable.map(({ isFirst }) => isFirst))
  console.log(`follow-ups: hit@1 ${first}, among those shown ${share(answerable.map(({ isRight }) => isRight))}`)
  // Learnt on rankings by the other half's weights, so that it is no surer than it should be.
  const model = learnLogistic(FOLLOW_SIGNS, crossed, PULL)
  const chances = crossed.map((row) => ({ ...row, chance: chanceOf(model, FOLLOW_SIGNS, row.values) }))
  const threshold = round(reportChances('follow-ups, as learnt', chances, ANSWERED))
  return { rank: learnRanking(turns), confidence: { ...model, threshold } }
}
