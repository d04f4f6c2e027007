import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { asksOfLaterYear } from '../../../src/answer/later-year.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const { paper } = desk

describe('a year after that of the paper', () => {
  it.each([
    'How many North Koreans lived in China in 2019?',
    'What has China done since 2016?',
    'and what about 2020?',
    'What happened during 2012 and 2013?',
  ])('that is asked of is refused, since the paper can not know: %s', (question) => {
    expect(asksOfLaterYear(paper, question)).toBe(true)
    const history = [{ question: 'How many North Koreans live in China?', passages: ['p4'] }]
    for (const before of [[], history]) {
      const response = ask(desk, { question, limit: 3, history: before })
      expect(response).toMatchObject({ status: 'not_found', answers: [] })
      expect(response.confidence).toBeLessThanOrEqual(0.1)
    }
  })

  it.each([
    'What about the 2008 Olympics?',
    'Why do activists care about 2008?',
    'How many came in 2002?',
    'How many came since 1994?',
    'My class of summer 2024 asks: how many live in China?',
    'Is it more than 2050 people?',
    'pages 2010-2012',
  ])('is none here: %s', (question) => {
    expect(asksOfLaterYear(paper, question)).toBe(false)
  })

  it('is not known of a paper without a year', () => {
    const { issued: _, ...record } = paper.record
    expect(asksOfLaterYear({ record, folded: paper.folded }, 'How many came in 2019?')).toBe(false)
  })
})
