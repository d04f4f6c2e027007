import type { Paper } from '../paper/paper.ts'
import { type Message, readMessage } from './message.ts'
import { firstOf, SHORT } from './ways.ts'

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

const toward = firstOf(() => ['next', 'previous'])

/** The step that a message asks for, where it asks for no more: "next", "tell me more", "the previous page", "the note after that". */
export function stepIn(paper: Paper, text: string): Step | null {
  const { plain, words } = readMessage(paper, text)
  if (plain.length > SHORT) return null
  const to = toward(paper, words)
  return to ? { to, by: unitOf(plain) } : null
}

const ofAnswer = firstOf(() => ['whereabouts', 'goingOn', 'readingOn', 'others'])
const ofRefusal = firstOf(() => ['whyNot', 'closest'])

/** What a message that is read already asks of an answer, as `asksOfAnswer` has it. */
export const asksOfAnswerRead = (paper: Paper, { plain, words }: Message): ReturnType<typeof ofAnswer> =>
  plain.length > SHORT ? undefined : ofAnswer(paper, words)

/**
 * What a message asks of an answer right before it, and no more: to go on from it ("in which year?"), what comes after it
 * ("and then?"), what else answers ("show me the others"), or where it stands ("what page is that on?"). By itself it would
 * ask something else.
 */
export const asksOfAnswer = (paper: Paper, text: string): ReturnType<typeof ofAnswer> =>
  asksOfAnswerRead(paper, readMessage(paper, text))

/** What a message asks of a refusal right before it, and no more: why there was no answer, or to see what comes closest. */
export function asksOfRefusal(paper: Paper, text: string): ReturnType<typeof ofRefusal> {
  const { plain, words } = readMessage(paper, text)
  return plain.length > SHORT ? undefined : ofRefusal(paper, words)
}
