import { describe, expect, it } from 'vitest'
import { plainModel } from '../../scripts/bank/plain-model.ts'
import { readCorpus } from '../../scripts/corpus/read.ts'
import { makeUnlearntEncoder } from '../../scripts/encoder/make-encoder.ts'
import { cards } from '../../scripts/pictures/cards.ts'
import { prominent } from '../../src/answer/together.ts'
import { askSeveral, type AskSeveralResponse } from '../../src/answer/ask-several.ts'
import { check } from '../../src/answer/check.ts'
import { deskAt } from '../../src/answer/library.ts'
import { alone } from '../../src/answer/paper-desk.ts'
import { findingsOf } from '../../src/answer/remarks.ts'
import { placeOfAnswer } from '../../src/answer/replies.ts'
import { leadFor } from '../../src/answer/segments.ts'
import type { Turn } from '../../src/answer/types.ts'
import { message } from '../../src/discord/message.ts'
import { ko } from '../../src/languages/ko.ts'
import { sayingIn } from '../../src/languages/saying.ts'
import { zhHans } from '../../src/languages/zh-hans.ts'
import { zhHant } from '../../src/languages/zh-hant.ts'
import { openLibrary } from '../../src/library.ts'
import { createHandler } from '../../src/mcp/handler.ts'
import { openPaper } from '../../src/paper/paper.ts'
import { buildIndex } from '../../src/retrieval/artifact.ts'
import { tokenizer } from '../../src/retrieval/words.ts'
import { placeLine } from '../../src/site/quotation/quotation-head.tsx'
import { checkQuotation } from '../../src/slack/check-quotation.ts'
import { responseMessage } from '../../src/slack/response-message.ts'
import { card } from '../../src/teams/card.ts'

const ORIGIN = 'https://ibid.example'
/** So few words of general English, so that the encoder is made in a moment. */
const GENERAL = 300

const { paper: data, source } = readCorpus('test/corpora/endnotes')
const paper = openPaper(data, source)
const library = openLibrary({
  paper: data,
  source,
  index: buildIndex(paper, tokenizer({})),
  encoder: makeUnlearntEncoder(paper, [], {}, GENERAL),
  model: plainModel,
  aliases: {},
  suggestions: ['What does the section “The Oil” say?'],
})
const desk = deskAt(library, ORIGIN)
const papers = alone(desk)

const LASTING = 'A lamp held half a pint, which lasted six hours if the wick was trimmed and four if it was not.'
const MARRED = 'A lamp held half a pint, which lasted nine hours if the wick was trimmed and four if it was not.'
const LANTERN = 'The council dismissed the miller, kept the glass, and voted Mrs. Crale a lantern of her own'
const NOTE = 'Letter of the schoolmaster, quoted in Finch, op. cit., p. 20.'

/** What is checked, and what is said of it: its verdict and place. */
const CHECKED = [
  ['a sentence', LASTING, 'Word for word, on ¶ 1:'],
  ['one with another number', MARRED, 'Not word for word. The paper prints, on ¶ 1:'],
  ['one cited to a page', `“${LASTING}” (p. 5)`, 'Word for word, on ¶ 1:'],
  ['one cited to another note', `“${LASTING}” (n. 9)`, 'Word for word, on ¶ 1:'],
  ['few words', 'dearer than oil', 'They do stand in the paper, on ¶ 5:'],
  [
    'one from two paragraphs',
    `${LASTING} It was dearer than oil for the first twelve years and cheaper ever after.`,
    '',
  ],
  ['two', `“${LASTING}” and “${LANTERN}”`, '2 quotations: 2 word for word'],
  ['a note', NOTE, 'Word for word, on the notes:'],
  ['the title', 'A Short Account of Lamp-Oil', 'Word for word, on the title page:'],
  ['what it has not', 'The lamps were lit with whale oil from the northern fleet in every street', 'not in the paper'],
] as const

const QUESTIONS = [
  'When was the last oil lamp put out?',
  'Who found out that the oil was thinned?',
  `Did the author write “${LASTING}”?`,
  `Is it true that “${MARRED}” (p. 5)?`,
  'footnote 3',
  'footnotes 2 and 4',
  'footnote 99',
  'how many footnotes are there?',
  'page 5',
  'paragraph 2',
  'the section “The Oil”',
  'What is the source for the glass on the table?',
  'which notes cite Finch?',
  'who wrote this?',
  'what is the paper about?',
  'contents',
  'how many pages does it have?',
  'hello',
  'How do I bake bread without yeast?',
]

const asked = (question: string, history: readonly Turn[] = []): AskSeveralResponse =>
  askSeveral(papers, { question, limit: 3, history })

/** Answers to every question, and to a step from each. */
const responses = QUESTIONS.flatMap((question) => {
  const first = asked(question)
  const history = [{ question, passages: first.answers.map(({ id }) => id) }]
  return [first, ...['next', 'previous', 'next page', 'next note', 'source?'].map((step) => asked(step, history))]
})
const checks = CHECKED.map(([, text]) => check(desk, text))

/** What no text may have: a value that was not there. */
const GAP = /undefined|\bNaN\b|\[object/u

const whole = (text: unknown): void => expect(typeof text === 'string' ? text : JSON.stringify(text)).not.toMatch(GAP)

describe('a paper without page numbers', () => {
  it('is one, and has notes', () => {
    expect(paper.isPaged).toBe(false)
    expect(paper.footnotes.length).toBeGreaterThan(5)
  })

  it.each(CHECKED)('has its paragraphs for places of what is checked: %s', (_, text, said) => {
    const { reply, stretches } = check(desk, text)
    expect(reply).toContain(said)
    for (const { remarks } of stretches) expect(remarks.map(({ kind }) => kind)).not.toContain('citedPage')
  })

  it('says where both parts of a quotation stand that is put together', () => {
    const [, , , , , joined] = checks
    expect(joined?.stretches[0]?.remarks.map(({ text }) => text)).toContain(
      'It is put together from several places: ¶ 1, ¶ 5.',
    )
  })

  it('says where the next passage stands', () => {
    const history = [{ question: 'When was the last oil lamp put out?', passages: ['p2'] }]
    expect(asked('next', history).reply).toBe('The paper says, on ¶ 3:')
  })

  it.each([ko, zhHans, zhHant].map((table) => [table.language, table] as const))('is said in %s', (_, table) => {
    const say = sayingIn(table)
    const sentences = [
      ...responses.map(({ reply }) => reply),
      ...checks.flatMap(({ reply, stretches }) => [
        reply,
        ...stretches.flatMap((one) => [one.reply, ...one.remarks.map(({ text }) => text)]),
      ]),
    ]
    for (const english of sentences) {
      const said = say(english)
      expect(said, english).toBeDefined()
      whole(said)
      expect(said).not.toMatch(/the notes|title page/u)
    }
    expect(say(`It is put together from several places: ¶ 1, the notes.`)).not.toMatch(/[a-z]/u)
  })

  it('has no gap in an answer, in any chat', () => {
    for (const response of responses) {
      const { shown, more } = prominent(response)
      whole(response)
      whole(response.verification ? findingsOf(response.verification).join(' ') : '')
      whole(responseMessage(papers, response, true))
      whole(message(papers, response, shown, more))
      whole(card(papers, response, shown, more))
      for (const answer of response.answers) whole(placeOfAnswer(answer) + leadFor([answer]))
      whole(leadFor(response.answers))
    }
  })

  it('has no gap in a check', () => {
    for (const [index, [, text]] of CHECKED.entries()) {
      whole(checks[index])
      whole(checkQuotation({ papers }, text))
    }
  })

  it('has no gap in a link, or in the picture of it', () => {
    for (const unit of [...paper.passages, ...paper.footnotes]) whole(placeLine(paper, { unit, stretch: null }))
    for (const picture of cards(paper).values()) whole(picture)
    expect(JSON.stringify(cards(paper).get('fn3'))).toContain('¶ 1, note 3')
  })

  it('has no gap for an assistant', async () => {
    const handler = createHandler(library)
    const call = async (name: string, args: Readonly<Record<string, unknown>>): Promise<string> => {
      const headers = {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        'mcp-protocol-version': '2025-11-25',
      }
      const request = new Request(`${ORIGIN}/mcp`, { method: 'POST', headers })
      const answered = await handler.fetch(request, {
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name, arguments: args },
      })
      const text = await answered.text()
      expect(text).toContain('"content"')
      return text
    }
    for (const { id } of [...paper.passages, ...paper.footnotes]) whole(await call('fetch', { id }))
    expect(await call('fetch', { id: 'p3' })).toContain('"place":"¶ 3"')
    for (const question of QUESTIONS) whole(await call('ask', { question }))
    for (const query of QUESTIONS) whole(await call('search', { query }))
    for (const [, quote] of CHECKED) whole(await call('verify_quote', { quote }))
  })
})
