import { runInDurableObject } from 'cloudflare:test'
import { inject } from 'vitest'
import type { Bindings } from '../../../src/http/environment.ts'
import { WebhookInbox } from '../../../src/webhook/inbox.ts'
import { BINDINGS, SECRET } from './signed.ts'

/** What the object of an id holds, and what it is to do next. */
interface Held {
  readonly known: { readonly [field: string]: unknown } | undefined
  readonly alarmAt: number | null
}

export const stubOf = (id: string) => BINDINGS.WEBHOOK_INBOX.getByName(id)

/** Lets the object of an id do something under the partner's settings, from a fresh start, as after an eviction. */
export const within = <T>(
  id: string,
  act: (inbox: WebhookInbox, state: DurableObjectState) => Promise<T>,
  settings: Partial<Bindings> = {},
): Promise<T> =>
  runInDurableObject(stubOf(id), (_, state) => {
    const env: Bindings = {
      ...BINDINGS,
      WEBHOOK_SECRET: SECRET,
      WEBHOOK_ENDPOINTS: JSON.stringify({ partner: inject('partner') }),
      WEBHOOK_RETRY_SECONDS: '0 0 0',
      LOCAL_DEVELOPMENT: 'true',
      ...settings,
    }
    return act(new WebhookInbox(state, env), state)
  })

export const held = (id: string): Promise<Held> =>
  within(id, async (_, { storage }) => ({ known: storage.kv.get('known'), alarmAt: await storage.getAlarm() }))

export const BODY = '{"type":"question.answered"}'
export const MARKS = [{ secret: 'of the secret', question: 'of the question' }]
export const accept = (id: string, endpoint = 'partner', marks = MARKS) =>
  within(id, (inbox) => inbox.accept({ id, marks, body: BODY, endpoint }))
export const deliver = (id: string, round = 1, settings: Partial<Bindings> = {}) =>
  within(id, (inbox) => inbox.deliver(round), settings)
export const listed = async (): Promise<string[]> =>
  (await BINDINGS.DEAD_LETTERS.getByName('all').list()).deliveries.map(({ id }) => id)
