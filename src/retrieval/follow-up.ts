import { AUXILIARIES, OPENINGS, POINTERS } from '../english/asking.ts'
import type { Paper } from '../paper/paper.ts'
import type { Logistic } from './confidence.ts'
import { type Ranked, weighted } from './rank.ts'
import { ASKED, askedIn, type Signs } from './signs.ts'

/** What came before a message, as far as it matters: the last turn that was answered. */
export interface Context {
  readonly question: string
  /** The place of the passage that answered it. */
  readonly place: number
}

/** What tells whether a message leans on what came before it. */
export const LEANINGS = ['opening', 'pointer', 'bare', 'few', 'terms', 'sure', 'offTopic'] as const
export type Leanings = Readonly<Record<(typeof LEANINGS)[number], number>>

/** What speaks for a passage after another has been read. */
export const FOLLOW_FEATURES = [
  'own',
  'earlier',
  'joint',
  'same',
  'next',
  'afterNext',
  'before',
  'story',
  'section',
] as const
/** Each for every passage, by its place. */
export type FollowFeatures = Readonly<Record<(typeof FOLLOW_FEATURES)[number], Float64Array>>

/** What tells whether the paper answers a message that leans on what came before. */
export const FOLLOW_SIGNS = [
  'first',
  'same',
  'lean',
  'ownAnswered',
  'ownType',
  'ownOffTopic',
  'jointShown',
  'jointGap',
  'jointType',
  'jointOffTopic',
  'coverage',
  'unknown',
  'strange',
  'lacking',
  'length',
  'ownShown',
  'empty',
  ...ASKED,
] as const
export type FollowSigns = Readonly<Record<(typeof FOLLOW_SIGNS)[number], number>>

/** How messages that follow others are read; learnt (`npm run train`). */
export interface FollowModel {
  /** The chance that a message leans on what came before it. */
  readonly leaning: Logistic<(typeof LEANINGS)[number]>
  readonly rank: Readonly<Record<(typeof FOLLOW_FEATURES)[number], number>>
  readonly confidence: Logistic<(typeof FOLLOW_SIGNS)[number]> & { readonly threshold: number }
}

const OPENING = new RegExp(`^(?:${OPENINGS})\\b`, 'iu')
const POINTER = new RegExp(`\\b(?:${POINTERS.replaceAll(' ', '|')})\\b`, 'iu')

/** "Is there …?", "there are …" and "is it safe to …?" point at nothing. */
const VERB = AUXILIARIES.replaceAll(' ', '|')
const EXPLETIVE = new RegExp(
  `\\b(?:${VERB}) there\\b|\\bthere (?:${VERB})\\b|\\b(?:is|was) it (?:\\p{L}+ ){1,2}(?:to|for)\\b`,
  'giu',
)

/** What came before counts for the chance that the message leans on it, times this, and at most in full. */
const FULL = 1.7

/** A message of this many terms or fewer rarely stands alone. */
const FEW = 2

/**
 * How far a message points back, beside how well it stands alone.
 *
 * @param terms how many it has that are about something ("how many?" has none)
 * @param sure the log-odds of its confidence alone; @param offTopic those of its being off the subject
 */
export const leaningsOf = (message: string, terms: number, sure: number, offTopic: number): Leanings => ({
  opening: OPENING.test(message.trim()) ? 1 : 0,
  pointer: POINTER.test(message.replace(EXPLETIVE, ' ')) ? 1 : 0,
  bare: terms === 0 ? 1 : 0,
  few: terms <= FEW ? 1 : 0,
  terms: Math.min(8, terms),
  sure,
  offTopic,
})

/**
 * The features of every passage for a message that follows another.
 *
 * @param own the log-chances for the message alone; @param earlier those for the one before it; @param joint for both as one
 * @param lean how much it leans on what came before, 0 to 1: what came before counts for so much
 */
export function followFeatures(
  paper: Paper,
  own: Float64Array,
  earlier: Float64Array,
  joint: Float64Array,
  context: Context,
  lean: number,
): FollowFeatures {
  const { passages } = paper
  const share = Math.min(1, FULL * lean)
  const where = (test: (place: number) => boolean): Float64Array => own.map((_, place) => (test(place) ? share : 0))
  const from = context.place
  const inStory = storyAround(paper, from)
  return {
    own,
    earlier: earlier.map((chance) => chance * share),
    joint: joint.map((chance) => chance * share),
    same: where((place) => place === from),
    next: where((place) => place === from + 1),
    afterNext: where((place) => place === from + 2),
    before: where((place) => place === from - 1),
    story: where((place) => inStory.has(place)),
    section: where((place) => passages[place]?.section === passages[from]?.section),
  }
}

/** The features in the order of their names, as weights that are learnt stand. */
export const featureList = (features: FollowFeatures): readonly Float64Array[] =>
  FOLLOW_FEATURES.map((name) => features[name])

/** The score of every passage for a message that follows another. */
export const followScores = (features: FollowFeatures, weights: FollowModel['rank']): Float64Array =>
  weighted(
    featureList(features),
    FOLLOW_FEATURES.map((name) => weights[name]),
  )

/**
 * The signs of a message that follows another.
 *
 * @param alone those of the message alone, as its passages are ranked by themselves
 * @param own those of the message, @param joint those of both as one, for the passages as they are ranked now
 */
export function followSigns(
  alone: Signs,
  own: Signs,
  joint: Signs,
  [first]: readonly Ranked[],
  { place }: Context,
  lean: number,
): FollowSigns {
  return {
    first: first?.logChance ?? 0,
    same: first?.place === place ? 1 : 0,
    lean,
    ownAnswered: own.answered,
    ownType: own.type,
    ownOffTopic: own.offTopic,
    jointShown: joint.mass,
    jointGap: joint.gap,
    jointType: joint.type,
    jointOffTopic: joint.offTopic,
    coverage: own.coverage,
    unknown: own.unknown,
    strange: own.strange,
    lacking: own.lacking,
    length: own.length,
    ownShown: alone.shown,
    empty: own.empty,
    ...askedIn(own),
  }
}

/** The places of the story that a passage belongs to: its neighbours that tell of the same person; none outside a story. */
function storyAround({ passages }: Paper, from: number): Set<number> {
  const told = passages[from]
  const isSame = (place: number): boolean =>
    told?.kind === 'story' && passages[place]?.kind === 'story' && passages[place].voice.speaker === told.voice.speaker
  const places = new Set<number>()
  for (let place = from; isSame(place); place++) places.add(place)
  for (let place = from; isSame(place); place--) places.add(place)
  return places
}
