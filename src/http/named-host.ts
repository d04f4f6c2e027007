import type { Context, MiddlewareHandler } from 'hono'
import type { Environment } from './environment.ts'
import { originIn } from './origin.ts'
import { problem } from './problem.ts'

/**
 * Refuses a request without a valid `Host` (RFC 9112, 3.2: 400): it has no address, and links of its answer would lead
 * nowhere. On Cloudflare none comes so far.
 */
export const namedHost: MiddlewareHandler<Environment> = async (c: Context<Environment>, next) =>
  originIn(c.req.url) === undefined ? problem(c, 400, 'The Host header must name a host.') : next()
