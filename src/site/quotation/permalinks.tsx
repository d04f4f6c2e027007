import type { Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { ERRORS } from '../../english/said/errors.ts'
import type { Library } from '../../answer/library.ts'
import { follow, permalinkPath } from '../../answer/permalink.ts'
import { permalinkQuery } from '../../contract/requests.ts'
import { fit } from '../../http/body.ts'
import type { Environment } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { problem } from '../../http/problem.ts'
import { serve } from '../../http/routes.ts'
import type { History } from '../../paper/history.ts'
import { annotation } from './annotation.ts'
import { oembed } from './oembed.tsx'
import { page } from '../shell/page.ts'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { QuotationPage } from './quotation-page.tsx'

type Ctx = Context<Environment>

/** In seconds: what stands at a place changes with the text. */
const MAX_AGE = 300
const ANNOTATION = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** Names the address under which what is shown is to be cited (RFC 8574). */
const citeAs = (address: string): string => `<${address}>; rel="cite-as"`

/** Whether the annotation is asked for rather than the page: by the address, or by the header. */
function wantsData(c: Ctx, name: string): boolean {
  if (name.endsWith('.json')) return true
  const supports = ['text/html', 'application/ld+json', 'application/json']
  return accepts(c, { header: 'Accept', supports, default: 'text/html' }) !== 'text/html'
}

/** Mounts the addresses of single quotations, `/q/{id}`, and what lets other sites show them, `/oembed`. */
export function mountPermalinks(
  app: Hono<Environment>,
  library: Pick<Library, 'paper' | 'glosses'>,
  history: History,
): void {
  const { paper } = library
  serve(app, {
    getQuotation: async (c) => {
      const origin = originOf(c)
      const { search } = new URL(c.req.url)
      const name = c.req.param('id') ?? ''
      const read = fit(c, permalinkQuery(), c.req.query())
      if ('response' in read) return read.response
      const link = { id: name.replace(/\.json$/u, ''), ...read.value }
      const followed = await follow(paper, history, link)
      if (!followed) {
        return problem(c, 404, ERRORS.noPassage)
      }
      const proving = followed.now ? await permalinkPath(paper, followed.now) : null
      const asked = origin + c.req.path + search
      const permalink = followed.state === 'changed' || proving === null ? asked : origin + proving
      const embedding = `<${origin}/oembed?url=${encodeURIComponent(permalink)}>; rel="alternate"; type="application/json+oembed"`
      const headers = {
        vary: 'Accept',
        link: [citeAs(permalink), embedding].join(', '),
      }
      if (wantsData(c, name)) {
        const data = annotation(paper, followed, permalink.replace(/\.json(?=\?|$)/u, ''), origin)
        return c.body(JSON.stringify(data), 200, {
          ...headers,
          'content-type': ANNOTATION,
          'cache-control': `public, max-age=${MAX_AGE}`,
        })
      }
      // A stretch without a proof is how a client links that has no hash at hand: the address that is kept proves it.
      if (link.stretch && !link.proof && proving !== null) {
        return c.redirect(proving, 302)
      }
      const spoken = await languageOfReader(c, library)
      const body = await QuotationPage({ paper, link, followed, origin, proving, spoken })
      return page(c, body, { maxAge: MAX_AGE, headers: { ...headers, vary: `Accept, ${VARIES.vary}` } })
    },
    getEmbedding: (c) => oembed(c, paper, history),
  })
}
