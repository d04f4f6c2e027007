import { Webhook } from 'standardwebhooks'
import { inject } from 'vitest'
import { unstable_startWorker as startWorker } from 'wrangler'
import type { DeadLetterList } from '../../../src/contract/webhook.ts'

/** Made for these tests; 24 bytes of base64. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const TOKEN = 'the-operators-token-of-these-tests'

/** The built Worker with workerd's real queues and Durable Objects, and a partner registered as "partner". */
export interface Stage {
  readonly origin: string
  /** Sends a signed question. */
  ask(id: string, data?: Record<string, unknown>): Promise<Response>
  /** A request of the operator. */
  operate(method: string, path?: string): Promise<Response>
  /** The dead letters, as the operator sees them. */
  deadLetters(): Promise<DeadLetterList>
  close(): Promise<void>
}

/**
 * Starts the Worker as `wrangler dev` does. wrangler's test harness would not do: it hands what the Worker fetches to
 * Node's fetch, which makes another thing of a redirect or a reset than workerd does.
 *
 * @param delays seconds before each attempt
 */
export async function openStage(partnerUrl: string, delays: string): Promise<Stage> {
  const settings = {
    WEBHOOK_ENDPOINTS: JSON.stringify({ partner: partnerUrl }),
    WEBHOOK_RETRY_SECONDS: delays,
    WEBHOOK_SECRET: SECRET,
    WEBHOOK_OPERATOR_TOKEN: TOKEN,
    LOCAL_DEVELOPMENT: 'true',
  }
  const worker = await startWorker({
    config: inject('built').config,
    bindings: Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [name, { type: 'plain_text', value }]),
    ),
    dev: {
      server: { hostname: '127.0.0.1', port: 0 },
      logLevel: 'none',
      watch: false,
      persist: false,
      inspector: false,
      remote: false,
    },
  })
  const url = await worker.url
  const operate = (method: string, path = ''): Promise<Response> =>
    fetch(`${url.origin}/webhooks/deliveries${path}`, { method, headers: { authorization: `Bearer ${TOKEN}` } })
  return {
    origin: url.origin,
    operate,
    ask: (id, data = {}) => fetch(`${url.origin}/webhooks/ask`, signed(id, data)),
    deadLetters: async () => (await (await operate('GET')).json()) as DeadLetterList,
    close: () => worker.dispose(),
  }
}

/** A signed `question.asked`, for delivery to the partner unless the data say otherwise. */
function signed(id: string, data: Record<string, unknown>): RequestInit {
  const now = new Date()
  const question = 'What do serious violations of the Criminal Code mandate?'
  const event = {
    type: 'question.asked',
    timestamp: now.toISOString(),
    data: { question, deliverTo: 'partner', ...data },
  }
  const body = JSON.stringify(event)
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(SECRET).sign(id, now, body),
  }
  return { method: 'POST', headers, body }
}
