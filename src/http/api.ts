import type { Context, Hono } from 'hono'
import { ERRORS } from '../english/said/errors.ts'
import { filled } from '../answer/filled.ts'
import { ask } from '../answer/ask.ts'
import { check } from '../answer/check.ts'
import type { Library } from '../answer/library.ts'
import { suggest } from '../answer/suggest.ts'
import type { AskRequest } from '../answer/types.ts'
import { askQuery, askRequest, suggestQuery, checkRequest } from '../contract/requests.ts'
import { numberingOf } from '../paper/note-label.ts'
import type { Paper } from '../paper/paper.ts'
import { readJson } from './body.ts'
import { deskOf } from './desk.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'
import { readQuery } from './query.ts'
import { serve } from './routes.ts'
import { documentView, footnoteView, passageView, sectionView } from './views.ts'

type Ctx = Context<Environment>

/** A question is nobody's business: neither it nor its answer may be kept on the way. */
const PRIVATE = { 'cache-control': 'no-store' }
/** The paper stands still; its ETag tells when it does not. */
const CACHEABLE = { 'cache-control': 'public, max-age=3600' }

/** Mounts the JSON interface under /v1. */
export function mountApi(app: Hono<Environment>, library: Library): void {
  const answer = (c: Ctx, request: AskRequest): Response => c.json(ask(deskOf(library, c), request), 200, PRIVATE)

  const { paper } = library
  const read =
    (body: (c: Ctx) => object | undefined, missing: (c: Ctx) => string = () => '') =>
    (c: Ctx): Response => {
      const found = body(c)
      return found ? c.json(found, 200, CACHEABLE) : problem(c, 404, missing(c))
    }

  serve(app, {
    ask: async (c) => {
      const asked = await readJson(c, askRequest)
      return 'response' in asked ? asked.response : answer(c, asked.value)
    },
    askByAddress: (c) => {
      const asked = readQuery(c, askQuery)
      return 'response' in asked ? asked.response : answer(c, { ...asked.value, history: [] })
    },
    verify: async (c) => {
      const asked = await readJson(c, checkRequest)
      return 'response' in asked ? asked.response : c.json(check(deskOf(library, c), asked.value.quote), 200, PRIVATE)
    },
    suggest: (c) => {
      const typed = readQuery(c, suggestQuery)
      if ('response' in typed) return typed.response
      const { q } = typed.value
      return c.body(JSON.stringify([q, suggest(library, q)]), 200, {
        ...PRIVATE,
        'content-type': 'application/x-suggestions+json; charset=UTF-8',
      })
    },

    getDocument: read(() => documentView(paper)),
    listSections: read(() => ({ sections: paper.sections.map((s) => sectionView(paper, s)) })),
    listPassages: read((c) => ({ passages: paper.passages.map((p) => passageView(deskOf(library, c), p)) })),
    getPassage: read(
      (c) => {
        const passage = paper.passage(c.req.param('id') ?? '')
        return passage && passageView(deskOf(library, c), passage)
      },
      () => ERRORS.noPassageOfId,
    ),
    listFootnotes: read(() => ({ footnotes: paper.footnotes.map(footnoteView) })),
    getFootnote: read(
      (c) => {
        const note = paper.footnote(naturalNumber(c.req.param('number')))
        return note && footnoteView(note)
      },
      () => footnotesOf(paper),
    ),
    getPage: read(
      (c) => {
        const number = naturalNumber(c.req.param('number'))
        const passages = paper.page(number)
        const footnotes = paper.footnotes.filter((note) => note.page === number)
        return (
          passages && {
            number,
            passages: passages.map((p) => passageView(deskOf(library, c), p)),
            footnotes: footnotes.map(footnoteView),
          }
        )
      },
      () =>
        paper.isPaged
          ? filled(ERRORS.pageRange, { first: paper.firstPage, last: paper.lastPage })
          : ERRORS.noPageNumbers,
    ),
    getSource: (c) =>
      c.text(paper.source, 200, {
        ...CACHEABLE,
        // RFC 9530: of the representation, whatever the encoding on the way.
        'repr-digest': `sha-256=:${paper.digest}:`,
      }),
  })
}

/** The notes that there are; where their printed numbers are others, these too. */
function footnotesOf({ footnotes }: Paper): string {
  const numbering = numberingOf(footnotes)
  const last = footnotes.length
  return numbering === undefined
    ? filled(ERRORS.footnoteRange, { last })
    : filled(ERRORS.footnoteRangeAnew, { last, numbering })
}

/** A number as the paper prints its notes and pages; NaN for anything else ("08", "1e1"), which nothing has. */
const naturalNumber = (text: string | undefined): number =>
  /^[1-9]\d{0,3}$/u.test(text ?? '') ? Number(text) : Number.NaN
