import { points } from '../intent/recognise.ts'
import type { Answer, AskResponse } from './types.ts'

/**
 * Divides the answers for a chat, where several paragraphs bury the first: what is shown whole, and what is only linked.
 * A question has its best passage shown, a message of several questions one for each; of a page, a section or the
 * paper's own parts, all are the answer.
 *
 * @param question the message that was asked
 */
export function prominent(
  question: string,
  { kind, answers }: Pick<AskResponse, 'kind' | 'answers'>,
): { shown: readonly Answer[]; more: readonly Answer[] } {
  const searched = kind === 'passages' || kind === 'footnote'
  const count = searched ? Math.max(1, points(question).length) : answers.length
  return { shown: answers.slice(0, count), more: answers.slice(count) }
}
