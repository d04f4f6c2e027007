import { checkOutcome } from '../answer/check.ts'
import type { Desk } from '../answer/library.ts'
import type { Outcome } from '../answer/outcome.ts'
import { checkRequest, askRequest, faultsIn } from '../contract/requests.ts'
import type { AskRequest } from '../answer/types.ts'

/**
 * Reads what somebody typed into a chat as a question.
 *
 * @param request as `POST /v1/ask` takes it
 * @returns the request, or sentences that say what does not fit
 */
export function askedIn(request: {
  readonly question: unknown
  readonly history?: readonly unknown[]
}): AskRequest | string {
  const parsed = askRequest().safeParse(request)
  return parsed.success ? parsed.data : faultsIn('The question', parsed.error)
}

/**
 * Checks the quotations of a message of a chat.
 *
 * @param text the message, its door's own markup undone
 * @returns the result of the check, or sentences that say what does not fit
 */
export function checkTyped(desk: Desk, text: string): Outcome | string {
  if (text.trim() === '') return 'This message has no text to check.'
  const parsed = checkRequest().safeParse({ quote: text })
  return parsed.success ? checkOutcome(desk, parsed.data.quote) : faultsIn('The message', parsed.error)
}
