import type { Context, Hono } from 'hono'
import { timingSafeEqual } from 'hono/utils/buffer'
import type { Environment } from '../http/environment.ts'
import { problem } from '../http/problem.ts'
import { reach } from '../http/reach.ts'
import { serve } from '../http/routes.ts'
import { isSignedWithAny, valuesOf } from '../http/signature.ts'
import { theDeadLetters } from './dead-letters.ts'
import { inboxOf, STORE } from './inbox.ts'

type Ctx = Context<Environment>

const PRIVATE = { 'cache-control': 'no-store' }

/** What a sentence calls the list. */
const LETTERS = 'The list of dead letters'

/** Characters; a shorter token could be guessed. */
const SHORTEST_TOKEN = 32

/**
 * Mounts the operator's view of the dead letters: `GET /webhooks/deliveries` lists them, `POST …/{id}/replay` sends one
 * again, `DELETE …/{id}` drops it. All behind `Authorization: Bearer` (RFC 6750).
 */
export function mountOperator(app: Hono<Environment>): void {
  serve(app, {
    listDeadLetters: async (c) =>
      (await refusal(c)) ?? c.json(await reach(LETTERS, () => theDeadLetters(c.env).list()), 200, PRIVATE),
    replayDeadLetter: async (c) =>
      (await refusal(c)) ?? reply(c, 202, await reach(STORE, () => inboxOf(c.env, idOf(c)).replay())),
    dropDeadLetter: async (c) =>
      (await refusal(c)) ?? reply(c, 204, await reach(STORE, () => inboxOf(c.env, idOf(c)).drop())),
  })
}

const idOf = (c: Ctx): string => c.req.param('id') ?? ''

const reply = (c: Ctx, status: 202 | 204, found: boolean): Response =>
  found ? c.body(null, status, PRIVATE) : problem(c, 404, 'There is no dead letter of this id.')

/** 503 without the setting, 401 without its token; undefined for the operator. */
async function refusal(c: Ctx): Promise<Response | undefined> {
  const tokens = valuesOf(c.env.WEBHOOK_OPERATOR_TOKEN)
  if (tokens.length === 0) return problem(c, 503, 'WEBHOOK_OPERATOR_TOKEN is not set.')
  if (tokens.some(({ length }) => length < SHORTEST_TOKEN)) {
    return problem(c, 503, `WEBHOOK_OPERATOR_TOKEN must have at least ${SHORTEST_TOKEN} characters.`)
  }
  const [, given = ''] = /^Bearer +(\S+)$/iu.exec(c.req.header('authorization') ?? '') ?? []
  // Both are hashed before they are compared, so the time it takes tells nothing of the token.
  if (await isSignedWithAny(tokens, (token) => timingSafeEqual(given, token))) return undefined
  const headers = { 'www-authenticate': 'Bearer' }
  return problem(c, 401, 'The operator’s token must be sent as Authorization: Bearer.', { headers })
}
