import type { createMcpHandler } from '@modelcontextprotocol/server'
import type { Context, Hono } from 'hono'
import * as z from 'zod'
import type { Library } from '../answer/library.ts'
import { readJson } from '../http/body.ts'
import type { Environment } from '../http/environment.ts'
import { patternOf, serve } from '../http/routes.ts'
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

/**
 * Mounts `POST /mcp`: Streamable HTTP without sessions, for clients of the revision 2026-07-28 (each request by itself)
 * and of those before it (`initialize` first, which commits the server to nothing). What is no JSON-RPC message gets
 * a problem document; what is one, an answer in the protocol's own form.
 */
export function mountMcp(app: Hono<Environment>, library: Library): void {
  let handler: ReturnType<typeof createMcpHandler> | undefined
  app.use(patternOf('mcp'), checkOrigin)
  serve(app, {
    mcp: async (c: Context<Environment>) => {
      const read = await readJson(c, oneMessage)
      if ('response' in read) return read.response
      // The SDK builds its schemas when it is loaded, which costs a third of a start; most isolates never see a client.
      handler ??= (await import('./handler.ts')).createHandler(library)
      const answered = await handler.fetch(c.req.raw, { parsedBody: read.value })
      const response = new Response(answered.body, answered)
      response.headers.set('cache-control', 'no-store')
      response.headers.set('x-content-type-options', 'nosniff')
      return response
    },
  })
}
