import type { AppMentionEvent, GenericMessageEvent, LinkSharedEvent } from '@slack/types'
import { createExecutionContext, waitOnExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import worker from '../../../src/worker.ts'
import { slackManifest } from '../../../src/slack/manifest.ts'
import { slackBlocks, slackMessage, type SlackMessage } from './slack-limits.ts'

export const ORIGIN = 'https://ibid.example'
export const SECRET = '8f742231b10e8888abcd99yyyzzz85a5'
export const TOKEN = 'xoxb-1234-5678-abcdef'
const RESPONSE_URL = 'https://hooks.slack.com/actions/T0PAPER/1234/abcd'

/** A call that reached Slack, checked as Slack checks it. */
export interface Call {
  readonly method: string
  readonly params: Readonly<Record<string, string>>
}

/** A message that a response_url took. */
export interface Posted extends Partial<SlackMessage> {
  readonly response_type?: string
  readonly replace_original?: boolean
  readonly delete_original?: boolean
  readonly thread_ts?: string
}

/** The scope that each method of the Web API asks for (https://docs.slack.dev/reference/methods). */
const SCOPE_OF: Readonly<Record<string, string>> = { 'chat.postMessage': 'chat:write', 'chat.unfurl': 'links:write' }

export const calls: Call[] = []
export const posted: Posted[] = []

/** What Slack's API answers next, first come first served; "ok" when there is nothing here. */
export const answersOfSlack: (() => Response | Promise<Response>)[] = []

const ok = (): Response => Response.json({ ok: true, ts: '1700000000.000200' })

function webApi(method: string, request: Request, body: string): Response | Promise<Response> {
  const params = Object.fromEntries(new URLSearchParams(body))
  const scope = SCOPE_OF[method]
  if (request.headers.get('authorization') !== `Bearer ${TOKEN}`)
    return Response.json({ ok: false, error: 'invalid_auth' })
  const granted: readonly string[] = slackManifest(ORIGIN).oauth_config?.scopes.bot ?? []
  if (scope === undefined || !granted.includes(scope)) return Response.json({ ok: false, error: 'missing_scope' })
  calls.push({ method, params })
  if (method === 'chat.postMessage') messageOf(params)
  else for (const { blocks } of Object.values(unfurlsOf(params))) slackBlocks.parse(blocks)
  return (answersOfSlack.shift() ?? ok)()
}

/** Slack, as far as it lies outside the machine: takes what fits its reference, and fails the test on anything else. */
async function slack(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init)
  const url = new URL(request.url)
  const body = new TextDecoder().decode(await request.arrayBuffer())
  if (request.method !== 'POST') throw new Error(`${request.method} to Slack`)
  if (url.origin === 'https://slack.com' && url.pathname.startsWith('/api/')) {
    return webApi(url.pathname.slice('/api/'.length), request, body)
  }
  if (url.origin !== 'https://hooks.slack.com') throw new Error(`a request to ${url.origin}`)
  const sent = JSON.parse(body) as Posted
  if (sent.delete_original !== true) slackMessage.parse(sent)
  posted.push(sent)
  return (answersOfSlack.shift() ?? (() => new Response('ok')))()
}

/** Puts Slack where the network would be, and forgets what it took. Before each test. */
export function openWorkspace(): void {
  calls.length = 0
  posted.length = 0
  answersOfSlack.length = 0
  vi.stubGlobal('fetch', slack)
}

/** The message of a `chat.postMessage`, held to Slack's limits. */
export const messageOf = ({ text, blocks = '[]', ...flags }: Readonly<Record<string, string>>): SlackMessage =>
  slackMessage.parse({
    text,
    blocks: JSON.parse(blocks),
    mrkdwn: flags['mrkdwn'] === 'false' ? false : undefined,
    unfurl_links: flags['unfurl_links'] === 'false' ? false : undefined,
    unfurl_media: flags['unfurl_media'] === 'false' ? false : undefined,
  })

/** The unfurls of a `chat.unfurl`, by their links. */
export const unfurlsOf = (params: Readonly<Record<string, string>>): Record<string, { blocks: unknown }> =>
  JSON.parse(params['unfurls'] ?? '{}')

/** Slack's signature over a body, as its documentation computes it. */
export async function sign(timestamp: string, body: string | Uint8Array, secret = SECRET): Promise<string> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  const bytes = typeof body === 'string' ? encoder.encode(body) : body
  const message = new Uint8Array([...encoder.encode(`v0:${timestamp}:`), ...bytes])
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, message))
  return `v0=${[...mac].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

export const now = (): string => String(Math.floor(Date.now() / 1000))

const SETTINGS = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: TOKEN }

/** Sends a request to the Worker, with the settings of a joined workspace unless others are given. */
export async function deliver(
  init: RequestInit & { body?: string | Uint8Array<ArrayBuffer> },
  settings: Readonly<Record<string, string>> = SETTINGS,
): Promise<Response> {
  const context = createExecutionContext()
  const request = new Request(`${ORIGIN}/slack`, { method: 'POST', ...init })
  const response = await worker.fetch(
    request,
    { ...(env as { SLACK_EVENTS: DurableObjectNamespace }), ...settings },
    context,
  )
  await waitOnExecutionContext(context)
  return response
}

/** Sends a signed request. */
export async function deliverSigned(
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  { headers = {}, settings }: { headers?: Record<string, string>; settings?: Record<string, string> } = {},
): Promise<Response> {
  const timestamp = now()
  const signature = await sign(timestamp, body)
  const signed = { 'content-type': type, 'x-slack-request-timestamp': timestamp, 'x-slack-signature': signature }
  return deliver({ headers: { ...signed, ...headers }, body }, settings)
}

export const JSON_TYPE = 'application/json'
export const FORM = 'application/x-www-form-urlencoded'

/** Types the slash command. */
export const typeCommand = (text: string, more: Record<string, string> = {}, settings?: Record<string, string>) => {
  const form = {
    command: '/ibid',
    text,
    team_id: 'T0PAPER',
    channel_id: 'C1',
    user_id: 'U1',
    response_url: RESPONSE_URL,
    ...more,
  }
  return deliverSigned(FORM, new URLSearchParams(form).toString(), settings ? { settings } : {})
}

/** The answer to the slash command, held to Slack's limits. */
export async function commandMessage(text: string): Promise<SlackMessage & { response_type: string }> {
  const response = await typeCommand(text)
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`)
  const sent = (await response.json()) as { response_type: string }
  return { ...slackMessage.parse(sent), response_type: sent.response_type }
}

/** Presses a button, or uses a shortcut. */
export const interact = (payload: Record<string, unknown>): Promise<Response> => {
  const whole = { team: { id: 'T0PAPER' }, user: { id: 'U1ASKER' }, response_url: RESPONSE_URL, ...payload }
  return deliverSigned(FORM, new URLSearchParams({ payload: JSON.stringify(whole) }).toString())
}

export const press = (button: { action_id: string; value: string } | undefined, more: Record<string, unknown> = {}) =>
  interact({
    type: 'block_actions',
    channel: { id: 'C1' },
    container: { type: 'message', is_ephemeral: true },
    actions: [button],
    ...more,
  })

let count = 0

/** An event as Slack wraps it, under an id of its own. */
export const wrapped = (event: object, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    type: 'event_callback',
    team_id: 'T0PAPER',
    api_app_id: 'A1',
    event_id: `Ev${++count}`,
    event_time: 1700000000,
    authorizations: [{ team_id: 'T0PAPER', user_id: 'U0IBID', is_bot: true }],
    event,
    ...more,
  })

export const mention = (text: string, more: Partial<AppMentionEvent> = {}): AppMentionEvent => ({
  type: 'app_mention',
  user: 'U1ASKER',
  text: `<@U0IBID> ${text}`,
  ts: '1700000000.000100',
  channel: 'C1',
  event_ts: '1700000000.000100',
  ...more,
})

export const direct = (text: string, more: Partial<GenericMessageEvent> = {}): GenericMessageEvent => ({
  type: 'message',
  subtype: undefined,
  channel_type: 'im',
  user: 'U1ASKER',
  text,
  ts: '1700000000.000100',
  channel: 'D1',
  event_ts: '1700000000.000100',
  ...more,
})

export const pasted = (urls: readonly string[], more: Partial<LinkSharedEvent> = {}): LinkSharedEvent => ({
  type: 'link_shared',
  channel: 'C1',
  is_bot_user_member: true,
  user: 'U1ASKER',
  message_ts: '1700000000.000100',
  links: urls.map((url) => ({ url, domain: 'ibid.example' })),
  event_ts: '1700000000.000100',
  ...more,
})

/** Delivers an event. */
export const happen = (event: object, more: Record<string, unknown> = {}): Promise<Response> =>
  deliverSigned(JSON_TYPE, wrapped(event, more))
