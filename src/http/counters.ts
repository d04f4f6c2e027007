import type { Context, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Environment } from './environment.ts'
import { kindOf, log } from './log.ts'

/**
 * Counts in Workers Analytics Engine, where the operator has bound a dataset. A point has the pattern of a route and its
 * outcome, and nothing else: not who asked, not from where, not what.
 * https://developers.cloudflare.com/analytics/analytics-engine/
 */
function count(c: Context<Environment>, kind: 'response' | 'outcome', what: string): void {
  try {
    c.env.COUNTERS?.writeDataPoint({ indexes: [kind], blobs: [routePath(c, -1), what], doubles: [1] })
  } catch (error) {
    log({ event: 'counter-failed', error: kindOf(error) })
  }
}

/** Counts each response by its route and the class of its status ("2xx"). */
export const countResponses: MiddlewareHandler<Environment> = async (c, next) => {
  await next()
  count(c, 'response', `${Math.floor(c.res.status / 100)}xx`)
}

/** A callback for the desk, which counts answered and refused questions. */
export const countOutcome = (c: Context<Environment>) => (status: string) => count(c, 'outcome', status)
