import type { Context, Handler, Hono } from 'hono'
import { etag } from 'hono/etag'
import { type Child, jsx } from 'hono/jsx'
import type { Library } from '../../answer/library.ts'
import type { Environment, Place } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { route } from '../../http/routes.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { kept } from './kept.ts'
import type { Page } from './page-list.ts'
import { languageOfReader, VARIES } from './reader-language.ts'
import { FilesOf } from './scripts.ts'

type Ctx = Context<Environment>

/** How a page is sent. Nobody may keep an answer to a person's own words. */
export interface Sending {
  /** In seconds, or not to be kept. */
  readonly maxAge: number | 'no-store'
  readonly status?: 200 | 400 | 413 | 429
  readonly headers?: Readonly<Record<string, string>>
}

const cached = (maxAge: Sending['maxAge']): Record<string, string> => ({
  'cache-control': maxAge === 'no-store' ? maxAge : `public, max-age=${maxAge}`,
})

/** A component that waits for nothing, as the text of its HTML. */
export const render = (element: unknown): string => String(element)

/**
 * A page as the text of its document.
 *
 * @param place of one of several papers
 */
export const documentOf = (body: Child, place: Place | undefined): string =>
  `<!doctype html>${render(place ? jsx(FilesOf.Provider, { value: place.files }, body) : body)}`

/** A page as a response. */
export function page(
  c: Ctx,
  body: Child,
  { maxAge, status = 200, headers = {} }: Sending,
): Response | Promise<Response> {
  return c.html(documentOf(body, c.get('place')), status, { ...cached(maxAge), ...headers })
}

/** Serves a page that is made anew for each request. */
export function servePage(
  app: Hono<Environment>,
  { path }: Page,
  handlers: { readonly GET: Handler<Environment>; readonly POST?: Handler<Environment> },
): void {
  route(app, path, handlers)
}

/** Answers with an ETag; or 304 where the client has the same. */
export function tagged(answer: Handler<Environment>): Handler<Environment> {
  const tag = etag()
  return async (c, next) => {
    await tag(c, async () => {
      c.res = (await answer(c, next)) as Response
    })
    return c.res
  }
}

/**
 * Serves a page that says the same to everybody, or to everybody of one language: it is made when it is first asked for,
 * and kept under its ETag.
 *
 * @param make the page under an origin; what it needs besides the paper is loaded here, not at start-up
 * @param library of a page that speaks the languages besides English
 */
export function serveFixedPage(
  app: Hono<Environment>,
  { path, maxAge }: Page,
  make: (origin: string, base?: string, spoken?: Spoken) => Child | Promise<Child>,
  library?: Library,
): void {
  // A paper's pages are all at one place.
  let place: Place | undefined
  const madeIn = (spoken?: Spoken) => kept(async (origin) => documentOf(await make(origin, place?.base, spoken), place))
  const made = new Map([['en', madeIn()]])
  const send = async (c: Ctx): Promise<Response> => {
    place = c.get('place')
    const spoken = library && (await languageOfReader(c, library))
    const language = spoken?.language ?? 'en'
    const own = made.get(language) ?? madeIn(spoken)
    made.set(language, own)
    const { text, etag: tag } = await own(originOf(c))
    return c.html(text, 200, { ...cached(maxAge), ...(library ? VARIES : {}), etag: tag })
  }
  route(app, path, { GET: tagged(send) })
}
