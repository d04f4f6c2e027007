import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Manner, Partner } from './partner.ts'
import { openStage, SECRET, type Stage } from './stage.ts'

const EVENTS = 1000
/** Of 100 attempts so many fail. */
const FAULTY = 20
/** Requests that are under way at once. */
const PARALLEL = 20

/** The same faults in every run: a number of 0 to 99, from a hash of id and attempt. */
const lot = (id: string, attempt: number): number =>
  createHash('sha256').update(`${attempt} ${id}`).digest().readUInt32BE() % 100

const FAULTS: readonly Manner[] = [
  { status: 500 },
  { status: 502, body: 'bad gateway' },
  { status: 503, headers: { 'retry-after': '1' } },
  'reset',
]

let faults = 0
/** How often the partner said that it took an id. */
const taken = new Map<string, number>()

function meet(id: string, attempt: number): Manner {
  const drawn = lot(id, attempt)
  const fault = drawn < FAULTY ? FAULTS[drawn % FAULTS.length] : undefined
  if (fault) {
    faults++
    return fault
  }
  taken.set(id, (taken.get(id) ?? 0) + 1)
  return { status: 204 }
}

let partner: Partner
let stage: Stage
beforeAll(async () => {
  partner = await Partner.open(SECRET, meet)
  stage = await openStage(partner.url, '0 1 1 1 1 1 1')
})
afterAll(async () => {
  await stage.close()
  await partner.close()
})

it('a thousand deliveries with a fifth of the attempts failing: none is lost, none is taken twice', async () => {
  const ids = Array.from({ length: EVENTS }, (_, i) => `msg_${i}`)
  const waiting = [...ids]
  const post = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      expect((await stage.ask(id)).status).toBe(202)
    }
  }
  await Promise.all(Array.from({ length: PARALLEL }, post))
  await expect.poll(() => taken.size, { timeout: 240_000, interval: 250 }).toBe(EVENTS)
  expect([...taken.keys()].toSorted()).toEqual(ids.toSorted())
  expect([...taken.values()].filter((times) => times !== 1)).toEqual([])
  expect((await stage.deadLetters()).total).toBe(0)
  const attempts = [...partner.attempts.values()].flat()
  expect(attempts.flatMap((attempt) => attempt.faults)).toEqual([])
  expect(attempts).toHaveLength(EVENTS + faults)
  const share = ((100 * faults) / attempts.length).toFixed(1)
  console.log(`${EVENTS} events, ${attempts.length} attempts, ${faults} of them failed (${share} %), 0 lost, 0 doubled`)
}, 360_000)
