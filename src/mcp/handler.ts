import { createMcpHandler } from '@modelcontextprotocol/server'
import { deskAt, type Library } from '../answer/library.ts'
import { createServer } from './server.ts'

/** Makes what answers the protocol's messages; each is served by itself. */
export function createHandler(library: Library): ReturnType<typeof createMcpHandler> {
  return createMcpHandler(({ requestInfo }) => createServer(deskAt(library, originOf(requestInfo))), {
    // The paper stands still: a subscription would hold a connection open for news that never comes.
    maxSubscriptions: 0,
  })
}

function originOf(request: Request | undefined): string {
  if (!request) throw new TypeError('the handler names the request that it serves')
  return new URL(request.url).origin
}
