import type { Context, Hono } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { ask } from '../answer/ask.ts'
import type { Library } from '../answer/outcome.ts'
import { askRequest, fieldErrors } from '../contract/schemas.ts'
import type { Environment } from '../http/environment.ts'
import { problem } from '../http/problem.ts'
import { route } from '../http/routes.ts'
import { Home } from './home.tsx'
import { PaperPage } from './paper.tsx'

type Ctx = Context<Environment>

/** Nothing from elsewhere, nothing inline. */
const secure = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    styleSrc: ["'self'"],
    scriptSrc: ["'self'"],
    imgSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
})

/** Mounts the pages for people: `/` and `/paper`. */
export function mountPages(app: Hono<Environment>, library: Library): void {
  const page = (c: Ctx, body: unknown, cache: string, status: 200 | 400 = 200): Response | Promise<Response> =>
    c.html(`<!doctype html>${String(body)}`, status, { 'cache-control': cache })

  app.use('/', secure)
  app.use('/paper', secure)

  route(app, '/', {
    GET: (c) => {
      const { paper, suggestions } = library
      return page(c, <Home paper={paper} suggestions={suggestions} />, 'public, max-age=300')
    },
    POST: async (c) => {
      const { paper, suggestions } = library
      const type = c.req.header('content-type') ?? ''
      if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/iu.test(type)) {
        return problem(c, 415, 'A question must be sent as a form.')
      }
      const form = await c.req.parseBody().catch(() => undefined)
      if (!form) return problem(c, 400, 'The form can’t be read.')
      const parsed = askRequest.safeParse(form)
      if (parsed.success) {
        const response = ask(library, parsed.data, new URL(c.req.url).origin)
        const { question } = parsed.data
        return page(
          c,
          <Home paper={paper} suggestions={suggestions} question={question} response={response} />,
          'no-store',
        )
      }
      const typed = typeof form['question'] === 'string' ? form['question'] : ''
      const fault = fieldErrors(parsed.error)
        .map(({ path, message }) => `${path === 'question' ? 'The question' : path} ${message}.`)
        .join(' ')
      return page(c, <Home paper={paper} suggestions={suggestions} question={typed} fault={fault} />, 'no-store', 400)
    },
  })
  route(app, '/paper', {
    GET: (c) => page(c, <PaperPage paper={library.paper} />, 'public, max-age=3600'),
  })
}
