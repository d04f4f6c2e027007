import { describe, expect, it } from 'vitest'
import { ask, postJson, problemOf, request } from './client.ts'

const json = { 'content-type': 'application/json' }

describe('a body that does not fit is a 400 that names the field and the rule', () => {
  it.each<[string, unknown, string, RegExp]>([
    ['an empty question', { question: '' }, 'question', /empty/u],
    ['a blank question', { question: ' \n\t ' }, 'question', /empty or blank/u],
    ['1,001 characters', { question: 'a'.repeat(1001) }, 'question', /1000/u],
    ['no question', {}, 'question', /is missing/u],
    ['a number for a question', { question: 7 }, 'question', /string/u],
    ['a list for a question', { question: ['why'] }, 'question', /string/u],
    ['a null body', null, '', /object/u],
    ['a list for a body', [], '', /object/u],
    ['an unknown field', { question: 'why', mode: 'fast' }, '', /not known/u],
    ['limit 0', { question: 'why', limit: 0 }, 'limit', /1 or more/u],
    ['limit 11', { question: 'why', limit: 11 }, 'limit', /10 or less/u],
    ['limit 2.5', { question: 'why', limit: 2.5 }, 'limit', /whole/u],
    ['limit as text', { question: 'why', limit: '3' }, 'limit', /whole number/u],
    [
      'eleven turns',
      { question: 'why', history: Array.from({ length: 11 }, () => ({ question: 'a' })) },
      'history',
      /10 turns/u,
    ],
    ['a turn without a question', { question: 'why', history: [{}] }, 'history.0.question', /is missing/u],
    ['an unknown field in a turn', { question: 'why', history: [{ question: 'a', at: 1 }] }, 'history.0', /not known/u],
    [
      'ids that are no text',
      { question: 'why', history: [{ question: 'a', passages: [1] }] },
      'history.0.passages.0',
      /string/u,
    ],
    ['a lone surrogate', { question: 'why \uD800?' }, 'question', /surrogate/u],
    ['a control character', { question: 'why \u0000?' }, 'question', /control/u],
    ['a hidden control character', { question: 'why \u0085?' }, 'question', /control/u],
  ])('%s', async (_, body, path, rule) => {
    const response = await postJson('/v1/ask', body)
    expect(response.status).toBe(400)
    const { errors } = await problemOf(response)
    expect(errors?.map((e) => e.path)).toContain(path)
    expect(errors?.find((e) => e.path === path)?.message).toMatch(rule)
  })

  it.each(['', '{', 'question=why', '{"question":"why"', '\u0000'])('%j, which is not JSON', async (body) => {
    const response = await request('/v1/ask', { method: 'POST', headers: json, body })
    expect(response.status).toBe(400)
    expect((await problemOf(response)).detail).toMatch(/JSON/u)
  })

  it.each(['/v1/ask', '/v1/ask?question=', '/v1/ask?question=a&limit=x', '/v1/ask?question=a&limit=99'])(
    'GET %s',
    async (path) => {
      const response = await request(path)
      expect(response.status).toBe(400)
      expect((await problemOf(response)).errors).toHaveLength(1)
    },
  )

  it.each([
    ['a field twice', '/v1/ask?question=a&question=b'],
    ['bytes that are no UTF-8', '/v1/ask?question=%ff%fe'],
    ['a bad escape', '/v1/ask?question=%zz'],
  ])('GET with %s', async (_, path) => {
    const response = await request(path)
    expect(response.status).toBe(400)
    await problemOf(response)
  })

  it('bytes that are no UTF-8', async () => {
    const body = new Uint8Array([...new TextEncoder().encode('{"question":"famine '), 0xff, 0xfe, 0x22, 0x7d])
    const response = await request('/v1/ask', { method: 'POST', headers: json, body })
    expect(response.status).toBe(400)
    expect((await problemOf(response)).detail).toMatch(/JSON/u)
  })

  it('does not repeat what was sent', async () => {
    const response = await postJson('/v1/ask', { question: 'secret '.repeat(300) })
    expect(await response.text()).not.toContain('secret')
  })
})

describe('a question that fits is answered, whatever it is written in', () => {
  it.each([
    ['1,000 characters', 'a'.repeat(1000)],
    ['1,000 characters between spaces', `   ${'a '.repeat(500)}   `],
    ['line breaks and tabs', 'How many ethnic Koreans\n\tlive in Yanbian?'],
    ['controls within a quotation', 'Did the author write “the scale of the in\u0002\nward-migration”?'],
    ['Korean', '중국에 있는 북한 사람은 몇 명입니까?'],
    ['Arabic', 'كم عدد الكوريين الشماليين في الصين؟'],
    ['emoji', '🍕🎉👩‍👩‍👧‍👦'],
    ['markup', '<script>alert(1)</script>'],
    ['only stop words', 'the of and to in is'],
    ['a pattern for a program', '(((((.*)+)+)+)+)$ [a-z]{1,1000}'],
    ['property names', 'constructor __proto__ toString hasOwnProperty'],
  ])('%s', async (_, question) => {
    const response = await ask(question)
    expect(['answered', 'not_found']).toContain(response.status)
  })
})

describe('the wrong way to ask', () => {
  it.each([
    ['text/plain', '{"question":"why"}'],
    ['application/jsonp', '{"question":"why"}'],
    ['application/json; charset=iso-8859-1', '{"question":"why"}'],
    ['application/x-www-form-urlencoded', 'question=why'],
  ])('%s is a 415', async (type, body) => {
    const response = await request('/v1/ask', { method: 'POST', headers: { 'content-type': type }, body })
    expect(response.status).toBe(415)
    await problemOf(response)
  })

  it.each(['application/json; charset=utf-8', 'Application/JSON'])('%s is JSON', async (type) => {
    const response = await request('/v1/ask', {
      method: 'POST',
      headers: { 'content-type': type },
      body: '{"question":"why"}',
    })
    expect(response.status).toBe(200)
  })

  it('a body over 16 KiB is a 413', async () => {
    const response = await postJson('/v1/ask', { question: 'why', history: [{ question: 'x'.repeat(17_000) }] })
    expect(response.status).toBe(413)
    expect((await problemOf(response)).detail).toMatch(/16 KiB/u)
  })

  it('a streamed body over 16 KiB is a 413 as well', async () => {
    const body = new Blob(['{"question":"', 'x'.repeat(17_000), '"}']).stream()
    const response = await request('/v1/ask', { method: 'POST', headers: json, body })
    expect(response.status).toBe(413)
  })

  it.each([
    ['DELETE', '/v1/ask', 'POST, GET, HEAD'],
    ['PUT', '/v1/ask', 'POST, GET, HEAD'],
    ['POST', '/v1/document', 'GET, HEAD'],
    ['POST', '/v1/passages/p1', 'GET, HEAD'],
    ['PATCH', '/paper', 'GET, HEAD'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s is a 405 that says what is allowed', async (method, path, allow) => {
    const response = await request(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    await problemOf(response)
  })

  it.each([
    '/nowhere',
    '/v1',
    '/v1/passages/p0',
    '/v1/passages/p99999',
    '/v1/passages/%00',
    '/v1/passages/constructor',
    '/v1/footnotes/0',
    '/v1/footnotes/99999',
    '/v1/footnotes/-1',
    '/v1/footnotes/01',
    '/v1/footnotes/1e1',
    '/v1/footnotes/one',
    '/v1/pages/99999',
    '/v1/pages/99999999999999999999',
  ])('%s is a 404', async (path) => {
    const response = await request(path)
    expect(response.status).toBe(404)
    await problemOf(response)
  })
})

describe('an address that asks too much', () => {
  it('gets a 429 with Retry-After, and others do not', async () => {
    const from = (address: string) => request('/healthz-not-here', { headers: { 'cf-connecting-ip': address } })
    // wrangler.toml: 120 requests in 60 seconds. The window may turn during the loop, never twice.
    const statuses: number[] = []
    let limited: Response | undefined
    for (let i = 0; i < 241 && !limited; i++) {
      const response = await from('203.0.113.7')
      statuses.push(response.status)
      if (response.status === 429) limited = response
    }
    expect(statuses.length).toBeGreaterThan(120)
    expect(limited?.headers.get('retry-after')).toBe('60')
    if (limited) expect((await problemOf(limited)).detail).toMatch(/wait/u)
    expect((await from('203.0.113.8')).status).toBe(404)
  })
})
