import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { citedIn } from '../../../src/paper/cited.ts'
import { suggest } from '../../../src/answer/suggest.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk
const look = (question: string, limit = 10) => ask(desk, { question, limit, history: [] })
const idsOf = (question: string): string[] => look(question).answers.map(({ id }) => id)

describe('a quick look-up', () => {
  it.each<[string, string[]]>([
    ['fn 14', ['fn14']],
    ['n. 31', ['fn31']],
    ['nn. 31-33', ['fn31', 'fn32', 'fn33']],
    ['footnotes 3 and 4', ['fn3', 'fn4']],
    ['p27', ['p27']],
    ['Natsios', ['fn9']],
    ['Hawk', ['fn24', 'fn27', 'fn28']],
    ['Hazel Smith', ['fn1', 'fn2', 'fn3', 'fn9', 'fn37', 'fn38']],
    ['"worse than a dog"', ['p11', 'p46']],
    ['how many footnotes are there?', ['fn1', 'fn38']],
  ])('%s opens %j', (question, ids) => {
    expect(idsOf(question)).toEqual(ids)
  })

  it.each(['p. 83', 'p 83', 'page 83'])('%s opens the page', (question) => {
    expect(idsOf(question)).toEqual(paper.page(83)?.map(({ id }) => id))
  })

  it('of a name finds the notes that cite it by Ibid. and op. cit. as well', () => {
    for (const { name, notes } of citedIn(paper)) {
      expect(notes.length).toBeGreaterThan(0)
      for (const { resolved } of notes) expect(resolved).toContain(name)
    }
    const shortened = look('Human Rights Watch').answers.filter(({ quote }) => !quote.includes('Human Rights Watch'))
    expect(shortened.map(({ quote }) => quote)).toContain('Ibid., p. 20.')
  })

  it('says which of several notes there are not', () => {
    expect(look('footnotes 3, 4 and 77').reply).toBe(
      'The paper has no footnote 77; its notes run from 1 to 38. Footnotes 3 and 4, on page 77:',
    )
    expect(look('fn 99 and 100')).toMatchObject({
      status: 'not_found',
      reply: 'The paper has no footnotes 99 and 100; its notes run from 1 to 38.',
    })
  })

  it.each([1, 3, 10])('lists every section, though %i answers were asked for', (limit) => {
    const { answers, reply } = look('what are the sections?', limit)
    const printed = paper.sections.filter(({ printed: isPrinted }) => isPrinted)
    expect(answers.map(({ section }) => section)).toEqual(printed.map(({ title }) => title))
    expect(reply).toBe('The paper’s sections, each with its first paragraph:')
    expect(look('what is on page 83?', limit).answers.length).toBeLessThanOrEqual(limit)
  })

  it('of an address finds the note that gives it, and marks where', () => {
    const { answers, kind, reply } = look('How do I contact the author?')
    expect(kind).toBe('document')
    expect(reply).toBe('An address to write to stands in footnote 8, on page 79:')
    expect(answers.map(({ id }) => id)).toEqual(['fn8'])
    const [answer] = answers
    expect(answer?.quote.slice(answer.highlight?.start, answer.highlight?.end)).toMatch(
      /^The transcripts .* ri@refintl\.org\.$/u,
    )
  })

  it('says how many of the notes it shows', () => {
    const { answers, reply } = look('Hazel Smith', 2)
    expect(answers).toHaveLength(2)
    expect(reply).toBe('The notes that cite Hazel Smith: Here are the first 2 of 6.')
  })
})

describe('suggestions', () => {
  it.each<[string, string[]]>([
    ['fn 38', ['footnote 38']],
    ['n. 3', ['footnote 3', 'footnote 30', 'footnote 31', 'footnote 32', 'footnote 33', 'footnote 34']],
    ['p 9', ['page 90', 'page 91', 'page 92', 'page 93', 'page 94', 'page 95', 'page 96', 'page 97']],
    ['NATS', ['Andrew Natsios']],
    ['the situation', ['The Situation in China']],
    ['  how   many', ['How many North Koreans are in China?']],
    ['atsios', []],
    ['', []],
    ['   ', []],
    ['<script>', []],
    ['['.repeat(1000), []],
  ])('for %j begin with %j', (typed, expected) => {
    expect(suggest(desk, typed).slice(0, expected.length || 8)).toEqual(expected)
  })

  it('are at most eight, each once, and each finds something', () => {
    for (const typed of ['a', 'f', 'h', 'n', 'p', 't', 'human', 'the', 'page', 'note']) {
      const offered = suggest(desk, typed)
      expect(offered.length).toBeLessThanOrEqual(8)
      expect(new Set(offered).size).toBe(offered.length)
      for (const one of offered) expect(look(one).status, one).toBe('answered')
    }
  })
})
