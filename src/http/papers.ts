import type { Context, Hono } from 'hono'
import { askSeveral, type AskSeveralRequest } from '../answer/ask-several.ts'
import { checkSeveral } from '../answer/check-several.ts'
import { askSeveralQuery, askSeveralRequest, checkSeveralRequest } from '../contract/requests.ts'
import { severalRoutes } from '../contract/operations/routes.ts'
import { readJson } from './body.ts'
import { countOutcome } from './counters.ts'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'
import { readQuery } from './query.ts'
import { route } from './routes.ts'
import { desksOf, originOfPaper, type Shelf } from './shelf.ts'

type Ctx = Context<Environment>

/** The problem of a paper that the service does not have. @param path the field that names it */
export function unknownPaper(c: Ctx, shelf: Shelf, path = 'paper'): Response {
  const message = `must be one of ${shelf.map(({ id }) => id).join(', ')}`
  return problem(c, 400, `${path} ${message}.`, { errors: [{ path, message }] })
}

/** No cache on the way may keep a question or a text. */
const PRIVATE = { 'cache-control': 'no-store' }

/** Mounts what a service of several papers answers over all of them: `/v1/ask`, `/v1/verify` and `/v1/papers`. */
export function mountPapers(app: Hono<Environment>, shelf: Shelf): void {
  const answer = async (c: Ctx, request: AskSeveralRequest): Promise<Response> => {
    const papers = await desksOf(c, shelf, request.paper)
    if (!papers) return unknownPaper(c, shelf)
    return c.json(askSeveral(papers, request, countOutcome(c)), 200, PRIVATE)
  }
  route(app, severalRoutes.ask.path, {
    POST: async (c) => {
      const asked = await readJson(c, askSeveralRequest)
      return 'response' in asked ? asked.response : answer(c, asked.value)
    },
    GET: (c) => {
      const asked = readQuery(c, askSeveralQuery)
      return 'response' in asked ? asked.response : answer(c, { ...asked.value, history: [] })
    },
  })
  route(app, severalRoutes.verify.path, {
    POST: async (c) => {
      const asked = await readJson(c, checkSeveralRequest)
      if ('response' in asked) return asked.response
      const papers = await desksOf(c, shelf, asked.value.paper)
      return papers ? c.json(checkSeveral(papers, asked.value.quote), 200, PRIVATE) : unknownPaper(c, shelf)
    },
  })
  route(app, severalRoutes.listPapers.path, {
    GET: (c) =>
      c.json(
        {
          papers: shelf.map(({ id, title, authors, year }) => ({
            id,
            title,
            authors,
            year,
            url: `${originOfPaper(c, { id })}/`,
          })),
        },
        200,
        { 'cache-control': 'public, max-age=3600' },
      ),
  })
}
