import type { Context } from 'hono'

/**
 * Where an address with slashes too many at its end leads: the same without them, by the same method and with the same
 * query (308: RFC 9110, 15.4.9). None for any other. It stays on this host, whatever the path begins with.
 */
export function withoutSlash(c: Context): Response | undefined {
  const url = new URL(c.req.url)
  const path = url.pathname.replace(/\/+$/u, '')
  if (path === '' || path === url.pathname) return undefined
  return c.redirect(`${url.origin}${path}${url.search}`, 308)
}
