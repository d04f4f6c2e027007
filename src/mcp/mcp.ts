import type { Context, Hono } from 'hono'
import * as z from 'zod'
import { onFirstUse } from '../contract/on-first-use.ts'
import { readJson } from '../http/body.ts'
import type { Environment } from '../http/environment.ts'
import { negotiate } from '../http/negotiate.ts'
import { originOf } from '../http/origin.ts'
import { patternOf, route, serve } from '../http/routes.ts'
import type { Handler, Served } from './handler.ts'
import { checkOrigin } from './origin.ts'

declare module '../http/environment.ts' {
  interface Bindings {
    /** Origins of pages that may call `/mcp`, as browsers send them ("https://host"), separated by spaces. */
    readonly MCP_ORIGINS?: string
  }
}

const oneMessage = onFirstUse(() => z.looseObject({}, 'must be one JSON-RPC message'))

/** Messages of a batch; more would be hundreds of questions for the price of one. */
const MOST_MESSAGES = 10
const RULE = `must be a JSON-RPC message, or a batch of at most ${MOST_MESSAGES}`
const oneOrSeveral = onFirstUse(() =>
  z.union([oneMessage(), z.array(oneMessage(), RULE).min(1, RULE).max(MOST_MESSAGES, RULE)], RULE),
)

/**
 * A revision that demands of servers that they take batches (2025-03-26, "Base Protocol", Batching). It has no header to
 * name itself by, so that a request without one may be of it; those after it take one message per request.
 */
const BATCHING = '2025-03-26'

/** What clients of the protocol accept, and what the SDK reads. */
const BOTH = 'application/json, text/event-stream'

/**
 * The request as the SDK takes it, without its body. The protocol has clients accept both of its types, and a server answer
 * in one of them: a client that takes JSON, by its name or by a wildcard, gets JSON.
 */
function taken(c: Context<Environment>): Request {
  const { method, headers: sent } = c.req.raw
  const headers = new Headers(sent)
  if (negotiate(headers.get('accept') ?? undefined, ['application/json'])) headers.set('accept', BOTH)
  return new Request(originOf(c) + c.req.path, { method, headers })
}

/**
 * Mounts `POST /mcp`: Streamable HTTP without sessions, for clients of the revision 2026-07-28 (each request by itself)
 * and of those before it (`initialize` first, which commits the server to nothing). What is no JSON-RPC message gets
 * a problem document; what is one, an answer in the protocol's own form. An address that was typed with a slash at its
 * end is the same: not every client follows a redirect of a POST.
 *
 * @param served what is asked; opened when a client first comes
 */
export function mountMcp(app: Hono<Environment>, served: () => Served | Promise<Served>): void {
  let handler: Handler | undefined
  const answer = async (c: Context<Environment>): Promise<Response> => {
    const takesBatches = (c.req.header('mcp-protocol-version') ?? BATCHING) === BATCHING
    const read = await readJson(c, takesBatches ? oneOrSeveral : oneMessage)
    if ('response' in read) return read.response
    // The SDK builds its schemas when it is loaded, which costs a third of a start; most isolates never see a client.
    handler ??= (await import('./handler.ts')).createHandler(await served())
    const answered = await handler.fetch(taken(c), read.value)
    const response = new Response(answered.body, answered)
    response.headers.set('cache-control', 'no-store')
    return response
  }
  const path = patternOf('mcp')
  for (const address of [path, `${path}/`]) app.use(address, checkOrigin)
  serve(app, { mcp: answer })
  route(app, `${path}/`, { POST: answer })
}
