import { checkOutcomeOver } from '../answer/check-several.ts'
import type { AskSeveralRequest } from '../answer/ask-several.ts'
import type { Outcome } from '../answer/outcome.ts'
import type { Desks, PaperAnswer } from '../answer/paper-desk.ts'
import { askSeveralRequest, checkRequest, faultsIn } from '../contract/requests.ts'

/**
 * Reads what somebody typed into a chat as a question.
 *
 * @param request as `POST /v1/ask` takes it; of an only paper, its turns need not name it
 * @returns the request, or sentences that say what does not fit
 */
export function askedIn(request: {
  readonly question: unknown
  readonly history?: readonly unknown[]
}): AskSeveralRequest | string {
  const parsed = askSeveralRequest().safeParse(request)
  return parsed.success ? parsed.data : faultsIn('The question', parsed.error)
}

/**
 * Checks the quotations of a message of a chat.
 *
 * @param text the message, its door's own markup undone
 * @returns the result of the check, or sentences that say what does not fit
 */
export function checkTyped({ papers }: Desks, text: string): Outcome<PaperAnswer> | string {
  if (text.trim() === '') return 'This message has no text to check.'
  const parsed = checkRequest().safeParse({ quote: text })
  return parsed.success ? checkOutcomeOver(papers, parsed.data.quote) : faultsIn('The message', parsed.error)
}
