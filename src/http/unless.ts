import type { MiddlewareHandler } from 'hono'
import type { Environment } from './environment.ts'

/**
 * A handler for every address but some. Hono's own `except` makes a router and two chains of handlers anew for each
 * request, which cost as much as all other handlers of a question together.
 */
export const unless =
  (isExempt: (path: string) => boolean, handler: MiddlewareHandler<Environment>): MiddlewareHandler<Environment> =>
  (c, next) =>
    isExempt(c.req.path) ? next() : handler(c, next)
