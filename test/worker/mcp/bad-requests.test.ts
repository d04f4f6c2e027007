import { describe, expect, it } from 'vitest'
import * as fc from 'fast-check'
import { problemOf, request } from '../client.ts'
import { requestWith } from '../request-with.ts'

const headers = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
  'mcp-protocol-version': '2025-11-25',
}
const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
const post = (body: BodyInit, more: Record<string, string> = {}): Promise<Response> =>
  request('/mcp', { method: 'POST', headers: { ...headers, ...more }, body })

describe('Origin is held to an exact list', () => {
  const from = (origin: string, method = 'POST'): Promise<Response> =>
    requestWith({ MCP_ORIGINS: 'https://inspector.example http://localhost:6274' }, '/mcp', {
      method,
      headers: { ...headers, origin, ...(method === 'OPTIONS' ? { 'access-control-request-method': 'POST' } : {}) },
      ...(method === 'POST' ? { body: PING } : {}),
    })

  it.each([
    'https://evil.example',
    'http://inspector.example',
    'https://inspector.example:8443',
    'https://inspector.example.evil.example',
    'https://sub.inspector.example',
    'https://INSPECTOR.example',
    'https://inspector.example/',
    'http://localhost',
    'http://ibid.example',
    'null',
    '*',
    'not an origin',
  ])('%s gets a 403', async (origin) => {
    for (const method of ['POST', 'OPTIONS', 'GET']) {
      const response = await from(origin, method)
      expect(response.status).toBe(403)
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
      expect((await problemOf(response)).detail).toMatch(/MCP_ORIGINS/u)
    }
  })

  it.each(['https://inspector.example', 'http://localhost:6274', 'https://ibid.example'])(
    '%s is answered',
    async (origin) => {
      const response = await from(origin)
      expect(response.status).toBe(200)
      expect(response.headers.get('access-control-allow-origin')).toBe(origin)
      expect(response.headers.get('vary')).toMatch(/origin/iu)
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
      const preflight = await from(origin, 'OPTIONS')
      expect(preflight.status).toBe(204)
      expect(preflight.headers.get('access-control-allow-methods')).toBe('POST')
    },
  )

  it('without the setting, only this host’s own pages and programs without an origin are answered', async () => {
    expect((await post(PING)).status).toBe(200)
    expect((await post(PING, { origin: 'https://ibid.example' })).status).toBe(200)
    expect((await post(PING, { origin: 'https://inspector.example' })).status).toBe(403)
  })
})

describe('what a client accepts', () => {
  const INITIALIZE = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  })
  const discover = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': {},
  }
  const MODERN = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: discover } })
  const answered = async (accept: string | undefined, path = '/mcp'): Promise<unknown[]> => {
    const { accept: _, ...others } = headers
    const sent = accept === undefined ? others : { ...others, accept }
    const old = await request(path, { method: 'POST', headers: sent, body: INITIALIZE })
    const modern = { ...sent, 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/list' }
    const now = await request(path, { method: 'POST', headers: modern, body: MODERN })
    return await Promise.all(
      [old, now].map(async (response) => [
        response.status,
        response.headers.get('content-type'),
        Object.keys(await response.json<object>()).toSorted(),
      ]),
    )
  }
  const JSON_ANSWER = [200, 'application/json', ['id', 'jsonrpc', 'result']]

  it.each(['application/json, text/event-stream', '*/*', 'application/json', 'application/*;q=0.5', undefined])(
    '%s gets JSON, in every revision',
    async (accept) => {
      expect(await answered(accept)).toEqual([JSON_ANSWER, JSON_ANSWER])
    },
  )

  it.each(['text/html', 'text/event-stream', 'application/json;q=0'])(
    '%s is refused where the SDK refuses it',
    async (accept) => {
      const response = await post(PING, { accept })
      expect(response.status).toBe(406)
      expect(await response.text()).toMatch(/"error":\{"code":-32\d{3}/u)
    },
  )

  it('a slash at the end of the address changes nothing', async () => {
    expect(await answered('*/*', '/mcp/')).toEqual([JSON_ANSWER, JSON_ANSWER])
    const evil = { ...headers, origin: 'https://evil.example' }
    expect((await request('/mcp/', { method: 'POST', headers: evil, body: PING })).status).toBe(403)
    expect((await request('/mcp/')).headers.get('allow')).toBe('POST')
  })
})

describe('the wrong way to call', () => {
  it.each(['GET', 'DELETE', 'PUT', 'PATCH', 'OPTIONS'])('%s is a 405 with Allow', async (method) => {
    const response = await request('/mcp', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
    await problemOf(response)
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=latin1'])(
    '%s is a 415',
    async (type) => {
      const response = await post(PING, { 'content-type': type })
      expect(response.status).toBe(415)
      await problemOf(response)
    },
  )

  it('a body over 16 KiB is a 413', async () => {
    const response = await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(17_000) }))
    expect(response.status).toBe(413)
    await problemOf(response)
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{"jsonrpc":'],
    ['a batch in a revision that has none', `[${PING},${PING}]`],
    ['an empty batch', '[]'],
    ['a text', '"ping"'],
    ['null', 'null'],
  ])('%s is a 400', async (_, body) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    await problemOf(response)
  })

  it.each([
    ['an empty object', '{}', 400],
    ['another JSON-RPC', '{"jsonrpc":"1.0","id":1,"method":"ping"}', 400],
    ['an unknown method', '{"jsonrpc":"2.0","id":1,"method":"no/such"}', 200],
    ['a tool call without a name', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{}}', 200],
    ['params that are a list', '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":[1]}', 400],
  ])('%s is an error in the protocol’s own form', async (_, body, status) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(/"error":\{"code":-32\d{3}/u)
  })

  it.each(['1999-01-01', 'latest'])('the revision "%s" is refused', async (version) => {
    const response = await post(PING, { 'mcp-protocol-version': version })
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/"error":\{"code":-32\d{3}/u)
  })

  it('a subscription is acknowledged as one to nothing, and ended at once', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
      'io.modelcontextprotocol/clientCapabilities': {},
    }
    const params = { _meta: meta, notifications: { toolsListChanged: true } }
    const response = await post(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'subscriptions/listen', params }), {
      'mcp-protocol-version': '2026-07-28',
      'mcp-method': 'subscriptions/listen',
    })
    const frames = [...(await response.text()).matchAll(/^data: (.+)$/gmu)].map(([, json]) => JSON.parse(json ?? ''))
    expect(frames).toMatchObject([
      { method: 'notifications/subscriptions/acknowledged', params: { notifications: {} } },
      { id: 1, result: { resultType: 'complete' } },
    ])
  })

  it('no JSON makes a 500', async () => {
    const message = fc.record(
      {
        jsonrpc: fc.constantFrom('2.0', 2, null),
        id: fc.oneof(fc.integer(), fc.string(), fc.constant(null)),
        method: fc.oneof(
          fc.constantFrom(
            'initialize',
            'ping',
            'tools/call',
            'tools/list',
            'resources/read',
            'completion/complete',
            'server/discover',
          ),
          fc.string(),
        ),
        params: fc.oneof(
          fc.record(
            { name: fc.constantFrom('ask', 'search', 'fetch', 'cite'), arguments: fc.jsonValue() },
            { requiredKeys: [] },
          ),
          fc.record({ uri: fc.webUrl(), _meta: fc.jsonValue() }, { requiredKeys: [] }),
          fc.jsonValue(),
        ),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.oneof(message, fc.jsonValue()), async (value) => {
        const response = await post(JSON.stringify(value))
        await response.text()
        return response.status < 500
      }),
      { numRuns: 300 },
    )
  })

  it('nothing of a call is kept on the way', async () => {
    expect((await post(PING)).headers.get('cache-control')).toBe('no-store')
  })
})
