import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { withLeanedOn } from '../../../src/answer/leaning-sentence.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { AnswerType } from '../../../src/english/asking.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** What is marked of two sentences where the second answers. */
function marked(first: string, second: string, wants?: AnswerType): string {
  const text = `${first} ${second}`
  const { start, end } = withLeanedOn({ text }, { start: first.length + 1, end: text.length }, wants)
  return text.slice(start, end)
}

const BEFORE = 'The guild had masters and boys.'

describe('a marked sentence that leans on the one before it', () => {
  it.each([
    'The latter slept in the loft.',
    'The former owned the boats.',
    'This made the wages low.',
    'These boys were never paid.',
    'Such boys ran away.',
    'All of this was law.',
    'Both of these sailed.',
    'Most of these slept in the loft.',
    'It had no women.',
    '“These were hard years.”',
  ])('is marked together with it: %s', (second) => {
    expect(marked(BEFORE, second)).toBe(`${BEFORE} ${second}`)
  })

  it.each([
    'The boys slept in the loft.',
    'This paper tells of both.',
    'It is hard to say whether the boys were paid.',
    'It was not known, however, if the boats sailed.',
    'Those who ran away were fined.',
    'She was a master.',
    'Boys like these were never paid.',
    'Under this rule nobody married.',
    'Despite this, the boats were manned.',
    'The boys, therefore, ran away.',
  ])('is marked alone where it leans on nothing: %s', (second) => {
    expect(marked(BEFORE, second)).toBe(second)
  })

  it.each([
    ['The boys, therefore, ran away.', true],
    ['As a result, the boats lay idle.', true],
    ['Thus the guild was closed.', true],
    ['The boys were beaten and therefore ran away.', false],
    ['Because the pay was low, the boys therefore ran away.', false],
    ['The master put it thus: boys must work.', false],
  ])('brings the reason of its conclusion, where a reason is asked for: %s', (second, isWhole) => {
    expect(marked(BEFORE, second, 'reason')).toBe(isWhole ? `${BEFORE} ${second}` : second)
  })

  it('has nothing before it at the beginning of a passage', () => {
    expect(withLeanedOn({ text: 'This is all.' }, { start: 0, end: 12 }, undefined)).toEqual({ start: 0, end: 12 })
  })

  it('brings one sentence and no more, in the whole paper', () => {
    for (const passage of desk.paper.passages) {
      const spans = sentencesOf(passage)
      for (const [at, span] of spans.entries()) {
        const { start, end } = withLeanedOn(passage, span, 'reason')
        expect(end).toBe(span.end)
        expect([span.start, spans[at - 1]?.start]).toContain(start)
      }
    }
  })

  it('is so in an answer', () => {
    const [best] = ask(desk, {
      question: 'What part of the people is in the hostile class?',
      limit: 3,
      history: [],
    }).answers
    const words = best?.quote.slice(best.highlight?.start, best.highlight?.end)
    expect(words).toContain('core, wavering, and hostile. The latter group constitutes 27% of the population.')
  })
})
