import { env, withEnv } from 'cloudflare:workers'
import { createExecutionContext, runInDurableObject } from 'cloudflare:test'
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { WebhookInbox } from '../../src/webhook/inbox.ts'
import worker from '../../src/worker.ts'
import { problemOf } from './client.ts'
import { BINDINGS, event, headersFor, SECRET } from './webhook/signed.ts'

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterAll(() => vi.restoreAllMocks())

/** How a binding fails. */
type Fault = 'throws' | 'hangs' | 'absent'
const FAULTS: readonly Fault[] = ['throws', 'hangs', 'absent']

/** Whatever is called on it fails in this way; a namespace gives such an object. */
function failing(fault: Fault): unknown {
  if (fault === 'absent') return undefined
  const call = () => (fault === 'throws' ? Promise.reject(new Error('of the platform')) : new Promise(() => {}))
  const object = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : call) })
  const namespace = { get: () => object, getByName: () => object, idFromName: () => ({}) }
  return new Proxy(namespace, { get: (own, name) => Reflect.get(own, name) ?? call })
}

const TOKEN = 'the-operators-token-of-these-tests'
const SLACK_SECRET = 'of-these-tests'
const SETTINGS = {
  WEBHOOK_SECRET: SECRET,
  WEBHOOK_ENDPOINTS: '{"partner":"https://partner.example.org/hooks"}',
  WEBHOOK_OPERATOR_TOKEN: TOKEN,
  SLACK_SIGNING_SECRET: SLACK_SECRET,
  SLACK_BOT_TOKEN: 'xoxb-1',
}

interface Sent {
  readonly path: string
  readonly init?: RequestInit
}

const question: Sent = {
  path: '/v1/ask',
  init: {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cf-connecting-ip': '203.0.113.7' },
    body: '{"question":"What does footnote 1 say?"}',
  },
}
const page = (path: string): Sent => ({ path, init: { headers: { 'cf-connecting-ip': '203.0.113.7' } } })
const operate = (method: string, path = ''): Sent => ({
  path: `/webhooks/deliveries${path}`,
  init: { method, headers: { authorization: `Bearer ${TOKEN}`, 'cf-connecting-ip': '203.0.113.7' } },
})
function webhook(id: string, data: Record<string, unknown> = {}): Sent {
  const body = event(data)
  const headers = { ...headersFor(body, id), 'cf-connecting-ip': '203.0.113.7' }
  return { path: '/webhooks/ask', init: { method: 'POST', headers, body } }
}
function mention(): Sent {
  const message = { type: 'app_mention', channel: 'C1', user: 'U1', text: '<@U0> who wrote it?', ts: '1.2' }
  const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: message })
  const at = String(Math.floor(Date.now() / 1000))
  const signature = `v0=${createHmac('sha256', SLACK_SECRET).update(`v0:${at}:${body}`).digest('hex')}`
  const headers = {
    'content-type': 'application/json',
    'x-slack-request-timestamp': at,
    'x-slack-signature': signature,
  }
  return { path: '/slack', init: { method: 'POST', headers, body } }
}

/** Sends a request to the Worker, one of whose bindings fails. */
async function sendWith(name: string, fault: Fault, { path, init }: Sent): Promise<Response> {
  const bindings = { ...BINDINGS, ...SETTINGS, [name]: failing(fault) }
  // A page that another test had made under this origin would be at hand, and need no binding.
  const request = new Request(`https://${crypto.randomUUID()}.example${path}`, init)
  // The documentation is read through the bindings of the module, as it belongs to no request.
  return withEnv(name === 'ASSETS' ? bindings : env, async () =>
    worker.fetch(request, bindings, createExecutionContext()),
  ) as Promise<Response>
}

/** A binding that fails, what is asked of it, and what whoever asked gets; alike for every way of failing. */
const TABLE: readonly (readonly [binding: string, what: string, sent: () => Sent, status: number, says?: RegExp])[] = [
  ['RATE_LIMITER', 'a question is answered', () => question, 200],
  ['RATE_LIMITER', 'a page is shown', () => page('/'), 200],
  ['RATE_LIMITER', 'the check of a text is shown', () => page('/check'), 200],
  ['RATE_LIMITER', 'the operator is served', () => operate('GET'), 200],
  [
    'RATE_LIMITER',
    'a wrong signature is refused',
    () => ({ path: '/slack', init: { method: 'POST', body: 'x' } }),
    401,
  ],
  ['PARTNER_RATE_LIMITER', 'a partner is answered', () => webhook(`msg_${crypto.randomUUID()}`), 200],
  ['WEBHOOK_INBOX', 'a webhook that wants its answer at once gets it', () => webhook('msg_now'), 200],
  [
    'WEBHOOK_INBOX',
    'a webhook that wants a delivery may come again',
    () => webhook('msg_later', { deliverTo: 'partner' }),
    503,
    /store of webhooks/u,
  ],
  [
    'WEBHOOK_INBOX',
    'a replay may be asked for again',
    () => operate('POST', '/msg_1/replay'),
    503,
    /store of webhooks/u,
  ],
  ['WEBHOOK_INBOX', 'a removal may be asked for again', () => operate('DELETE', '/msg_1'), 503, /store of webhooks/u],
  ['DEAD_LETTERS', 'the list may be asked for again', () => operate('GET'), 503, /list of dead letters/u],
  ['SLACK_EVENTS', 'an event may be delivered again', mention, 503, /store of Slack’s events/u],
  ['ASSETS', 'the docs may be asked for again', () => page('/docs'), 503, /documentation/u],
  ['ASSETS', 'llms.txt may be asked for again', () => page('/llms.txt'), 503, /documentation/u],
]

describe.each(FAULTS)('a binding that is no use: it %s', (fault) => {
  it.concurrent.each(TABLE.map(([binding, what, ...rest]) => ({ binding, what, rest })))(
    '$binding: $what',
    async ({ binding, rest: [sent, status, says] }) => {
      const start = Date.now()
      const response = await sendWith(binding, fault, sent())
      expect(response.status).toBe(status)
      // A deadline of 2 s, and what the machine takes.
      expect(Date.now() - start).toBeLessThan(10_000)
      if (status !== 503) return
      expect(response.headers.get('retry-after')).toBe('30')
      expect((await problemOf(response)).detail).toMatch(says ?? /./u)
    },
  )
})

describe.each(FAULTS)('a queue that is no use: it %s', (fault) => {
  it.concurrent.each(['DELIVERIES', 'DEAD_DELIVERIES'] as const)(
    '%s is offered the delivery again in a minute',
    async (queue) => {
      const id = `msg_${crypto.randomUUID()}`
      const before = Date.now()
      const alarmAt = await runInDurableObject(BINDINGS.WEBHOOK_INBOX.getByName(id), async (_, state) => {
        const bindings = { ...BINDINGS, ...SETTINGS, [queue]: failing(fault) } as typeof BINDINGS
        const inbox = new WebhookInbox(state, bindings)
        await inbox.accept({ id, marks: [], body: '{}', endpoint: 'partner' })
        if (queue === 'DEAD_DELIVERIES') {
          const known = state.storage.kv.get<object>('known')
          state.storage.kv.put('known', { ...known, state: 'dead', reason: 'status 410', diedAt: before })
        }
        await inbox.alarm()
        return state.storage.getAlarm()
      })
      expect(alarmAt).toBeGreaterThanOrEqual(before + 60_000)
      expect(alarmAt).toBeLessThan(before + 600_000)
    },
  )
})
