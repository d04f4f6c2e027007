import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ask, problemOf, request } from '../../../worker/client.ts'
import { boldWords, buttonsOf, richTexts, slackMessage, type SlackMessage } from '../../../worker/slack/slack-limits.ts'
import {
  answersOfSlack,
  commandMessage,
  interact,
  openWorkspace,
  type Posted,
  posted,
  press,
} from '../../../worker/slack/workspace.ts'

beforeEach(openWorkspace)

const QUESTION = 'Why do men have a difficult time finding sanctuary in China?'
const bare = (quote: string | undefined): string => (quote ?? '').replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '')
const quotes = ({ blocks }: Pick<SlackMessage, 'blocks'>): string[] =>
  richTexts(blocks, 'rich_text_quote').map((quote) => bare(quote))

function last(): Posted & SlackMessage {
  const sent = posted.at(-1)
  return { ...sent, ...slackMessage.parse(sent) }
}

describe('the button "Next passage"', () => {
  it('turns the asker’s own message to the look-up’s next passage, its sentence marked, as far as there are any', async () => {
    const { answers } = await ask(QUESTION)
    let message = await commandMessage(QUESTION)
    for (const answer of answers.slice(1)) {
      expect((await press(buttonsOf(message.blocks).get('Next passage'))).status).toBe(200)
      message = { ...last(), response_type: '' }
      expect(last().replace_original).toBe(true)
      expect(quotes(message)).toEqual([answer.quote])
      const { start, end } = answer.highlight ?? { start: 0, end: 0 }
      expect(boldWords(message.blocks).join('')).toBe(answer.quote.slice(start, end))
      expect(buttonsOf(message.blocks).has('Show to channel')).toBe(true)
    }
    expect(buttonsOf(message.blocks).has('Next passage')).toBe(false)
  })

  it('reads on in the paper after a page', async () => {
    const { blocks } = await commandMessage('show me page 83')
    const { answers } = await ask('show me page 83')
    await press(buttonsOf(blocks).get('Next passage'))
    const after = await (await request(`/v1/passages/${answers.at(-1)?.id}`)).json<{ next: string }>()
    const { quote } = await (await request(`/v1/passages/${after.next}`)).json<{ quote: string }>()
    expect(quotes(last())).toEqual([quote])
    expect(buttonsOf(last().blocks).has('Next passage')).toBe(true)
  })

  it('under a message that others see answers whoever presses, in the thread', async () => {
    const { blocks } = await commandMessage(QUESTION)
    const container = { is_ephemeral: false, thread_ts: '1700000000.000100' }
    await press(buttonsOf(blocks).get('Next passage'), { container })
    expect(last()).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      thread_ts: '1700000000.000100',
    })
  })

  it('in a direct message turns the page', async () => {
    const { blocks } = await commandMessage(QUESTION)
    await press(buttonsOf(blocks).get('Next passage'), { channel: { id: 'D1' }, container: {} })
    expect(last().replace_original).toBe(true)
    expect(buttonsOf(last().blocks).has('Show to channel')).toBe(false)
  })
})

describe('the button "Copy citation"', () => {
  it('gives the citation by itself, in a block that Slack can copy', async () => {
    const [first] = (await ask(QUESTION)).answers
    await press(buttonsOf((await commandMessage(QUESTION)).blocks).get('Copy citation'))
    expect(last()).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: first?.citation })
    expect(JSON.stringify(last().blocks)).toContain('rich_text_preformatted')
  })
})

describe('the button "Show to channel"', () => {
  it('posts the quotation for everybody, says who shows it, and takes the private copy away', async () => {
    const message = await commandMessage(QUESTION)
    await press(buttonsOf(message.blocks).get('Show to channel'))
    expect(posted).toHaveLength(2)
    const [shown, gone] = posted
    expect(shown).toMatchObject({ response_type: 'in_channel', replace_original: false })
    expect(gone).toEqual({ delete_original: true })
    const parsed = slackMessage.parse(shown)
    expect(quotes(parsed)).toEqual(quotes(message))
    expect(richTexts(parsed.blocks, 'rich_text_section')[0]).toBe('Shown by @U1ASKER')
    expect(JSON.stringify(parsed)).not.toContain('difficult time finding sanctuary in China?')
    expect([...buttonsOf(parsed.blocks).keys()]).toEqual(['Copy citation'])
  })

  it('keeps the private copy when the post fails, and Slack is told', async () => {
    answersOfSlack.push(() => new Response('', { status: 500 }))
    const message = await commandMessage(QUESTION)
    const response = await press(buttonsOf(message.blocks).get('Show to channel'))
    expect(response.status).toBe(503)
    await problemOf(response)
    expect(posted).toHaveLength(1)
  })
})

describe('a button of a message that is older than the paper', () => {
  it.each([
    ['no passage any more', 'oldversion|p999', /no longer in it/u],
    ['nothing', '', /no longer in it/u],
    ['no reference', '"]}\u0000|||,,,:::', /no longer in it/u],
  ])('with %s is answered with a sentence', async (_, value, says) => {
    await interact({
      type: 'block_actions',
      container: { is_ephemeral: true },
      actions: [{ action_id: 'next', value }],
    })
    expect(last().text).toMatch(says)
  })

  it.each(['oldversion|p27:0-86', 'oldversion|p27:0-999999', 'oldversion|p27:9-1'])(
    '%s gives the passage without a mark',
    async (value) => {
      await press({ action_id: 'next', value })
      expect(quotes(last())).toHaveLength(1)
      expect(boldWords(last().blocks)).toEqual([])
    },
  )
})

describe('an answer goes to hooks.slack.com alone', () => {
  it.each([
    'http://hooks.slack.com/actions/1',
    'https://hooks.slack.com.evil.example/actions/1',
    'https://evil.example/hooks.slack.com',
    'https://hooks.slack.com@evil.example/',
    'https://me:secret@hooks.slack.com/actions/1',
    'https://hooks.slack.com:8443/actions/1',
    'https://slack.com/api/chat.postMessage',
    'https://127.0.0.1/',
    'file:///etc/passwd',
    'no address',
    '',
    undefined,
  ])('and not to %s', async (address) => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    const response = await press({ action_id: 'citation', value: 'x|p27' }, { response_url: address })
    expect(response.status).toBe(200)
    expect(posted).toEqual([])
    expect(log.mock.calls).toEqual([['slack: ignored a response_url that is not Slack’s']])
    log.mockRestore()
  })
})

describe('what is none of its buttons and shortcuts', () => {
  it.each([
    { type: 'block_actions', actions: [{ action_id: 'constructor', value: 'x|p27' }] },
    { type: 'message_action', callback_id: 'other', message: { text: 'secret words' } },
    { type: 'view_submission', view: {} },
    { type: 'shortcut', callback_id: 'check_quotation' },
  ])('is acknowledged and ignored: $type', async (payload) => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    expect((await interact(payload)).status).toBe(200)
    expect(posted).toEqual([])
    expect(log.mock.calls.join('')).toMatch(
      /^slack: ignored a (?:button or shortcut of another name|request of an unknown type)$/u,
    )
    log.mockRestore()
  })
})

describe('the shortcut "Check this quotation"', () => {
  const check = async (text: string, more: Record<string, unknown> = {}): Promise<Posted & SlackMessage> => {
    const message = { type: 'message', user: 'U2', text, ts: '1700000000.000100', ...more }
    const response = await interact({ type: 'message_action', callback_id: 'check_quotation', message })
    expect(response.status).toBe(200)
    return last()
  }
  const PRINTED = 'Serious violations mandate execution and forfeiture of all property.'

  it.each([
    ['word for word', PRINTED],
    ['in quotation marks, within a sentence', `Charny writes that “${PRINTED}” Is that so?`],
    ['as a quotation of Slack’s', `look at this:\n&gt; ${PRINTED}`],
    ['in bold', `*${PRINTED}*`],
    ['in bold italics, behind a mention', `<@U3> *_${PRINTED}_*`],
  ])('finds a quotation %s', async (_, text) => {
    const message = await check(text)
    expect(message).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(message.text).toMatch(/^Word for word, on page 78/u)
    expect(boldWords(message.blocks).join('')).toBe(PRINTED)
  })

  it('says how a quotation was altered', async () => {
    const message = await check('Serious violations mandate prison and forfeiture of all property.')
    expect(message.text).toMatch(/^Not word for word/u)
    expect(JSON.stringify(message.blocks)).toContain('"text":"prison","style":{"strike":true}')
    expect(JSON.stringify(message.blocks)).toContain('"text":"execution","style":{"bold":true}')
  })

  it('says that words are not in the paper', async () => {
    const { text } = await check('The quick brown fox jumps over the lazy dog, said nobody in Pyongyang.')
    expect(text).toMatch(/^These words are not in the paper/u)
  })

  it.each(['', '<@U3>'])('says that %j has no text', async (text) => {
    expect((await check(text)).text).toMatch(/no text to check/u)
  })

  it('answers in the thread of the message', async () => {
    expect((await check(PRINTED, { thread_ts: '1699999999.000001' })).thread_ts).toBe('1699999999.000001')
  })

  it('takes a message of 40,000 characters that no form holds in fewer bytes', async () => {
    const message = await check('가'.repeat(40_000), { blocks: [{ text: '가'.repeat(40_000) }] })
    expect(message.text).toMatch(/at most 16384 characters/u)
  })
})
