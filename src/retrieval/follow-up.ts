import type { Paper } from '../paper/paper.ts'

/** What came before a question, as far as it matters: the turn right before it. */
export interface Context {
  readonly question: string
  /** The place of the passage that answered it. */
  readonly place: number
}

/** What speaks for a passage after another has been read. */
export const FOLLOW_FEATURES = ['own', 'earlier', 'same', 'next', 'afterNext', 'before', 'story', 'section'] as const
export type FollowWeights = Readonly<Record<(typeof FOLLOW_FEATURES)[number], number>>

/** Openings and words that point back at what was said. */
const OPENING = /^(?:and|but|so|then|what about|how about|why|or|also)\b/iu
const POINTER =
  /\b(?:he|she|they|it|him|her|them|his|hers|their|theirs|its|this|that|those|these|there|then|ones?|others?|same|so|else|either|both)\b/iu

/** A question of this many terms or fewer rarely stands alone. */
const FEW_TERMS = 3

/** From this many terms on, a question says most of what it means by itself. */
const MANY_TERMS = 7

/**
 * How much a question leans on what came before it, 0 to 1: not at all without a word that points back, and the less
 * the more it says itself.
 *
 * @param terms how many different terms it has
 */
export function leaning(question: string, terms: number): number {
  if (terms > FEW_TERMS && !OPENING.test(question.trim()) && !POINTER.test(question)) return 0
  return Math.max(0.2, Math.min(1, (MANY_TERMS - terms) / (MANY_TERMS - FEW_TERMS)))
}

/**
 * The features of every passage for a question that follows another.
 *
 * @param own the log-chances for the question alone; @param earlier those for the question before it
 * @param lean from `leaning`, more than 0
 */
export function followFeatures(
  paper: Paper,
  own: Float64Array,
  earlier: Float64Array,
  context: Context,
  lean: number,
): Float64Array[] {
  const { passages } = paper
  const where = (test: (place: number) => boolean): Float64Array => own.map((_, place) => (test(place) ? lean : 0))
  const from = context.place
  const inStory = storyAround(paper, from)
  return [
    own,
    earlier.map((chance) => chance * lean),
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
