/** What a queue carries: no question, no answer, only whose turn it is. */
export interface DeliveryMessage {
  /** The name of the object that has it (`inbox.ts`). */
  readonly id: string
  /** 1, and one more each time the operator replays it: a message of an earlier round counts for nothing. */
  readonly round: number
}

/** An event on its way to an endpoint. */
export interface Delivery {
  /** The `webhook-id`. */
  readonly id: string
  /** The partner who asked, whose secret signs the delivery; none for that of `WEBHOOK_SECRET`. */
  readonly partner?: string
  /** As in the message. */
  readonly round: number
  /** The endpoint's name. */
  readonly endpoint: string
  /** The `question.answered` event, as it is sent. */
  readonly body: string
  /** Attempts made in this round. */
  readonly attempts: number
  /** When the next attempt may be made, in milliseconds since 1970. */
  readonly dueAt: number
}

/** What came of one attempt. */
export type AttemptResult =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfter: string | null }
  | { readonly kind: 'timed out' | 'not reached' | 'not registered' }
