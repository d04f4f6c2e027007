import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ask, problemOf, request } from '../../../worker/client.ts'
import { requestWith } from '../../../worker/request-with.ts'
import { activity, linesOf, quoteOf, SECRET, send, signatureOf, tell } from '../../../worker/teams/teams-client.ts'

const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'

describe('a question to the webhook', () => {
  it('is answered with the quotation, its sentence bold, its notes raised and written out, and the citation', async () => {
    const { answers, reply } = await ask(QUESTION)
    const said = await tell(QUESTION)
    expect(said).toMatchObject({ type: 'message', textFormat: 'plain', text: reply })
    expect(said.attachments[0]?.contentType).toBe('application/vnd.microsoft.card.adaptive')
    const runs = quoteOf(said)
    expect(
      runs
        .filter(({ text }) => !/^[⁰¹²³⁴⁵⁶⁷⁸⁹ ]+$/u.test(text))
        .map(({ text }) => text)
        .join(''),
    ).toBe(answers[0]?.quote)
    expect(runs.filter(({ weight }) => weight === 'Bolder').map(({ text }) => text)).toEqual([SENTENCE])
    expect(runs.map(({ text }) => text)).toContain('⁵')
    expect(linesOf(said)).toContain(`→ ${answers[0]?.footnotes[1]?.resolved}`)
    expect(linesOf(said)).toContain(answers[0]?.citation)
  })

  it('shows the best passage and links to the others', async () => {
    const { answers } = await ask(QUESTION)
    const { attachments } = await tell(QUESTION)
    expect(attachments[0]?.content.actions.map(({ url }) => url)).toEqual(answers.map(({ url }) => url))
  })

  it('that the paper does not answer is told so, with links to what is near and what it does answer', async () => {
    const { reply, suggestions } = await ask('What is the capital of Australia?')
    const said = await tell('What is the capital of Australia?')
    expect(said.text).toBe(reply)
    expect(quoteOf(said)).toEqual([])
    for (const question of suggestions) expect(linesOf(said)).toContain(`• ${question}`)
  })

  it('that checks a quotation is told each difference', async () => {
    const said = await tell(`Did the author write “${SENTENCE.replace('execution', 'death')}”?`)
    expect(said.text).toMatch(/^Not word for word/u)
    expect(linesOf(said)).toContain('Claimed “death”, printed “execution”.')
  })

  it('of 1,001 characters is told what does not fit', async () => {
    expect((await tell('a'.repeat(1001))).text).toBe('The question must have at most 1000 characters.')
  })

  it('that is a mention alone gets help', async () => {
    expect((await tell('')).text).toMatch(/^Ask a question about the paper/u)
  })

  it.each([
    ['a paragraph and a space that does not break', `<p><at>Ibid</at>&nbsp;${QUESTION}</p>`],
    [
      'formatting',
      `<div><at id="0">Ibid</at> What do <b>serious</b> violations<br>of the <i>Criminal</i> Code mandate?</div>`,
    ],
    ['entities', '<at>Ibid</at> What do &quot;serious violations&quot; of the Criminal Code&#32;mandate&#63;'],
    [
      'a message that is replied to',
      `<blockquote itemscope itemtype="http://schema.skype.com/Reply"><p>Who cares</p></blockquote><at>Ibid</at> ${QUESTION}`,
    ],
    ['tags that are not closed', `<at>Ibid</at> <p><b>${QUESTION}`],
  ])('is read through %s', async (_, text) => {
    const response = await send(JSON.stringify(activity('', { text })))
    expect(quoteOf(await response.json()).map((run) => run.text)).toContain(SENTENCE)
  })

  it('is read where somebody set it as a block quote', async () => {
    expect((await tell(`<blockquote>“${SENTENCE}”</blockquote> did he write this?`)).text).toMatch(/^Word for word/u)
  })

  it('is kept by nobody', async () => {
    expect((await send(JSON.stringify(activity(QUESTION)))).headers.get('cache-control')).toBe('no-store')
  })
})

describe('a request that Teams did not sign', () => {
  const body = JSON.stringify(activity(QUESTION))

  it.each([
    ['no header', ''],
    ['another scheme', `Bearer ${signatureOf(body).slice(5)}`],
    ['another secret', signatureOf(body, btoa('another'))],
    ['another body', signatureOf(`${body} `)],
    ['a lower-case scheme', signatureOf(body).replace('HMAC', 'hmac')],
    ['a shorter signature', signatureOf(body).slice(0, -4)],
    ['no base64', `HMAC ${'!'.repeat(43)}=`],
    ['hexadecimal', `HMAC ${'0a'.repeat(32)}`],
    ['a signature twice', `${signatureOf(body)}, ${signatureOf(body)}`],
  ])('gets a 401: %s', async (_, authorization) => {
    const response = await send(body, { authorization })
    expect(response.status).toBe(401)
    expect(JSON.stringify(await problemOf(response))).not.toContain('Criminal')
  })

  it.each([
    ['six minutes old', new Date(Date.now() - 360_000).toISOString()],
    ['six minutes ahead', new Date(Date.now() + 360_000).toISOString()],
    ['without a time', undefined],
    ['with a time that is none', 'yesterday'],
  ])('or is %s gets a 401', async (_, timestamp) => {
    const response = await send(JSON.stringify(activity(QUESTION, { timestamp })))
    expect(response.status).toBe(401)
    expect((await problemOf(response)).detail).toMatch(/five minutes/u)
  })

  it.each([-240_000, 240_000])('but is %i milliseconds off is taken', async (off) => {
    const timestamp = new Date(Date.now() + off).toISOString()
    expect((await send(JSON.stringify(activity(QUESTION, { timestamp })))).status).toBe(200)
  })
})

describe('a signed request that is not a message', () => {
  it.each([
    ['no JSON', '{"type":', 400],
    ['nothing', '', 400],
    ['a list', '[]', 400],
    ['no type', '{}', 400],
    ['text that is no text', JSON.stringify(activity('', { text: 7 })), 400],
    ['another activity', JSON.stringify(activity('', { type: 'messageReaction' })), 202],
  ])('%s', async (_, body, status) => {
    expect((await send(body)).status).toBe(status)
  })

  it('that says it is something else than JSON is a 415', async () => {
    const response = await send(JSON.stringify(activity(QUESTION)), { 'content-type': 'text/plain' })
    expect(response.status).toBe(415)
  })

  it('over 16 KiB is a 413', async () => {
    expect((await send(JSON.stringify(activity('a'.repeat(17_000))))).status).toBe(413)
  })

  it('never makes a 500, whatever HTML it holds', async () => {
    const tags = fc.constantFrom(
      '<at>',
      '</at>',
      '<p>',
      '<blockquote>',
      '</p>',
      '&amp;',
      '&#x110000;',
      '&#0;',
      '<!--',
      ']]>',
      '<',
    )
    const html = fc.array(fc.oneof(tags, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(html, fc.jsonValue(), async (text, other) => {
        const response = await send(JSON.stringify(activity('', { text, from: other, entities: other })))
        await response.text()
        return response.status === 200
      }),
      { numRuns: 200 },
    )
  })

  it.each(['GET', 'PUT', 'DELETE'])('%s is a 405', async (method) => {
    const response = await request('/teams', { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })
})

describe('while the secret is being replaced', () => {
  const OTHER = btoa('another token as Teams shows it.')

  it.each([
    [`${SECRET} ${OTHER}`, 200],
    [` ${OTHER}  ${SECRET}\n`, 200],
    [OTHER, 401],
  ])('a message under one of them is answered (%s: %i)', async (secrets, status) => {
    expect((await send(JSON.stringify(activity(QUESTION)), {}, secrets)).status).toBe(status)
  })
})

describe('without its secret', () => {
  it.each([
    ['none', {}],
    ['an empty one', { TEAMS_OUTGOING_SECRET: '' }],
    ['one that is no base64', { TEAMS_OUTGOING_SECRET: 'paste the token here' }],
    ['one beside another that is none', { TEAMS_OUTGOING_SECRET: `${SECRET} paste` }],
  ])('the door answers 503 and names the setting: %s', async (_, settings) => {
    const body = JSON.stringify(activity(QUESTION))
    const response = await requestWith(settings, '/teams', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: signatureOf(body, SECRET) },
      body,
    })
    expect(response.status).toBe(503)
    expect((await problemOf(response)).detail).toContain('TEAMS_OUTGOING_SECRET')
  })
})
