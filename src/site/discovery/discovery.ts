import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import type { Library } from '../../answer/outcome.ts'
import type { Accuracy } from '../../contract/accuracy.ts'
import type { Environment } from '../../http/environment.ts'
import { problem } from '../../http/problem.ts'
import { route } from '../../http/routes.ts'
import { llmsTxt } from './llms-txt.ts'
import { PAGES } from '../shell/page-list.ts'
import { isContact, securityTxt } from './security-txt.ts'

type Ctx = Context<Environment>

const PLAIN = 'text/plain; charset=UTF-8'

/** An address as text in XML. */
const escaped = (url: string): string => url.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The pages for people, for search engines (sitemaps.org, protocol 0.9). */
const sitemap = (origin: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...PAGES.map(({ path }) => `<url><loc>${escaped(origin + path)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')

/** What crawlers may read (RFC 9309): everything. */
const robots = (origin: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`

/** Mounts what machines look for: llms.txt, the sitemap, robots.txt, security.txt, and the figures of `/accuracy`. */
export function mountDiscovery(app: Hono<Environment>, { paper }: Library, accuracy: Accuracy): void {
  const file = (path: string, type: string, text: (origin: string) => string): void => {
    app.use(path, etag())
    route(app, path, {
      GET: (c: Ctx) =>
        c.body(text(new URL(c.req.url).origin), 200, {
          'content-type': type,
          'cache-control': 'public, max-age=3600',
          'x-content-type-options': 'nosniff',
        }),
    })
  }
  file('/llms.txt', PLAIN, (origin) => llmsTxt(paper, origin))
  file('/sitemap.xml', 'application/xml', sitemap)
  file('/robots.txt', PLAIN, robots)

  app.use('/accuracy.json', etag())
  route(app, '/accuracy.json', {
    GET: (c) => c.json(accuracy, 200, { 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' }),
  })

  route(app, '/.well-known/security.txt', {
    GET: (c) => {
      const contact = c.env.SECURITY_CONTACT
      if (!isContact(contact)) {
        return problem(c, 503, 'SECURITY_CONTACT is not set to an address that reports can be sent to.')
      }
      return c.body(securityTxt(new URL(c.req.url).origin, contact, new Date()), 200, {
        'content-type': PLAIN,
        'cache-control': 'public, max-age=3600',
        'x-content-type-options': 'nosniff',
      })
    },
  })
}
