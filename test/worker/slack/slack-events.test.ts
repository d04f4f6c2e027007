import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import { KEPT, LEASE, type SlackEvents } from '../../../src/slack/slack-events.ts'

const namespace = (env as unknown as { SLACK_EVENTS: DurableObjectNamespace<SlackEvents> }).SLACK_EVENTS
const open = (team: string): DurableObjectStub<SlackEvents> => namespace.get(namespace.idFromName(team))

/** Makes all that an object holds older, as if it had been written so long ago. */
const age = (stub: DurableObjectStub<SlackEvents>, milliseconds: number): Promise<void> =>
  runInDurableObject(stub, (_, { storage }) => {
    for (const table of ['events', 'threads']) storage.sql.exec(`UPDATE ${table} SET at = at - ?`, milliseconds)
  })

const tables = (stub: DurableObjectStub<SlackEvents>): Promise<string[]> =>
  runInDurableObject(stub, (_, { storage }) =>
    storage.sql
      .exec<{ name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name IN ('events', 'threads')")
      .toArray()
      .map(({ name }) => name),
  )

describe('the events of a workspace', () => {
  it('are claimed by one delivery, and done after it', async () => {
    const stub = open('T1')
    expect(await stub.claim('Ev1', null)).toEqual({ state: 'claimed', reading: null })
    expect(await stub.claim('Ev1', null)).toEqual({ state: 'busy' })
    await stub.finish('Ev1', null, null)
    expect(await stub.claim('Ev1', null)).toEqual({ state: 'done' })
  })

  it('stay claimed and done over an eviction at every step', async () => {
    const stub = open('T2')
    await stub.claim('Ev1', 'C1:1')
    await evictDurableObject(stub)
    expect(await stub.claim('Ev1', 'C1:1')).toEqual({ state: 'busy' })
    await evictDurableObject(stub)
    await stub.finish('Ev1', 'C1:1', 'p27')
    await evictDurableObject(stub)
    expect(await stub.claim('Ev1', 'C1:1')).toEqual({ state: 'done' })
    expect(await stub.claim('Ev2', 'C1:1')).toEqual({ state: 'claimed', reading: 'p27' })
  })

  it('are claimed again once given back, and never once done', async () => {
    const stub = open('T3')
    await stub.claim('Ev1', null)
    await stub.release('Ev1')
    expect(await stub.claim('Ev1', null)).toMatchObject({ state: 'claimed' })
    await stub.finish('Ev1', null, null)
    await stub.release('Ev1')
    expect(await stub.claim('Ev1', null)).toEqual({ state: 'done' })
  })

  it('are claimed again when the Worker that had them is gone', async () => {
    const stub = open('T4')
    await stub.claim('Ev1', null)
    await age(stub, LEASE)
    expect(await stub.claim('Ev1', null)).toMatchObject({ state: 'claimed' })
  })

  it('are forgotten after a day, and with the last of them the object', async () => {
    const stub = open('T5')
    await stub.claim('Ev1', 'C1:1')
    await stub.finish('Ev1', 'C1:1', 'p27')
    await age(stub, KEPT / 2)
    await stub.claim('Ev2', null)
    await age(stub, KEPT / 2)
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect(await stub.claim('Ev2', 'C1:1')).toEqual({ state: 'claimed', reading: null })
    expect(await stub.claim('Ev1', null)).toMatchObject({ state: 'claimed' })
    await age(stub, KEPT)
    expect(await runDurableObjectAlarm(stub)).toBe(true)
    expect(await tables(stub)).toEqual([])
    expect(await runDurableObjectAlarm(stub)).toBe(false)
    expect(await stub.claim('Ev3', null)).toMatchObject({ state: 'claimed' })
  })

  it('are kept without a word that anybody wrote', async () => {
    const stub = open('T6')
    await stub.claim('Ev1', 'C1:1700000000.000100')
    await stub.finish('Ev1', 'C1:1700000000.000100', 'p27')
    const rows = await runInDurableObject(stub, (_, { storage }) => [
      ...storage.sql.exec('SELECT id, done FROM events'),
      ...storage.sql.exec('SELECT id, reading FROM threads'),
    ])
    expect(rows).toEqual([
      { id: 'Ev1', done: 1 },
      { id: 'C1:1700000000.000100', reading: 'p27' },
    ])
  })
})
