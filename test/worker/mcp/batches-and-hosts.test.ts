import { exports } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { problemOf, request } from '../client.ts'

const headers = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
  'mcp-protocol-version': '2025-11-25',
}
const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })

describe('a batch', () => {
  const { 'mcp-protocol-version': _, ...unnamed } = headers
  const batched = (messages: unknown, version?: string): Promise<Response> =>
    request('/mcp', {
      method: 'POST',
      headers: { ...unnamed, ...(version === undefined ? {} : { 'mcp-protocol-version': version }) },
      body: JSON.stringify(messages),
    })
  const ping = (id: unknown) => ({ jsonrpc: '2.0', id, method: 'ping' })
  const asked = (id: unknown) => ({
    jsonrpc: '2.0',
    id,
    method: 'tools/call',
    params: { name: 'ask', arguments: { question: 'What does footnote 1 say?' } },
  })

  it.each([undefined, '2025-03-26'])('is answered whole in a revision that has them (header %s)', async (version) => {
    const note = { jsonrpc: '2.0', method: 'notifications/initialized' }
    const response = await batched([ping(1), note, asked('two')], version)
    expect(response.status).toBe(200)
    const answers = await response.json<{ id: unknown; result: object }[]>()
    expect(new Set(answers.map(({ id }) => id))).toEqual(new Set([1, 'two']))
    expect(JSON.stringify(answers)).toContain('id fn1)')
  })

  it('of notifications alone is taken without an answer', async () => {
    const response = await batched([{ jsonrpc: '2.0', method: 'notifications/initialized' }])
    expect(response.status).toBe(202)
    expect(await response.text()).toBe('')
  })

  it('with the same id twice is answered, and keeps nobody waiting', async () => {
    expect((await batched([ping(1), ping(1)])).status).toBe(200)
  })

  it('of more than ten messages, or of none, is a 400', async () => {
    for (const length of [0, 11]) {
      const response = await batched(Array.from({ length }, (__, id) => ping(id)))
      expect(response.status).toBe(400)
      expect((await problemOf(response)).detail).toContain('at most 10')
    }
    expect((await batched(Array.from({ length: 10 }, (__, id) => ping(id)))).status).toBe(200)
  })
})

describe('on a machine of one’s own, where nothing routes by Host', () => {
  const from = (host: string, origin: string, more: Record<string, string> = {}): Promise<Response> =>
    exports.default.fetch(
      new Request(`http://${host}/mcp`, { method: 'POST', headers: { ...headers, origin, ...more }, body: PING }),
    )

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('a page that rebinds its name gets a 403 (from %s)', async (at) => {
    const local = { 'cf-connecting-ip': at }
    expect((await from('evil.example:8787', 'http://evil.example:8787', local)).status).toBe(403)
    expect((await from('localhost:8787', 'http://evil.example:8787', local)).status).toBe(403)
    for (const host of ['localhost:8787', '127.0.0.1:8787', '[::1]:8787']) {
      expect((await from(host, `http://${host}`, local)).status, host).toBe(200)
    }
  })

  it('elsewhere the host is this service’s own', async () => {
    const visitor = { 'cf-connecting-ip': '203.0.113.7' }
    expect((await from('ibid.example', 'http://ibid.example', visitor)).status).toBe(200)
  })
})
