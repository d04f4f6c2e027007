import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Partner } from './partner.ts'
import { openStage, SECRET, type Stage, TOKEN } from './stage.ts'

let partner: Partner
let stage: Stage
/** The status that the partner gives an id; 0 for none, the first time. It takes every other. */
const refused = new Map<string, number>()

beforeAll(async () => {
  partner = await Partner.open(SECRET, (id, attempt) => {
    const status = refused.get(id) ?? 204
    if (status === 0) return attempt === 1 ? 'reset' : { status: 204 }
    return { status }
  })
  stage = await openStage(partner.url, '0 1 1')
})
afterAll(async () => {
  await stage.close()
  await partner.close()
})

const attemptsAt = (id: string): number => partner.attempts.get(id)?.length ?? 0
const isListed = async (id: string): Promise<boolean> =>
  (await stage.deadLetters()).deliveries.some((letter) => letter.id === id)
const longerThanTheSchedule = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 3000)
  })

/** Waits until something is so; tests that run at the same time cannot have vitest's `expect.poll`. */
async function until(what: () => unknown, value: unknown): Promise<void> {
  await vi.waitFor(async () => expect(await what()).toBe(value), { timeout: 40_000, interval: 50 })
}

/** Asks for a delivery that the partner refuses until it is among the dead letters. */
async function die(id: string, data: Record<string, unknown> = {}): Promise<void> {
  refused.set(id, 500)
  expect((await stage.ask(id, data)).status).toBe(202)
  await until(() => isListed(id), true)
  expect(attemptsAt(id)).toBe(3)
}

// Most of the time goes by waiting for an attempt that does not come: these tests wait together.
describe.concurrent('a hundred parallel copies of one event', () => {
  it('are delivered once', async () => {
    const copies = await Promise.all(Array.from({ length: 100 }, () => stage.ask('msg_hundred')))
    expect(copies.map(({ status }) => status)).toEqual(copies.map(() => 202))
    await until(() => attemptsAt('msg_hundred'), 1)
    await longerThanTheSchedule()
    expect(attemptsAt('msg_hundred')).toBe(1)
  })
})

describe.concurrent('an event whose response was lost after it was taken', () => {
  it('comes again under the same id, by which the partner knows it', async () => {
    refused.set('msg_lost', 0)
    await stage.ask('msg_lost')
    await until(() => attemptsAt('msg_lost'), 2)
    await longerThanTheSchedule()
    expect(attemptsAt('msg_lost')).toBe(2)
  })
})

const run = promisify(execFile)
const deliveries = (args: readonly string[]) =>
  run('node', ['scripts/deliveries.ts', ...args, '--url', stage.origin], {
    env: { ...process.env, WEBHOOK_OPERATOR_TOKEN: TOKEN },
  })

describe.concurrent('the operator', () => {
  it('replays a dead letter, from the first attempt on, under the same id', async () => {
    await die('msg_replayed')
    expect((await deliveries(['list'])).stdout).toMatch(
      /msg_replayed {2}to partner {2}3 attempts, the last: status 500/u,
    )
    expect((await deliveries(['replay', 'msg_replayed'])).stdout).toBe('It is on its way again.\n')
    await until(() => attemptsAt('msg_replayed'), 6)
    await until(() => isListed('msg_replayed'), true)
    refused.delete('msg_replayed')
    await deliveries(['replay', 'msg_replayed'])
    await until(() => attemptsAt('msg_replayed'), 7)
    expect(await isListed('msg_replayed')).toBe(false)
    expect(partner.attempts.get('msg_replayed')?.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('drops a dead letter, whose id stays known', async () => {
    await die('msg_dropped')
    expect((await deliveries(['drop', 'msg_dropped'])).stdout).toBe('It is dropped.\n')
    expect(await isListed('msg_dropped')).toBe(false)
    expect((await stage.ask('msg_dropped')).status).toBe(202)
    await longerThanTheSchedule()
    expect(attemptsAt('msg_dropped')).toBe(3)
  })
})

describe('the operator', () => {
  it.each<[string, readonly string[], string | undefined, RegExp]>([
    ['an id that is no dead letter', ['replay', 'msg_never'], undefined, /^There is no dead letter of this id\.\n$/u],
    ['the wrong token', ['list'], 'another token of at least 32 characters', /^The operator’s token must be sent/u],
    ['no token', ['list'], '', /^The environment variable WEBHOOK_OPERATOR_TOKEN is not set\.\n$/u],
    ['no command', [], undefined, /^usage: /u],
    ['an unknown command', ['purge'], undefined, /^usage: /u],
    ['no id', ['drop'], undefined, /^usage: /u],
    ['too many words', ['drop', 'a', 'b'], undefined, /^usage: /u],
    ['an unknown option', ['list', '--all'], undefined, /^Unknown option '--all'/u],
    ['a service that is not there', ['list', '--url', 'http://127.0.0.1:9'], undefined, /can’t be reached\.\n$/u],
    ['an address that is none', ['list', '--url', 'nowhere'], undefined, /^--url must be an address/u],
  ])('is told in one line of %s, and the command fails', async (_, args, token, sentence) => {
    const url = args.includes('--url') ? [] : ['--url', stage.origin]
    const env = { ...process.env, WEBHOOK_OPERATOR_TOKEN: token ?? TOKEN }
    const failure: unknown = await run('node', ['scripts/deliveries.ts', ...args, ...url], { env }).catch(
      (error: unknown) => error,
    )
    expect(failure).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(sentence) })
    expect((failure as { stderr: string }).stderr.trim()).not.toContain('\n')
  })
})
