import { describe, expect, it } from 'vitest'
import { ask, request } from '../../../worker/client.ts'
import { buttonsOf, check, interact, press, send, slash } from '../../../worker/discord/discord-client.ts'

const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'

/** Seen only by whoever asked. */
const EPHEMERAL = 64
const PING = '{"type":1}'

describe('the endpoint', () => {
  it('answers a PING with a PONG, as Discord asks when the address is saved', async () => {
    const response = await send(PING)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/u)
    expect(await response.json()).toEqual({ type: 1 })
  })

  it('offers nothing to complete, and says so of what it does not know', async () => {
    expect(await interact(4, {})).toEqual({ type: 8, data: { choices: [] } })
    for (const type of [0, 5, 99])
      expect(await interact(type, {})).toMatchObject({ type: 4, data: { flags: EPHEMERAL } })
  })
})

describe('/ibid', () => {
  it('answers whoever asked with the quotation, its sentence bold, its notes and the citation', async () => {
    const { answers, reply } = await ask(QUESTION)
    const [answer] = answers
    const message = await slash(QUESTION)
    expect(message).toMatchObject({ flags: EPHEMERAL, allowed_mentions: { parse: [] } })
    expect(message.content?.replaceAll('\\', '')).toBe(reply)
    const { title, url, footer, description = '', fields = [] } = message.embeds?.[0] ?? {}
    expect({ title, url, footer }).toEqual({
      title: 'Page 78, The Motivation for Leaving',
      url: answer?.url,
      footer: { text: answer?.citation },
    })
    expect(description.replaceAll(/\*\*|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\/gu, '')).toBe(answer?.quote)
    expect(description).toContain(`**${SENTENCE}**⁵`)
    expect(fields.map(({ name }) => name)).toEqual(['Note 5', 'Note 6'])
    expect(fields[1]?.value).toMatch(/^Ibid\., p\. 20\.\n→ Human Rights Watch/u)
  })

  it('offers the next passage, the channel, the paper and the other passages', async () => {
    const { answers } = await ask(QUESTION)
    const { version } = (await (await request('/v1/document')).json()) as { version: string }
    const buttons = buttonsOf(await slash(QUESTION))
    expect(buttons.map(({ custom_id: id, url }) => id ?? url)).toEqual([
      `next:${version}|p9`,
      `show:${version}|p8:413-481`,
      answers[0]?.url,
      ...answers.slice(1).map(({ id, highlight }) => `read:${version}|${id}:${highlight?.start}-${highlight?.end}`),
    ])
    for (const { custom_id: id = '' } of buttons) expect(id.length).toBeLessThanOrEqual(100)
  })

  it('says that the paper does not say, and offers what is near as no answer', async () => {
    const question = 'How many North Koreans live in Russia?'
    const { status, related, suggestions } = await ask(question)
    expect(status).toBe('not_found')
    const message = await slash(question)
    expect(message.embeds).toEqual([])
    expect(message.content).toMatch(/^The paper does not say/u)
    expect(message.content).toContain(suggestions[0])
    expect(buttonsOf(message)).toHaveLength(related.length)
  })

  it.each([
    ['a page', 'What is on page 83?'],
    ['a section', 'Show me the section Treatment upon Deportation'],
    [
      'two questions',
      'How many ethnic Koreans live in Yanbian? And what does Article 117 of the Criminal Code punish?',
    ],
  ])('shows more than one passage for %s', async (_, question) => {
    expect((await slash(question)).embeds?.length).toBeGreaterThan(1)
  })

  it.each([
    ['none', undefined],
    ['an empty one', ' '],
    ['a number', 7],
    ['one of 1,001 characters', 'a'.repeat(1001)],
  ])('with %s says what does not fit', async (_, question) => {
    expect(await slash(question)).toMatchObject({ flags: EPHEMERAL, content: expect.stringMatching(/^The question /u) })
  })

  it('under another name says that commands must be registered', async () => {
    const response = await interact(2, {
      type: 1,
      name: 'cardsearch',
      options: [{ type: 3, name: 'cardname', value: 'x' }],
    })
    expect(response).toMatchObject({ data: { content: expect.stringMatching(/registered again/u) } })
  })
})

describe('“Check this quotation”', () => {
  it.each([
    ['the words alone', SENTENCE],
    ['words in marks', `I think he wrote “${SENTENCE}” somewhere`],
    ['a block quote', `Look at this:\n> ${SENTENCE}\nRight?`],
    ['a block quote of the rest', `>>> ${SENTENCE}`],
  ])('finds %s', async (_, content) => {
    const message = await check(content)
    expect(message.content).toMatch(/^Word for word, on page 78/u)
    expect(message.embeds?.[0]?.description).toContain(`**${SENTENCE}**`)
  })

  it('shows each difference', async () => {
    const message = await check(SENTENCE.replace('execution', '*death*'))
    expect(message.content).toMatch(/^Not word for word/u)
    expect(message.content).toMatch(/Claimed “.*death.*”, printed “execution”/u)
  })

  it('says so of a message with no text', async () => {
    expect((await check('')).content).toMatch(/no text to check/u)
  })

  it('passes over a control character, as copying makes them', async () => {
    expect((await check(`${SENTENCE}\u0000`)).content).toMatch(/^Word for word/u)
  })
})

describe('a button', () => {
  it('reads the next passage to whoever pressed it, and goes on from there', async () => {
    const [next] = buttonsOf(await slash('p8'))
    const message = await press(next?.custom_id ?? '')
    expect(message.flags).toBe(EPHEMERAL)
    expect(buttonsOf(message)[0]?.custom_id).toMatch(/^next:\w+\|p10$/u)
  })

  it('shows the quotation to the channel as it was, without the question', async () => {
    const answered = await slash(QUESTION)
    const show = buttonsOf(answered).find(({ label }) => label === 'Show to channel')
    const message = await press(show?.custom_id ?? '')
    expect(message.flags).toBeUndefined()
    expect(message.allowed_mentions).toEqual({ parse: [] })
    expect(message.embeds?.[0]).toEqual(answered.embeds?.[0])
    expect(message.embeds?.[0]?.description).toContain('**')
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Next passage', 'Open in the paper'])
  })

  it.each(['show:oldversion|p8:413-481', 'show:oldversion|p8:0-999999', 'read:oldversion|p8:9-1,p999'])(
    'of another version of the paper gives the passage without a mark: %s',
    async (customId) => {
      const { embeds } = await press(customId)
      expect(embeds).toHaveLength(1)
      expect(embeds?.[0]?.description).not.toContain('**')
    },
  )

  it.each(['next:oldversion|p999', 'show:oldversion|__proto__', 'show:oldversion|:,'])(
    'of passages that the paper has no more says so: %s',
    async (customId) => {
      const message = await press(customId)
      expect(message).toMatchObject({ flags: EPHEMERAL, content: expect.stringMatching(/no longer in it/u) })
    },
  )

  it.each(['', 'next', 'next:', 'next:p8', 'show:p8.413-481', 'delete:58564e542937|p8', 'show:|p8', 'click_one'])(
    'that this version did not make says so: "%s"',
    async (customId) => {
      expect(await press(customId)).toMatchObject({
        flags: EPHEMERAL,
        content: expect.stringMatching(/another version/u),
      })
    },
  )
})
