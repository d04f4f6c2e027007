import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WebhookInbox } from '../../../src/webhook/inbox.ts'
import { Partner } from './partner.ts'
import { openStage, SECRET, type Stage, TOKEN } from './stage.ts'

let partner: Partner
let stage: Stage
/** What the partner does with an id until it is told otherwise: it takes it. */
const refused = new Map<string, number>()

beforeAll(async () => {
  partner = await Partner.open(SECRET, (id) => ({ status: refused.get(id) ?? 204 }))
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

/** Asks for a delivery that the partner refuses until it is among the dead letters. */
async function die(id: string, data: Record<string, unknown> = {}): Promise<void> {
  refused.set(id, 500)
  expect((await stage.ask(id, data)).status).toBe(202)
  await expect.poll(() => isListed(id), { timeout: 20_000 }).toBe(true)
  expect(attemptsAt(id)).toBe(3)
}

/** The rows that the object of an id holds, as text. */
async function stored(id: string): Promise<string> {
  const storage = await stage.harness
    .getWorker<Record<string, DurableObjectNamespace<WebhookInbox>>>()
    .getDurableObjectStorage('WEBHOOK_INBOX', { name: id })
  const rows = await storage.exec('SELECT hex(value) AS value FROM _cf_KV')
  return rows.map((row) => Buffer.from(String(Object.values(row)[0]), 'hex').toString('latin1')).join('\n')
}

const evict = (id: string): Promise<void> => stage.harness.getWorker().evictDurableObject('WebhookInbox', { name: id })

describe('a hundred parallel copies of one event', () => {
  it('are delivered once', async () => {
    const copies = await Promise.all(Array.from({ length: 100 }, () => stage.ask('msg_hundred')))
    expect(copies.map(({ status }) => status)).toEqual(copies.map(() => 202))
    await expect.poll(() => attemptsAt('msg_hundred'), { timeout: 10_000 }).toBe(1)
    await longerThanTheSchedule()
    expect(attemptsAt('msg_hundred')).toBe(1)
  })
})

describe('the object of an id, evicted between its steps', () => {
  it('still delivers, once', async () => {
    refused.set('msg_evicted', 503)
    await stage.ask('msg_evicted')
    await expect.poll(() => attemptsAt('msg_evicted'), { timeout: 10_000 }).toBe(1)
    await evict('msg_evicted')
    refused.delete('msg_evicted')
    expect((await stage.ask('msg_evicted')).status).toBe(202)
    await expect.poll(() => attemptsAt('msg_evicted'), { timeout: 10_000 }).toBe(2)
    await evict('msg_evicted')
    expect((await stage.ask('msg_evicted')).status).toBe(202)
    await longerThanTheSchedule()
    expect(attemptsAt('msg_evicted')).toBe(2)
  })
})

describe('what is kept of an event', () => {
  const WORDS = 'zanzibar quixotic'
  const question = `Did the author write "${WORDS}, only the survivors of a cruel system can talk"?`

  it('is the answer while it is on its way, and nothing but the id once it was delivered', async () => {
    await die('msg_kept', { question: 'Only the survivors of a cruel system can talk' })
    expect(await stored('msg_kept')).toContain('question.answered')
    refused.delete('msg_kept')
    await stage.operate('POST', '/msg_kept/replay')
    await expect.poll(() => attemptsAt('msg_kept'), { timeout: 10_000 }).toBe(4)
    await expect.poll(() => stored('msg_kept'), { timeout: 10_000 }).not.toContain('question.answered')
    expect(await stored('msg_kept')).toContain('finished')
  })

  it('is never the question', async () => {
    await die('msg_question', { question })
    const rows = await stored('msg_question')
    expect(rows).toContain('question.answered')
    expect(rows).not.toContain('Did the author write')
  })
})

describe('the operator', () => {
  const run = promisify(execFile)
  const deliveries = (args: readonly string[], token: string = TOKEN) =>
    run('node', ['scripts/deliveries.ts', ...args, '--url', stage.origin], {
      env: { ...process.env, WEBHOOK_OPERATOR_TOKEN: token },
    })

  it('replays a dead letter, from the first attempt on, under the same id', async () => {
    await die('msg_replayed')
    expect((await deliveries(['list'])).stdout).toMatch(
      /msg_replayed {2}to partner {2}3 attempts, the last: status 500/u,
    )
    expect((await deliveries(['replay', 'msg_replayed'])).stdout).toBe('It is on its way again.\n')
    await expect.poll(() => attemptsAt('msg_replayed'), { timeout: 20_000 }).toBe(6)
    await expect.poll(() => isListed('msg_replayed'), { timeout: 10_000 }).toBe(true)
    refused.delete('msg_replayed')
    await deliveries(['replay', 'msg_replayed'])
    await expect.poll(() => attemptsAt('msg_replayed'), { timeout: 10_000 }).toBe(7)
    expect(await isListed('msg_replayed')).toBe(false)
    expect(partner.attempts.get('msg_replayed')?.flatMap(({ faults }) => faults)).toEqual([])
  })

  it('drops a dead letter, whose id stays known', async () => {
    await die('msg_dropped')
    expect((await deliveries(['drop', 'msg_dropped'])).stdout).toBe('It is dropped.\n')
    expect(await isListed('msg_dropped')).toBe(false)
    expect(await stored('msg_dropped')).not.toContain('question.answered')
    expect((await stage.ask('msg_dropped')).status).toBe(202)
    await longerThanTheSchedule()
    expect(attemptsAt('msg_dropped')).toBe(3)
  })

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
