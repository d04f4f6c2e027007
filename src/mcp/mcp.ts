import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { Library } from '../answer/library.ts'
import { readJson } from '../http/body.ts'
import type { Environment } from '../http/environment.ts'
import { negotiate } from '../http/negotiate.ts'
import { patternOf, route, serve } from '../http/routes.ts'
import type { Handler } from './handler.ts'
import { checkOrigin } from './origin.ts'

declare module '../http/environment.ts' {
  interface Bindings {
    /** Origins of pages that may call `/mcp`, as browsers send them ("https://host"), separated by spaces. */
    readonly MCP_ORIGINS?: string
  }
}

/**
 * What every revision since 2025-06-18 sends: one JSON-RPC message per request. A batch of the revisions before would be
 * hundreds of questions for the price of one.
 */
const oneMessage = z.looseObject({}, 'must be one JSON-RPC message')

/** What the protocol has clients accept, and what the SDK wants to read. */
const BOTH = 'application/json, text/event-stream'

/**
 * The request as the SDK takes it, without its body. The protocol has clients accept both of its types, and a server answer
 * in one of them: a client that takes JSON, by its name or by a wildcard, gets JSON.
 */
function taken({ url, method, headers: sent }: Request): Request {
  const headers = new Headers(sent)
  if (negotiate(headers.get('accept') ?? undefined, ['application/json'])) headers.set('accept', BOTH)
  return new Request(url, { method, headers })
}

/**
 * Mounts `POST /mcp`: Streamable HTTP without sessions, for clients of the revision 2026-07-28 (each request by itself)
 * and of those before it (`initialize` first, which commits the server to nothing). What is no JSON-RPC message gets
 * a problem document; what is one, an answer in the protocol's own form. An address that was typed with a slash at its
 * end is the same: not every client follows a redirect of a POST.
 */
export function mountMcp(app: Hono<Environment>, library: Library): void {
  let handler: Handler | undefined
  const answer = async (c: Context<Environment>): Promise<Response> => {
    const read = await readJson(c, oneMessage)
    if ('response' in read) return read.response
    // The SDK builds its schemas when it is loaded, which costs a third of a start; most isolates never see a client.
    handler ??= (await import('./handler.ts')).createHandler(library)
    const answered = await handler.fetch(taken(c.req.raw), read.value)
    const response = new Response(answered.body, answered)
    response.headers.set('cache-control', 'no-store')
    response.headers.set('x-content-type-options', 'nosniff')
    return response
  }
  const path = patternOf('mcp')
  for (const address of [path, `${path}/`]) app.use(address, checkOrigin)
  serve(app, { mcp: answer })
  route(app, `${path}/`, { POST: answer })
}
