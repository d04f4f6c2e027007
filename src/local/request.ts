import { isVisible, QUESTION_LENGTH, USUAL_ANSWERS } from '../answer/bounds.ts'
import { RULES } from '../answer/rules.ts'
import type { AskRequest, Turn } from '../answer/types.ts'
import { misfit } from './problem.ts'

/** A question as the chat sends it. The turns before it were answered, so they fit. */
export interface LocalRequest {
  readonly question: string
  readonly limit?: number
  readonly history?: readonly Turn[]
}

/** A text to be checked, as the page for it sends it: a piece of what was typed, so that it fits. */
export interface LocalCheck {
  readonly quote: string
}

/**
 * Checks what no type can vouch for: the words, which somebody pasted, or a page handed over by `chat.ask`. The rules
 * are those of the schema of `POST /v1/ask`, whose library would weigh more here than the whole core.
 *
 * @returns the request as the schema makes it
 * @throws ProblemError that names each rule the question does not keep
 */
export function readRequest({ question, limit = USUAL_ANSWERS, history = [] }: LocalRequest): AskRequest {
  if (typeof question !== 'string') throw misfit([RULES.string])
  const text = question.trim()
  const broken = [
    text === '' ? RULES.filled : null,
    // The schema counts code points, as JSON Schema's `maxLength` does.
    Array.from(text).length > QUESTION_LENGTH ? RULES.length : null,
    text.isWellFormed() ? null : RULES.wellFormed,
    isVisible(text) ? null : RULES.visible,
  ].filter((rule) => rule !== null)
  if (broken.length > 0) throw misfit(broken)
  return { question: text, limit, history }
}
