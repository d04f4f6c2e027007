import type { Context, MiddlewareHandler } from 'hono'
import type { Problem } from '../../contract/schemas.ts'
import type { Environment } from '../../http/environment.ts'
import { negotiate } from '../../http/negotiate.ts'
import { pages } from '../shell/page-list.ts'

type Ctx = Context<Environment>

/** The page of a problem, with the question that was not answered, which would otherwise be lost. */
type MakePage = (c: Ctx, problem: Problem, question: string) => string | Promise<string>

const isProblem = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('application/problem+json') === true

/** Whether a page is liked better than data (RFC 9110, 12.5.1), which it is only where it is asked for by name. */
const wantsPage = (accept: string | undefined): boolean =>
  negotiate(accept, ['application/problem+json', 'application/json', 'text/html']) === 'text/html'

/** What was typed into the form of `/`, where it was refused unread because too much was asked. */
async function questionOf(c: Ctx, { status }: Problem): Promise<string> {
  if (status !== 429 || c.req.method !== 'POST' || c.req.path !== pages.home.path) return ''
  const { question } = await c.req.parseBody().catch((): { question?: undefined } => ({}))
  return typeof question === 'string' ? question : ''
}

/**
 * Shows every error of every door as a page to people; programs get the same as a problem document.
 *
 * @param varies the request headers by which the page differs, besides `Accept`
 */
export function shownAsPages(makePage: MakePage, varies?: string): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next()
    if (!isProblem(c.res)) return
    c.header('vary', 'Accept', { append: true })
    if (!wantsPage(c.req.header('accept'))) return
    const { status, headers } = c.res
    const problem: Problem = await c.res.json()
    const text = await makePage(c, problem, await questionOf(c, problem))
    const shown = new Response(text, { status, headers })
    shown.headers.set('content-type', 'text/html; charset=UTF-8')
    if (varies !== undefined) shown.headers.append('vary', varies)
    // It was the tag of the document.
    shown.headers.delete('etag')
    c.res = undefined
    c.res = shown
  }
}
