import type { Context, Hono, MiddlewareHandler } from 'hono'
import { ERRORS } from '../english/said/errors.ts'
import { filled } from '../answer/filled.ts'
import { isLoopback, networkOf } from './address.ts'
import type { Environment } from './environment.ts'
import { log } from './log.ts'
import { problem } from './problem.ts'
import { pseudonym } from './pseudonym.ts'
import { unless } from './unless.ts'
import { within } from './within.ts'

type Ctx = Context<Environment>

/**
 * The kinds of doors, each with a count of its own, so that whoever reads the pages can still ask: the pages, the JSON
 * interface, MCP, the operator's own, and requests that only try a signature.
 */
export type Door = 'pages' | 'json' | 'mcp' | 'operator' | 'signature'

/** Seconds that the rate limiters count over; wrangler.toml has the same figure and the numbers of requests. */
const PERIOD_SECONDS = 60

/** What an address that asks too much is told, and when it may ask again. */
export const OVER_RATE = {
  detail: filled(ERRORS.rate, { count: PERIOD_SECONDS }),
  headers: { 'retry-after': String(PERIOD_SECONDS) },
} as const

/** The same for partners, who sign. */
export const PARTNER_OVER_RATE = {
  detail: `Too many questions at once; wait ${PERIOD_SECONDS} seconds.`,
  headers: OVER_RATE.headers,
} as const

/**
 * Milliseconds that a request waits for its count. The platform's counter answers from memory, in well under one; a person
 * notices a tenth of a second (Nielsen, Usability Engineering, 1993, chapter 5).
 */
const DEADLINE = 100

/** Milliseconds between two lines in the log about a limiter that fails: every request would write one. */
const SILENCE = 60_000

let saidAt = Number.NEGATIVE_INFINITY

function sayUncounted(): void {
  if (Date.now() - saidAt < SILENCE) return
  saidAt = Date.now()
  log({ event: 'limiter-failed' })
}

/** Whether a counter has room; where it throws or hangs, it has: a limiter must not be what closes the service. */
async function hasRoom(limiter: RateLimit, keyOf: () => string | Promise<string>): Promise<boolean> {
  try {
    return (await within(DEADLINE, async () => limiter.limit({ key: await keyOf() }))).success
  } catch {
    sayUncounted()
    return true
  }
}

/** The address that Cloudflare names, unless it is the machine itself, whose requests are not counted. */
function addressOf(c: Ctx): string | undefined {
  const address = c.req.header('cf-connecting-ip')
  return address === undefined || isLoopback(address) ? undefined : address
}

/** Whether an address asks too much of a kind of doors. */
export async function isOverRate(c: Ctx, door: Door): Promise<boolean> {
  const address = addressOf(c)
  const limiter = c.env.RATE_LIMITER
  if (!limiter || address === undefined) return false
  const counted = () => pseudonym(networkOf(address), c.env.RATE_LIMIT_SECRET, Date.now())
  return !(await hasRoom(limiter, async () => `${door} ${await counted()}`))
}

/**
 * Whether a partner asks too much. A platform's requests come from few addresses for many people, so they are counted by
 * the credential that signs them, wherever they come from.
 *
 * @param credential its name; not the secret
 */
export async function isPartnerOverRate(c: Ctx, credential: string): Promise<boolean> {
  const limiter = c.env.PARTNER_RATE_LIMITER
  if (!limiter || addressOf(c) === undefined) return false
  return !(await hasRoom(limiter, () => credential))
}

/** Answers 429 to an address that asks too much. */
const rateLimit =
  (door: Door): MiddlewareHandler<Environment> =>
  async (c, next) =>
    (await isOverRate(c, door)) ? problem(c, 429, OVER_RATE.detail, { headers: OVER_RATE.headers }) : next()

/** Paths, each with the door under which its requests are counted; `itself` where its handler counts them. */
export type Limited = readonly (readonly [path: string, door: Door | 'itself'])[]

/**
 * Refuses requests over the limits, path by path.
 *
 * @param others the door under which all other paths are counted; left out where they are not
 */
export function mountLimits(app: Hono<Environment>, limited: Limited, others?: Door): void {
  for (const [path, door] of limited) if (door !== 'itself') app.use(path, rateLimit(door))
  if (others === undefined) return
  const below = limited.flatMap(([path]) => (path.endsWith('/*') ? [path.slice(0, -1)] : []))
  const exact = new Set([...limited.map(([path]) => path), ...below.map((path) => path.slice(0, -1))])
  const isListed = (path: string): boolean => exact.has(path) || below.some((one) => path.startsWith(one))
  app.use(unless(isListed, rateLimit(others)))
}

/**
 * Answers a request that its sender has not signed as a door wants it. Its address is counted, so that nobody tries
 * signatures without end.
 */
export const unsigned = async (c: Ctx, refusal: Response): Promise<Response> =>
  (await isOverRate(c, 'signature')) ? problem(c, 429, OVER_RATE.detail, { headers: OVER_RATE.headers }) : refusal
