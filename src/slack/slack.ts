import type { Context, Hono } from 'hono'
import { boundedBody } from '../http/body.ts'
import type { DesksOf } from '../http/desk.ts'
import type { Environment } from '../http/environment.ts'
import { isPartnerOverRate, PARTNER_OVER_RATE, unsigned } from '../http/limits.ts'
import { problem, type ProblemStatus } from '../http/problem.ts'
import { ASK_AGAIN_SECONDS } from '../http/reach.ts'
import { patternOf, serve } from '../http/routes.ts'
import { isSignedWithAny, valuesOf } from '../http/signature.ts'
import { answerTyped } from './answer-typed.ts'
import { actOn } from './event.ts'
import { type Reaction, reactToButton, reactToShortcut } from './interaction.ts'
import { log } from './log.ts'
import { saying } from './message.ts'
import { COMMAND } from './names.ts'
import { actOnce } from './once.ts'
import { type CommandPayload, type EventPayload, type Payload, readPayload } from './payload.ts'
import { respond, responseUrl } from './response-url.ts'
import { isSigned } from './signature.ts'
import type { SlackEvents } from './slack-events.ts'

declare module '../http/environment.ts' {
  interface Bindings {
    /** Secrets and settings of the Slack door, which answers 503 without them (.dev.vars.example says what each is). */
    readonly SLACK_SIGNING_SECRET?: string
    readonly SLACK_BOT_TOKEN?: string
    readonly SLACK_TEAM_IDS?: string
    /** Which events of a workspace were acted on. */
    readonly SLACK_EVENTS: DurableObjectNamespace
  }
}

type Ctx = Context<Environment>

/**
 * The press of a button brings the whole message along, and a shortcut a message of up to 40,000 characters, twice
 * (its text, its blocks), each character up to nine bytes in a form.
 */
const MOST_BYTES = 1024 * 1024

const NO_STORE = { 'cache-control': 'no-store' }
const NOT_ALLOWED = 'Ibid is not open to this workspace. Whoever runs it can allow it.'

/** Told to an event's sender: delivering the same again can do no good. */
const NO_RETRY = { 'x-slack-no-retry': '1' }

const acknowledge = (c: Ctx): Response => c.body(null, 200, NO_STORE)

const refuse = (c: Ctx, status: ProblemStatus, detail: string): Response =>
  problem(c, status, detail, { headers: NO_RETRY })

/** Says in the log that something was left alone, and acknowledges it, so that Slack does not send it again. */
function ignore(c: Ctx, what: string): Response {
  log(`ignored ${what}`)
  return acknowledge(c)
}

/** Whether a workspace may use Ibid: any, unless SLACK_TEAM_IDS lists those that may. */
function isAllowed(c: Ctx, team: string | undefined): boolean {
  const allowed = (c.env.SLACK_TEAM_IDS ?? '').split(/\s+/u).filter(Boolean)
  return allowed.length === 0 || (team !== undefined && allowed.includes(team))
}

async function onCommand(
  c: Ctx,
  desksOf: DesksOf,
  { command, text, team_id: team }: CommandPayload,
): Promise<Response> {
  if (command !== COMMAND) return ignore(c, 'a command of another name')
  const message = isAllowed(c, team)
    ? answerTyped(await desksOf(c), text, { isPrivate: true }).message
    : saying(NOT_ALLOWED)
  return c.json({ response_type: 'ephemeral', ...message }, 200, NO_STORE)
}

async function onEvent(c: Ctx, desksOf: DesksOf, payload: EventPayload): Promise<Response> {
  if (!isAllowed(c, payload.team_id)) return ignore(c, 'an event of a workspace that is not allowed')
  const act = actOn(await desksOf(c), payload)
  if (!act) return ignore(c, 'an event that is not for Ibid')
  const token = c.env.SLACK_BOT_TOKEN?.trim()
  if (!token) return refuse(c, 503, 'The setting SLACK_BOT_TOKEN is missing; without it no event can be answered.')
  const eventsOf = (): DurableObjectStub<SlackEvents> => {
    const namespace = c.env.SLACK_EVENTS as DurableObjectNamespace<SlackEvents>
    return namespace.get(namespace.idFromName(payload.team_id))
  }
  const keep = (promise: Promise<unknown>): void => c.executionCtx.waitUntil(promise)
  if (await actOnce(eventsOf, payload.event_id, act, token, keep)) return acknowledge(c)
  return problem(c, 503, 'Slack could not be reached to answer this event; it may be delivered again.', {
    headers: { 'retry-after': String(ASK_AGAIN_SECONDS) },
  })
}

/** Sends the answer to a button or shortcut; Slack shows a warning beside the button when it could not be sent. */
async function react(c: Ctx, address: string | undefined, reaction: Reaction | undefined): Promise<Response> {
  if (!reaction) return ignore(c, 'a button or shortcut of another name')
  const url = responseUrl(address)
  if (!url) return ignore(c, 'a response_url that is not Slack’s')
  for (const body of reaction) {
    if (!(await respond(url, body))) {
      log('a response_url did not take its message')
      return problem(c, 503, 'Slack did not take the message.', {
        headers: { 'retry-after': String(ASK_AGAIN_SECONDS) },
      })
    }
  }
  return acknowledge(c)
}

async function dispatch(c: Ctx, desksOf: DesksOf, payload: Payload): Promise<Response> {
  switch (payload.kind) {
    case 'ssl_check':
      return acknowledge(c)
    case 'unknown':
      return ignore(c, 'a request of an unknown type')
    case 'url_verification':
      return c.json({ challenge: payload.challenge }, 200, NO_STORE)
    case 'command':
      return onCommand(c, desksOf, payload.payload)
    case 'event':
      return onEvent(c, desksOf, payload.payload)
    case 'action':
    case 'shortcut': {
      const { payload: sent } = payload
      if (!isAllowed(c, sent.team?.id)) {
        return react(c, sent.response_url, [
          { response_type: 'ephemeral', replace_original: false, ...saying(NOT_ALLOWED) },
        ])
      }
      const desks = await desksOf(c)
      const reaction =
        payload.kind === 'action' ? reactToButton(desks, payload.payload) : reactToShortcut(desks, payload.payload)
      return react(c, sent.response_url, reaction)
    }
  }
}

/**
 * Where too much is asked: the person who typed a command gets a reply; Slack sends an event again, and warns beside a
 * button.
 */
const postpone = (c: Ctx, { kind }: Payload): Response =>
  kind === 'command'
    ? c.json({ response_type: 'ephemeral', ...saying(PARTNER_OVER_RATE.detail) }, 200, NO_STORE)
    : problem(c, 429, PARTNER_OVER_RATE.detail, { headers: PARTNER_OVER_RATE.headers })

/**
 * Mounts `POST /slack`: the slash command, events, buttons and shortcuts, all at one address. The signature is checked
 * before anything is parsed. Signed requests come from Slack's few addresses and are counted together; others by their
 * address. So this is mounted before the app's own limits.
 */
export function mountSlack(app: Hono<Environment>, desksOf: DesksOf): void {
  app.use(
    patternOf('slack'),
    boundedBody(MOST_BYTES, (c) => problem(c, 413, 'The body must be at most 1 MiB.')),
  )
  serve(app, {
    slack: async (c) => {
      const secrets = valuesOf(c.env.SLACK_SIGNING_SECRET)
      if (secrets.length === 0)
        return refuse(c, 503, 'The setting SLACK_SIGNING_SECRET is missing; Ibid is not joined to Slack.')
      const body = await c.req.arrayBuffer()
      const timestamp = c.req.header('x-slack-request-timestamp')
      const signature = c.req.header('x-slack-signature')
      const now = Date.now()
      if (!(await isSignedWithAny(secrets, (secret) => isSigned(secret, timestamp, signature, body, now)))) {
        const detail = 'The request is not signed by Slack, or its timestamp is more than five minutes off.'
        return unsigned(c, refuse(c, 401, detail))
      }
      const read = readPayload(c.req.header('content-type') ?? '', body)
      if ('status' in read) return refuse(c, read.status, read.detail)
      return (await isPartnerOverRate(c, 'slack')) ? postpone(c, read) : dispatch(c, desksOf, read)
    },
  })
}
