import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { exports } from 'cloudflare:workers'

/** The revision of this year, in which each request stands by itself, and the one before, which begins with `initialize`. */
export const REVISIONS = ['2026-07-28', '2025-11-25'] as const
export type Revision = (typeof REVISIONS)[number]

/** The SDK's own client, connected to the Worker under test, in workerd. */
export async function connect(revision: Revision): Promise<Client> {
  const mode = revision === '2026-07-28' ? { pin: revision } : 'legacy'
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  const fetch = (url: string | URL, init?: RequestInit): Promise<Response> =>
    exports.default.fetch(new Request(url, init))
  await client.connect(new StreamableHTTPClientTransport(new URL('https://ibid.example/mcp'), { fetch }))
  return client
}
