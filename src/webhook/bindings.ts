import type { DeadLetters } from './dead-letters.ts'
import type { DeliveryMessage } from './delivery.ts'
import type { WebhookInbox } from './inbox.ts'

export type { Bindings } from '../http/environment.ts'

declare module '../http/environment.ts' {
  interface Bindings {
    /** One object per `webhook-id`. */
    readonly WEBHOOK_INBOX: DurableObjectNamespace<WebhookInbox>
    /** One object, which lists what was given up. */
    readonly DEAD_LETTERS: DurableObjectNamespace<DeadLetters>
    readonly DELIVERIES: Queue<DeliveryMessage>
    readonly DEAD_DELIVERIES: Queue<DeliveryMessage>

    /** `whsec_…` (base64 of 24 to 64 bytes); several separated by spaces while one is being replaced, newest first. */
    readonly WEBHOOK_SECRET?: string
    /** The same of a partner by name, `WEBHOOK_SECRET_CRM`. */
    readonly [partner: `WEBHOOK_SECRET_${string}`]: string | undefined
    /** JSON: the name of an endpoint to its https address. */
    readonly WEBHOOK_ENDPOINTS?: string
    /** Seconds before each attempt, separated by spaces. */
    readonly WEBHOOK_RETRY_SECONDS?: string
    /** What the operator's requests carry: `Authorization: Bearer …`. */
    readonly WEBHOOK_OPERATOR_TOKEN?: string
    /**
     * "true" under `npm start`, where deliveries may go to the machine itself. It belongs in `.dev.vars`, which is never
     * uploaded; even in production it would open nothing, as Cloudflare's network has no way to a private
     * address.
     */
    readonly LOCAL_DEVELOPMENT?: string
  }
}
