import { evictDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { SlackEvents } from '../../../../src/slack/slack-events.ts'
import { problemOf, request } from '../../../worker/client.ts'
import { boldWords, buttonsOf, richTexts } from '../../../worker/slack/slack-limits.ts'
import {
  answersOfSlack,
  calls,
  deliverSigned,
  direct,
  happen,
  JSON_TYPE,
  mention,
  messageOf,
  openWorkspace,
  pasted,
  posted,
  SECRET,
  TOKEN,
  wrapped,
} from '../../../worker/slack/workspace.ts'

beforeEach(openWorkspace)

const QUESTION = 'What is the male-female ratio of unmarried people in rural Yanbian?'
function workspaceOf(team: string): DurableObjectStub<SlackEvents> {
  const namespace = (env as unknown as { SLACK_EVENTS: DurableObjectNamespace<SlackEvents> }).SLACK_EVENTS
  return namespace.get(namespace.idFromName(team))
}

const only = () => {
  const [call, ...others] = calls
  if (!call || others.length > 0) throw new Error(`${calls.length} calls`)
  return call
}

describe('a mention', () => {
  it('is answered in the thread that it opens, for everybody there', async () => {
    expect((await happen(mention(QUESTION))).status).toBe(200)
    const { method, params } = only()
    expect(method).toBe('chat.postMessage')
    expect(params).toMatchObject({ channel: 'C1', thread_ts: '1700000000.000100' })
    const { blocks } = messageOf(params)
    expect(boldWords(blocks)[0]).toMatch(/^In rural Yanbian/u)
    expect([...buttonsOf(blocks).keys()]).toEqual(['Next passage', 'Copy citation'])
  })

  it('in a thread is answered there', async () => {
    await happen(mention(QUESTION, { thread_ts: '1699999999.000001' }))
    expect(only().params['thread_ts']).toBe('1699999999.000001')
  })

  it('that the paper does not answer is told so, plainly', async () => {
    await happen(mention('How many satellites did Pyongyang launch in 2012?'))
    expect(only().params['text']).toMatch(/^The paper does not say/u)
  })

  it('without words explains how to ask', async () => {
    await happen(mention(''))
    expect(only().params['text']).toMatch(/^Ask a question about the paper/u)
  })

  it('with a question too long is told so', async () => {
    await happen(mention('word '.repeat(2000)))
    expect(only().params['text']).toMatch(/at most 1000 characters/u)
  })
})

describe('a direct message', () => {
  it('is answered where it stands', async () => {
    await happen(direct(QUESTION))
    expect(only().params).toMatchObject({ channel: 'D1' })
    expect(only().params).not.toHaveProperty('thread_ts')
  })

  it('with a file is answered too', async () => {
    const { subtype: _, ...event } = direct(QUESTION)
    await happen({ ...event, subtype: 'file_share' })
    expect(calls).toHaveLength(1)
  })
})

describe('a follow-up in the same thread', () => {
  const thread = (ts: string) => ({ thread_ts: ts })
  const bare = (quote: string): string => quote.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '')
  const printed = async (id: string): Promise<string> =>
    (await (await request(`/v1/passages/${id}`)).json<{ quote: string }>()).quote
  const firstQuote = (index: number): string => {
    const call = calls[index]
    return call ? (richTexts(messageOf(call.params).blocks, 'rich_text_quote')[0] ?? '') : ''
  }

  it('is understood from what the thread read last, and steps on from it', async () => {
    await happen(mention('How does North Korea sort its people into classes?', { ts: '1700000001.000100' }))
    const question = 'and what does that mean when the food runs out?'
    await happen(mention(question, { ts: '1700000002.000100', ...thread('1700000001.000100') }))
    // What became of the lowest class in the famine stands in p53; by itself the question leads to p55, on hunger.
    expect(bare(firstQuote(1))).toBe(await printed('p53'))
    await happen(mention('next', { ts: '1700000003.000100', ...thread('1700000001.000100') }))
    expect(bare(firstQuote(2))).toBe(await printed('p54'))
  })

  it('is a question by itself in another thread', async () => {
    await happen(mention(QUESTION, { ts: '1700000011.000100' }))
    await happen(mention('next', { ts: '1700000012.000100' }))
    expect(firstQuote(0)).not.toBe('')
    expect(firstQuote(1)).toBe('')
  })

  it('in a direct message goes on with the conversation', async () => {
    await happen(direct(QUESTION, { channel: 'D7' }))
    await happen(direct('next', { channel: 'D7' }))
    expect(firstQuote(1)).not.toBe('')
  })
})

describe('what is not for Ibid is acknowledged and left alone', () => {
  const { subtype: _, ...said } = direct(QUESTION)
  it.each<[string, object]>([
    ['its own message', direct(QUESTION, { user: 'U0IBID' })],
    ['its own mention of itself', mention(QUESTION, { user: 'U0IBID' })],
    ['a bot’s message', direct(QUESTION, { bot_id: 'B1' })],
    ['a bot’s mention', mention(QUESTION, { bot_id: 'B1' })],
    ['a message of subtype bot_message', { ...said, subtype: 'bot_message' }],
    ['an edit', { type: 'message', subtype: 'message_changed', channel: 'D1', channel_type: 'im', message: said }],
    ['an edited mention', { ...mention(QUESTION), edited: { user: 'U1ASKER', ts: '1700000000.000300' } }],
    ['a deletion', { type: 'message', subtype: 'message_deleted', channel: 'D1', channel_type: 'im', ts: '1.2' }],
    ['a message in a channel that does not address it', direct(QUESTION, { channel: 'C1', channel_type: 'channel' })],
    ['a message in a group', direct(QUESTION, { channel: 'G1', channel_type: 'mpim' })],
    ['a link of its own posting', pasted(['https://ibid.example/paper#p27'], { user: 'U0IBID' })],
    ['an event of another type', { type: 'reaction_added', user: 'U1ASKER' }],
    ['a message without text', { ...said, text: null }],
  ])('%s', async (__, event) => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    expect((await happen(event)).status).toBe(200)
    expect(calls).toEqual([])
    expect(posted).toEqual([])
    expect(log.mock.calls).toEqual([['slack: ignored an event that is not for Ibid']])
    log.mockRestore()
  })

  it('a workspace that is not on the list', async () => {
    const settings = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: TOKEN, SLACK_TEAM_IDS: 'T0OTHER' }
    expect((await deliverSigned(JSON_TYPE, wrapped(mention(QUESTION)), { settings })).status).toBe(200)
    expect(calls).toEqual([])
  })
})

describe('an event without the bot token', () => {
  it('is a 503 that names the setting and asks for no retry', async () => {
    const settings = { SLACK_SIGNING_SECRET: SECRET }
    const response = await deliverSigned(JSON_TYPE, wrapped(mention(QUESTION)), { settings })
    expect(response.status).toBe(503)
    expect(response.headers.get('x-slack-no-retry')).toBe('1')
    expect((await problemOf(response)).detail).toContain('SLACK_BOT_TOKEN')
  })
})

describe('an event delivered again', () => {
  it('is acted on once, a hundred times in parallel', async () => {
    const body = wrapped(mention(QUESTION))
    const responses = await Promise.all(Array.from({ length: 100 }, () => deliverSigned(JSON_TYPE, body)))
    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
    expect(calls).toHaveLength(1)
  })

  it('is acted on once, one after the other, also when the object was evicted in between', async () => {
    const body = wrapped(mention(QUESTION))
    const stub = workspaceOf('T0PAPER')
    for (let retry = 0; retry < 4; retry++) {
      const headers: Record<string, string> = retry === 0 ? {} : { 'x-slack-retry-num': String(retry) }
      expect((await deliverSigned(JSON_TYPE, body, { headers })).status).toBe(200)
      await evictDurableObject(stub)
    }
    expect(calls).toHaveLength(1)
  })

  it('by another workspace under the same id is another event', async () => {
    await happen(mention(QUESTION), { event_id: 'EvSAME', team_id: 'T0ONE' })
    await happen(mention(QUESTION), { event_id: 'EvSAME', team_id: 'T0TWO' })
    expect(calls).toHaveLength(2)
  })

  it.each<[string, () => Response | Promise<Response>]>([
    ['answers with a fault of its own', () => Response.json({ ok: false, error: 'internal_error' })],
    ['limits the rate', () => new Response('', { status: 429, headers: { 'retry-after': '30' } })],
    ['is down', () => new Response('<html>', { status: 503 })],
    ['answers no JSON', () => new Response('<html>')],
    ['can’t be reached', () => Promise.reject(new TypeError('fetch failed'))],
  ])('when Slack %s is acted on at the next delivery', async (_, fault) => {
    const body = wrapped(mention(QUESTION))
    answersOfSlack.push(fault)
    const failed = await deliverSigned(JSON_TYPE, body)
    expect(failed.status).toBe(503)
    expect(failed.headers.get('x-slack-no-retry')).toBeNull()
    await problemOf(failed)
    expect((await deliverSigned(JSON_TYPE, body, { headers: { 'x-slack-retry-num': '1' } })).status).toBe(200)
    expect((await deliverSigned(JSON_TYPE, body, { headers: { 'x-slack-retry-num': '2' } })).status).toBe(200)
    expect(calls).toHaveLength(2)
  })

  it('while another delivery has it and does not come to an end is left to the next one', async () => {
    await workspaceOf('T0PAPER').claim('EvSTUCK', null)
    const stuck = await deliverSigned(JSON_TYPE, wrapped(mention(QUESTION), { event_id: 'EvSTUCK' }))
    expect(stuck.status).toBe(503)
    expect(stuck.headers.get('x-slack-no-retry')).toBeNull()
    expect(calls).toEqual([])
  })

  it('that Slack refuses for good is not tried again, and the log names the error alone', async () => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    const body = wrapped(mention(QUESTION))
    answersOfSlack.push(() => Response.json({ ok: false, error: 'is_archived' }))
    expect((await deliverSigned(JSON_TYPE, body)).status).toBe(200)
    expect((await deliverSigned(JSON_TYPE, body)).status).toBe(200)
    expect(calls).toHaveLength(1)
    expect(log.mock.calls).toEqual([['slack: the Web API refused: is_archived']])
    log.mockRestore()
  })

  it('while Slack does not answer in time is not done twice', async () => {
    const body = wrapped(mention(QUESTION))
    answersOfSlack.push(async () => {
      await scheduler.wait(3500)
      return Response.json({ ok: true })
    })
    expect((await deliverSigned(JSON_TYPE, body)).status).toBe(200)
    expect((await deliverSigned(JSON_TYPE, body)).status).toBe(200)
    expect(calls).toHaveLength(1)
  })
})
