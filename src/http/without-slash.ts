import type { MiddlewareHandler } from 'hono'

/**
 * Sends an address with slashes too many at its end on to the same without them, by the same method and with the same
 * query (308: RFC 9110, 15.4.9). It stays on this host, whatever the path begins with.
 */
export const withoutSlash: MiddlewareHandler = async (c, next) => {
  const url = new URL(c.req.url)
  const path = url.pathname.replace(/\/+$/u, '')
  if (path === '' || path === url.pathname) return await next()
  return c.redirect(`${url.origin}${path}${url.search}`, 308)
}
