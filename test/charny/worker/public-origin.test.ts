import { afterEach, describe, expect, it, vi } from 'vitest'
import worker from '../../../src/worker.ts'

const OWN = 'https://ibid.example.org'
const SENT = 'https://spoofed.example'

/** Asks under a `Host` that anybody can send, with the setting. */
const send = (path: string, setting: string | undefined, init?: RequestInit): Promise<Response> =>
  Promise.resolve(worker.fetch(new Request(SENT + path, init), setting === undefined ? {} : { PUBLIC_ORIGIN: setting }))

const post = (body: object, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...more },
  body: JSON.stringify(body),
})

const MCP = post(
  {
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'ask', arguments: { question: 'What does footnote 1 say?' } },
  },
  { 'mcp-protocol-version': '2025-11-25' },
)

/** Everything of the service that holds a whole address of itself. */
const ADDRESSES: readonly (readonly [path: string, init?: RequestInit])[] = [
  ['/'],
  ['/?q=What+does+footnote+1+say%3F'],
  ['/paper'],
  ['/paper.md'],
  ['/q/p1'],
  ['/q/p1.json'],
  ['/oembed?url=/q/p1'],
  ['/sitemap.xml'],
  ['/robots.txt'],
  ['/llms.txt'],
  ['/opensearch.xml'],
  ['/opensearch-quiet.xml'],
  ['/tools'],
  ['/embed-guide'],
  ['/docs'],
  ['/v1/passages/p1'],
  ['/v1/pages/83'],
  ['/v1/ask', post({ question: 'What does footnote 1 say?' })],
  ['/v1/verify', post({ quote: 'Serious violations mandate execution' })],
  ['/mcp', MCP],
]

afterEach(() => void vi.restoreAllMocks())

describe('with PUBLIC_ORIGIN', () => {
  it.each(ADDRESSES.map(([path, init]) => ({ path, init })))(
    '$path names that origin alone',
    async ({ path, init }) => {
      const response = await send(path, OWN, init)
      expect(response.status).toBe(200)
      const told = (await response.text()) + JSON.stringify([...response.headers])
      expect(told).toContain(OWN)
      expect(told).not.toContain('spoofed')
    },
  )

  it.each(['/q/p1?s=0-9', '/paper/', '//elsewhere.example/'])('%s leads on without naming a host', async (path) => {
    const response = await send(path, OWN, { redirect: 'manual' })
    expect(response.headers.get('location')).toMatch(/^\/[^/]/u)
  })

  it('a link is known by that origin, by the host that was sent, and by no other', async () => {
    for (const [origin, status] of [
      [OWN, 200],
      [SENT, 200],
      ['https://elsewhere.example', 404],
    ] as const) {
      expect((await send(`/oembed?url=${encodeURIComponent(`${origin}/q/p1`)}`, OWN)).status, origin).toBe(status)
    }
  })

  it('pages of that origin may call /mcp', async () => {
    const ping = post({ jsonrpc: '2.0', id: 1, method: 'ping' }, { origin: OWN })
    expect((await send('/mcp', OWN, ping)).status).toBe(200)
    expect((await send('/mcp', undefined, ping)).status).toBe(403)
  })
})

describe('the setting', () => {
  const linkFrom = async (setting?: string): Promise<string> => {
    const response = await send('/v1/passages/p1', setting)
    return new URL((await response.json<{ url: string }>()).url).origin
  }

  it.each([
    ['https://ibid.example.org/', OWN],
    [' https://IBID.example.org:443 ', OWN],
    ['http://ibid.internal:8080', 'http://ibid.internal:8080'],
    ['', SENT],
    [undefined, SENT],
  ])('%j gives links that begin with %s', async (setting, origin) => {
    expect(await linkFrom(setting)).toBe(origin)
  })

  it.each(['ibid.example.org', 'https://ibid.example.org/paper', 'https://a@ibid.example.org', 'javascript:alert(1)'])(
    '%j counts for nothing, and the log says so once',
    async (setting) => {
      const log = vi.spyOn(console, 'error').mockImplementation(() => {})
      expect(await linkFrom(setting)).toBe(SENT)
      expect(await linkFrom(setting)).toBe(SENT)
      expect(log.mock.calls).toHaveLength(1)
      expect(log.mock.calls[0]?.[0]).toContain('PUBLIC_ORIGIN is no origin')
    },
  )
})
