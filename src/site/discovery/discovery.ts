import type { Context, Hono } from 'hono'
import { ERRORS } from '../../english/said/errors.ts'
import type { Environment } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { problem } from '../../http/problem.ts'
import { patternOf, serve } from '../../http/routes.ts'
import type { Paper } from '../../paper/paper.ts'
import { loadDocumentation } from '../docs/documentation.ts'
import { llmsTxt } from './llms-txt.ts'
import { listedPages } from '../shell/page-list.ts'
import { searchDescription } from './opensearch.ts'
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
    ...listedPages.map(({ path }) => `<url><loc>${escaped(origin + path)}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')

/** What crawlers may read (RFC 9309): everything. */
const robots = (origin: string): string => `User-agent: *\nAllow: /\n\nSitemap: ${origin}${patternOf('getSitemap')}\n`

/** Mounts what machines look for: llms.txt, the sitemap, robots.txt, security.txt, and the search engines of a browser. */
export function mountDiscovery(app: Hono<Environment>, paper: Paper): void {
  const file = (c: Ctx, type: string, text: string): Response =>
    c.body(text, 200, {
      'content-type': type,
      'cache-control': 'public, max-age=3600',
    })
  serve(app, {
    getLlmsTxt: async (c) => file(c, PLAIN, llmsTxt(paper, await loadDocumentation(c.get('place')?.base), originOf(c))),
    getSitemap: (c) => file(c, 'application/xml', sitemap(originOf(c))),
    getRobots: (c) => file(c, PLAIN, robots(originOf(c))),
    getSearchDescription: (c) => searchDescription(c, true),
    getQuietSearchDescription: (c) => searchDescription(c, false),
    getSecurityTxt: (c) => {
      const contact = c.env.SECURITY_CONTACT
      if (!isContact(contact)) {
        return problem(c, 404, ERRORS.noContact)
      }
      return file(c, PLAIN, securityTxt(originOf(c), contact, new Date()))
    },
  })
}
