import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isLoopback, networkOf } from '../../src/http/address.ts'
import type { Bindings, Environment } from '../../src/http/environment.ts'
import { isPartnerOverRate, mountLimits, OVER_RATE, PARTNER_OVER_RATE, unsigned } from '../../src/http/limits.ts'
import { pseudonym } from '../../src/http/pseudonym.ts'
import { within } from '../../src/http/within.ts'

const ADDRESS = '203.0.113.7'
const NOON = Date.UTC(2026, 10, 28, 12)

// A deadline passes only where a test lets it: on a busy machine a tenth of a second is soon over.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOON }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const app = new Hono<Environment>()
mountLimits(app, [
  ['/pages', 'pages'],
  ['/json', 'json'],
])
app
  .get('/unsigned', (c) => unsigned(c, new Response('sign it', { status: 401 })))
  .get('/partner', async (c) => c.json(await isPartnerOverRate(c, 'webhook')))
  .get('*', (c) => c.text('served'))

/** Sends a request from an address; without one where it is undefined. */
const sent = async (path: string, address: string | undefined, bindings: Partial<Bindings>): Promise<Response> =>
  app.request(path, address === undefined ? {} : { headers: { 'cf-connecting-ip': address } }, bindings)

function limiterOf(success: boolean): { keys: string[]; limiter: RateLimit } {
  const keys: string[] = []
  const limit = async ({ key }: RateLimitOptions) => {
    keys.push(key)
    return { success }
  }
  return { keys, limiter: { limit } }
}

describe('an address', () => {
  it('is served while there is room, and counted for each kind of door by itself', async () => {
    const { keys, limiter } = limiterOf(true)
    for (const path of ['/pages', '/json', '/unsigned']) await sent(path, ADDRESS, { RATE_LIMITER: limiter })
    const counted = await pseudonym(ADDRESS, undefined, Date.now())
    expect(keys).toEqual([`pages ${counted}`, `json ${counted}`, `signature ${counted}`])
    expect(await (await sent('/pages', ADDRESS, { RATE_LIMITER: limiter })).text()).toBe('served')
    expect((await sent('/unsigned', ADDRESS, { RATE_LIMITER: limiter })).status).toBe(401)
  })

  it.each(['/pages', '/unsigned'])('gets a 429 on %s when there is none, with when it may come again', async (path) => {
    const refused = await sent(path, ADDRESS, { RATE_LIMITER: limiterOf(false).limiter })
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('60')
    expect(await refused.json()).toMatchObject({ detail: 'Too many requests from this address; wait 60 seconds.' })
    expect(PARTNER_OVER_RATE).toEqual({
      detail: 'Too many questions at once; wait 60 seconds.',
      headers: OVER_RATE.headers,
    })
  })

  it('is not counted where it is the machine, where none is named, and where there is no limiter', async () => {
    const { keys, limiter } = limiterOf(false)
    for (const address of ['127.0.0.1', '::1', undefined])
      expect((await sent('/pages', address, { RATE_LIMITER: limiter })).status).toBe(200)
    expect((await sent('/pages', ADDRESS, {})).status).toBe(200)
    expect(keys).toEqual([])
  })

  it('that signs is counted by its credential', async () => {
    const { keys, limiter } = limiterOf(false)
    const isOver = async (address: string | undefined, bindings: Partial<Bindings>) =>
      (await sent('/partner', address, bindings)).json()
    expect(await isOver(ADDRESS, { PARTNER_RATE_LIMITER: limiter })).toBe(true)
    expect(await isOver(ADDRESS, { PARTNER_RATE_LIMITER: limiterOf(true).limiter })).toBe(false)
    expect(await isOver('127.0.0.1', { PARTNER_RATE_LIMITER: limiter })).toBe(false)
    expect(await isOver(undefined, { PARTNER_RATE_LIMITER: limiter })).toBe(false)
    expect(await isOver(ADDRESS, { RATE_LIMITER: limiter })).toBe(false)
    expect(keys).toEqual(['webhook'])
  })
})

describe('an app that counts every path', () => {
  const every = new Hono<Environment>()
  mountLimits(
    every,
    [
      ['/json/*', 'json'],
      ['/chat', 'itself'],
      ['/hook/*', 'itself'],
    ],
    'pages',
  )
  every.get('*', (c) => c.text('served'))

  it.each([
    ['/json', ['json']],
    ['/json/one', ['json']],
    ['/jsonish', ['pages']],
    ['/one/json/', ['pages']],
    ['/chat', []],
    ['/chat/one', ['pages']],
    ['/hook', []],
    ['/hook/one', []],
    ['/', ['pages']],
    ['/nowhere', ['pages']],
  ])('counts %s once, under its own kind of door: %j', async (path, doors) => {
    const { keys, limiter } = limiterOf(true)
    const headers = { 'cf-connecting-ip': ADDRESS }
    expect((await every.request(path, { headers }, { RATE_LIMITER: limiter })).status).toBe(200)
    expect(keys.map((key) => key.split(' ')[0])).toEqual(doors)
  })

  it('leaves every other path uncounted where no door is named for them', async () => {
    const { keys, limiter } = limiterOf(false)
    expect((await sent('/nowhere', ADDRESS, { RATE_LIMITER: limiter })).status).toBe(200)
    expect(keys).toEqual([])
  })
})

describe('a limiter that fails', () => {
  it('lets the request pass, and is told of once a minute', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const throwing = { RATE_LIMITER: { limit: () => Promise.reject(new Error('down')) } }
    expect((await sent('/pages', ADDRESS, throwing)).status).toBe(200)
    vi.setSystemTime(NOON + 59_999)
    expect((await sent('/pages', ADDRESS, throwing)).status).toBe(200)
    expect(said.mock.calls).toEqual([['{"event":"limiter-failed"}']])
    vi.setSystemTime(NOON + 60_000)
    await sent('/pages', ADDRESS, throwing)
    expect(said).toHaveBeenCalledTimes(2)
  })

  it('is waited for no longer than a tenth of a second', async () => {
    vi.setSystemTime(NOON + 3_600_000)
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const hanging = { RATE_LIMITER: { limit: () => new Promise<never>(() => {}) } }
    let status = 0
    const answered = sent('/pages', ADDRESS, hanging).then((response) => (status = response.status))
    await vi.advanceTimersByTimeAsync(99)
    expect(status).toBe(0)
    await vi.advanceTimersByTimeAsync(1)
    await answered
    expect(status).toBe(200)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('work within a deadline', () => {
  it('gives what it gives, or throws what it throws, and leaves no timer', async () => {
    expect(await within(10, () => 7)).toBe(7)
    await expect(within(10, () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError)
    await expect(
      within(10, () => {
        throw new TypeError('at once')
      }),
    ).rejects.toThrow(TypeError)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('fails when it is late', async () => {
    const late = expect(within(10, () => new Promise(() => {}))).rejects.toThrow('no answer within 10 ms')
    await vi.advanceTimersByTimeAsync(10)
    await late
  })
})

describe('what is counted together', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['::fffe:cb00:7107', '0:0:0:0::/64'],
    ['1::ffff:cb00:7107', '1:0:0:0::/64'],
    ['2001:DB8:0:7:1:2:3:4', '2001:db8:0:7::/64'],
    ['2001:db8::', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['x203.0.113.7', 'x203.0.113.7'],
    ['203.0.113.7x', '203.0.113.7x'],
    ['203.0.113', '203.0.113'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  it('is the machine itself', () => {
    expect(
      ['127.0.0.1', '127.255.1.2', '::1', '0::0:1', '::ffff:127.0.0.1'].filter((address) => !isLoopback(address)),
    ).toEqual([])
    expect(['128.0.0.1', '12.7.0.1', '::2', '1::1', '::', 'x127.', ''].filter(isLoopback)).toEqual([])
  })

  it('is known by nothing but its code, which is another every day and under another secret', async () => {
    // HMAC-SHA-256 by hand, under the key that is the HMAC of the day; the first 64 bits.
    expect(await pseudonym(ADDRESS, 'a secret', NOON)).toBe('27f719b8d17a1d39')
    expect(await pseudonym(ADDRESS, ' a secret\n', NOON + 43_199_999)).toBe('27f719b8d17a1d39')
    expect(await pseudonym(ADDRESS, 'a secret', NOON + 43_200_000)).not.toBe('27f719b8d17a1d39')
    expect(await pseudonym(ADDRESS, 'another', NOON)).not.toBe('27f719b8d17a1d39')
    expect(await pseudonym(ADDRESS, 'a secret', NOON)).toBe('27f719b8d17a1d39')
    expect(await pseudonym(ADDRESS, undefined, NOON)).toBe(await pseudonym(ADDRESS, ' ', NOON))
    // Small bytes among them: each is two digits.
    for (let host = 0; host < 64; host++)
      expect(await pseudonym(`203.0.113.${host}`, 'a', NOON)).toMatch(/^[\da-f]{16}$/u)
  })
})
