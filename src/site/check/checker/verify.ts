import type { Checked } from '../../../answer/check.ts'
import { detailOf } from '../../shell/problem-detail.ts'

/** What came of a piece: what was found, or why nothing was, for a person. */
type Verified =
  | { readonly checked: Checked }
  /** `wait`: milliseconds after which the same may be asked again. */
  | { readonly fault: string; readonly wait?: number }

/** Checks one piece of a text. It never throws but for an abort. */
export type Verify = (quote: string, signal: AbortSignal) => Promise<Verified>

/** Milliseconds to wait for an answer, which takes only a few. */
const PATIENCE = 30_000

/** Asks `POST /v1/verify`, in the body, so that the text stands in no address. */
export const verifyAtService: Verify = async (quote, signal) => {
  try {
    const response = await fetch('v1/verify', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ quote }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
      credentials: 'omit',
    })
    const body: unknown = await response.json()
    if (response.ok) return { checked: body as Checked }
    const wait = Number(response.headers.get('retry-after')) * 1000
    return { fault: detailOf(body), ...(wait > 0 ? { wait } : {}) }
  } catch {
    signal.throwIfAborted()
    return { fault: 'Ibid can’t be reached.' }
  }
}
