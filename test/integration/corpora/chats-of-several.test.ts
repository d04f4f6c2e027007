import { createHmac, sign } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questionAnsweredBySeveral } from '../../../src/contract/webhook.ts'
import { buttonsOf, plainTexts, richTexts, slackBlocks, type SlackMessage } from '../../worker/slack/slack-limits.ts'
import { discord, type JoinedPapers, OPERATOR, serveToChats, SLACK, TEAMS, WEBHOOK } from './joined.ts'
import type { Served } from './served.ts'

const ESSAY = 'vantongeren-1987'
const REVIEW = 'achterberg-2008'
const TITLES = { [ESSAY]: 'The Ferry Tolls of the Lower Ansel, 1612–1794', [REVIEW]: 'Finders, Keepers, and the Tide' }
const OF_ESSAY = 'What was the rent of the first lease?'
const IN_ESSAY = 'The rent of the first lease was nineteen pounds a year'
const OF_REVIEW = 'For how long must a find be advertised?'
const IN_REVIEW = 'holds it in trust for a year and a day'
const BOTH = `She writes “${IN_ESSAY}”, and he “${IN_REVIEW}”.`

let joined: JoinedPapers | undefined
const at = (): Served => joined?.served ?? expect.fail('it is not served')
/** What reached Slack, whatever its address. */
const posted: unknown[] = []
const fieldsPosted = (): Record<string, string> => (posted[0] ?? {}) as Record<string, string>

beforeAll(async () => {
  joined = await serveToChats(['test/corpora/essay', 'test/corpora/review'], posted)
}, 300_000)
afterAll(() => joined?.[Symbol.asyncDispose]())

const seconds = (): string => String(Math.floor(Date.now() / 1000))

describe('Slack over several papers', () => {
  const send = (type: string, body: string): Promise<Response> => {
    const time = seconds()
    const mac = createHmac('sha256', SLACK).update(`v0:${time}:${body}`).digest('hex')
    const headers = { 'content-type': type, 'x-slack-request-timestamp': time, 'x-slack-signature': `v0=${mac}` }
    return at().send('/slack', { method: 'POST', headers, body })
  }
  const form = (fields: Record<string, string>): Promise<Response> =>
    send('application/x-www-form-urlencoded', new URLSearchParams(fields).toString())
  const command = async (text: string): Promise<SlackMessage> =>
    (await (await form({ command: '/ibid', text, team_id: 'T1' })).json()) as SlackMessage
  const interact = async (payload: object): Promise<SlackMessage> => {
    posted.length = 0
    const whole = { team: { id: 'T1' }, user: { id: 'U1' }, response_url: 'https://hooks.slack.com/x', ...payload }
    expect((await form({ payload: JSON.stringify(whole) })).status).toBe(200)
    return posted[0] as SlackMessage
  }
  const press = (button: unknown): Promise<SlackMessage> =>
    interact({ type: 'block_actions', channel: { id: 'C1' }, container: { is_ephemeral: true }, actions: [button] })
  let events = 0
  const happen = async (event: object): Promise<void> => {
    posted.length = 0
    const body = { type: 'event_callback', team_id: 'T1', event_id: `Ev${events++}`, event }
    expect((await send('application/json', JSON.stringify(body))).status).toBe(200)
  }
  const mention = async (text: string, thread?: string): Promise<string> => {
    const where = thread === undefined ? {} : { thread_ts: thread }
    await happen({
      type: 'app_mention',
      channel: 'C1',
      user: 'U1',
      text: `<@U0> ${text}`,
      ts: `17.${events}`,
      ...where,
    })
    return fieldsPosted()['text'] ?? ''
  }
  /** The lines that name a place. */
  const places = ({ blocks }: Pick<SlackMessage, 'blocks'>): string[] =>
    richTexts(slackBlocks.parse(blocks), 'rich_text_section')

  it.each([
    [OF_ESSAY, ESSAY, IN_ESSAY],
    [OF_REVIEW, REVIEW, IN_REVIEW],
  ] as const)('answers “%s” from %s, and names it', async (question, paper, words) => {
    const message = await command(question)
    expect(message.text).toContain(`In “${TITLES[paper]}`)
    expect(message.text).toContain(words)
    expect(places(message)[0]).toMatch(new RegExp(` · ${TITLES[paper]}`, 'u'))
    expect(JSON.stringify(message.blocks)).toContain(`/${paper}/paper#`)
  })

  it('keeps the paper of a button: the next passage, the citation, what is shown to the channel', async () => {
    const buttons = buttonsOf(slackBlocks.parse((await command(OF_REVIEW)).blocks))
    for (const label of ['Next passage', 'Show to channel']) {
      const message = await press(buttons.get(label))
      expect(message.text).toMatch(new RegExp(`^In “${TITLES[REVIEW]}`, 'u'))
      expect(places(message).join('\n')).toContain(TITLES[REVIEW])
    }
    expect((await press(buttons.get('Copy citation'))).text).toContain('Achterberg')
  })

  it('follows a button from before there were several by the version of its paper', async () => {
    const { version } = await at().get<{ version: string }>(`/${REVIEW}/v1/document`)
    expect((await press({ action_id: 'next', value: `${version}|p8` })).text).toContain(IN_REVIEW)
    expect((await press({ action_id: 'next', value: '0123456789ab|p8' })).text).toMatch(/^The paper has changed since/u)
  })

  it('stays with the paper of a thread, until a question names its own subject', async () => {
    expect(await mention(OF_ESSAY, '1.1')).toContain(IN_ESSAY)
    const after = [
      ['next', TITLES[ESSAY]],
      ['what does footnote 3 say?', TITLES[ESSAY]],
      [OF_REVIEW, TITLES[REVIEW]],
      ['next', TITLES[REVIEW]],
      ['what does footnote 3 say?', TITLES[REVIEW]],
    ] as const
    for (const [question, title] of after)
      expect(await mention(question, '1.1')).toMatch(new RegExp(`^In “${title}`, 'u'))
  })

  it('looks a note up in all papers where none was read', async () => {
    const text = await mention('what does footnote 3 say?', '2.2')
    for (const title of Object.values(TITLES)) expect(text).toContain(`In “${title}`)
  })

  it('checks a message against all papers', async () => {
    const check = (text: string): Promise<SlackMessage> =>
      interact({ type: 'message_action', callback_id: 'check_quotation', message: { text } })
    expect((await check(BOTH)).text).toMatch(/^2 quotations: 2 word for word/u)
    expect((await check(IN_REVIEW)).text).toMatch(new RegExp(`^In “${TITLES[REVIEW]}`, 'u'))
    const absent = await check('“Bread is baked without any yeast at all in an oven of clay.”')
    expect(absent.text).toMatch(/^These words are in none of the papers/u)
    expect((await command(`Did the author write “${IN_ESSAY}” and “${IN_REVIEW}”?`)).text).toMatch(/^2 quotations: 2 /u)
  })

  it('turns a link to any of the papers into the quotation, with its paper', async () => {
    const links = [ESSAY, REVIEW].map((id) => ({ url: `${at().origin}/${id}/paper#p4` }))
    await happen({ type: 'link_shared', channel: 'C1', user: 'U1', message_ts: '1.1', links })
    const unfurls = JSON.parse(fieldsPosted()['unfurls'] ?? '{}') as Record<string, { blocks: SlackMessage['blocks'] }>
    expect(Object.values(unfurls).map((one) => places(one)[0]?.split(' · ')[1]?.slice(0, 20))).toEqual(
      [TITLES[ESSAY], TITLES[REVIEW]].map((title) => title.slice(0, 20)),
    )
  })

  it('speaks of the papers where none answers', async () => {
    const message = await command('How do I bake bread without yeast?')
    expect(message.text).toMatch(/^The papers do not say/u)
    expect(plainTexts(slackBlocks.parse(message.blocks)).join('\n')).toContain('The papers do answer:')
  })
})

describe('Teams over several papers', () => {
  const tell = async (text: string): Promise<string> => {
    const body = JSON.stringify({ type: 'message', text: `<at>Ibid</at> ${text}`, timestamp: new Date().toISOString() })
    const mac = createHmac('sha256', Buffer.from(TEAMS, 'base64')).update(body).digest('base64')
    const headers = { 'content-type': 'application/json', authorization: `HMAC ${mac}` }
    return (await at().send('/teams', { method: 'POST', headers, body })).text()
  }

  it.each([
    [OF_ESSAY, ESSAY, IN_ESSAY],
    [OF_REVIEW, REVIEW, IN_REVIEW],
  ] as const)('answers “%s” from %s, and names it', async (question, paper, words) => {
    const reply = await tell(question)
    expect(reply).toContain(words)
    expect(reply).toContain(` · ${TITLES[paper]}`)
    expect(reply).toContain(`/${paper}/paper#`)
  })

  it('checks a quotation against all papers', async () => {
    expect(await tell(`Did the author write “${IN_ESSAY}” and “${IN_REVIEW}”?`)).toContain(
      '2 quotations: 2 word for word',
    )
  })
})

describe('Discord over several papers', () => {
  interface Message {
    readonly content?: string
    readonly embeds?: readonly { readonly title: string; readonly description: string }[]
    readonly components?: readonly { readonly components: readonly { label: string; custom_id?: string }[] }[]
  }
  const interact = async (type: number, data: object): Promise<Message> => {
    const body = JSON.stringify({ type, data })
    const time = seconds()
    const headers = {
      'content-type': 'application/json',
      'x-signature-timestamp': time,
      'x-signature-ed25519': sign(undefined, Buffer.from(time + body), discord.privateKey).toString('hex'),
    }
    const response = await at().send('/discord', { method: 'POST', headers, body })
    const answered: { data: Message } = await response.json()
    return answered.data
  }
  const slash = (value: string): Promise<Message> =>
    interact(2, { type: 1, name: 'ibid', options: [{ name: 'question', value }] })
  const buttonsIn = ({ components = [] }: Message) => components.flatMap((row) => row.components)

  it('answers from the paper that answers, and its buttons keep it', async () => {
    const message = await slash(OF_REVIEW)
    expect(message.embeds?.[0]?.title).toContain(` · ${TITLES[REVIEW]}`)
    const ids = buttonsIn(message).flatMap(({ custom_id: id }) => id ?? [])
    expect(ids.map((id) => id.split(':')[0])).toEqual(expect.arrayContaining(['next', 'show', 'read']))
    for (const id of ids) {
      expect(id.length).toBeLessThanOrEqual(100)
      const pressed = await interact(3, { custom_id: id })
      expect(pressed.content).toMatch(new RegExp(`^In “${TITLES[REVIEW]}`, 'u'))
      expect(pressed.embeds?.[0]?.title).toContain(TITLES[REVIEW])
    }
  })

  it('checks a message against all papers', async () => {
    const resolved = { messages: { 1: { content: BOTH } } }
    const { content, embeds } = await interact(2, { type: 3, name: 'Check this quotation', target_id: '1', resolved })
    expect(content).toContain('2 word for word')
    expect(embeds?.[0]?.title).toContain(TITLES[ESSAY])
  })
})

describe('the webhook over several papers', () => {
  const ask = async (data: object, id: string): Promise<Response> => {
    const now = new Date()
    const body = JSON.stringify({ type: 'question.asked', timestamp: now.toISOString(), data })
    return at().send('/webhooks/ask', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(WEBHOOK).sign(id, now, body),
      },
      body,
    })
  }

  it('answers as POST /v1/ask does, over all papers and of one', async () => {
    const all = questionAnsweredBySeveral.parse(await (await ask({ question: OF_ESSAY }, 'all')).json())
    expect(all.data).toEqual(await at().ask(OF_ESSAY))
    const one = questionAnsweredBySeveral.parse(await (await ask({ question: OF_ESSAY, paper: REVIEW }, 'one')).json())
    expect(one.data).toEqual(await at().ask(OF_ESSAY, REVIEW))
    expect(one.data.answers).toEqual([])
  })

  it('refuses a paper that is not there, and names those that are', async () => {
    const response = await ask({ question: OF_ESSAY, paper: 'nowhere' }, 'nowhere')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      errors: [{ path: 'data.paper', message: `must be one of ${ESSAY}, ${REVIEW}` }],
    })
  })

  it('takes the same question of another paper under one id for another', async () => {
    expect((await ask({ question: OF_ESSAY, paper: ESSAY }, 'same')).status).toBe(200)
    expect((await ask({ question: OF_ESSAY, paper: REVIEW }, 'same')).status).toBe(409)
  })

  it('lists its dead letters at the root', async () => {
    expect((await at().send('/webhooks/deliveries')).status).toBe(401)
    const headers = { authorization: `Bearer ${OPERATOR}` }
    expect(await (await at().send('/webhooks/deliveries', { headers })).json()).toEqual({ total: 0, deliveries: [] })
  })
})

describe('a chat over several papers without its signature', () => {
  it.each(['/slack', '/teams', '/discord', '/webhooks/ask'])('%s is a 401', async (path) => {
    const response = await at().send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    expect(response.status).toBe(401)
  })
})
