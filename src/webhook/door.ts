import type { Hono } from 'hono'
import type { AskResponse } from '../answer/types.ts'
import type { QuestionAnswered } from '../contract/webhook.ts'
import type { Environment } from '../http/environment.ts'
import { isPartnerOverRate, PARTNER_OVER_RATE, unsigned } from '../http/limits.ts'
import { problem } from '../http/problem.ts'
import { reach } from '../http/reach.ts'
import { serve } from '../http/routes.ts'
import type { ReadAsked } from './asked.ts'
import { type Acceptance, type Arrival, inboxOf, nameOf, STORE } from './inbox.ts'
import { marksOf } from './mark.ts'
import { SettingError, webhookSettings } from './settings.ts'
import { signedHeaders, verified } from './signature.ts'

/** One sentence for every fault of the three headers: who can't sign need not learn which of them it was. */
const NOT_SIGNED =
  'The headers webhook-id, webhook-timestamp and webhook-signature must hold for this body (Standard Webhooks 1.0): an ' +
  'id of visible characters without a full stop, the seconds since 1970 within five minutes of now, a v1 signature.'

const OTHER_QUESTION = 'Another question came under this webhook-id before; each question needs an id of its own.'

/** Mounts `POST /webhooks/ask`. @param readAsked whether one paper is asked, or several */
export function mountWebhooks(app: Hono<Environment>, readAsked: ReadAsked): void {
  serve(app, {
    askByWebhook: async (c) => {
      const settings = webhookSettings(c.env)
      if (settings instanceof SettingError) return problem(c, 503, settings.message)
      const sent = verified(settings.partners, c.req.raw.headers, await c.req.arrayBuffer())
      // RFC 9110, 15.5.2: a 401 names a scheme.
      if (!sent) {
        return unsigned(c, problem(c, 401, NOT_SIGNED, { headers: { 'www-authenticate': 'StandardWebhooks' } }))
      }
      const { id, partner } = sent
      if (await isPartnerOverRate(c, partner.name === undefined ? 'webhook' : `webhook ${partner.name}`)) {
        return problem(c, 429, PARTNER_OVER_RATE.detail, { headers: PARTNER_OVER_RATE.headers })
      }
      const read = await readAsked(c)
      if ('response' in read) return read.response
      const { deliverTo } = read
      if (deliverTo !== undefined && !settings.endpoints.has(deliverTo)) {
        const errors = [{ path: 'data.deliverTo', message: 'is not the name of a registered endpoint' }]
        return problem(c, 400, 'data.deliverTo is not the name of a registered endpoint.', { errors })
      }
      const now = new Date()
      const response = read.answer()
      const at = now.toISOString()
      const event = eventOf(response, at)
      const { name } = partner
      const asked = {
        id,
        marks: marksOf(partner.keys, id, read.data),
        ...(name === undefined ? {} : { partner: name }),
      }
      const accept = (arrival: Arrival) =>
        reach<Acceptance>(STORE, async () => inboxOf(c.env, nameOf(asked)).accept(arrival))
      const answered = { at, body: holdsWordsOfAsker(response) ? null : event }
      const accepted =
        deliverTo === undefined
          ? // An answer that is asked for at once needs no store: without it, only a repeat is answered anew.
            await accept({ ...asked, ...answered }).catch((): Acceptance => ({ kind: 'answered', ...answered }))
          : await accept({ ...asked, body: event, endpoint: deliverTo })
      if (accepted.kind === 'other') return problem(c, 409, OTHER_QUESTION)
      if (accepted.kind === 'queued') return c.body(null, 202, { 'cache-control': 'no-store' })
      // What was not kept is made again of the words that a repeat brings along, under the first one's time.
      const body = accepted.body ?? eventOf(response, accepted.at)
      return c.body(body, 200, {
        'content-type': 'application/json',
        'cache-control': 'no-store',
        ...signedHeaders(partner.keys, id, body, now),
      })
    },
  })
}

/** Whether an answer repeats words that were sent: a checked quotation does, where it differs. Others are the paper's. */
const holdsWordsOfAsker = ({ verification }: AskResponse): boolean => verification !== undefined

/** The event, as it is signed: these very characters. */
function eventOf(response: AskResponse, timestamp: string): string {
  const event = { type: 'question.answered', timestamp, data: response } satisfies Record<
    keyof QuestionAnswered,
    unknown
  >
  return JSON.stringify(event)
}
