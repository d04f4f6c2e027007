import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { ask } from '../answer/ask.ts'
import { check } from '../answer/check.ts'
import type { Library } from '../answer/outcome.ts'
import type { AskRequest } from '../answer/types.ts'
import { askQuery, askRequest } from '../contract/schemas.ts'
import { verifyRequest } from '../contract/verify.ts'
import { readJson } from './body.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'
import { readQuery } from './query.ts'
import { route } from './routes.ts'
import { documentView, footnoteView, passageView, sectionView } from './views.ts'

type Ctx = Context<Environment>

/** What a question was is nobody's business: neither it nor its answer is kept on the way. */
const PRIVATE = { 'cache-control': 'no-store' }
/** The paper stands still; its ETag tells when it does not. */
const CACHEABLE = { 'cache-control': 'public, max-age=3600' }

const originOf = (c: Ctx): string => new URL(c.req.url).origin

/** Mounts the JSON interface under /v1. */
export function mountApi(app: Hono<Environment>, library: Library): void {
  app.use('/v1/*', async (c, next) => {
    await next()
    c.header('x-content-type-options', 'nosniff')
  })
  const answer = (c: Ctx, request: AskRequest): Response => c.json(ask(library, request, originOf(c)), 200, PRIVATE)

  route(app, '/v1/ask', {
    POST: async (c) => {
      const read = await readJson(c, askRequest)
      return 'response' in read ? read.response : answer(c, read.value)
    },
    GET: (c) => {
      const read = readQuery(c, askQuery)
      return 'response' in read ? read.response : answer(c, { ...read.value, history: [] })
    },
  })

  route(app, '/v1/verify', {
    POST: async (c) => {
      const read = await readJson(c, verifyRequest)
      return 'response' in read ? read.response : c.json(check(library, read.value.quote, originOf(c)), 200, PRIVATE)
    },
  })

  for (const path of ['/v1/document', '/v1/sections', '/v1/passages', '/v1/footnotes', '/v1/pages', '/v1/source']) {
    app.use(path, etag())
    app.use(`${path}/*`, etag())
  }
  const { paper } = library
  const read = (body: (c: Ctx) => object | undefined, missing: (c: Ctx) => string = () => '') => ({
    GET: (c: Ctx): Response => {
      const found = body(c)
      return found ? c.json(found, 200, CACHEABLE) : problem(c, 404, missing(c))
    },
  })

  route(
    app,
    '/v1/document',
    read(() => documentView(paper)),
  )
  route(
    app,
    '/v1/sections',
    read(() => ({ sections: paper.sections.map((s) => sectionView(paper, s)) })),
  )
  route(
    app,
    '/v1/passages',
    read((c) => ({ passages: paper.passages.map((p) => passageView(paper, p, originOf(c))) })),
  )
  route(
    app,
    '/v1/passages/:id',
    read(
      (c) => {
        const passage = paper.passage(c.req.param('id') ?? '')
        return passage && passageView(paper, passage, originOf(c))
      },
      () => 'The paper has no passage of this id; /v1/passages lists them.',
    ),
  )
  route(
    app,
    '/v1/footnotes',
    read(() => ({ footnotes: paper.footnotes.map(footnoteView) })),
  )
  route(
    app,
    '/v1/footnotes/:number',
    read(
      (c) => {
        const note = paper.footnote(naturalNumber(c.req.param('number')))
        return note && footnoteView(note)
      },
      () => `The paper has footnotes 1 to ${paper.footnotes.length}.`,
    ),
  )
  route(
    app,
    '/v1/pages/:number',
    read(
      (c) => {
        const number = naturalNumber(c.req.param('number'))
        const passages = paper.page(number)
        const footnotes = paper.footnotes.filter((note) => note.page === number)
        return (
          passages && {
            number,
            passages: passages.map((p) => passageView(paper, p, originOf(c))),
            footnotes: footnotes.map(footnoteView),
          }
        )
      },
      () => `The paper has pages ${paper.firstPage} to ${paper.lastPage}.`,
    ),
  )
  route(app, '/v1/source', {
    GET: (c) =>
      c.text(paper.source, 200, {
        ...CACHEABLE,
        // RFC 9530: of the representation, whatever the encoding on the way.
        'repr-digest': `sha-256=:${paper.digest}:`,
      }),
  })
}

/** A number as the paper prints its notes and pages; NaN for anything else ("08", "1e1"), which nothing has. */
const naturalNumber = (text: string | undefined): number =>
  /^[1-9]\d{0,3}$/u.test(text ?? '') ? Number(text) : Number.NaN
