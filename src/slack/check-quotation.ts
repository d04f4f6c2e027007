import type { Desk } from '../answer/library.ts'
import { checkTyped } from '../http/typed.ts'
import { type Message, saying } from './message.ts'
import { responseMessage } from './response-message.ts'
import { typedText } from './typed-text.ts'

/**
 * Checks the quotations of a message against the paper: word for word, altered and how, or not there.
 *
 * @param text the message as Slack sends it
 */
export function checkQuotation(desk: Desk, text: string): Message {
  const outcome = checkTyped(desk, typedText(text))
  if (typeof outcome === 'string') return saying(outcome)
  const status = outcome.answers.length > 0 ? ('answered' as const) : ('not_found' as const)
  return responseMessage(desk.paper, { ...outcome, status, prominent: outcome.answers.length, suggestions: [] }, true)
}
