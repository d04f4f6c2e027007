import type { AskResponse, Turn } from '../answer/types.ts'

/** A question for Ibid, as `POST /v1/ask` takes it. */
export interface Question {
  readonly question: string
  readonly history: readonly Turn[]
}

/** Why there is no answer. Each has its sentence in strings.ts. */
export type Fault =
  | { readonly kind: 'unreachable' | 'failed' | 'late' }
  | { readonly kind: 'busy'; readonly n: number }
  | { readonly kind: 'address'; readonly n: string }
  /** A sentence of its own: a question that does not fit, a site that may not ask. */
  | { readonly kind: 'refused'; readonly detail: string }

/** Whatever answers questions: a service elsewhere, or the core in this page. */
export interface Service {
  /**
   * @param signal ends the wait: the element was taken out of the page
   * @returns the answer, or why there is none; rejects only when `signal` says so
   */
  readonly ask: (question: Question, signal: AbortSignal) => Promise<AskResponse | Fault>
  /** In private mode: whether the core could be loaded into the page. */
  readonly ready?: Promise<boolean>
  /** Ends what runs for it. */
  readonly close?: () => void
}

/** Milliseconds to wait for an answer, which takes only a few. */
const PATIENCE = 30_000

/** The largest body that the service takes, in bytes (contract: 413 over 16 KiB). */
const MOST_BYTES = 16 * 1024

export const isFault = (outcome: AskResponse | Fault): outcome is Fault => !('status' in outcome)

/** The module that says why there is no answer; loaded only then. */
const faults = (): Promise<typeof import('./faults.ts')> => import('./faults.ts')

/** The question with as many of the newest turns before it as fit. */
function bodyOf({ question, history }: Question): string {
  // As it is, whatever a page has put into the prototypes: old libraries have an `Array.prototype.toJSON`.
  const body = JSON.stringify({ question, history }, function (this: Record<string, unknown>, key) {
    return this[key]
  })
  const fits = history.length === 0 || new TextEncoder().encode(body).length <= MOST_BYTES
  return fits ? body : bodyOf({ question, history: history.slice(1) })
}

/** The service at an address: one request per question. */
export function remote(api: string): Service {
  return {
    async ask(question, signal) {
      const late = new AbortController()
      const patience = setTimeout(() => late.abort(), PATIENCE)
      try {
        const response = await fetch(`${api}/v1/ask`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: bodyOf(question),
          signal: AbortSignal.any([signal, late.signal]),
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        })
        if (!response.ok) return await (await faults()).faultOf(response, api)
        const answer = (await response.json()) as Partial<AskResponse>
        return Array.isArray(answer.answers) ? (answer as AskResponse) : { kind: 'address', n: api }
      } catch (error) {
        if (signal.aborted) throw error
        if (late.signal.aborted) return { kind: 'late' }
        // Not JSON, so another service answers there.
        if (error instanceof SyntaxError) return { kind: 'address', n: api }
        // A fetch that fails says no more than that, though it may be this page that is refused.
        return await faults()
          .then(({ unlisted }) => unlisted(api))
          .catch(() => ({ kind: 'unreachable' }))
      } finally {
        clearTimeout(patience)
      }
    },
  }
}
