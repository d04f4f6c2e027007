import * as z from 'zod'
import { askResponse, askSeveralResponse } from './schemas.ts'

/** The event that is answered or delivered. */
export const questionAnswered = z.strictObject({
  type: z.literal('question.answered'),
  timestamp: z.iso.datetime(),
  data: askResponse,
})

/** The same where there are several papers. */
export const questionAnsweredBySeveral = questionAnswered.extend({ data: askSeveralResponse })

/** A delivery that was given up, as the operator sees it, without the question and the answer. */
export const deadLetter = z.strictObject({
  /** The `webhook-id`. */
  id: z.string(),
  /** The name of the endpoint. */
  deliverTo: z.string(),
  /** The outcome of the last attempt, such as "status 503". */
  reason: z.string(),
  attempts: z.int().min(0),
  diedAt: z.iso.datetime(),
})

/** `GET /webhooks/deliveries`: the oldest first, and how many there are in all. */
export const deadLetterList = z.strictObject({ total: z.int().min(0), deliveries: z.array(deadLetter) })

export type QuestionAnswered = z.infer<typeof questionAnswered>
export type DeadLetter = z.infer<typeof deadLetter>
export type DeadLetterList = z.infer<typeof deadLetterList>
