import * as z from 'zod'
import { questionAsked } from '../requests.ts'
import { deadLetterList, questionAnswered } from '../webhook.ts'
import { json, ok, type Described } from './operation.ts'

const operator = { tag: 'Doors', secret: 'token' } as const

const path = z.object({ id: z.string().describe('The `webhook-id` of the question.') })

const signed = z.object({
  'webhook-id': z.string().describe('That of the question.'),
  'webhook-timestamp': z.string().describe('Seconds since 1970.'),
  'webhook-signature': z.string().describe('The signatures of id, time and body.'),
})

/** How a webhook is answered. */
export const answeredByWebhook = (event: z.ZodType): Described['answers'] => [
  ok('The answer, the same for every repetition of the `webhook-id`.', 'application/json', event, signed),
  { status: 202, description: 'It will be delivered.' },
]

/** Asking by webhook, and what the operator does with deliveries that were given up. */
export const webhookOperations: readonly Described[] = [
  {
    id: 'askByWebhook',
    tag: 'Doors',
    summary: 'Ask by webhook',
    description:
      'A question signed as Standard Webhooks 1.0 has it. The answer is signed in the same way; where `deliverTo` names a registered endpoint, it is delivered there, and tried again until it is taken.',
    body: { 'application/json': questionAsked() },
    answers: answeredByWebhook(questionAnswered),
    errors: [400, 401, 409, 413, 415, 503],
    secret: 'signature',
    example: ({ question }) => ({
      body: { type: 'question.asked', timestamp: '2026-01-01T00:00:00Z', data: { question } },
    }),
  },
  {
    ...operator,
    id: 'listDeadLetters',
    summary: 'Deliveries that were given up',
    description: 'For the operator: which deliveries were given up, and why; nothing of what was asked or answered.',
    answers: [json('The deliveries, the oldest first.', deadLetterList)],
    errors: [401, 503],
    example: () => ({}),
  },
  {
    ...operator,
    id: 'replayDeadLetter',
    summary: 'Deliver anew',
    description: 'For the operator: begins a delivery that was given up from its first attempt.',
    parameters: { path },
    answers: [{ status: 202, description: 'It will be delivered.' }],
    errors: [401, 404, 503],
    example: () => ({ path: { id: 'q-1' } }),
  },
  {
    ...operator,
    id: 'dropDeadLetter',
    summary: 'Drop a delivery',
    description: 'For the operator: forgets a delivery that was given up.',
    parameters: { path },
    answers: [{ status: 204, description: 'It is forgotten.' }],
    errors: [401, 404, 503],
    example: () => ({ path: { id: 'q-1' } }),
  },
]
