import * as z from 'zod'
import { json, type Described } from './operation.ts'

/** A body that another protocol defines; its own documents describe it. */
const theirs = z.looseObject({})

/** One JSON-RPC message. */
const message = z.looseObject({ jsonrpc: z.literal('2.0') })

/** The doors whose protocols are somebody else's. */
export const doorOperations: readonly Described[] = [
  {
    id: 'mcp',
    tag: 'Doors',
    summary: 'Assistants: Model Context Protocol',
    description:
      'Streamable HTTP without sessions, one JSON-RPC message per request (in 2025-03-26 also a batch of at most ten), in the revisions 2025-03-26 to 2026-07-28. Tools: `ask`, `search`, `fetch`, `verify_quote`, `cite`; resources: the paper and its parts. `Accept` must name both `application/json` and `text/event-stream`.',
    body: { 'application/json': message },
    answers: [
      {
        status: 200,
        description: 'The response, or as an event the same.',
        content: { 'application/json': message, 'text/event-stream': z.string() },
      },
      { status: 202, description: 'A notification was taken.' },
    ],
    errors: [400, 403, 406, 413, 415],
    theirErrors: { 400: message, 406: message },
    example: () => ({
      body: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
      accept: 'application/json, text/event-stream',
    }),
  },
  {
    id: 'slack',
    tag: 'Doors',
    summary: 'Slack: command, events, buttons',
    description: 'What a Slack app sends, signed with its signing secret (`X-Slack-Signature`).',
    body: { 'application/json': theirs, 'application/x-www-form-urlencoded': theirs },
    answers: [json('A message, or nothing where none is due.', theirs)],
    errors: [400, 401, 413, 415, 503],
    secret: 'signature',
    example: () => ({ body: { type: 'url_verification', challenge: 'x' } }),
  },
  {
    id: 'teams',
    tag: 'Doors',
    summary: 'Microsoft Teams: outgoing webhook',
    description: 'What Teams sends when the webhook is mentioned, signed with its token (`Authorization: HMAC`).',
    body: { 'application/json': theirs },
    answers: [
      json('A message with an Adaptive Card.', theirs),
      { status: 202, description: 'It was no message, and needs no answer.' },
    ],
    errors: [400, 401, 413, 415, 503],
    secret: 'signature',
    example: ({ question: text }) => ({ body: { type: 'message', text } }),
  },
  {
    id: 'discord',
    tag: 'Doors',
    summary: 'Discord: interactions',
    description: 'What Discord sends to an application, signed with its key (`X-Signature-Ed25519`).',
    body: { 'application/json': theirs },
    answers: [json('The response to the interaction.', theirs)],
    errors: [400, 401, 413, 415, 503],
    secret: 'signature',
    example: () => ({ body: { type: 1 } }),
  },
]
