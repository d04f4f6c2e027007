import type { Context } from 'hono'
import { cors } from 'hono/cors'
import type { Environment } from './environment.ts'

type Ctx = Context<Environment>

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u

/** An origin as browsers write it: scheme, host and port, nothing after. */
const ORIGIN = /^https?:\/\/[^\s/'",;]+$/u

/**
 * The sites that may ask from their own pages and frame `/embed`, as the operator lists them in `EMBED_ORIGINS`: exact
 * origins between spaces, or "*" for all. What is no origin counts for nothing.
 */
const listed = (c: Ctx): string[] =>
  (c.env.EMBED_ORIGINS ?? '').split(/\s+/u).filter((origin) => origin === '*' || ORIGIN.test(origin))

/** Whether an origin is this very machine. */
export const isOwnMachine = (origin: string): boolean => LOOPBACK.test(origin)

/** On a local machine, pages of that machine may embed it: a partner's site is built there first. */
const isLocal = (c: Ctx): boolean => URL.canParse(c.req.url) && isOwnMachine(new URL(c.req.url).origin)

const mayAsk = (c: Ctx, origin: string): boolean => {
  const origins = listed(c)
  return origins.includes('*') || origins.includes(origin) || (isLocal(c) && isOwnMachine(origin))
}

/** The value of `frame-ancestors` for `/embed` (CSP 3, 6.4.2). */
export function frameAncestors(c: Ctx): string[] {
  const local = isLocal(c) ? ['http://localhost:*', 'http://127.0.0.1:*'] : []
  return ["'self'", ...listed(c), ...local]
}

/**
 * Lets the pages of listed sites read the interface: exact origins, no credentials (Fetch, 3.3). It keeps other sites'
 * pages from asking through their visitors' browsers; it is no authentication.
 */
export const embedding = cors({
  origin: (origin, c: Ctx) => (mayAsk(c, origin) ? origin : undefined),
  allowMethods: ['GET', 'HEAD', 'POST'],
  allowHeaders: ['content-type'],
  exposeHeaders: ['retry-after', 'repr-digest', 'etag'],
  maxAge: 86_400,
})
