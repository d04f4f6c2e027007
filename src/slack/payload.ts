import * as z from 'zod'
import { onFirstUse } from '../contract/on-first-use.ts'

/** Slack's ids (T…, C…, U…, Ev…) and timestamps are short; what is longer is not one of them. */
const id = () => z.string().min(1).max(64)

const urlVerification = onFirstUse(() =>
  z.object({ type: z.literal('url_verification'), challenge: z.string().max(1000) }),
)

const event = onFirstUse(() =>
  z.object({
    type: z.literal('event_callback'),
    team_id: id(),
    event_id: id(),
    authorizations: z.array(z.object({ user_id: z.string().nullish(), is_bot: z.boolean().optional() })).optional(),
    event: z.looseObject({ type: z.string() }),
  }),
)

const team = () => z.object({ id: id() }).nullish()

const action = onFirstUse(() =>
  z.object({
    type: z.literal('block_actions'),
    team: team(),
    user: z.object({ id: id() }),
    channel: z.object({ id: id() }).optional(),
    container: z.object({ is_ephemeral: z.boolean().optional(), thread_ts: z.string().optional() }).optional(),
    message: z.object({ thread_ts: z.string().optional() }).optional(),
    response_url: z.string().optional(),
    actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).min(1),
  }),
)

const shortcut = onFirstUse(() =>
  z.object({
    type: z.literal('message_action'),
    callback_id: z.string(),
    team: team(),
    message: z.object({ text: z.string().default(''), thread_ts: z.string().optional() }),
    response_url: z.string().optional(),
  }),
)

const command = onFirstUse(() => z.object({ command: z.string(), text: z.string().default(''), team_id: id() }))

export type EventPayload = z.infer<ReturnType<typeof event>>
export type ActionPayload = z.infer<ReturnType<typeof action>>
export type ShortcutPayload = z.infer<ReturnType<typeof shortcut>>
export type CommandPayload = z.infer<ReturnType<typeof command>>

/** Everything that Slack sends to the one address, by its kind. */
export type Payload =
  | { readonly kind: 'ssl_check' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'url_verification'; readonly challenge: string }
  | { readonly kind: 'event'; readonly payload: EventPayload }
  | { readonly kind: 'action'; readonly payload: ActionPayload }
  | { readonly kind: 'shortcut'; readonly payload: ShortcutPayload }
  | { readonly kind: 'command'; readonly payload: CommandPayload }

/** Why a body can't be read: an HTTP status, and a sentence without any of its words. */
export interface Fault {
  readonly status: 400 | 415
  readonly detail: string
}

const NOT_JSON: Fault = { status: 400, detail: 'The body is not the JSON object that its header announces.' }
const MISSING: Fault = { status: 400, detail: 'The body lacks a field that a request of its type has.' }

/** A value as one kind of payload, or the fault. */
function as<T>(schema: () => z.ZodType<T>, value: unknown, payload: (value: T) => Payload): Payload | Fault {
  const parsed = schema().safeParse(value)
  return parsed.success ? payload(parsed.data) : MISSING
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function ofType(value: Readonly<Record<string, unknown>>): Payload | Fault {
  switch (value['type']) {
    case 'url_verification':
      return as(urlVerification, value, ({ challenge }) => ({ kind: 'url_verification', challenge }))
    case 'event_callback':
      return as(event, value, (payload) => ({ kind: 'event', payload }))
    case 'block_actions':
      return as(action, value, (payload) => ({ kind: 'action', payload }))
    case 'message_action':
      return as(shortcut, value, (payload) => ({ kind: 'shortcut', payload }))
    default:
      return { kind: 'unknown' }
  }
}

/**
 * Reads the body of a signed request: events come as JSON, commands as a form, buttons and shortcuts as JSON in the
 * form's field `payload`.
 *
 * @param type the Content-Type header
 */
export function readPayload(type: string, body: ArrayBuffer): Payload | Fault {
  const media = type.split(';')[0]?.trim().toLowerCase()
  if (media !== 'application/json' && media !== 'application/x-www-form-urlencoded') {
    return { status: 415, detail: 'Slack sends application/json or application/x-www-form-urlencoded.' }
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(body)
  } catch {
    return { status: 400, detail: 'The body is not UTF-8.' }
  }
  if (media === 'application/json') {
    const value = jsonObject(text)
    return value ? ofType(value) : NOT_JSON
  }
  const form = new URLSearchParams(text)
  if (form.get('ssl_check') === '1') return { kind: 'ssl_check' }
  const json = form.get('payload')
  if (json !== null) {
    const value = jsonObject(json)
    return value ? ofType(value) : NOT_JSON
  }
  if (!form.has('command')) return { kind: 'unknown' }
  return as(command, Object.fromEntries(form), (payload) => ({ kind: 'command', payload }))
}
