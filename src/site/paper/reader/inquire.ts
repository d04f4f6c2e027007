import type { AskResponse } from '../../../answer/types.ts'
import type { Spoken } from '../../../languages/spoken.ts'
import { detailOf } from '../../shell/problem-detail.ts'

/** What came of a question: Ibid's response, or why there is none, for a person. */
export type Inquiry = ({ readonly response: AskResponse } | { readonly fault: string }) & {
  /** The reader's language besides English. */
  readonly spoken?: Spoken | undefined
}

/** Places that are offered for a question. */
const LIMIT = 3

/**
 * Asks `/v1/ask`, in the body, so that the question stands in no address. Never throws: a failure is a line to show.
 *
 * @param signal gives the question up
 */
export async function inquire(question: string, signal: AbortSignal): Promise<Inquiry> {
  try {
    const response = await fetch('v1/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ question, limit: LIMIT }),
      signal,
    })
    const body: unknown = await response.json()
    return response.ok ? { response: body as AskResponse } : { fault: detailOf(body) }
  } catch {
    return { fault: 'Ibid can’t be reached. Your question is still in the field.' }
  }
}
