import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { ask } from '../../src/answer/ask.ts'
import { deskAt } from '../../src/answer/library.ts'
import type { Turn } from '../../src/answer/types.ts'
import { stepIn } from '../../src/intent/recognise.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk

/** Asks messages one after another, each with all that came before as its history. */
function talk(messages: readonly string[], limit = 3) {
  const history: Turn[] = []
  return messages.map((question) => {
    const response = ask(desk, { question, limit, history })
    history.push({ question, passages: response.answers.map(({ id }) => id) })
    return response
  })
}
const idsOf = (response: ReturnType<typeof ask> | undefined): string[] => response?.answers.map(({ id }) => id) ?? []
const onPage = (number: number): string[] => paper.page(number)?.map(({ id }) => id) ?? []

describe('a step by pages', () => {
  it.each([
    ['next page', 84],
    ['the next page please', 84],
    ['and the following page?', 84],
    ['what is on the page after that?', 84],
    ['Turn the page.', 84],
    ['previous page', 82],
    ['go back a page', 82],
    ['the page before that', 82],
  ])('"%s" after page 83 is page %i', (message, number) => {
    const [, after] = talk(['page 83', message], 10)
    expect(after?.kind).toBe('page')
    expect(idsOf(after)).toEqual(onPage(number))
  })

  it.each([1, 2, 3, 10])('goes on and on, though %i passages of each page are shown', (limit) => {
    const shown = talk(['page 75', ...Array.from({ length: 22 }, () => 'next page')], limit)
    expect(shown.map(idsOf)).toEqual(Array.from({ length: 23 }, (_, at) => onPage(75 + at).slice(0, limit)))
    const back = talk(['page 97', ...Array.from({ length: 22 }, () => 'previous page')], limit)
    expect(back.map(idsOf)).toEqual(Array.from({ length: 23 }, (_, at) => onPage(97 - at).slice(0, limit)))
  })

  it('goes from the last of several pages, and from the page of a passage', () => {
    expect(idsOf(talk(['pages 80 to 82', 'next page'], 10)[1])).toEqual(onPage(83))
    const [first, after] = talk(['What is the simplest policy option for China?', 'next page'], 1)
    expect(idsOf(after)).toEqual(onPage((first?.answers[0]?.pages.at(-1) ?? 0) + 1).slice(0, 1))
  })

  it('over either end says which pages there are', () => {
    for (const messages of [
      ['page 97', 'next page'],
      ['page 75', 'previous page'],
    ]) {
      expect(talk(messages)[1]).toMatchObject({ status: 'not_found', kind: 'page' })
      expect(talk(messages)[1]?.reply).toMatch(/from page 75 to page 97/u)
    }
  })
})

describe('a step by passages', () => {
  it.each(['more', 'tell me more', 'next', 'go on', 'more details please', 'what else does the paper say?'])(
    '"%s" shows nothing that was just shown, and leaves nothing out',
    (message) => {
      const whole = onPage(83)
      expect(whole.length).toBeGreaterThan(2)
      const [first, rest] = talk(['page 83', message], 2)
      expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole.slice(0, 4))
    },
  )

  it('"more" after a part of a section is what is left of it', () => {
    const section = paper.sections.find(({ title }) => title === 'The Situation in China')
    const whole = paper.section(section?.id ?? '')?.map(({ id }) => id) ?? []
    const [first, rest] = talk(['show me the section The Situation in China', 'more'], 3)
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole.slice(0, 6))
  })

  it('passes over what was shown beside the passage', () => {
    const history = [{ question: 'Did her father remarry?', passages: ['p33', 'p40', 'p34'] }]
    expect(idsOf(ask(desk, { question: 'more', limit: 3, history }))).toEqual(['p35'])
    expect(idsOf(ask(desk, { question: 'previous', limit: 3, history }))).toEqual(['p32'])
  })

  it('"next" at the end of the paper, and with nothing read, is no answer', () => {
    const history = [{ question: 'What is the top option?', passages: [paper.passages.at(-1)?.id ?? ''] }]
    expect(ask(desk, { question: 'next', limit: 3, history }).status).toBe('not_found')
    expect(ask(desk, { question: 'next page', limit: 3, history: [] }).status).toBe('not_found')
  })
})

describe('what asks for more than a step', () => {
  it.each([
    'more food',
    'tell me more about the women',
    'anything else on the border?',
    'why?',
    'what else did she eat',
    'next of kin',
    'did they send her back',
    'what happens next to them',
    'go back to China',
    'page 84',
    'last page',
    'one page summary',
    `more ${'please '.repeat(100)}`,
  ])('%j is none', (message) => {
    expect(stepIn(paper, message)).toBeNull()
  })
})

describe('"source?" and no more', () => {
  it('is answered by the notes of what was answered right before', () => {
    const history = [{ question: 'what about the babies?', passages: ['p48', 'p38'] }]
    const { kind, answers } = ask(desk, { question: 'source?', limit: 3, history })
    expect(kind).toBe('footnote')
    expect(answers.map(({ id }) => id)).toEqual(['p48'])
    expect(answers[0]?.footnotes.length).toBeGreaterThan(0)
  })
})
