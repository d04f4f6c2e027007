import { describe, expect, it } from 'vitest'
import type { AttemptResult } from '../../../src/webhook/delivery.ts'
import { decide, DEFAULT_DELAYS } from '../../../src/webhook/schedule.ts'

const START = Date.UTC(2026, 10, 23, 12, 0, 0)

const answered = (status: number, retryAfter: string | null = null): AttemptResult => ({
  kind: 'answered',
  status,
  retryAfter,
})

/** Runs a delivery through the schedule in no time: the seconds after the first attempt of each attempt, and its end. */
function lapse(meet: (attempt: number, now: number) => AttemptResult): { at: number[]; end: string } {
  const at: number[] = []
  let now = START + (DEFAULT_DELAYS[0] ?? 0) * 1000
  for (let attempt = 1; ; attempt++) {
    at.push((now - START) / 1000)
    const decision = decide(meet(attempt, now), attempt, DEFAULT_DELAYS, now)
    if (decision.kind !== 'again') return { at, end: decision.kind === 'dead' ? decision.reason : decision.kind }
    now += decision.seconds * 1000
  }
}

describe('a time-lapse of the schedule', () => {
  const ALL = [0, 5, 305, 2105, 9305, 27_305, 63_305]

  it.each([
    ['is taken at once', 1, [0]],
    ['is taken on the third attempt', 3, ALL.slice(0, 3)],
    ['is taken on the last attempt', 7, ALL],
  ])('%s', (_, success, at) => {
    expect(lapse((attempt) => answered(attempt === success ? 200 : 500))).toEqual({ at, end: 'taken' })
  })

  it('ends after seven attempts and 17.6 hours, within the day that the free plan’s queue keeps a message', () => {
    const { at, end } = lapse(() => answered(502))
    expect(at).toEqual(ALL)
    expect(end).toBe('status 502')
    expect(at.at(-1)).toBeLessThan(24 * 60 * 60)
  })

  it.each([
    [1, [0]],
    [3, ALL.slice(0, 3)],
    [7, ALL],
  ])('ends with a 410 on attempt %i', (gone, at) => {
    expect(lapse((attempt) => answered(attempt === gone ? 410 : 500))).toEqual({ at, end: 'status 410' })
  })

  it('goes on through silence, and says how it ended', () => {
    expect(lapse((attempt) => ({ kind: attempt < 7 ? 'not reached' : 'timed out' }))).toEqual({
      at: ALL,
      end: 'timed out',
    })
  })

  it('waits as long as each Retry-After asks, in seconds or as a date, and no shorter than the schedule', () => {
    const date = (now: number, seconds: number): string => new Date(now + seconds * 1000).toUTCString()
    const { at } = lapse((attempt, now) => answered(429, attempt % 2 === 0 ? date(now, 600) : '600'))
    expect(at).toEqual([0, 600, 1200, 3000, 10_200, 28_200, 64_200])
  })
})

describe('an attempt that got an answer', () => {
  it.each([200, 201, 202, 204, 206, 299])('%i is taken', (status) => {
    expect(decide(answered(status), 1, DEFAULT_DELAYS, START)).toEqual({ kind: 'taken' })
  })

  it.each([300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 409, 413, 422, 429, 500, 501, 502, 503, 504, 599])(
    '%i is tried again',
    (status) => {
      expect(decide(answered(status), 1, DEFAULT_DELAYS, START)).toEqual({ kind: 'again', seconds: 5 })
    },
  )
})

describe('Retry-After', () => {
  it.each([
    ['7', 7],
    ['5', 5],
    ['1', 5],
    ['0', 5],
    ['86400', 86_400],
    ['86401', 86_400],
    ['9999999999', 86_400],
    ['Mon, 23 Nov 2026 12:10:00 GMT', 600],
    ['Monday, 23-Nov-26 12:10:00 GMT', 600],
    ['Mon Nov 23 12:10:00 2026', 600],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 5],
    ['Mon, 23 Nov 2099 12:00:00 GMT', 86_400],
    ['', 5],
    ['soon', 5],
    ['-600', 5],
    ['600.5', 5],
    ['+600', 5],
    ['600, 700', 5],
    ['1e9', 5],
    ['0x258', 5],
    ['99999999999999999999', 5],
    ['2026-11-23T12:10:00Z', 5],
    ['November 2026', 5],
    ['Mon, 99 Nov 2026 99:99:99 GMT', 5],
    ['Mon, 23 Nov 2026 12:10:00 GMT'.repeat(40), 5],
  ])('%j after the first attempt is a wait of %i seconds', (retryAfter, seconds) => {
    expect(decide(answered(503, retryAfter), 1, DEFAULT_DELAYS, START)).toEqual({ kind: 'again', seconds })
  })
})
