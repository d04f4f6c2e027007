import type { Handler, Hono } from 'hono'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { ERRORS } from '../english/said/errors.ts'
import { filled } from '../answer/filled.ts'
import { type OperationId, type Route, routes } from '../contract/operations/routes.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

type Handlers = Partial<Record<Route['method'], Handler<Environment>>>

/**
 * Mounts what a path answers to, and 405 with `Allow` (RFC 9110, 15.5.6) for every other method.
 * HEAD goes wherever GET does.
 */
export function route(app: Hono<Environment>, path: string, handlers: Handlers): void {
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler)
  const allow = Object.keys(handlers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  app.all(path, (c) =>
    problem(c, 405, filled(ERRORS.methods, { methods: allow.join(', ') }), { headers: { allow: allow.join(', ') } }),
  )
}

/** A 304 says who may read what is kept, too: it may have been kept for somebody else. */
const tag = etag({
  retainedHeaders: [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'access-control-expose-headers'],
})

/** Where Hono has an operation: "/v1/passages/:id". */
export const patternOf = (id: OperationId): string => routes[id].path.replaceAll(/\{(\w+)\}/gu, ':$1')

/**
 * Serves operations where their table says. Those that share a path are served in one call, for the 405 of the others;
 * those that may be kept have an ETag.
 */
export function serve(app: Hono<Environment>, handlers: Partial<Record<OperationId, Handler<Environment>>>): void {
  const served = Object.entries(handlers) as [OperationId, Handler<Environment>][]
  for (const [path, here] of Map.groupBy(served, ([id]) => patternOf(id))) {
    if (here.some(([id]) => routes[id].isCached)) app.use(path, tag)
    route(app, path, Object.fromEntries(here.map(([id, handler]) => [routes[id].method, handler])))
  }
}
