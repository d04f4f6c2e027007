import {
  createMcpHandler,
  isLegacyRequest,
  type McpServer,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server'
import { deskAt, type Library } from '../answer/library.ts'
import { createServer } from './server.ts'
import { createSeveralServer } from './several/server.ts'

/** What is asked: a paper, or several by their ids, which their addresses begin with. */
export type Served = Library | ReadonlyMap<string, Library>

/** What answers the protocol's messages; each is served by itself. */
export interface Handler {
  /**
   * @param request without its body
   * @param message the body, parsed
   */
  readonly fetch: (request: Request, message: unknown) => Promise<Response>
}

/** Makes the handler: the revision 2026-07-28 by the SDK's own, those before it by its transport without sessions. */
export function createHandler(served: Served): Handler {
  const serverAt = (origin: string): McpServer =>
    'paper' in served
      ? createServer(deskAt(served, origin))
      : createSeveralServer([...served].map(([id, library]) => ({ id, desk: deskAt(library, `${origin}/${id}`) })))
  const modern = createMcpHandler(({ requestInfo }) => serverAt(originOf(requestInfo)), {
    // The paper stands still, and no server of ours says that a list may change: so a subscription is acknowledged, as one
    // to nothing, and ended at once. None holds a connection open.
    legacy: 'reject',
  })
  return {
    async fetch(request, message) {
      if (!(await isLegacyRequest(request, message))) return modern.fetch(request, { parsedBody: message })
      // Nothing is told on the way to an answer, so that it needs no stream, which not every client reads.
      const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true })
      const server = serverAt(originOf(request))
      await server.connect(transport)
      try {
        return await transport.handleRequest(request, { parsedBody: message })
      } finally {
        await server.close()
      }
    },
  }
}

/** What links begin with: the door has put it into the address of the request. */
function originOf(request: Request | undefined): string {
  if (!request) throw new TypeError('the handler names the request that it serves')
  return request.url.replace(/\/mcp\/?$/u, '')
}
