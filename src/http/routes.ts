import type { Handler, Hono } from 'hono'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

type Method = 'GET' | 'POST' | 'DELETE'

/**
 * Mounts what a path answers to, and 405 with `Allow` (RFC 9110, 15.5.6) for every other method.
 * HEAD goes wherever GET does.
 */
export function route(
  app: Hono<Environment>,
  path: string,
  handlers: Partial<Record<Method, Handler<Environment>>>,
): void {
  for (const [method, handler] of Object.entries(handlers)) app.on(method, path, handler)
  const allow = Object.keys(handlers).flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))
  app.all(path, (c) =>
    problem(c, 405, `This address answers ${allow.join(', ')}.`, { headers: { allow: allow.join(', ') } }),
  )
}
