import type { Context, Hono } from 'hono'
import * as z from 'zod'
import { prominent } from '../answer/together.ts'
import { askSeveral } from '../answer/ask-several.ts'
import type { Desks } from '../answer/paper-desk.ts'
import { onFirstUse } from '../contract/on-first-use.ts'
import { readJson } from '../http/body.ts'
import type { DesksOf } from '../http/desk.ts'
import type { Environment } from '../http/environment.ts'
import { isPartnerOverRate, PARTNER_OVER_RATE, unsigned } from '../http/limits.ts'
import { problem } from '../http/problem.ts'
import { serve } from '../http/routes.ts'
import { isSignedWithAny, valuesOf } from '../http/signature.ts'
import { askedIn } from '../http/typed.ts'
import { type AdaptiveCard, card } from './card.ts'
import { isFresh, isSigned, keyOf } from './signature.ts'

declare module '../http/environment.ts' {
  interface Bindings {
    /** The security token that Teams shows when an outgoing webhook is made: base64; several separated by spaces. */
    readonly TEAMS_OUTGOING_SECRET?: string
  }
}

/** What is read of an activity (Bot Framework); the rest is Teams' own affair. */
const activity = onFirstUse(() =>
  z.object({ type: z.string(), text: z.string().default(''), timestamp: z.string().optional() }),
)

/** A reply; `text` is plain, so that nothing in it is taken for Markdown. */
interface Reply {
  readonly type: 'message'
  readonly textFormat: 'plain'
  readonly text: string
  readonly attachments?: readonly { contentType: 'application/vnd.microsoft.card.adaptive'; content: AdaptiveCard }[]
}

const say = (text: string): Reply => ({ type: 'message', textFormat: 'plain', text })

/** Answers what was typed after the mention. */
async function answer({ papers, told }: Desks, html: string): Promise<Reply> {
  // Only this door reads HTML, and the parser's table of entities takes a start some milliseconds.
  const { questionOf } = await import('./question.ts')
  // A mention alone is a call for help.
  const asked = askedIn({ question: questionOf(html) || 'help' })
  if (typeof asked === 'string') return say(asked)
  const response = askSeveral(papers, asked, told)
  const { shown, more } = prominent(response)
  const content = card(papers, response, shown, more)
  return { ...say(response.reply), attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] }
}

/** Mounts `POST /teams`, the callback of a Microsoft Teams outgoing webhook: the answer is the response itself. */
export function mountTeams(app: Hono<Environment>, desksOf: DesksOf): void {
  serve(app, {
    teams: async (c: Context<Environment>) => {
      const keys = valuesOf(c.env.TEAMS_OUTGOING_SECRET).map(keyOf)
      if (keys.length === 0 || !keys.every((key) => key !== undefined))
        return problem(c, 503, 'Set TEAMS_OUTGOING_SECRET to the security token of the outgoing webhook (base64).')
      const body = await c.req.arrayBuffer()
      const authorization = c.req.header('authorization') ?? ''
      if (!(await isSignedWithAny(keys, (key) => isSigned(key, authorization, body)))) {
        return unsigned(c, problem(c, 401, 'The Authorization header must hold the HMAC of the body.'))
      }
      const read = await readJson(c, activity)
      if ('response' in read) return read.response
      const { type, text, timestamp } = read.value
      if (!isFresh(timestamp, Date.now())) {
        return problem(c, 401, 'The message must say its time, and be at most five minutes off.')
      }
      // Other activities (reactions, members) need no answer.
      if (type !== 'message') return c.body(null, 202)
      const reply = (await isPartnerOverRate(c, 'teams'))
        ? say(PARTNER_OVER_RATE.detail)
        : await answer(await desksOf(c), text)
      return c.json(reply, 200, { 'cache-control': 'no-store' })
    },
  })
}
