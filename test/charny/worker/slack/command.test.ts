import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ask } from '../../../worker/client.ts'
import { boldWords, buttonsOf, plainTexts, richTexts } from '../../../worker/slack/slack-limits.ts'
import { calls, commandMessage, openWorkspace, posted, SECRET, typeCommand } from '../../../worker/slack/workspace.ts'

beforeEach(openWorkspace)

describe('the slash command', () => {
  it('is answered in the response, to the asker alone, with the passage as a quote and its sentence marked', async () => {
    const question = 'What is the male-female ratio of unmarried people in rural Yanbian?'
    const { blocks, response_type: type, text } = await commandMessage(question)
    const { answers } = await ask(question)
    const [first] = answers
    expect(type).toBe('ephemeral')
    expect(richTexts(blocks, 'rich_text_quote')[0]?.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '')).toBe(first?.quote)
    expect(boldWords(blocks).join('')).toBe(first?.quote.slice(first.highlight?.start, first.highlight?.end))
    expect(boldWords(blocks)[0]).toMatch(/^In rural Yanbian, the male-female ratio/u)
    expect(plainTexts(blocks)).toContain(first?.citation)
    expect(plainTexts(blocks).some((line) => line.startsWith('16. '))).toBe(true)
    expect(text).toContain('“')
    expect([...buttonsOf(blocks).keys()]).toEqual(['Next passage', 'Copy citation', 'Show to channel'])
  })

  it('raises the number of a note where its marker stands', async () => {
    const { blocks } = await commandMessage('What do serious violations of the Criminal Code mandate?')
    const [quote] = richTexts(blocks, 'rich_text_quote')
    expect(quote).toContain('forfeiture of all property.⁵ These')
    expect(plainTexts(blocks).find((line) => line.startsWith('6. '))).toMatch(
      /^6\. Ibid\., p\. 20\. → Human Rights Watch/u,
    )
  })

  it('says plainly that the paper does not say, and offers the closest passages as no answer', async () => {
    const { blocks, text } = await commandMessage('How many satellites did Pyongyang launch in 2012?')
    expect(text).toMatch(/^The paper does not say/u)
    expect(plainTexts(blocks).join('\n')).toContain('The paper does answer:')
    expect(buttonsOf(blocks).size).toBe(0)
  })

  it.each(['', '   ', 'help'])('explains itself to %j', async (text) => {
    expect((await commandMessage(text)).text).toMatch(/^Ask a question about the paper/u)
  })

  it.each([
    ['a'.repeat(1001), /at most 1000 characters/u],
    ['why \u0000?', /control characters/u],
  ])('answers what is no question with a sentence (%#)', async (question, rule) => {
    expect((await commandMessage(question)).text).toMatch(rule)
  })

  it('shows a page in its order, three passages at first', async () => {
    const { blocks } = await commandMessage('show me page 83')
    const { answers } = await ask('show me page 83')
    const quotes = richTexts(blocks, 'rich_text_quote').map((quote) => quote.replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, ''))
    expect(quotes).toEqual(answers.map(({ quote }) => quote))
    expect(quotes).toHaveLength(3)
  })

  it('answers both of two questions', async () => {
    const question = 'How many North Koreans are in China? And what is the simplest policy option for China?'
    const { blocks, text } = await commandMessage(question)
    expect(text).toMatch(/2 of the questions/u)
    expect(richTexts(blocks, 'rich_text_quote')).toHaveLength(2)
  })

  it('checks a quotation, and lists what differs', async () => {
    const { blocks, text } = await commandMessage(
      'Did the author write "Serious violations mandate prison and forfeiture of all property"?',
    )
    expect(text).toMatch(/^Not word for word/u)
    expect(blocks.some((b) => b.type === 'rich_text' && b.elements.some((e) => e.type === 'rich_text_list'))).toBe(true)
  })

  it('reads nothing that was typed as markup', async () => {
    const { blocks, text } = await commandMessage(
      'Did he write "we <!channel> love <@U1> & *all* of their <b>good deeds"?',
    )
    expect(JSON.stringify(blocks) + text).not.toMatch(/<!channel>|<@U1>/u)
  })

  it('needs no bot token, and asks Slack for nothing', async () => {
    const response = await typeCommand('Who left?', {}, { SLACK_SIGNING_SECRET: SECRET })
    expect(response.status).toBe(200)
    expect(calls).toEqual([])
    expect(posted).toEqual([])
  })

  it('keeps the answer off every cache', async () => {
    expect((await typeCommand('Who left?')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('the list of workspaces', () => {
  const settings = { SLACK_SIGNING_SECRET: SECRET, SLACK_TEAM_IDS: ' T0OTHER  T0THIRD ' }

  it('lets in who is on it and tells the others', async () => {
    const refused = await typeCommand('Who left?', {}, settings)
    expect(await refused.json()).toMatchObject({ response_type: 'ephemeral', text: expect.stringMatching(/not open/u) })
    const allowed = await typeCommand('Who is Joel Charny?', { team_id: 'T0THIRD' }, settings)
    expect(await allowed.text()).not.toMatch(/not open/u)
  })
})

describe('a command of another name', () => {
  it('is acknowledged and ignored, and the log says so without its words', async () => {
    const log = vi.spyOn(console, 'info').mockImplementation(() => {})
    const response = await typeCommand('secret words', { command: '/other' })
    expect([response.status, await response.text()]).toEqual([200, ''])
    expect(log.mock.calls).toEqual([['slack: ignored a command of another name']])
    log.mockRestore()
  })
})
