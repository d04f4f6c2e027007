import type { Paper } from '../paper/paper.ts'
import { type Alone, type AloneReader, NEAR, type Reading, type Retrieved } from './alone.ts'
import type { Classes } from './classes.ts'
import { chanceOf } from './confidence.ts'
import type { Evidence } from './evidence.ts'
import {
  type Context,
  FOLLOW_SIGNS,
  type FollowFeatures,
  followFeatures,
  followScores,
  type FollowSigns,
  followSigns,
} from './follow-up.ts'
import type { Model } from './model.ts'
import { QUESTION_TYPES } from './question-type.ts'
import { logChances, rank, type Ranked, scoresOf } from './rank.ts'

/** A question before this one, and the passages that answered it, if the asker says so. */
export interface EarlierTurn {
  readonly question: string
  readonly passages?: readonly string[] | undefined
}

/** What came before a message, looked up. */
export interface Before {
  readonly context: Context
  readonly text: string
  readonly evidence: Evidence
}

/** A message looked up together with what came before it. */
export interface Followed {
  readonly features: FollowFeatures
  readonly signsFor: (ranked: readonly Ranked[]) => FollowSigns
  readonly joint: Evidence
}

/** At most this many characters of the message before count, to bound the work. */
const MOST_EARLIER = 300

/** How much the message before counts in finding the sentence that answers, where the message itself counts 1. */
const EARLIER = 0.05

/**
 * How much less likely a sentence of the passage that answered before is to answer now, as a share of how likely it was
 * then: what a bare message asks stands in another, and so does most of what other messages go on to.
 */
const SHOWN = { bare: 1, other: 0.8 }

/** The type of a message that asks nothing itself ("and the women?"): it wants what the one before it wanted. */
const NOTHING = QUESTION_TYPES.indexOf('none')

/** Answers a message by what came before it. */
interface Following {
  readonly contextOf: (history: readonly EarlierTurn[], bare: boolean) => Context | undefined
  readonly beforeOf: (context: Context) => Before
  /** @param lean how much it leans on what came before, 0 to 1 */
  readonly follow: (message: string, own: Alone, before: Before, lean: number) => Followed
  readonly leaning: (message: string, own: Alone, byItself: Retrieved, before: Before, lean: number) => Retrieved
}

/** Makes what answers a message by what came before it. */
export function openFollowing(
  paper: Paper,
  model: Model,
  classes: Classes,
  { gather, signsIn }: Pick<Reading, 'gather' | 'signsIn'>,
  { lookUp, sureOf }: AloneReader,
  isBare: (message: string) => boolean,
): Following {
  const places = new Map<string, number>()
  for (const [place, passage] of paper.passages.entries()) {
    places.set(passage.id, place)
    for (const { footnote } of passage.footnotes) places.set(footnote.id, place)
  }
  const beforeOf = (context: Context): Before => {
    const text = context.question.slice(0, MOST_EARLIER)
    return { context, text, evidence: gather(text) }
  }

  const follow = (message: string, { evidence, signs }: Alone, before: Before, lean: number): Followed => {
    const joint = gather(`${before.text} ${message}`)
    const logs = (one: Evidence): Float64Array => logChances(scoresOf(one, model.printed))
    const together = logs(joint)
    // What "since when?" is nearest to by itself is chance.
    const own = isBare(message) ? together : logs(evidence)
    const features = followFeatures(paper, own, logs(before.evidence), together, before.context, lean)
    const signsFor = (ranked: readonly Ranked[]): FollowSigns =>
      followSigns(
        signs,
        signsIn(evidence, evidence, ranked),
        signsIn(evidence, joint, ranked),
        ranked,
        before.context,
        lean,
      )
    return { features, signsFor, joint }
  }

  /** What the last of some turns was about: a bare one was about what the one before it was. */
  const subjectOf = (history: readonly EarlierTurn[]): string =>
    (history.findLast(({ question }) => !isBare(question)) ?? history.at(-1))?.question ?? ''

  /**
   * What a message leans on: the last turn that was answered, as the asker says; else the last one, where this retrieval
   * would have answered it. A bare one leans on the turn right before it and on no other.
   */
  const contextOf = (history: readonly EarlierTurn[], bare: boolean): Context | undefined => {
    const last = history.at(-1)
    if (!last) return undefined
    for (const [at, turn] of [...history.entries()].toReversed()) {
      const place = turn.passages?.map((id) => places.get(id)).find((one) => one !== undefined)
      if (place !== undefined) return { question: subjectOf(history.slice(0, at + 1)), place }
      if (bare) break
    }
    if (bare && last.passages) return undefined
    const own = lookUp(last.question.slice(0, MOST_EARLIER))
    if (sureOf(own) < model.confidence.threshold) return undefined
    const [first] = own.ranked
    return first && { question: last.question, place: first.place }
  }

  /** The chances of the sentences: the message itself counts for more than the one before it, unless it is bare. */
  const chancesOf = (message: string, own: Evidence, joint: Evidence, before: Before): Float64Array => {
    const bare = isBare(message)
    const together = joint.encoded.chances
    const chances = bare
      ? together.slice()
      : own.encoded.chances.map((one, c) => one + EARLIER * (together[c] as number))
    const [from, to] = [before.context.place, before.context.place + 1].map((place) => classes.starts[place])
    const shown = before.evidence.encoded.chances.subarray(from, to)
    const all = shown.reduce((sum, chance) => sum + chance, 1e-9)
    const share = bare ? SHOWN.bare : SHOWN.other
    for (const [s, chance] of shown.entries())
      chances[(from ?? 0) + s] = (chances[(from ?? 0) + s] as number) * (1 - (share * chance) / all)
    return chances
  }

  const leaning = (message: string, own: Alone, byItself: Retrieved, before: Before, lean: number): Retrieved => {
    const { features, signsFor, joint } = follow(message, own, before, lean)
    const { rank: weights, confidence: sure } = model.followUp
    const ranked = rank(paper, followScores(features, weights))
    const chance = chanceOf(sure, FOLLOW_SIGNS, signsFor(ranked))
    const chances = chancesOf(message, own.evidence, joint, before)
    const isNear = byItself.isNear || chance >= NEAR
    const answers = chance >= sure.threshold
    const { stems, asks: asked } = own.evidence
    const asks = asked.type === NOTHING && !asked.wants ? { ...asked, wants: before.evidence.asks.wants } : asked
    return { stems, asks, ranked, chances, confidence: chance, lookUp: null, isNear, answers, lacksSubject: false }
  }
  return { contextOf, beforeOf, follow, leaning }
}
