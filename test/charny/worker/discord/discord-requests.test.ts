import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemOf, request } from '../../../worker/client.ts'
import { requestWith } from '../../../worker/request-with.ts'
import { interaction, now, send, signatureOf } from '../../../worker/discord/discord-client.ts'

const PING = '{"type":1}'

describe('a request that Discord did not sign', () => {
  const signed = signatureOf(PING, now())

  it.each<[string, (good: string) => Record<string, string>]>([
    ['no signature', () => ({ 'x-signature-ed25519': '' })],
    ['another signature', () => ({ 'x-signature-ed25519': '0'.repeat(128) })],
    [
      'a signature with another digit',
      (good) => ({ 'x-signature-ed25519': good.slice(0, -1) + (good.endsWith('0') ? '1' : '0') }),
    ],
    ['a shorter signature', (good) => ({ 'x-signature-ed25519': good.slice(0, 126) })],
    ['a longer signature', (good) => ({ 'x-signature-ed25519': `${good}00` })],
    ['a signature in base64', () => ({ 'x-signature-ed25519': btoa('x'.repeat(64)) })],
    ['no timestamp', () => ({ 'x-signature-timestamp': '' })],
    ['another timestamp', () => ({ 'x-signature-timestamp': String(Number(now()) - 1) })],
  ])('gets a 401: %s', async (_, headers) => {
    const response = await send(PING, headers(await signed))
    expect(response.status).toBe(401)
    await problemOf(response)
  })

  it('gets a 401 for another body', async () => {
    const timestamp = now()
    const response = await send('{"type":2}', { 'x-signature-ed25519': await signatureOf(PING, timestamp) }, timestamp)
    expect(response.status).toBe(401)
  })

  it.each([
    ['six minutes old', String(Number(now()) - 360)],
    ['six minutes ahead', String(Number(now()) + 360)],
    ['in milliseconds', String(Date.now())],
    ['no number', 'now'],
    ['not a whole number', `${now()}.5`],
    ['in another notation', Number(now()).toExponential()],
    ['negative', `-${now()}`],
  ])('gets a 401 for a timestamp, rightly signed, that is %s', async (_, timestamp) => {
    expect((await send(PING, {}, timestamp)).status).toBe(401)
  })

  it.each([-240, 240])('but is %i seconds off is taken', async (off) => {
    expect((await send(PING, {}, String(Number(now()) + off))).status).toBe(200)
  })
})

describe('a signed request that is no interaction', () => {
  it.each(['', '{"type":', '[]', '{}', '{"type":"1"}', '{"type":2,"data":7}', '{"type":2,"data":{"options":{}}}'])(
    '%j is a 400',
    async (body) => {
      const response = await send(body)
      expect(response.status).toBe(400)
      await problemOf(response)
    },
  )

  it('that says it is something else than JSON is a 415', async () => {
    expect((await send(PING, { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('over 16 KiB is a 413', async () => {
    expect((await send(JSON.stringify(interaction(2, { name: 'x'.repeat(17_000) })))).status).toBe(413)
  })

  it.each(['GET', 'PUT', 'DELETE'])('%s is a 405', async (method) => {
    const response = await request('/discord', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('never makes a 500', async () => {
    const data = fc.record(
      {
        type: fc.integer({ min: 0, max: 4 }),
        name: fc.constantFrom('ibid', 'Check this quotation', 'other'),
        options: fc.array(fc.record({ name: fc.constantFrom('question', 'other'), value: fc.jsonValue() })),
        target_id: fc.constantFrom('1', '__proto__', 'constructor'),
        resolved: fc.record({
          messages: fc.dictionary(fc.constantFrom('1', '2'), fc.record({ content: fc.string() })),
        }),
        custom_id: fc.string(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 6 }), fc.oneof(data, fc.jsonValue()), async (type, sent) => {
        const response = await send(JSON.stringify(interaction(type, sent as object)))
        await response.text()
        return response.status < 500
      }),
      { numRuns: 200 },
    )
  })
})

describe('without its key', () => {
  it.each([
    ['none', {}],
    ['an empty one', { DISCORD_PUBLIC_KEY: '' }],
    ['one that is no key', { DISCORD_PUBLIC_KEY: 'g'.repeat(64) }],
    ['half a key', { DISCORD_PUBLIC_KEY: 'a'.repeat(32) }],
    ['one beside another that is none', { DISCORD_PUBLIC_KEY: `${'a'.repeat(64)} ${'g'.repeat(64)}` }],
  ])('the door answers 503 and names the setting: %s', async (_, settings) => {
    const response = await requestWith(settings, '/discord', { method: 'POST', body: PING })
    expect(response.status).toBe(503)
    expect((await problemOf(response)).detail).toContain('DISCORD_PUBLIC_KEY')
  })
})
