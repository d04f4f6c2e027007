import { describe, expect, it, vi } from 'vitest'
import { plainModel } from '../../../scripts/bank/plain-model.ts'
import { readCorpus } from '../../../scripts/corpus/read.ts'
import { makeUnlearntEncoder } from '../../../scripts/encoder/make-encoder.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { prominent } from '../../../src/answer/together.ts'
import { askSeveral } from '../../../src/answer/ask-several.ts'
import { checkOutcomeOver, checkSeveral } from '../../../src/answer/check-several.ts'
import { deskAt, type Library } from '../../../src/answer/library.ts'
import { samplesOf } from '../../../src/contract/operations/samples.ts'
import { message } from '../../../src/discord/message.ts'
import { openLibrary } from '../../../src/library.ts'
import { openPaper } from '../../../src/paper/paper.ts'
import { buildIndex } from '../../../src/retrieval/artifact.ts'
import { tokenizer } from '../../../src/retrieval/words.ts'
import { answerTyped } from '../../../src/slack/answer-typed.ts'
import { responseMessage } from '../../../src/slack/response-message.ts'
import { unfurlsOf } from '../../../src/slack/unfurl.ts'
import { card } from '../../../src/teams/card.ts'

const ORIGIN = 'https://ibid.example'

/** A paper of another subject, without page numbers. */
function lamps() {
  const { paper: data, source } = readCorpus('test/corpora/endnotes')
  const paper = openPaper(data, source)
  const encoder = makeUnlearntEncoder(paper, [], {}, 300)
  const index = buildIndex(paper, tokenizer({}))
  const suggestions = ['What does the section “The Oil” say?']
  return openLibrary({ paper: data, source, index, encoder, model: plainModel, aliases: {}, suggestions })
}

const papers = [
  { id: 'koreans', desk: deskAt(loadLibrary(), `${ORIGIN}/koreans`) },
  { id: 'lamps', desk: deskAt(lamps(), `${ORIGIN}/lamps`) },
] as const
const [koreans, other] = papers

type History = Parameters<typeof askSeveral>[1]['history']
const asked = (question: string, history: History = [], of: readonly (typeof papers)[number][] = papers) =>
  askSeveral(of, { question, limit: 3, history })
const from = (response: ReturnType<typeof asked>) => [...new Set(response.answers.map(({ paper }) => paper))]

const LAMP = 'A lamp held half a pint, which lasted six hours if the wick was trimmed and four if it was not.'
const CRIME = 'Serious violations mandate execution and forfeiture of all property.'
const ON_YANJI = 'How many ethnic Koreans live in Yanji?'
const read = { question: ON_YANJI, passages: ['p5'], paper: 'koreans' }

describe('a question over two papers of two subjects', () => {
  it('is answered by both where both have what is asked for, each named', () => {
    const { reply, answers } = asked('Who is the author?')
    expect(new Set(answers.map(({ paper }) => paper))).toEqual(new Set(['koreans', 'lamps']))
    for (const { desk } of papers) expect(reply).toContain(`In “${desk.paper.record.title}”`)
  })

  it('stays with the paper that was read for a page, a note or a part, and says which it is', () => {
    const { reply, answers } = asked('page 83', [read])
    expect(answers.map(({ paper }) => paper)).toEqual(answers.map(() => 'koreans'))
    expect(reply).toMatch(/^In “North Koreans in China/u)
    expect(from(asked('And the next paragraph?', [read]))).toEqual(['koreans'])
  })

  it('gets help as it is, after whatever was read', () => {
    expect(asked('help', [read]).reply).toBe(asked('help').reply)
  })

  it('goes to the other paper where it is sure of what this one is not', () => {
    const { answers } = asked(`“${LAMP}”`, [read])
    expect(new Set(answers.map(({ paper }) => paper))).toEqual(new Set(['lamps']))
    expect(from(asked('How long did half a pint of lamp oil last?', [read]))).toEqual(
      from(asked('How long did half a pint of lamp oil last?')),
    )
  })

  it('that neither answers says so, with what is near in both', () => {
    const twice = [koreans, { ...koreans, id: 'again' }] as unknown as readonly (typeof papers)[number][]
    const { status, answers, reply, related } = asked('Which policies of the moon matter to the bread?', [], twice)
    expect({ status, answers }).toEqual({ status: 'not_found', answers: [] })
    expect(reply).toContain('papers')
    expect(new Set(related.map(({ paper }) => paper))).toEqual(
      related.length > 1 ? new Set(['koreans', 'again']) : new Set([]),
    )
  })

  it('of a single paper is asked of it alone', () => {
    expect(from(asked(ON_YANJI, [{ ...read, paper: 'lamps' }], [koreans]))).toEqual(['koreans'])
    expect(from(asked('And the next paragraph?', [{ question: ON_YANJI, passages: ['p5'] }], [koreans]))).toEqual([
      'koreans',
    ])
  })

  it('is told once of its end, and is a fault where there is no paper', () => {
    const told = vi.fn<() => void>()
    askSeveral(papers, { question: ON_YANJI, limit: 3, history: [] }, told)
    expect(told).toHaveBeenCalledTimes(1)
    expect(() => asked('why?', [], [])).toThrow(RangeError)
  })
})

describe('a quotation over two papers', () => {
  it.each([
    ['the first', CRIME, 'koreans'],
    ['the second', LAMP, 'lamps'],
  ])('is compared with the paper that prints it: %s', (_, words, paper) => {
    const { stretches, verdict } = checkSeveral(papers, words)
    expect([verdict, stretches.map((one) => one.paper)]).toEqual(['exact', [paper]])
    expect(checkOutcomeOver(papers, `“${words}”`).answers.map((answer) => answer.paper)).toEqual([paper])
  })

  it('is each compared with its own where a text has one of each', () => {
    const text = `“${CRIME}” Elsewhere: “${LAMP}” And “nobody has ever printed these words in a paper”.`
    expect(checkSeveral(papers, text).stretches.map(({ paper }) => paper)).toEqual(['koreans', 'lamps', null])
    expect(checkSeveral([other, koreans], text).stretches.map(({ paper }) => paper)).toEqual(['koreans', 'lamps', null])
  })

  it('is answered by a single paper as by itself', () => {
    expect(checkOutcomeOver([koreans], `“${CRIME}”`).answers.map(({ paper }) => paper)).toEqual(['koreans'])
  })
})

describe('a chat over two papers', () => {
  const response = asked('Who is the author?')
  const { shown, more } = prominent(response)
  const titles = papers.map(({ desk }) => desk.paper.record.title)
  const inChat: readonly (readonly [string, unknown])[] = [
    ['Slack', responseMessage(papers, response, true)],
    ['Discord', message(papers, response, shown, more)],
    ['Teams', card(papers, response, shown, more)],
  ]

  it.each(inChat)('has the title of each with what it says: %s', (_, made) => {
    for (const title of titles) expect(JSON.stringify(made)).toContain(title)
  })

  it('offers questions of both where neither answers', () => {
    const twice = [koreans, { ...koreans, id: 'again' }]
    const nothing = askSeveral(twice, {
      question: 'Which policies of the moon matter to the bread?',
      limit: 3,
      history: [],
    })
    expect(JSON.stringify(responseMessage(twice, nothing, true))).toContain('The papers do answer:')
  })

  it('goes on in Slack with the passage that was read, and its paper', () => {
    const desks = { papers }
    const first = answerTyped(desks, 'page 83', { reading: 'koreans/p5', isPrivate: true })
    expect(first.reading).toMatch(/^koreans\//u)
    // What was read in no paper of these is as if nothing had been read.
    for (const reading of ['nowhere/p5', 'p5', 'koreans/p999'])
      expect(answerTyped(desks, 'page 83', { reading, isPrivate: true })).toEqual(
        answerTyped(desks, 'page 83', { isPrivate: true }),
      )
    expect(answerTyped({ papers: [koreans] }, 'page 83', { isPrivate: true }).reading).not.toContain('/')
  })

  it.each([
    ['marks one stretch', '/paper#p5:~:text=severe%20food', true],
    ['marks what is no longer there', '/paper#p5:~:text=no%20such%20words', true],
    ['marks from words to words that are not there', '/paper#p5:~:text=the,no%20such%20words', true],
    ['cannot be decoded', '/paper#p5:~:text=%E0%A4', true],
    ['is of no passage', '/paper#p999', false],
    ['is no link of ours', '/sources', false],
  ])('unfurls a link that %s, with the title of its paper', (_, path, isOurs) => {
    const address = `${ORIGIN}/koreans${path}`
    const unfurled = unfurlsOf({ papers }, [address, 'https://other.example/paper#p5', 'no address'])
    expect(Object.keys(unfurled)).toEqual(isOurs ? [address] : [])
    if (isOurs) expect(JSON.stringify(unfurled)).toContain(koreans.desk.paper.record.title)
  })
})

describe('the examples of a paper', () => {
  const { paper, suggestions } = koreans.desk
  const libraryOf = (more: object) => ({ paper, sources: [], suggestions: ['Why?'], ...more }) as unknown as Library

  it('are of a paragraph with a note, or of its first, and of one question where it has no other', () => {
    expect(samplesOf(libraryOf({}))).toMatchObject({ question: 'Why?', otherQuestion: 'Why?', source: 'none' })
    const bare = paper.passages.map((passage) => ({ ...passage, footnotes: [], pages: [] }))
    const samples = samplesOf(libraryOf({ paper: { ...paper, passages: bare, footnotes: [] }, suggestions }))
    expect(samples).toMatchObject({ passage: 'p2', page: 1, footnote: 1 })
  })

  it.each([
    ['a paragraph', { paper: { ...paper, passages: [] } }],
    ['a question', { suggestions: [] }],
  ])('are a fault where it has not %s', (_, lacking) => {
    expect(() => samplesOf(libraryOf(lacking))).toThrow('examples need a paragraph and a suggestion')
  })
})
