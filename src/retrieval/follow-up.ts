import type { Paper } from '../paper/paper.ts'
import type { Logistic } from './confidence.ts'

/** What came before a message, as far as it matters: the last turn that was answered. */
export interface Context {
  readonly question: string
  /** The place of the passage that answered it. */
  readonly place: number
}

/** What tells whether a message leans on what came before it. */
export const LEANINGS = ['opening', 'pointer', 'few', 'terms', 'sure', 'offTopic'] as const
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

/** What tells whether the paper answers a message that leans on what came before. */
export const FOLLOW_SIGNS = [
  'first',
  'margin',
  'joint',
  'ownAnswered',
  'ownGap',
  'ownOffTopic',
  'unknown',
  'strange',
  'length',
] as const
export type FollowSigns = Readonly<Record<(typeof FOLLOW_SIGNS)[number], number>>

/** How messages that follow others are read; learnt (`npm run train`). */
export interface FollowModel {
  /** The chance that a message leans on what came before it. */
  readonly leaning: Logistic<(typeof LEANINGS)[number]>
  readonly rank: Readonly<Record<(typeof FOLLOW_FEATURES)[number], number>>
  readonly confidence: Logistic<(typeof FOLLOW_SIGNS)[number]> & { readonly threshold: number }
}

/** Openings and words that point back at what was said. */
const OPENING = /^(?:and|but|so|then|what about|how about|why|or|also|more|go on)\b/iu
const POINTER =
  /\b(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|this|that|those|these|there|then|ones?|others?|same|so|else|either|both)\b/iu

/** From a chance of 1 / FULL of leaning on what came before, that counts in full. */
const FULL = 1.7

/** A message of this many terms or fewer rarely stands alone. */
const FEW = 2

/**
 * How far a message points back, beside how well it stands alone.
 *
 * @param terms how many it has; @param sure the log-odds of its confidence alone; @param offTopic those of its being off the subject
 */
export const leaningsOf = (message: string, terms: number, sure: number, offTopic: number): Leanings => ({
  opening: OPENING.test(message.trim()) ? 1 : 0,
  pointer: POINTER.test(message) ? 1 : 0,
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
): Float64Array[] {
  const { passages } = paper
  const share = Math.min(1, FULL * lean)
  const where = (test: (place: number) => boolean): Float64Array => own.map((_, place) => (test(place) ? share : 0))
  const from = context.place
  const inStory = storyAround(paper, from)
  return [
    own,
    earlier.map((chance) => chance * share),
    joint.map((chance) => chance * share),
    where((place) => place === from),
    where((place) => place === from + 1),
    where((place) => place === from + 2),
    where((place) => place === from - 1),
    where((place) => inStory.has(place)),
    where((place) => passages[place]?.section === passages[from]?.section),
  ]
}

/** The places of the story that a passage belongs to; none outside a story. */
function storyAround({ passages }: Paper, from: number): Set<number> {
  const places = new Set<number>()
  for (let place = from; passages[place]?.kind === 'story'; place++) places.add(place)
  for (let place = from; passages[place]?.kind === 'story'; place--) places.add(place)
  return places
}
