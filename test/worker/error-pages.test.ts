import { describe, expect, it } from 'vitest'
import { problemOf, request } from './client.ts'

/** What browsers send for a page that somebody goes to. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'
const seen = (path: string, init: RequestInit = {}): Promise<Response> => {
  const headers = new Headers(init.headers)
  headers.set('accept', BROWSER)
  return request(path, { ...init, headers })
}

describe('an error', () => {
  it.each<[number, string, RequestInit]>([
    [404, '/nowhere', {}],
    [404, '/q/p0', {}],
    [400, '/q/p1?s=9-2', {}],
    [400, '/v1/ask', {}],
    [405, '/paper', { method: 'PUT' }],
    [415, '/', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'why' }],
    [413, '/', { method: 'POST', body: new URLSearchParams({ question: 'x'.repeat(17_000) }) }],
  ])('%i at %s is a page for people, with the field and the way back', async (status, path, init) => {
    const response = await seen(path, init)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('vary')).toContain('Accept')
    const page = await response.text()
    expect(page).toMatch(/<form class="ask" method="post" action="\/">.*name="question"/u)
    expect(page).toContain('<a href="/">back to the start</a>')
  })

  it('says on the page what the document says', async () => {
    const { title, detail } = await problemOf(await request('/q/p0'))
    const page = await (await seen('/q/p0')).text()
    expect(page).toContain(`<h1>${title}</h1><p>${detail}</p>`)
  })

  it.each<[string, RequestInit]>([
    ['/nowhere', {}],
    ['/q/p0', {}],
    ['/v1/passages/p0', {}],
    ['/v1/footnotes/9999', {}],
    ['/v1/pages/9999', {}],
    ['/v1/sources/none', {}],
    ['/v1/cite/p0', {}],
    ['/v1/ask?question=%FF', {}],
    ['/v1/ask?question=a&question=b', {}],
    ['/oembed?url=/nowhere', {}],
    ['/oembed?url=/q/p1&format=xml', {}],
    ['/paper', { method: 'PUT' }],
    ['/', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'why' }],
    ['/', { method: 'POST', body: new URLSearchParams({ question: 'x'.repeat(17_000) }) }],
  ])('is said to a reader of Korean in Korean: %s', async (path, init) => {
    const headers = new Headers(init.headers)
    headers.set('accept-language', 'ko')
    expect(await (await seen(path, { ...init, headers })).text()).toMatch(/<h1 lang="ko">[^<]+<\/h1><p lang="ko">/u)
  })

  it('keeps what the status asks for beside it', async () => {
    expect((await seen('/paper', { method: 'PUT' })).headers.get('allow')).toBe('GET, HEAD')
  })

  it.each([undefined, '*/*', 'application/json', 'application/problem+json, text/html;q=0.5', 'text/html;q=0'])(
    'is a problem document for a program that accepts %s',
    async (accept) => {
      const response = await request('/nowhere', accept === undefined ? {} : { headers: { accept } })
      expect(response.headers.get('vary')).toContain('Accept')
      await problemOf(response)
    },
  )

  it('that came of asking too much keeps the question', async () => {
    const post = (): Promise<Response> =>
      seen('/', {
        method: 'POST',
        headers: { 'cf-connecting-ip': '203.0.113.77' },
        body: new URLSearchParams({ question: 'Who is "worse" than a dog?' }),
      })
    let response = await post()
    // wrangler.toml: 120 requests in 60 seconds. The window may turn during the loop, never twice.
    for (let i = 0; i < 241 && response.status !== 429; i++) response = await post()
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('60')
    expect(await response.text()).toContain('value="Who is &quot;worse&quot; than a dog?"')
  })
})

describe('an address with a slash too many', () => {
  it.each([
    ['/paper/', '/paper'],
    ['/q/p1/', '/q/p1'],
    ['/q/p1//?s=0-9', '/q/p1?s=0-9'],
    ['/v1/passages/', '/v1/passages'],
    ['/check/?utm_source=a', '/check?utm_source=a'],
    ['//', '/'],
    ['///?q=why', '/?q=why'],
  ])('%s leads to %s', async (path, to) => {
    const response = await request(path, { redirect: 'manual' })
    expect(response.status).toBe(308)
    expect(response.headers.get('location')).toBe(to)
  })

  it('leads to no other host', async () => {
    const response = await request('//elsewhere.example/', { redirect: 'manual' })
    expect(new URL(response.headers.get('location') ?? '', 'https://ibid.example').host).toBe('ibid.example')
  })
})

describe('fields of a query that nothing asked for', () => {
  it.each([
    '/?utm_source=a',
    '/paper?utm_source=a&utm_source=b',
    '/q/p1?fbclid=a',
    '/v1/ask?question=why&utm_source=a&utm_source=b',
    '/v1/suggest?q=fa&client=x',
    '/v1/cite/p1?utm_medium=mail',
    '/v1/sources?utm_medium=mail',
  ])('%s is answered', async (path) => {
    expect((await request(path)).status).toBe(200)
  })
})

describe('the first page and a quotation', () => {
  it.each(['/', '/q/p1'])('%s is not sent again to whoever has it', async (path) => {
    const etag = (await request(path)).headers.get('etag') ?? ''
    expect(etag).not.toBe('')
    expect((await request(path, { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it('an answer to a question has no tag', async () => {
    expect((await request('/?q=why')).headers.get('etag')).toBeNull()
  })
})
