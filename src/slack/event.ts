import type { SlackAPIClient } from 'slack-web-api-client'
import * as z from 'zod'
import type { Desks } from '../answer/paper-desk.ts'
import { onFirstUse } from '../contract/on-first-use.ts'
import { answerTyped } from './answer-typed.ts'
import type { EventPayload } from './payload.ts'
import { unfurlsOf } from './unfurl.ts'

/** What an event asks for. */
export interface Act {
  /** The conversation whose follow-ups it belongs to, by Slack's ids; null for none. */
  readonly thread: string | null
  /** Prepares the one call that answers it, from what the thread read last. */
  prepare(reading: string | null): { call: (client: SlackAPIClient) => Promise<unknown>; reading: string | null }
}

/** Kinds of message that a person types; every other subtype is an edit, a deletion or Slack's own notice. */
const TYPED = new Set([undefined, 'file_share', 'thread_broadcast'])

const spoken = onFirstUse(() =>
  z.object({
    type: z.enum(['app_mention', 'message']),
    channel: z.string(),
    channel_type: z.string().optional(),
    user: z.string(),
    text: z.string(),
    ts: z.string(),
    thread_ts: z.string().optional(),
    subtype: z.string().optional(),
    bot_id: z.string().nullish(),
    edited: z.unknown().optional(),
  }),
)

const shared = onFirstUse(() =>
  z.object({
    type: z.literal('link_shared'),
    channel: z.string(),
    user: z.string(),
    message_ts: z.string(),
    links: z.array(z.object({ url: z.string() })),
    unfurl_id: z.string().optional(),
    source: z.enum(['composer', 'conversations_history']).optional(),
  }),
)

type Spoken = z.infer<ReturnType<typeof spoken>>

/** A mention is answered in its thread, which it opens if there is none; a direct message where it stands. */
function answerSpoken(desks: Desks, event: Spoken): Act {
  const isDirect = event.type === 'message'
  const thread = event.thread_ts ?? (isDirect ? undefined : event.ts)
  return {
    thread: `${event.channel}:${thread ?? ''}`,
    prepare(reading) {
      const answered = answerTyped(desks, event.text, { reading, isPrivate: false })
      const where = thread === undefined ? {} : { thread_ts: thread }
      const post = { channel: event.channel, ...where, ...answered.message }
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- Slack's method, not a window's
      return { call: (client) => client.chat.postMessage(post), reading: answered.reading }
    },
  }
}

function unfurlShared(desks: Desks, event: z.infer<ReturnType<typeof shared>>): Act | undefined {
  const links = event.links.map(({ url }) => url)
  const unfurls = unfurlsOf(desks, links)
  if (Object.keys(unfurls).length === 0) return undefined
  const { unfurl_id: id, source } = event
  // A link in a message that is still being written has no message yet, only an id of its own.
  const where = id && source ? { unfurl_id: id, source } : { channel: event.channel, ts: event.message_ts }
  return {
    thread: null,
    prepare: () => ({ call: (client) => client.chat.unfurl({ ...where, unfurls }), reading: null }),
  }
}

/**
 * What is to be done about an event; undefined where it is not for Ibid: a bot's message or its own, an edit, a
 * message in a channel that does not address it, a link that is not its own, a type that it does not know.
 */
export function actOn(desks: Desks, { event, authorizations }: EventPayload): Act | undefined {
  const own = new Set((authorizations ?? []).flatMap((granted) => (granted.is_bot ? [granted.user_id] : [])))
  if (event.type === 'link_shared') {
    const { data } = shared().safeParse(event)
    return data && !own.has(data.user) ? unfurlShared(desks, data) : undefined
  }
  const { data } = spoken().safeParse(event)
  if (!data || data.bot_id || own.has(data.user) || !TYPED.has(data.subtype)) return undefined
  if (data.edited !== undefined || (data.type === 'message' && data.channel_type !== 'im')) return undefined
  return answerSpoken(desks, data)
}
