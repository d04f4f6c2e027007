import * as z from 'zod'
import { askRequest, askResponse, record } from './schemas.ts'

const timestamp = z.iso.datetime({ offset: true, error: 'must be an ISO 8601 date and time with its offset' })

/** The body of `POST /webhooks/ask`. */
export const questionAsked = record({
  type: z.literal('question.asked', { error: 'must be "question.asked"' }),
  timestamp,
  data: askRequest.extend({
    /** The name under which the operator registered an endpoint; never an address. */
    deliverTo: z.string({ error: 'must be the name of an endpoint' }).optional(),
  }),
})

/** The event that is answered or delivered. */
export const questionAnswered = z.strictObject({
  type: z.literal('question.answered'),
  timestamp: z.iso.datetime(),
  data: askResponse,
})

/** A delivery that was given up, as the operator sees it: nothing of what was asked or answered. */
export const deadLetter = z.strictObject({
  /** The `webhook-id`. */
  id: z.string(),
  /** The name of the endpoint. */
  deliverTo: z.string(),
  /** What the last attempt came to, such as "status 503". */
  reason: z.string(),
  attempts: z.int().min(0),
  diedAt: z.iso.datetime(),
})

/** `GET /webhooks/deliveries`: the oldest first, and how many there are in all. */
export const deadLetterList = z.strictObject({ total: z.int().min(0), deliveries: z.array(deadLetter) })

export type QuestionAnswered = z.infer<typeof questionAnswered>
export type DeadLetter = z.infer<typeof deadLetter>
export type DeadLetterList = z.infer<typeof deadLetterList>
