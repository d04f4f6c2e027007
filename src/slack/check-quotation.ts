import type { Desks } from '../answer/paper-desk.ts'
import { checkTyped } from '../http/typed.ts'
import { type Message, saying } from './message.ts'
import { responseMessage } from './response-message.ts'
import { typedText } from './typed-text.ts'

/**
 * Checks the quotations of a message against the paper, or all papers: word for word, altered and how, or not there.
 *
 * @param text the message as Slack sends it
 */
export function checkQuotation(desks: Desks, text: string): Message {
  const outcome = checkTyped(desks, typedText(text))
  if (typeof outcome === 'string') return saying(outcome)
  const status = outcome.answers.length > 0 ? ('answered' as const) : ('not_found' as const)
  return responseMessage(desks.papers, { ...outcome, status, prominent: outcome.answers.length, suggestions: [] }, true)
}
