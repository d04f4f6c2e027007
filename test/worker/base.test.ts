import { describe, expect, it, vi } from 'vitest'
import type { Library } from '../../src/answer/library.ts'
import { createApp } from '../../src/app.ts'
import type { Accuracy } from '../../src/contract/accuracy.ts'
import { createShelf } from '../../src/shelf.ts'
import { BINDINGS } from './webhook/signed.ts'

const ORIGIN = 'https://ibid.example'

/** What no question is put to need not be opened. */
const library = { paper: { version: '1', sections: [], passages: [], footnotes: [] } } as unknown as Library
const APPS = [
  ['one paper', createApp(library, { accuracy: async () => ({}) as Accuracy, history: [] })],
  ['several papers', createShelf([{ id: 'one', title: 'One', files: {} } as never])],
] as const

/** What both answer in the same way, wherever it differs in words. */
const REQUESTS = [
  ['nothing', '/nowhere', {}],
  ['nothing for programs', '/v1/nowhere', {}],
  ['health', '/healthz', {}],
  ['a method that health does not have', '/healthz', { method: 'POST', body: 'x' }],
  ['a slash too many', '/v1/nowhere/', {}],
  ['a body that is too large', '/v1/ask', { method: 'POST', body: 'x'.repeat(17_000) }],
  ['a page of another site', '/v1/nowhere', { headers: { origin: 'https://other.example' } }],
  ['a preflight of one', '/v1/ask', { method: 'OPTIONS', headers: { origin: 'https://other.example' } }],
] as const satisfies readonly (readonly [string, string, RequestInit])[]

const OF_THE_BODY = new Set(['content-length', 'vary'])

describe('the app of one paper and that over several', () => {
  it.each(REQUESTS)('answer %s with the same status and headers', async (_, path, init) => {
    const [one, several] = await Promise.all(
      APPS.map(async ([, app]) => {
        const answer = await app.fetch(new Request(ORIGIN + path, init), BINDINGS)
        await answer.body?.cancel()
        return { status: answer.status, headers: [...answer.headers].filter(([name]) => !OF_THE_BODY.has(name)) }
      }),
    )
    expect(several).toEqual(one)
    expect(one?.headers.map(([name]) => name)).toContain('x-content-type-options')
  })

  it.each(APPS)('count every path at most once: %s', async (_, app) => {
    for (const path of ['/', '/sources', '/check', '/v1/document', '/mcp', '/webhooks/deliveries', '/nowhere']) {
      const limit = vi.fn(async () => ({ success: false }))
      const request = new Request(ORIGIN + path, { headers: { 'cf-connecting-ip': '203.0.113.7' } })
      await (await app.fetch(request, { ...BINDINGS, RATE_LIMITER: { limit } })).body?.cancel()
      expect([path, limit.mock.calls.length <= 1]).toEqual([path, true])
    }
  })

  it.each(APPS)('say a fault of theirs without what was asked: %s', async (_, app) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    // Nothing of the paper or of the list can be read.
    const answer = await app.fetch(
      new Request(`${ORIGIN}/v1/ask?question=secret`, { headers: { accept: 'application/json' } }),
      BINDINGS,
    )
    expect(answer.status).toBe(500)
    expect(JSON.stringify([await answer.text(), ...said.mock.calls])).not.toContain('secret')
    said.mockRestore()
  })
})
