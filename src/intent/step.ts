import type { Paper } from '../paper/paper.ts'
import { readMessage } from './message.ts'
import { type Kind, SHORT, ways } from './ways.ts'

/** A step through the paper, from what was read last. */
export interface Step {
  readonly to: 'next' | 'previous'
  readonly by: 'passage' | 'page' | 'note'
}

/** What a step goes by, as its words say. */
const unitOf = (plain: string): Step['by'] => {
  if (/\b(?:note|notes|footnote|endnote|fn)\b/u.test(plain)) return 'note'
  return /\b(?:page|turn over)\b/u.test(plain) ? 'page' : 'passage'
}

/** The step that a message asks for, where it asks for no more: "next", "tell me more", "the previous page", "the note after that". */
export function stepIn(paper: Paper, text: string): Step | null {
  const { plain, words } = readMessage(paper, text)
  if (plain.length > SHORT) return null
  const to = (['next', 'previous'] as const).find((kind) => ways(paper, kind)(words))
  return to ? { to, by: unitOf(plain) } : null
}

const OF_ANSWER = ['whereabouts', 'goingOn', 'readingOn', 'others'] as const

/** The first of some kinds of which a short message is. */
function kindOf<K extends Kind>(paper: Paper, text: string, kinds: readonly K[]): K | undefined {
  const { plain, words } = readMessage(paper, text)
  return plain.length > SHORT ? undefined : kinds.find((kind) => ways(paper, kind)(words))
}

/**
 * What a message asks of an answer right before it, and no more: to go on from it ("in which year?"), what comes after it
 * ("and then?"), what else answers ("show me the others"), or where it stands ("what page is that on?"). By itself it would
 * ask something else.
 */
export const asksOfAnswer = (paper: Paper, text: string): (typeof OF_ANSWER)[number] | undefined =>
  kindOf(paper, text, OF_ANSWER)

/** What a message asks of a refusal right before it, and no more: why there was no answer, or to see what comes closest. */
export const asksOfRefusal = (paper: Paper, text: string): 'whyNot' | 'closest' | undefined =>
  kindOf(paper, text, ['whyNot', 'closest'])
