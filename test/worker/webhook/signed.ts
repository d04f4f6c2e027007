import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import type { Bindings } from '../../../src/http/environment.ts'
import worker from '../../../src/worker.ts'

/** Made for these tests; 24 bytes of base64 each. */
export const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
export const OLD_SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
export const STRANGE_SECRET = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX'

/** The bindings of the Worker under test without its settings, which are each test's own, whatever `.dev.vars` says. */
export const BINDINGS = Object.fromEntries(
  Object.entries(env).filter(([, binding]) => typeof binding !== 'string'),
) as unknown as Bindings

const SETTINGS: Partial<Bindings> = { WEBHOOK_SECRET: SECRET }

export const QUESTION = 'What does footnote 1 say?'

export const event = (data: Record<string, unknown> = {}): string =>
  JSON.stringify({
    type: 'question.asked',
    timestamp: '2026-11-23T12:00:00.000Z',
    data: { question: QUESTION, ...data },
  })

/** The headers of a message as the Standard Webhooks library signs it. */
export const headersFor = (body: string, id: string, secret = SECRET, at = new Date()): Record<string, string> => ({
  'content-type': 'application/json',
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': new Webhook(secret).sign(id, at, body),
})

/** A request to the Worker under these settings. */
export async function send(path: string, init: RequestInit, settings: Partial<Bindings> = SETTINGS): Promise<Response> {
  const request = new Request(`https://ibid.example${path}`, init)
  return worker.fetch(request, { ...BINDINGS, ...settings })
}

export const post = (
  body: BodyInit,
  headers: Record<string, string>,
  settings?: Partial<Bindings>,
): Promise<Response> => send('/webhooks/ask', { method: 'POST', headers, body }, settings)

/** Signs a body and sends it. */
export const postSigned = (body: string, id: string, settings?: Partial<Bindings>): Promise<Response> =>
  post(body, headersFor(body, id), settings)
