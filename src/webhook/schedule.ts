import type { AttemptResult } from './delivery.ts'

/**
 * Seconds before each attempt: the example of Standard Webhooks 1.0 ("Deliverability and reliability"), up to the
 * seventh, 17.6 hours after the first.
 */
export const DEFAULT_DELAYS: readonly number[] = [0, 5, 300, 1800, 7200, 18_000, 36_000]

/** An endpoint that asks for more patience than this gets this: an answer is not held for weeks at its word. */
const LONGEST_WAIT_SECONDS = 24 * 60 * 60

type Decision =
  | { readonly kind: 'taken' }
  | { readonly kind: 'again'; readonly seconds: number }
  | { readonly kind: 'dead'; readonly reason: string }

/**
 * What to do after an attempt. Any 2xx is taken; 410 ends it (Standard Webhooks 1.0: the endpoint is gone); everything
 * else, redirects included, is a failure and is tried again, never sooner than `Retry-After` allows.
 *
 * @param attempt which one it was, from 1
 * @param delays seconds before each attempt
 * @param now milliseconds since 1970
 */
export function decide(result: AttemptResult, attempt: number, delays: readonly number[], now: number): Decision {
  const status = result.kind === 'answered' ? result.status : undefined
  if (status !== undefined && status >= 200 && status < 300) return { kind: 'taken' }
  const delay = delays[attempt]
  const reason = status === undefined ? result.kind : `status ${status}`
  if (status === 410 || delay === undefined) return { kind: 'dead', reason }
  const asked = result.kind === 'answered' ? retryAfter(result.retryAfter, now) : 0
  return { kind: 'again', seconds: Math.max(delay, Math.min(asked, LONGEST_WAIT_SECONDS)) }
}

/** A day's name first, in all three forms of a date (RFC 9110, 5.6.7); nothing else is given to the date parser. */
const DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? [\w :-]{16,30}$/u

/** The seconds that `Retry-After` asks for (RFC 9110, 10.2.3): a number of them, or a date; 0 where it says neither. */
function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0
  if (/^\d{1,10}$/u.test(header)) return Number(header)
  const date = DATE.test(header) ? Date.parse(header) : Number.NaN
  return Number.isNaN(date) ? 0 : Math.max(0, Math.ceil((date - now) / 1000))
}
