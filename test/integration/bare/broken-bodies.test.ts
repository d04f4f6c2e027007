import { describe, expect, it } from 'vitest'
import { send } from '../../../scripts/hostile/send.ts'
import { heldBy } from '../../../scripts/soak/heap.ts'
import { ownWorker } from './own-worker.ts'

const bare = ownWorker({ isInspected: true })

const BROKEN = Buffer.from(
  'POST /v1/ask HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc',
)
const TIMES = 800
const AT_ONCE = 10

async function sendBroken(): Promise<void> {
  for (let sent = 0; sent < TIMES; sent += AT_ONCE) {
    const outcomes = await Promise.all(Array.from({ length: AT_ONCE }, () => send(bare().port, BROKEN, false)))
    expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 400))
  }
}

describe('a body that breaks off', () => {
  it('leaves nothing behind', async () => {
    await sendBroken()
    const warm = await heldBy(bare())
    await sendBroken()
    // A reader of a request's body that is never let go holds two kilobytes: 1.8 MiB here.
    expect((await heldBy(bare())) - warm).toBeLessThan(0.8)
  })
})
