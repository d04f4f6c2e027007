import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { Turn } from '../../../src/answer/types.ts'
import { stepIn } from '../../../src/intent/recognise.ts'

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
  it.each([
    'more',
    'tell me more',
    'next',
    'go on',
    'more details please',
    'what else does the paper say?',
    'more examples?',
    'another example please',
    'elaborate on that',
    'more on this please',
    'can you explain that?',
    'and then?',
    'show me the rest',
    'any other passages?',
  ])('"%s" shows nothing that was just shown, and leaves nothing out', (message) => {
    const whole = onPage(83)
    expect(whole.length).toBeGreaterThan(2)
    const [first, rest] = talk(['page 83', message], 2)
    expect([...idsOf(first), ...idsOf(rest)]).toEqual(whole.slice(0, 4))
  })

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

describe('a step by notes', () => {
  it.each([
    ['next footnote', 15],
    ['the next note please', 15],
    ['the note after that', 15],
    ['and the following footnote?', 15],
    ['next', 15],
    ['previous footnote', 13],
    ['the note before that one', 13],
    ['go back one note', 13],
    ['first note', 1],
    ['last footnote', paper.footnotes.length],
  ])('"%s" after footnote 14 is footnote %i', (message, number) => {
    const [, after] = talk(['what does footnote 14 say?', message])
    expect(after).toMatchObject({ status: 'answered', kind: 'footnote' })
    expect(idsOf(after)).toEqual([`fn${number}`])
  })

  it('goes from the notes of a passage, and from where a passage without any stands', () => {
    for (const passage of paper.passages) {
      const numbers = passage.footnotes.map(({ footnote }) => footnote.number)
      const history = [{ question: 'what was read', passages: [passage.id] }]
      const [next, previous] = ['next footnote', 'previous footnote'].map((question) =>
        idsOf(ask(desk, { question, limit: 3, history })),
      )
      const [first = Number.NaN] = paper.footnotes
        .filter((note) => paper.passages.findIndex(({ id }) => id === note.passage) >= paper.passages.indexOf(passage))
        .map(({ number }) => number)
      const after = numbers.length > 0 ? Math.max(...numbers) + 1 : first
      if (paper.footnote(after)) expect(next).toEqual([`fn${after}`])
      if (paper.footnote(first - 1)) expect(previous).toEqual([`fn${first - 1}`])
    }
  })

  it('over either end says which notes there are', () => {
    for (const messages of [
      ['footnote 1', 'previous note'],
      [`footnote ${paper.footnotes.length}`, 'next note'],
    ]) {
      expect(talk(messages)[1]).toMatchObject({ status: 'not_found', kind: 'footnote' })
      expect(talk(messages)[1]?.reply).toContain(`from 1 to ${paper.footnotes.length}`)
    }
  })
})

describe('what leans on the answer before it', () => {
  const OPENING = 'Why do men have a difficult time finding sanctuary in China?'
  const BARE = ['why?', 'how come?', 'and then?', 'says who?', 'source?', 'more', 'next page', 'next footnote']

  it.each(BARE)('%j goes on though somebody said thanks or hello in between', (bare) => {
    const [, after] = talk([OPENING, bare])
    const [, , , late] = talk([OPENING, 'thanks!', 'ok', bare])
    expect(idsOf(late)).toEqual(idsOf(after))
    expect(late?.reply).toBe(after?.reply)
  })

  it.each(BARE)('%j is told to name its subject where the turn before it was not answered', (bare) => {
    for (const refused of ['Who won the football last night?', 'What is the capital of Peru?', 'who are you?']) {
      const [, , last] = talk([OPENING, refused, bare])
      expect(last).toMatchObject({ status: 'not_found', kind: 'help', confidence: 0 })
      expect(last?.reply).toContain('name the subject')
    }
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

describe('what asks who says so, and no more', () => {
  it.each([
    'source?',
    'says who?',
    'who said that?',
    'according to whom?',
    'where was this documented?',
    'how do you know?',
    'any evidence for that?',
  ])('%j is answered by the notes of what was answered right before', (question) => {
    const history = [{ question: 'what about the babies?', passages: ['p48', 'p38'] }]
    const { kind, answers } = ask(desk, { question, limit: 3, history })
    expect(kind).toBe('footnote')
    expect(answers.map(({ id }) => id)).toEqual(['p48'])
    expect(answers[0]?.footnotes.length).toBeGreaterThan(0)
  })
})

describe('the source of a statement', () => {
  it.each([
    ['Where is the definition of a refugee quoted from?', 'p50'],
    ['What is the source of the refugee definition?', 'p50'],
    ['source for the 27% figure?', 'p53'],
    ['where does the 27% come from?', 'p53'],
  ])('%j is a passage with its note', (question, id) => {
    const { kind, answers } = ask(desk, { question, limit: 3, history: [] })
    expect(kind).toBe('footnote')
    expect(answers[0]?.id).toBe(id)
    expect(answers[0]?.footnotes.length).toBeGreaterThan(0)
  })
})
