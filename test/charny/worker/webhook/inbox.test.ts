import {
  createExecutionContext,
  createMessageBatch,
  evictDurableObject,
  getQueueResult,
  runDurableObjectAlarm,
} from 'cloudflare:test'
import { describe, expect, it, vi } from 'vitest'
import { consume } from '../../../../src/webhook/consume.ts'
import type { DeliveryMessage } from '../../../../src/webhook/delivery.ts'
import { accept, BODY, deliver, held, listed, MARKS, stubOf, within } from '../../../worker/webhook/inboxes.ts'
import { BINDINGS, event, postSigned } from '../../../worker/webhook/signed.ts'

describe('what is kept', () => {
  it('of an answered question is the answer, for a day', async () => {
    const before = Date.now()
    await postSigned(event({ question: 'Who prefers the plumper cat to the dog?' }), 'msg_kept')
    const { known, alarmAt } = await held('msg_kept')
    expect(Object.keys(known ?? {})).toEqual(['state', 'marks', 'body', 'at', 'until'])
    expect(JSON.stringify(known)).not.toContain('plumper')
    expect(alarmAt).toBeGreaterThanOrEqual(before + 86_400_000)
    // An alarm that runs before the day is over forgets nothing.
    expect(await runDurableObjectAlarm(stubOf('msg_kept'))).toBe(true)
    expect(await held('msg_kept')).toEqual({ known, alarmAt })
    using _ = vi.spyOn(Date, 'now').mockReturnValue(alarmAt ?? 0)
    expect(await runDurableObjectAlarm(stubOf('msg_kept'))).toBe(true)
    expect(await held('msg_kept')).toEqual({ known: undefined, alarmAt: null })
  })

  it('of a checked quotation is when it was answered, and none of its words', async () => {
    const question = 'Did he write "only the survivors of a plumper system can talk"?'
    const first = await (await postSigned(event({ question }), 'msg_checked')).text()
    expect(first).toContain('plumper')
    const { known } = await held('msg_checked')
    const at = (JSON.parse(first) as { timestamp: string }).timestamp
    expect(known).toEqual({
      state: 'answered',
      marks: [expect.any(Object)],
      body: null,
      at,
      until: expect.any(Number),
    })
    expect(JSON.stringify(known)).not.toContain('plumper')
    expect(await (await postSigned(event({ question }), 'msg_checked')).text()).toBe(first)
  })

  it('of a delivery that was taken is that it was, for a day', async () => {
    const before = Date.now()
    await accept('up_taken')
    expect(await deliver('up_taken')).toBeNull()
    const { known, alarmAt } = await held('up_taken')
    expect(known).toEqual({ state: 'finished', marks: MARKS, until: alarmAt })
    expect(alarmAt).toBeGreaterThanOrEqual(before + 86_400_000)
    using _ = vi.spyOn(Date, 'now').mockReturnValue(alarmAt ?? 0)
    await runDurableObjectAlarm(stubOf('up_taken'))
    expect(await held('up_taken')).toEqual({ known: undefined, alarmAt: null })
  })

  it('of a dropped dead letter is that it is done with', async () => {
    await accept('gone_dropped')
    await deliver('gone_dropped')
    await within('gone_dropped', (inbox) => inbox.bury(1))
    expect(await within('gone_dropped', (inbox) => inbox.drop())).toBe(true)
    expect((await held('gone_dropped')).known).toEqual({
      state: 'finished',
      marks: MARKS,
      until: expect.any(Number),
    })
    expect(await listed()).not.toContain('gone_dropped')
  })
})

describe('a delivery', () => {
  it('counts its attempts over evictions, and is given up after the last', async () => {
    await accept('down_counted')
    expect(await deliver('down_counted')).toBe(0)
    await evictDurableObject(stubOf('down_counted'))
    expect(await deliver('down_counted')).toBe(0)
    await evictDurableObject(stubOf('down_counted'))
    expect((await held('down_counted')).known).toMatchObject({ state: 'waiting', attempts: 2, body: BODY })
    expect(await deliver('down_counted')).toBeNull()
    expect((await held('down_counted')).known).toMatchObject({ state: 'dead', attempts: 3, reason: 'status 503' })
    expect(await deliver('down_counted')).toBeNull()
    expect((await held('down_counted')).known).toMatchObject({ attempts: 3 })
  })

  it('is attempted once by messages that come together', async () => {
    await accept('down_together')
    const waits = await within('down_together', (inbox) => Promise.all([1, 1, 1].map((round) => inbox.deliver(round))))
    expect(waits).toEqual([0, 0, 0])
    expect((await held('down_together')).known).toMatchObject({ attempts: 1 })
  })

  it('is not attempted before it is due', async () => {
    const settings = { WEBHOOK_RETRY_SECONDS: '0 300 300' }
    await accept('down_early')
    expect(await deliver('down_early', 1, settings)).toBe(300)
    const wait = await deliver('down_early', 1, settings)
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(300)
    expect((await held('down_early')).known).toMatchObject({ attempts: 1 })
  })

  it('waits for its first attempt where the schedule says so', async () => {
    const settings = { WEBHOOK_RETRY_SECONDS: '600' }
    await within(
      'up_later',
      (inbox) => inbox.accept({ id: 'up_later', marks: MARKS, body: BODY, endpoint: 'partner' }),
      settings,
    )
    expect(await deliver('up_later', 1, settings)).toBeGreaterThan(590)
  })

  it('to an endpoint that is no longer registered fails like any other', async () => {
    await accept('up_unregistered', 'former')
    const settings = { WEBHOOK_RETRY_SECONDS: '0' }
    expect(await deliver('up_unregistered', 1, settings)).toBeNull()
    expect((await held('up_unregistered')).known).toMatchObject({ state: 'dead', reason: 'not registered' })
  })

  it('to an endpoint that nobody answers at has not reached it', async () => {
    await accept('up_closed')
    const settings = { WEBHOOK_RETRY_SECONDS: '0', WEBHOOK_ENDPOINTS: '{"partner":"http://127.0.0.1:9/"}' }
    await deliver('up_closed', 1, settings)
    expect((await held('up_closed')).known).toMatchObject({ state: 'dead', reason: 'not reached' })
  })

  it('whose message a queue lost is offered again', async () => {
    await accept('down_lost')
    await deliver('down_lost')
    const { alarmAt } = await held('down_lost')
    expect(alarmAt).not.toBeNull()
    expect(await runDurableObjectAlarm(stubOf('down_lost'))).toBe(true)
    expect((await held('down_lost')).known).toMatchObject({ state: 'waiting' })
    expect((await held('down_lost')).alarmAt).not.toBeNull()
  })

  it('that a queue does not take is offered again in a minute', async () => {
    const broken = { send: () => Promise.reject(new Error('out of order')) } as unknown as Queue<DeliveryMessage>
    await accept('up_refused')
    const before = Date.now()
    const alarmAt = await within(
      'up_refused',
      async (inbox, { storage }) => {
        await inbox.alarm()
        return storage.getAlarm()
      },
      { DELIVERIES: broken },
    )
    expect(alarmAt).toBeGreaterThanOrEqual(before + 60_000)
    expect(alarmAt).toBeLessThan(before + 600_000)
  })
})

describe('a dead letter', () => {
  it('is listed once, without a word of the event', async () => {
    await accept('gone_listed')
    await deliver('gone_listed')
    await within('gone_listed', (inbox) => inbox.bury(1))
    await within('gone_listed', (inbox) => inbox.bury(1))
    const { deliveries } = await BINDINGS.DEAD_LETTERS.getByName('all').list()
    const letters = deliveries.filter(({ id }) => id === 'gone_listed')
    expect(letters).toEqual([
      { id: 'gone_listed', deliverTo: 'partner', reason: 'status 410', attempts: 1, diedAt: expect.any(String) },
    ])
    expect((await held('gone_listed')).alarmAt).toBeNull()
  })

  it('is what a queue could not have handled, too', async () => {
    await accept('up_unhandled')
    await within('up_unhandled', (inbox) => inbox.bury(1))
    expect((await held('up_unhandled')).known).toMatchObject({ state: 'dead', reason: 'not handled', body: BODY })
    expect(await listed()).toContain('up_unhandled')
  })

  it('that is replayed starts from the first attempt, and heeds no message of the round before', async () => {
    await accept('gone_replayed')
    await deliver('gone_replayed')
    await within('gone_replayed', (inbox) => inbox.bury(1))
    expect(await within('gone_replayed', (inbox) => inbox.replay())).toBe(true)
    const replayed = { state: 'waiting', round: 2, attempts: 0, body: BODY }
    expect((await held('gone_replayed')).known).toMatchObject(replayed)
    expect(await listed()).not.toContain('gone_replayed')
    expect(await deliver('gone_replayed', 1)).toBeNull()
    await within('gone_replayed', (inbox) => inbox.bury(1))
    expect((await held('gone_replayed')).known).toMatchObject(replayed)
  })

  it('that is none is neither replayed nor dropped, and an entry left over in the list goes', async () => {
    const letter = { deliverTo: 'partner', reason: 'status 500', attempts: 1, diedAt: '2026-11-23T12:00:00.000Z' }
    for (const act of ['replay', 'drop'] as const) {
      await BINDINGS.DEAD_LETTERS.getByName('all').add({ id: `left_over_${act}`, ...letter })
      expect(await stubOf(`left_over_${act}`)[act]()).toBe(false)
      expect(await listed()).not.toContain(`left_over_${act}`)
    }
  })

  it('is listed by age, a hundred at a time, with the count of all', async () => {
    const letters = BINDINGS.DEAD_LETTERS.getByName('a long list')
    for (let i = 0; i < 103; i++) {
      const diedAt = new Date(Date.UTC(2026, 0, 1) - i * 1000).toISOString()
      await letters.add({ id: `msg_${i}`, deliverTo: 'partner', reason: 'status 500', attempts: 7, diedAt })
    }
    const { total, deliveries } = await letters.list()
    expect(total).toBe(103)
    expect(deliveries.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, i) => `msg_${102 - i}`))
  })
})

describe('the consumer of the queues', () => {
  const result = async (queue: string, bodies: readonly DeliveryMessage[]) => {
    const messages = bodies.map((body, i) => ({ id: String(i), timestamp: new Date(), attempts: 1, body }))
    const batch = createMessageBatch<DeliveryMessage>(queue, messages)
    await consume(batch, BINDINGS)
    return getQueueResult(batch, createExecutionContext())
  }

  it('takes each message by itself: one that was not delivered comes again, the others are done with', async () => {
    await accept('up_waiting', 'former')
    const { explicitAcks, retryMessages } = await result('ibid-deliveries', [
      { id: 'never_heard_of', round: 1 },
      { id: 'up_waiting', round: 1 },
      { id: 'up_waiting', round: 9 },
    ])
    expect(explicitAcks).toEqual(['0', '2'])
    expect(retryMessages).toMatchObject([{ msgId: '1' }])
  })

  it('leaves the messages of a queue that it does not know', async () => {
    const batch = createMessageBatch<DeliveryMessage>('ibid-deadlines', [])
    await expect(consume(batch, BINDINGS)).rejects.toThrow(RangeError)
  })

  it('lists what comes by the dead-letter queue', async () => {
    await accept('up_by_the_queue')
    const { explicitAcks } = await result('ibid-dead-deliveries', [{ id: 'up_by_the_queue', round: 1 }])
    expect(explicitAcks).toEqual(['0'])
    expect(await listed()).toContain('up_by_the_queue')
  })
})
