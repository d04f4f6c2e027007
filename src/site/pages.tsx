import type { Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { secureHeaders } from 'hono/secure-headers'
import { ask } from '../answer/ask.ts'
import { check } from '../answer/check.ts'
import type { Library } from '../answer/outcome.ts'
import type { Accuracy } from '../contract/accuracy.ts'
import { askRequest, fieldErrors } from '../contract/schemas.ts'
import { verifyRequest } from '../contract/verify.ts'
import type { Environment } from '../http/environment.ts'
import { problem } from '../http/problem.ts'
import { route } from '../http/routes.ts'
import { frameAncestors } from '../http/embedding.ts'
import { CheckPage } from './check/check.tsx'
import { AccuracyPage } from './accuracy/accuracy-page.tsx'
import { Docs } from './docs/docs.tsx'
import { Embed, settingsOf } from './embed/embed.tsx'
import { EmbedGuide } from './embed/embed-guide.tsx'
import { Home } from './home/home.tsx'
import { mountPaper } from './paper/paper-routes.tsx'
import { POLICY } from './shell/policy.ts'
import { SourcesPage } from './sources/sources.tsx'

type Ctx = Context<Environment>

/** Headers of every page that no other may frame. */
export const secure = secureHeaders({ contentSecurityPolicy: POLICY, referrerPolicy: 'no-referrer' })

/** Mounts the pages for people, but for the paper itself. */
export function mountPages(app: Hono<Environment>, library: Library, accuracy: Accuracy): void {
  const page = (c: Ctx, body: unknown, cache: string, status: 200 | 400 = 200): Response | Promise<Response> =>
    c.html(`<!doctype html>${String(body)}`, status, { 'cache-control': cache })

  app.use('/', secure)
  app.use('/sources', secure)
  app.use('/check', secure)
  app.use('/embed-guide', secure)
  app.use('/docs', secure, etag())
  app.use('/accuracy', secure, etag())
  // Framed by the sites that the operator lists; X-Frame-Options knows no list, and gives way to the policy.
  app.use('/embed', (c, next) => {
    const contentSecurityPolicy = { ...POLICY, frameAncestors: frameAncestors(c) }
    return secureHeaders({ contentSecurityPolicy, referrerPolicy: 'no-referrer', xFrameOptions: false })(c, next)
  })

  /** The page with the answer to a form, or with what is wrong with it. */
  const answered = (c: Ctx, form: Record<string, unknown>): Response | Promise<Response> => {
    const { paper, suggestions } = library
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
  }

  /** The page with what the text of a form comes to, or with what is wrong with it. */
  const checked = (c: Ctx, form: Record<string, unknown>): Response | Promise<Response> => {
    const { paper } = library
    const parsed = verifyRequest.safeParse(form)
    if (parsed.success) {
      const { quote } = parsed.data
      const result = check(library, quote, new URL(c.req.url).origin)
      return page(c, <CheckPage paper={paper} text={quote} result={result} />, 'no-store')
    }
    const typed = typeof form['quote'] === 'string' ? form['quote'] : ''
    const fault = fieldErrors(parsed.error)
      .map(({ path, message }) => `${path === 'quote' ? 'The text' : path} ${message}.`)
      .join(' ')
    return page(c, <CheckPage paper={paper} text={typed} fault={fault} />, 'no-store', 400)
  }

  route(app, '/', {
    GET: (c) => {
      const { paper, suggestions } = library
      const asked = c.req.query('q')
      // A question that somebody shared; whoever follows the link asks it.
      if (asked !== undefined) return answered(c, { question: asked })
      return page(c, <Home paper={paper} suggestions={suggestions} />, 'public, max-age=300')
    },
    POST: async (c) => {
      const read = await readForm(c)
      return 'response' in read ? read.response : answered(c, read.form)
    },
  })
  route(app, '/check', {
    GET: (c) => page(c, <CheckPage paper={library.paper} />, 'public, max-age=300'),
    POST: async (c) => {
      const read = await readForm(c)
      return 'response' in read ? read.response : checked(c, read.form)
    },
  })
  route(app, '/embed', {
    GET: (c) => page(c, <Embed title="Ibid" settings={settingsOf(c.req.query())} />, 'public, max-age=300'),
  })
  route(app, '/embed-guide', {
    GET: (c) =>
      page(c, <EmbedGuide paper={library.paper} origin={new URL(c.req.url).origin} />, 'public, max-age=3600'),
  })
  mountPaper(app, library.paper)
  route(app, '/sources', {
    GET: (c) => page(c, <SourcesPage library={library} origin={new URL(c.req.url).origin} />, 'public, max-age=3600'),
  })
  route(app, '/docs', {
    GET: (c) => page(c, <Docs paper={library.paper} origin={new URL(c.req.url).origin} />, 'public, max-age=3600'),
  })
  route(app, '/accuracy', {
    GET: (c) => page(c, <AccuracyPage paper={library.paper} accuracy={accuracy} />, 'public, max-age=3600'),
  })
}

/** Reads a form that a page sent: 415, 400 or its fields. */
async function readForm(c: Ctx): Promise<{ form: Record<string, unknown> } | { response: Response }> {
  const type = c.req.header('content-type') ?? ''
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\s*(?:;|$)/iu.test(type)) {
    return { response: problem(c, 415, 'A question must be sent as a form.') }
  }
  const form = await c.req.parseBody().catch(() => undefined)
  return form ? { form } : { response: problem(c, 400, 'The form can’t be read.') }
}
