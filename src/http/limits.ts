import type { Context, Next } from 'hono'
import type { Environment } from './environment.ts'
import { problem } from './problem.ts'

/** Seconds that the rate limiter counts over; wrangler.toml has the same figure and the number of requests. */
const PERIOD_SECONDS = 60

/** What an address that asks too much is told, and when it may ask again. */
export const OVER_RATE = {
  detail: `Too many requests from this address; wait ${PERIOD_SECONDS} seconds.`,
  headers: { 'retry-after': String(PERIOD_SECONDS) },
} as const

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u

/** A random key of this isolate: addresses are counted under their HMAC, so none is ever kept. It changes every day. */
let key: { day: number; value: Promise<CryptoKey> } | undefined

function dailyKey(now: number): Promise<CryptoKey> {
  const day = Math.floor(now / 86_400_000)
  if (key?.day !== day) {
    const algorithm = { name: 'HMAC', hash: 'SHA-256', length: 256 }
    key = { day, value: crypto.subtle.generateKey(algorithm, false, ['sign']) as Promise<CryptoKey> }
  }
  return key.value
}

async function pseudonym(address: string): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', await dailyKey(Date.now()), new TextEncoder().encode(address))
  return [...new Uint8Array(mac, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Whether an address asks too much. Cloudflare names the address (`CF-Connecting-IP`); requests from the machine itself,
 * as under `npm start`, are not counted.
 */
export async function isOverRate(c: Context<Environment>): Promise<boolean> {
  const limiter = c.env.RATE_LIMITER
  const address = c.req.header('cf-connecting-ip')
  if (!limiter || !address || LOOPBACK.test(address)) return false
  return !(await limiter.limit({ key: await pseudonym(address) })).success
}

/** Answers 429 to an address that asks too much. */
export async function rateLimit(c: Context<Environment>, next: Next): Promise<Response | undefined> {
  if (await isOverRate(c)) return problem(c, 429, OVER_RATE.detail, { headers: OVER_RATE.headers })
  await next()
  return undefined
}

/**
 * Answers a request that its sender has not signed as a door wants it. The rate limiter does not count signed requests,
 * as all of a platform's come from few addresses; it counts those that only try a signature.
 */
export const unsigned = async (c: Context<Environment>, refusal: Response): Promise<Response> =>
  (await rateLimit(c, async () => {})) ?? refusal
