import type { MiddlewareHandler } from 'hono'

/** A path that ends in no slash, whatever a URL makes of it. */
const PLAIN = /^(?:\/[\w-]+)+$/u

/**
 * Sends an address with slashes too many at its end on to the same without them, by the same method and with the same
 * query (308: RFC 9110, 15.4.9). It stays on this host, whatever the path begins with: "//host" would name another one.
 */
export const withoutSlash: MiddlewareHandler = async (c, next) => {
  if (PLAIN.test(c.req.path)) return await next()
  const { pathname, search } = new URL(c.req.url)
  // The root is one slash.
  const path = pathname.replace(/(?!^)\/+$/u, '')
  if (path === pathname) return await next()
  return c.redirect(path.replace(/^\/+/u, '/') + search, 308)
}
