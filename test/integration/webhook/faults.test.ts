import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { DeadLetter } from '../../../src/contract/webhook.ts'
import { type Manner, Partner } from './partner.ts'
import { openStage, SECRET, type Stage } from './stage.ts'

/** Seconds before each attempt, in this test: four attempts. */
const DELAYS = [0, 1, 1, 1]
const LAST = DELAYS.length
/** How long the partner asks to be left alone, where it does. */
const PATIENCE_SECONDS = 3

type End = 'taken' | 'failed' | 'gone'

/** How the partner meets one attempt, what that amounts to, and what the operator reads when it was the last one. */
const FAULTS: readonly (readonly [name: string, manner: () => Manner, end: End, reason: string])[] = [
  ['200', () => ({ status: 200, body: 'ok' }), 'taken', ''],
  ['204', () => ({ status: 204 }), 'taken', ''],
  ['301', () => ({ status: 301, headers: { location: '/elsewhere' } }), 'failed', 'status 301'],
  ['400', () => ({ status: 400 }), 'failed', 'status 400'],
  ['401', () => ({ status: 401, headers: { 'www-authenticate': 'Basic' } }), 'failed', 'status 401'],
  ['404', () => ({ status: 404 }), 'failed', 'status 404'],
  ['410', () => ({ status: 410 }), 'gone', 'status 410'],
  [
    '429 with seconds',
    () => ({ status: 429, headers: { 'retry-after': String(PATIENCE_SECONDS) } }),
    'failed',
    'status 429',
  ],
  ['429 with a date', () => ({ status: 429, headers: { 'retry-after': laterDate() } }), 'failed', 'status 429'],
  ['429 with nonsense', () => ({ status: 429, headers: { 'retry-after': 'soon' } }), 'failed', 'status 429'],
  ['500', () => ({ status: 500, body: 'x'.repeat(100_000) }), 'failed', 'status 500'],
  ['502', () => ({ status: 502 }), 'failed', 'status 502'],
  ['503', () => ({ status: 503 }), 'failed', 'status 503'],
  ['504', () => ({ status: 504 }), 'failed', 'status 504'],
  ['reset', () => 'reset', 'failed', 'not reached'],
  // Side by side, so that most often a batch of the queue, which waits for the slowest, has both.
  ['hang', () => 'hang', 'failed', 'timed out'],
  ['slow drip of headers', () => 'slow drip of headers', 'failed', 'timed out'],
  ['huge body', () => 'huge body', 'taken', ''],
  ['slow drip of the body', () => 'slow drip of the body', 'taken', ''],
]

/** Whole seconds are all that a date has, so one more than is asked for. */
const laterDate = (): string => new Date(Date.now() + (PATIENCE_SECONDS + 1) * 1000).toUTCString()

const CASES = FAULTS.flatMap(([name, manner, end, reason]) =>
  [1, 3, LAST].map((position) => {
    const isDead = end === 'gone' || (end === 'failed' && position === LAST)
    const attempts = end === 'failed' && position < LAST ? position + 1 : position
    return { name, position, manner, reason, isDead, attempts, id: `msg_${name.replaceAll(' ', '-')}_${position}` }
  }),
)

/** An endpoint that is down until the attempt in question, meets it in that manner, and takes what comes after it. */
function meet(id: string, attempt: number): Manner {
  const fault = CASES.find((each) => each.id === id)
  if (!fault || attempt > fault.position) return { status: 200 }
  return attempt < fault.position ? { status: 503 } : fault.manner()
}

let partner: Partner
let stage: Stage
let letters: readonly DeadLetter[]
beforeAll(async () => {
  partner = await Partner.open(SECRET, meet)
  stage = await openStage(partner.url, DELAYS.join(' '))
  const accepted = await Promise.all(CASES.map(({ id }) => stage.ask(id)))
  expect(accepted.map(({ status }) => status)).toEqual(CASES.map(() => 202))
  const deaths = CASES.filter(({ isDead }) => isDead).length
  await vi.waitFor(
    async () => {
      const late = CASES.filter(({ id, attempts }) => (partner.attempts.get(id) ?? []).length < attempts)
      expect(late.map(({ id }) => id)).toEqual([])
      expect((await stage.deadLetters()).total).toBeGreaterThanOrEqual(deaths)
    },
    { timeout: 240_000, interval: 250 },
  )
  // An attempt too many would come within the longest wait there is.
  await new Promise((resolve) => {
    setTimeout(resolve, (PATIENCE_SECONDS + 2) * 1000)
  })
  letters = (await stage.deadLetters()).deliveries
}, 300_000)
afterAll(async () => {
  await stage.close()
  await partner.close()
})

describe.each(CASES)('$name on attempt $position', ({ id, name, position, reason, isDead, attempts }) => {
  const made = () => partner.attempts.get(id) ?? []

  it(`makes ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}, each with the same id and body, freshly signed`, () => {
    expect(made()).toHaveLength(attempts)
    expect(made().flatMap(({ faults }) => faults)).toEqual([])
    expect(new Set(made().map(({ body }) => body)).size).toBe(1)
    expect(new Set(made().map(({ timestamp }) => timestamp)).size).toBe(attempts)
    expect(new Set(made().map(({ signature }) => signature)).size).toBe(attempts)
  })

  it('is never sooner than the schedule or the partner allows', () => {
    for (const [index, { at }] of made().entries()) {
      const before = made()[index - 1]
      if (!before) continue
      const isAsked = index === position && /seconds|date/u.test(name)
      expect((at - before.at) / 1000).toBeGreaterThanOrEqual(isAsked ? PATIENCE_SECONDS : (DELAYS[index] ?? 0))
    }
  })

  it(isDead ? 'ends among the dead letters' : 'ends taken, and in no list', () => {
    const letter = letters.find((each) => each.id === id)
    if (isDead) expect(letter).toMatchObject({ deliverTo: 'partner', reason, attempts })
    else expect(letter).toBeUndefined()
  })
})
