import { env } from 'cloudflare:workers'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { networkOf } from '../../src/http/address.ts'
import { pseudonym } from '../../src/http/pseudonym.ts'
import worker from '../../src/worker.ts'
import type { Bindings } from '../../src/http/environment.ts'
import { activity, SECRET as TEAMS_SECRET, signatureOf } from './teams/teams-client.ts'
import { BINDINGS, event, headersFor, SECRET } from './webhook/signed.ts'

afterEach(() => vi.restoreAllMocks())

const PUBLIC = 'https://ibid.example'
const json = { 'content-type': 'application/json' }

interface Sent {
  readonly path: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string
}

const HOUSE: Sent = { path: '/v1/document' }
const ask: Sent = { path: '/v1/ask', method: 'POST', headers: json, body: '{"question":"Who wrote it?"}' }

/** Sends a request from an address to the Worker under these bindings. */
async function sendFrom(
  address: string,
  { path, headers, ...init }: Sent,
  bindings: Partial<Bindings> = {},
): Promise<Response> {
  const request = new Request(PUBLIC + path, { ...init, headers: { 'cf-connecting-ip': address, ...headers } })
  return worker.fetch(request, { ...BINDINGS, ...bindings })
}

/** A limiter that takes down under which keys requests are counted, and refuses those that it is told to. */
function listening(isFull: (key: string) => boolean = () => false): { keys: string[]; limiter: RateLimit } {
  const keys: string[] = []
  const limit = async ({ key }: RateLimitOptions) => {
    keys.push(key)
    return { success: !isFull(key) }
  }
  return { keys, limiter: { limit } }
}

/** The key under which a request is counted. */
async function keyOf(address: string, sent = HOUSE, more: Partial<Bindings> = {}): Promise<string | undefined> {
  const { keys, limiter } = listening()
  await sendFrom(address, sent, { RATE_LIMITER: limiter, ...more })
  return keys[0]
}

describe('an address', () => {
  it('is limited with all of its /64: 150 addresses of one do not pass 150 times', async () => {
    const statuses: number[] = []
    // The window may turn once meanwhile.
    for (let host = 1; host <= 300; host += 1) {
      statuses.push((await sendFrom(`2001:db8:0:7::${host.toString(16)}`, HOUSE)).status)
    }
    expect(statuses.slice(0, 100).every((status) => status === 200)).toBe(true)
    expect(statuses).toContain(429)
    expect((await sendFrom('2001:db8:0:8::1', HOUSE)).status).toBe(200)
  })

  it.each([
    ['IPv4', '203.0.113.7', '203.0.113.7'],
    ['IPv4 that is written as IPv6', '::ffff:203.0.113.7', '203.0.113.7'],
    ['the same in groups', '::ffff:cb00:7107', '203.0.113.7'],
    ['the same in full', '0000:0000:0000:0000:0000:FFFF:CB00:7107', '203.0.113.7'],
    ['IPv6', '2001:db8::1', '2001:db8:0:0::/64'],
    ['the same in full', '2001:0DB8:0000:0000:0000:0000:0000:0001', '2001:db8:0:0::/64'],
    ['another of its /64', '2001:db8::ffff:ffff:ffff:ffff', '2001:db8:0:0::/64'],
    ['the next /64', '2001:db8:0:1::1', '2001:db8:0:1::/64'],
    ['groups on both sides of a gap', '2001:db8:1:2:3::4', '2001:db8:1:2::/64'],
    ['what is no address', 'unknown', 'unknown'],
    ['what is nearly one', '2001:db8:::1', '2001:db8:::1'],
  ])('has one form: %s', (_, address, form) => {
    expect(networkOf(address)).toBe(form)
  })

  it.each(['127.0.0.1', '127.9.9.9', '::1', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1'])(
    'of the machine itself is not counted: %s',
    async (address) => {
      expect(await keyOf(address)).toBeUndefined()
    },
  )

  it('stands in no key, and its key is another every day, another under another secret, and the same in every isolate', async () => {
    const day = Date.UTC(2026, 10, 28, 12)
    const under = (secret: string | undefined, now: number) => pseudonym('203.0.113.7', secret, now)
    // HMAC-SHA-256 by hand, under the key that is the HMAC of the day.
    expect(await under('a secret', day)).toBe('27f719b8d17a1d39')
    expect(await under('a secret', day)).toBe(await under('a secret', Date.UTC(2026, 10, 28, 23, 59, 59)))
    const keys = await Promise.all([
      under('a secret', day),
      under('a secret', Date.UTC(2026, 10, 29)),
      under('another', day),
      under(undefined, day),
      pseudonym('203.0.113.8', 'a secret', day),
    ])
    expect(new Set(keys).size).toBe(keys.length)
    expect(await keyOf('203.0.113.7')).toMatch(/^json [\da-f]{16}$/u)
    expect(await keyOf('203.0.113.7', HOUSE, { RATE_LIMIT_SECRET: 'a' })).not.toBe(await keyOf('203.0.113.7'))
  })
})

describe('each kind of door has a count of its own', () => {
  const unsignedSlack: Sent = { path: '/slack', method: 'POST', body: 'x' }
  it.each<[string, Sent, string]>([
    ['a page', { path: '/paper' }, 'pages'],
    ['the check of a text', { path: '/check' }, 'pages'],
    ['nothing', { path: '/nowhere' }, 'pages'],
    ['a question', ask, 'json'],
    ['a passage', { path: '/v1/passages/p1' }, 'json'],
    ['nothing under /v1', { path: '/v1/nowhere' }, 'json'],
    ['MCP', { path: '/mcp', method: 'POST', headers: json, body: '{}' }, 'mcp'],
    ['MCP with a slash', { path: '/mcp/', method: 'POST', headers: json, body: '{}' }, 'mcp'],
    ['the operator', { path: '/webhooks/deliveries' }, 'operator'],
    ['a signature that is tried', unsignedSlack, 'signature'],
  ])('%s', async (_, sent, door) => {
    expect((await keyOf('203.0.113.7', sent, { SLACK_SIGNING_SECRET: 'x' }))?.split(' ')[0]).toBe(door)
  })

  it('so that a busy /paper does not close /v1/ask', async () => {
    const { limiter } = listening((key) => key.startsWith('pages'))
    expect((await sendFrom('203.0.113.7', { path: '/paper' }, { RATE_LIMITER: limiter })).status).toBe(429)
    expect((await sendFrom('203.0.113.7', ask, { RATE_LIMITER: limiter })).status).toBe(200)
  })
})

describe('who signs', () => {
  const settings = { WEBHOOK_SECRET: SECRET, TEAMS_OUTGOING_SECRET: TEAMS_SECRET }
  const webhook = (id: string): Sent => {
    const body = event()
    return { path: '/webhooks/ask', method: 'POST', headers: headersFor(body, id), body }
  }
  const teams = (): Sent => {
    const body = JSON.stringify(activity('who wrote it?'))
    return { path: '/teams', method: 'POST', headers: { ...json, authorization: signatureOf(body) }, body }
  }

  it('is counted by the credential, from whatever address, and not by the address', async () => {
    const addresses = listening()
    const partners = listening()
    const limiters = { ...settings, RATE_LIMITER: addresses.limiter, PARTNER_RATE_LIMITER: partners.limiter }
    await sendFrom('203.0.113.7', webhook('msg_rate_1'), limiters)
    await sendFrom('198.51.100.1', webhook('msg_rate_2'), limiters)
    await sendFrom('203.0.113.7', teams(), limiters)
    expect(addresses.keys).toEqual([])
    expect(partners.keys).toEqual(['webhook', 'webhook', 'teams'])
  })

  it('is told when it is too much: a program by a 429, a person by a sentence', async () => {
    const full = { ...settings, PARTNER_RATE_LIMITER: listening(() => true).limiter }
    const refused = await sendFrom('203.0.113.7', webhook('msg_rate_3'), full)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    const told = await sendFrom('203.0.113.7', teams(), full)
    expect(await told.json()).toMatchObject({ text: 'Too many questions at once; wait 60 seconds.' })
  })
})

describe('a limiter that fails', () => {
  it('is told in the log once in a while, without address or question', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 })
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const limiter: RateLimit = { limit: () => Promise.reject(new Error('203.0.113.7')) }
    for (let count = 0; count < 5; count += 1) await sendFrom('203.0.113.7', ask, { RATE_LIMITER: limiter })
    vi.setSystemTime(Date.now() + 60_000)
    await sendFrom('203.0.113.7', ask, { RATE_LIMITER: limiter })
    vi.useRealTimers()
    const line = '{"event":"limiter-failed"}'
    expect(said.mock.calls).toEqual([[line], [line]])
  })
})

it('has the limiters that it is deployed with', () => {
  expect(env).toMatchObject({ RATE_LIMITER: {}, PARTNER_RATE_LIMITER: {} })
})
