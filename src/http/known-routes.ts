import type { Result, Router } from 'hono/router'
import { routes } from '../contract/operations/routes.ts'

/** The calls whose path has no parameter: "POST /v1/ask". */
const KNOWN: ReadonlySet<string> = new Set(
  Object.values(routes).flatMap(({ method, path }) => (path.includes('{') ? [] : [`${method} ${path}`])),
)

/**
 * A router that remembers the handlers of these calls: to try all routes one after another costs a request as much as all
 * of its checks. It remembers nothing else, so that no sender can fill its memory.
 */
export function keepKnown<T>(router: Router<T>): Router<T> {
  const found = new Map<string, Result<T>>()
  return {
    name: router.name,
    add: (method, path, handler) => router.add(method, path, handler),
    match(method, path) {
      const call = `${method} ${path}`
      const before = found.get(call)
      if (before) return before
      const result = router.match(method, path)
      if (KNOWN.has(call)) found.set(call, result)
      return result
    },
  }
}
