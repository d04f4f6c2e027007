import { describe, expect, it } from 'vitest'
import worker from '../../src/worker.ts'
import { problemOf } from './client.ts'

const SITE = 'https://partner.example'
const PUBLIC = 'https://ibid.example'
const LOCAL = 'http://127.0.0.1:8787'
const QUESTION = JSON.stringify({ question: 'What does footnote 1 say?' })

interface Asked {
  readonly origin?: string
  readonly listed?: string
  readonly at?: string
  readonly method?: string
  readonly path?: string
  readonly body?: string
  readonly headers?: Record<string, string>
}

/** Asks from a page of an origin, with the operator's list of sites as the environment has it. */
function askFrom({ origin, listed, at = PUBLIC, method = 'POST', path = '/v1/ask', body = QUESTION, headers }: Asked) {
  const init: RequestInit = {
    method,
    headers: { 'content-type': 'application/json', ...(origin === undefined ? {} : { origin }), ...headers },
    ...(method === 'POST' ? { body } : {}),
  }
  return worker.fetch(new Request(at + path, init), listed === undefined ? {} : { EMBED_ORIGINS: listed })
}

const allowed = (response: Response): string | null => response.headers.get('access-control-allow-origin')

describe('who may read an answer', () => {
  it.each<[string, Asked, string | null]>([
    ['a listed site', { origin: SITE, listed: SITE }, SITE],
    ['one of several', { origin: SITE, listed: `https://a.example  ${SITE}\n` }, SITE],
    ['any site, where all are', { origin: SITE, listed: '*' }, SITE],
    ['a site that is not listed', { origin: SITE, listed: 'https://a.example' }, null],
    ['any site, where none is', { origin: SITE }, null],
    ['the same host in another scheme', { origin: 'http://partner.example', listed: SITE }, null],
    ['the same host on another port', { origin: `${SITE}:8443`, listed: SITE }, null],
    ['a host under it', { origin: 'https://a.partner.example', listed: SITE }, null],
    ['a host that begins like it', { origin: `${SITE}.evil.example`, listed: SITE }, null],
    ['a page without an origin', { origin: 'null', listed: SITE }, null],
    ['a page of this machine, on the net', { origin: 'http://localhost:3000', listed: SITE }, null],
    [
      'a page of this machine, on this machine',
      { origin: 'http://localhost:3000', at: LOCAL },
      'http://localhost:3000',
    ],
    ['another site, on this machine', { origin: SITE, at: LOCAL }, null],
    ['a host that begins like this machine', { origin: 'http://127.0.0.1.evil.example', at: LOCAL }, null],
    ['a listed thing that is no origin', { origin: 'partner.example', listed: 'partner.example' }, null],
  ])('%s', async (_, asked, expected) => {
    const response = await askFrom(asked)
    expect(response.status).toBe(200)
    expect(allowed(response)).toBe(expected)
    // A cache must not give one site's leave to another; and nobody's cookies are ever asked for.
    expect(response.headers.get('vary')).toMatch(/\borigin\b/iu)
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('a request that no page makes has none of it, and a cache learns that pages are told more', async () => {
    const response = await askFrom({ listed: '*' })
    expect(response.status).toBe(200)
    expect(response.headers.get('vary')).toMatch(/\borigin\b/iu)
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })
})

describe('the preflight of a listed site', () => {
  it('allows what the chat sends, for a day', async () => {
    const headers = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const response = await askFrom({ origin: SITE, listed: SITE, method: 'OPTIONS', headers })
    expect(response.status).toBe(204)
    expect(allowed(response)).toBe(SITE)
    expect(response.headers.get('access-control-allow-methods')).toContain('POST')
    expect(response.headers.get('access-control-allow-headers')).toMatch(/^content-type$/iu)
    expect(response.headers.get('access-control-max-age')).toBe('86400')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    expect(await response.text()).toBe('')
  })

  it('allows nothing to a site that is not listed', async () => {
    const headers = { 'access-control-request-method': 'POST' }
    expect(allowed(await askFrom({ origin: SITE, method: 'OPTIONS', headers }))).toBeNull()
  })
})

describe('what went wrong can be read by a listed site too', () => {
  it.each<[number, Asked]>([
    [400, { body: '{}' }],
    [413, { body: JSON.stringify({ question: 'a'.repeat(20_000) }) }],
    [415, { headers: { 'content-type': 'text/plain' } }],
    [404, { path: '/v1/passages/p99', method: 'GET' }],
    [405, { path: '/v1/ask', method: 'PUT' }],
  ])('%i', async (status, asked) => {
    const response = await askFrom({ origin: SITE, listed: SITE, ...asked })
    expect(response.status).toBe(status)
    expect(allowed(response)).toBe(SITE)
    await problemOf(response)
  })

  it('429, with the seconds to wait', async () => {
    const spent: RateLimit = { limit: () => Promise.resolve({ success: false }) }
    const headers = { origin: SITE, 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.7' }
    const request = new Request(`${PUBLIC}/v1/ask`, { method: 'POST', headers, body: QUESTION })
    const response = await worker.fetch(request, { EMBED_ORIGINS: SITE, RATE_LIMITER: spent })
    expect(response.status).toBe(429)
    expect(allowed(response)).toBe(SITE)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(response.headers.get('access-control-expose-headers')).toMatch(/retry-after/iu)
  })
})

describe('who may frame /embed', () => {
  const ancestors = async (at: string, listed?: string): Promise<string | undefined> => {
    const env = listed === undefined ? {} : { EMBED_ORIGINS: listed }
    const response = await worker.fetch(new Request(`${at}/embed`), env)
    expect(response.headers.get('x-frame-options')).toBeNull()
    return /frame-ancestors ([^;]*)/u.exec(response.headers.get('content-security-policy') ?? '')?.[1]
  }

  it.each([
    ['nobody but itself, where no site is listed', PUBLIC, undefined, "'self'"],
    ['the listed sites', PUBLIC, `${SITE} https://b.example`, `'self' ${SITE} https://b.example`],
    ['everybody, where all are', PUBLIC, '*', "'self' *"],
    ['nobody by a list that holds no origin', PUBLIC, "; script-src 'unsafe-inline' data:", "'self'"],
    ['pages of this machine, on this machine', LOCAL, undefined, "'self' http://localhost:* http://127.0.0.1:*"],
  ])('%s', async (_, at, listed, expected) => {
    expect(await ancestors(at, listed)).toBe(expected)
  })

  it.each(['/', '/paper', '/embed-guide'])('nobody frames %s', async (path) => {
    const response = await worker.fetch(new Request(PUBLIC + path), { EMBED_ORIGINS: '*' })
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(response.headers.get('x-frame-options')).toBe('DENY')
  })
})
