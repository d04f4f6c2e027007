import { placeOfAnswer, reply } from './replies.ts'
import type { Placed } from './place.ts'

/** How sure a reply sounds. */
type Sureness = 'sure' | 'maybe'

/** From this confidence on, a reply says that the paper says it; confidence is calibrated, so four in five are right. */
const SURE_FROM = 0.8

/** @param confidence 0 to 1 */
export const surenessOf = (confidence: number): Sureness => (confidence >= SURE_FROM ? 'sure' : 'maybe')

const FOUND = {
  sure: { passages: 'passage', sourced: 'source', sourceless: 'sourceless' },
  maybe: { passages: 'maybe', sourced: 'maybeSource', sourceless: 'maybeSourceless' },
} as const

/**
 * The lead-in over the passages that a search found.
 *
 * @param first the best of them; @param wants "footnote" where the source of a statement was asked for
 */
export function foundReply(
  first: Placed & { readonly footnotes: readonly unknown[] },
  wants: 'passages' | 'footnote',
  confidence: number,
): string {
  const sourced = first.footnotes.length > 0 ? 'sourced' : 'sourceless'
  return reply(FOUND[surenessOf(confidence)][wants === 'footnote' ? sourced : 'passages'], {
    place: placeOfAnswer(first),
  })
}

/**
 * From this confidence on, a refusal does not say that the paper does not. Of such questions in the evaluation four in
 * ten were answered by one of the closest passages; of those below, one in eight.
 */
export const UNSURE_FROM = 0.3

/**
 * The name of the lead-in where a search found no answer.
 *
 * @param isNear whether passages are offered as the closest; @param confidence that one of them answers, 0 to 1
 */
export function unfoundLead(isNear: boolean, confidence: number): 'nothing' | 'unsure' | 'notFound' {
  if (!isNear) return 'nothing'
  return confidence >= UNSURE_FROM ? 'unsure' : 'notFound'
}

/** The lead-in over the answers to several questions: as sure as the least sure of them. That of an only answer follows. */
export function severalReply(confidences: readonly number[]): string {
  const isSure = surenessOf(Math.min(...confidences)) === 'sure'
  if (confidences.length === 1) return reply(isSure ? 'one' : 'maybeOne')
  return reply(isSure ? 'several' : 'maybeSeveral', { count: confidences.length })
}
