import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, problemOf, request } from '../../../worker/client.ts'
import { requestWith } from '../../../worker/request-with.ts'
import {
  buttonsOf,
  check,
  interact,
  interaction,
  now,
  press,
  send,
  signatureOf,
  slash,
} from '../../../worker/discord/discord-client.ts'

const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'
const PING = '{"type":1}'

/** Seen only by whoever asked. */
const EPHEMERAL = 64

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

describe('a request that Discord did not sign', () => {
  const signed = signatureOf(PING, now())

  it.each<[string, (good: string) => Record<string, string>]>([
    ['no signature', () => ({ 'x-signature-ed25519': '' })],
    ['another signature', () => ({ 'x-signature-ed25519': '0'.repeat(128) })],
    [
      'a signature with another digit',
      (good) => ({ 'x-signature-ed25519': good.slice(0, -1) + (good.endsWith('0') ? '1' : '0') }),
    ],
    ['a shorter signature', (good) => ({ 'x-signature-ed25519': good.slice(0, 126) })],
    ['a longer signature', (good) => ({ 'x-signature-ed25519': `${good}00` })],
    ['a signature in base64', () => ({ 'x-signature-ed25519': btoa('x'.repeat(64)) })],
    ['no timestamp', () => ({ 'x-signature-timestamp': '' })],
    ['another timestamp', () => ({ 'x-signature-timestamp': String(Number(now()) - 1) })],
  ])('gets a 401: %s', async (_, headers) => {
    const response = await send(PING, headers(await signed))
    expect(response.status).toBe(401)
    await problemOf(response)
  })

  it('gets a 401 for another body', async () => {
    const timestamp = now()
    const response = await send('{"type":2}', { 'x-signature-ed25519': await signatureOf(PING, timestamp) }, timestamp)
    expect(response.status).toBe(401)
  })

  it.each([
    ['six minutes old', String(Number(now()) - 360)],
    ['six minutes ahead', String(Number(now()) + 360)],
    ['in milliseconds', String(Date.now())],
    ['no number', 'now'],
    ['not a whole number', `${now()}.5`],
    ['in another notation', Number(now()).toExponential()],
    ['negative', `-${now()}`],
  ])('gets a 401 for a timestamp, rightly signed, that is %s', async (_, timestamp) => {
    expect((await send(PING, {}, timestamp)).status).toBe(401)
  })

  it.each([-240, 240])('but is %i seconds off is taken', async (off) => {
    expect((await send(PING, {}, String(Number(now()) + off))).status).toBe(200)
  })
})

describe('a signed request that is no interaction', () => {
  it.each(['', '{"type":', '[]', '{}', '{"type":"1"}', '{"type":2,"data":7}', '{"type":2,"data":{"options":{}}}'])(
    '%j is a 400',
    async (body) => {
      const response = await send(body)
      expect(response.status).toBe(400)
      await problemOf(response)
    },
  )

  it('that says it is something else than JSON is a 415', async () => {
    expect((await send(PING, { 'content-type': 'text/plain' })).status).toBe(415)
  })

  it('over 16 KiB is a 413', async () => {
    expect((await send(JSON.stringify(interaction(2, { name: 'x'.repeat(17_000) })))).status).toBe(413)
  })

  it.each(['GET', 'PUT', 'DELETE'])('%s is a 405', async (method) => {
    const response = await request('/discord', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  it('never makes a 500', async () => {
    const data = fc.record(
      {
        type: fc.integer({ min: 0, max: 4 }),
        name: fc.constantFrom('ibid', 'Check this quotation', 'other'),
        options: fc.array(fc.record({ name: fc.constantFrom('question', 'other'), value: fc.jsonValue() })),
        target_id: fc.constantFrom('1', '__proto__', 'constructor'),
        resolved: fc.record({
          messages: fc.dictionary(fc.constantFrom('1', '2'), fc.record({ content: fc.string() })),
        }),
        custom_id: fc.string(),
      },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 6 }), fc.oneof(data, fc.jsonValue()), async (type, sent) => {
        const response = await send(JSON.stringify(interaction(type, sent as object)))
        await response.text()
        return response.status < 500
      }),
      { numRuns: 200 },
    )
  })
})

describe('without its key', () => {
  it.each([
    ['none', {}],
    ['an empty one', { DISCORD_PUBLIC_KEY: '' }],
    ['one that is no key', { DISCORD_PUBLIC_KEY: 'g'.repeat(64) }],
    ['half a key', { DISCORD_PUBLIC_KEY: 'a'.repeat(32) }],
    ['one beside another that is none', { DISCORD_PUBLIC_KEY: `${'a'.repeat(64)} ${'g'.repeat(64)}` }],
  ])('the door answers 503 and names the setting: %s', async (_, settings) => {
    const response = await requestWith(settings, '/discord', { method: 'POST', body: PING })
    expect(response.status).toBe(503)
    expect((await problemOf(response)).detail).toContain('DISCORD_PUBLIC_KEY')
  })
})
