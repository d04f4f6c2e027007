import type { AttemptResult, Delivery } from './delivery.ts'
import type { WebhookSettings } from './settings.ts'
import { signedHeaders } from './signature.ts'

/**
 * An endpoint that has not answered by then has failed. Standard Webhooks 1.0 advises 15 to 30 seconds at most; a Durable
 * Object is paid for while it waits.
 */
const DEADLINE_MS = 10_000

/**
 * Sends an event once, with a timestamp and signature of now. Redirects are not followed (a public name must not lead
 * to a private address), and nothing of the response but its status and `Retry-After` is read.
 */
export async function attempt(settings: WebhookSettings, delivery: Delivery, now: Date): Promise<AttemptResult> {
  const address = settings.endpoints.get(delivery.endpoint)
  const partner = settings.partners.find(({ name }) => name === delivery.partner)
  if (address === undefined || !partner) return { kind: 'not registered' }
  // A timer of our own, because that of AbortSignal.timeout can't be cleared, and keeps the object from its rest.
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), DEADLINE_MS)
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Ibid-Webhooks/1.0',
        ...signedHeaders(partner.keys, delivery.id, delivery.body, now),
      },
      body: delivery.body,
      signal: deadline.signal,
    })
    // The body is not read, however long it is. An endpoint that breaks off here has answered all the same.
    await response.body?.cancel().catch(() => undefined)
    return { kind: 'answered', status: response.status, retryAfter: response.headers.get('retry-after') }
  } catch {
    return { kind: deadline.signal.aborted ? 'timed out' : 'not reached' }
  } finally {
    clearTimeout(timer)
  }
}
