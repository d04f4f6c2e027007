import type { Context, Handler, Hono, MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import type { Environment } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { route } from '../../http/routes.ts'
import { kept } from './kept.ts'
import type { Page } from './page-list.ts'
import { secure } from './policy.ts'

type Ctx = Context<Environment>

/** How a page is sent. Nobody may keep an answer to a person's own words. */
interface Sending {
  /** In seconds, or not at all. */
  readonly maxAge: number | 'no-store'
  readonly status?: 200 | 400 | 413 | 429
  readonly headers?: Readonly<Record<string, string>>
}

const cached = (maxAge: Sending['maxAge']): Record<string, string> => ({
  'cache-control': maxAge === 'no-store' ? maxAge : `public, max-age=${maxAge}`,
})

/** A component that waits for nothing, as the text of its HTML. */
export const render = (element: unknown): string => String(element)

/** A page as the text of its document. */
export const documentOf = (body: unknown): string => `<!doctype html>${render(body)}`

/** A page as a response. */
export function page(
  c: Ctx,
  body: unknown,
  { maxAge, status = 200, headers = {} }: Sending,
): Response | Promise<Response> {
  return c.html(documentOf(body), status, { ...cached(maxAge), ...headers })
}

/** Serves a page that says something else to each request. */
export function servePage(
  app: Hono<Environment>,
  { path }: Page,
  handlers: { readonly GET: Handler<Environment>; readonly POST?: Handler<Environment> },
  secured: MiddlewareHandler = secure,
): void {
  app.use(path, secured)
  route(app, path, handlers)
}

/** Sends a page that says the same to everybody; or 304 to whoever has it. */
export function fixedPage(maxAge: number, make: (origin: string) => unknown): Handler<Environment> {
  const made = kept(async (origin) => documentOf(await make(origin)))
  const tagged = etag()
  return async (c) => {
    await tagged(c, async () => {
      const { text, etag: tag } = await made(originOf(c))
      c.res = await c.html(text, 200, { ...cached(maxAge), etag: tag })
    })
    return c.res
  }
}

/**
 * Serves a page that says the same to everybody: it is made when it is first asked for, and kept under its ETag.
 *
 * @param make the page under an origin; what it needs besides the paper is loaded here, not at start-up
 */
export function serveFixedPage(
  app: Hono<Environment>,
  { path, maxAge }: Page,
  make: (origin: string) => unknown,
  secured: MiddlewareHandler = secure,
): void {
  app.use(path, secured)
  route(app, path, { GET: fixedPage(maxAge, make) })
}
