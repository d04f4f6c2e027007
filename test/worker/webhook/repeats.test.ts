import { evictDurableObject, runDurableObjectAlarm } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { DeliveryMessage } from '../../../src/webhook/delivery.ts'
import { accept, BODY, deliver, held, listed, MARKS, stubOf, within } from './inboxes.ts'
import { OLD_SECRET } from './signed.ts'

describe('a delivery that stands still after a crash', () => {
  /** What a crash leaves of a delivery that was accepted: the event, and an alarm in an hour, or none. */
  const crashed = async (id: string, alarmAt: number | null): Promise<void> => {
    await accept(id)
    await within(id, async (_, { storage }) => {
      await (alarmAt === null ? storage.deleteAlarm() : storage.setAlarm(alarmAt))
    })
    await evictDurableObject(stubOf(id))
  }

  it.each([
    ['message', 3_600_000],
    ['alarm', null],
  ])('for want of its %s is woken by a repeat of its id', async (lost, after) => {
    const id = `up_still_${lost}`
    await crashed(id, after === null ? null : Date.now() + after)
    expect(await accept(id)).toEqual({ kind: 'queued' })
    const { known, alarmAt } = await held(id)
    expect(known).toMatchObject({ state: 'waiting', attempts: 0, body: BODY })
    expect(alarmAt).not.toBeNull()
    expect(alarmAt).toBeLessThanOrEqual(Date.now())
    expect(await runDurableObjectAlarm(stubOf(id))).toBe(true)
    expect(await deliver(id)).toBeNull()
    expect((await held(id)).known).toMatchObject({ state: 'finished' })
  })

  it('that is not due yet is woken when it is', async () => {
    await accept('down_still')
    await deliver('down_still', 1, { WEBHOOK_RETRY_SECONDS: '0 300 300' })
    const { known } = await held('down_still')
    await accept('down_still')
    expect((await held('down_still')).alarmAt).toBe(known?.['dueAt'])
  })

  it('that was given up, and not listed, is listed', async () => {
    await accept('gone_still')
    await deliver('gone_still')
    await within('gone_still', async (_, { storage }) => storage.deleteAlarm())
    await accept('gone_still')
    expect((await held('gone_still')).alarmAt).toBeLessThanOrEqual(Date.now())
  })

  it('is not begun twice by a repeat while it is attempted', async () => {
    await accept('down_busy')
    const waits = await within('down_busy', (inbox) =>
      Promise.all([
        inbox.deliver(1),
        inbox.accept({ id: 'down_busy', marks: MARKS, body: BODY, endpoint: 'partner' }).then(() => inbox.deliver(1)),
      ]),
    )
    expect(waits).toEqual([0, 0])
    expect((await held('down_busy')).known).toMatchObject({ attempts: 1 })
  })
})

describe('another question under an id', () => {
  const OTHER = [{ secret: 'of the secret', question: 'of another question' }]
  const UNKNOWN = [{ secret: 'of another secret', question: 'of another question' }]

  it('is refused while the first is to be delivered, and after', async () => {
    await accept('up_other')
    expect(await accept('up_other', 'partner', OTHER)).toEqual({ kind: 'other' })
    await deliver('up_other')
    expect(await accept('up_other', 'partner', OTHER)).toEqual({ kind: 'other' })
    expect(await accept('up_other')).toEqual({ kind: 'queued' })
  })

  it('can’t be told where the secret is another', async () => {
    await accept('up_unknown')
    expect(await accept('up_unknown', 'partner', UNKNOWN)).toEqual({ kind: 'queued' })
  })
})

describe('a delivery of a partner by name', () => {
  const settings = { WEBHOOK_SECRET_CRM: OLD_SECRET }
  const NAME = 'crm.up_named'
  const acceptNamed = (id: string) =>
    within(`crm.${id}`, (inbox) => inbox.accept({ id, partner: 'crm', marks: MARKS, body: BODY, endpoint: 'partner' }))

  it('is an object of its own, and offers itself by its name', async () => {
    await acceptNamed('up_named')
    expect((await held('up_named')).known).toBeUndefined()
    const offered: DeliveryMessage[] = []
    const queue = { send: async (message: DeliveryMessage) => void offered.push(message) }
    await within(NAME, (inbox) => inbox.alarm(), { DELIVERIES: queue as unknown as Queue<DeliveryMessage> })
    expect(offered).toEqual([{ id: NAME, round: 1 }])
    expect(await deliver(NAME, 1, settings)).toBeNull()
    expect((await held(NAME)).known).toMatchObject({ state: 'finished' })
  })

  it('whose secret was taken away is not delivered', async () => {
    await acceptNamed('up_parted')
    await deliver('crm.up_parted', 1, { WEBHOOK_RETRY_SECONDS: '0' })
    expect((await held('crm.up_parted')).known).toMatchObject({ state: 'dead', reason: 'not registered' })
  })

  it('that was given up is listed and replayed with its partner’s name', async () => {
    await acceptNamed('gone_named')
    await deliver('crm.gone_named', 1, settings)
    await within('crm.gone_named', (inbox) => inbox.bury(1))
    expect(await listed()).toContain('crm.gone_named')
    expect(await stubOf('crm.gone_named').replay()).toBe(true)
    expect(await listed()).not.toContain('crm.gone_named')
  })
})
