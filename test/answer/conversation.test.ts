import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { withoutCourtesy, withoutTalk, withoutUnansweredBare } from '../../src/answer/conversation.ts'
import type { Turn } from '../../src/answer/types.ts'

const library = loadLibrary()
const { paper } = library

const ASKED: Turn = { question: 'Who is the book for?', passages: ['p5'] }
const WHERE = 'what page is that on?'

/** How many turns of a conversation are left for the next message to lean on. */
const leftOf = (...history: Turn[]): number => withoutTalk(paper, history).length

describe('the end of a conversation', () => {
  it.each(['thanks!', 'hello', 'ok', '감사합니다'])('has nothing to lean on in %s', (question) => {
    expect(leftOf(ASKED, { question })).toBe(1)
    expect(leftOf(ASKED, { question, passages: [] }, { question })).toBe(1)
    expect(leftOf({ question })).toBe(0)
  })

  it.each(['Who won the football last night?', 'can you help me?'])(
    'keeps what was asked without an answer: %s',
    (question) => {
      expect(leftOf(ASKED, { question })).toBe(2)
      expect(leftOf(ASKED, { question, passages: [] }, { question: 'thanks' })).toBe(2)
    },
  )

  it('keeps what was said before the last question, thanks too', () => {
    const history = [{ question: 'hello' }, ASKED, { question: 'thanks' }, ASKED]
    expect(withoutTalk(paper, history)).toEqual(history)
  })

  it('has nothing to lean on where an answer was only shown again with its place', () => {
    const again = { question: WHERE, passages: ['p5'] }
    expect(leftOf(ASKED, again)).toBe(1)
    expect(leftOf(ASKED, again, { question: 'thanks' }, again)).toBe(1)
    expect(leftOf({ question: ASKED.question, passages: ['p4', 'p5'] }, again)).toBe(1)
  })

  it('keeps a question of the place that was answered with something else, and any other that was answered', () => {
    expect(leftOf(ASKED, { question: WHERE, passages: ['p6'] })).toBe(2)
    expect(leftOf({ question: WHERE, passages: ['p5'] })).toBe(1)
    expect(leftOf(ASKED, { question: 'and who else?', passages: ['p5'] })).toBe(2)
  })
})

describe('the questions at the end of a conversation that lean on what was answered', () => {
  const left = (...history: Turn[]): number => withoutUnansweredBare(library, history).length
  const refused = (question: string): Turn => ({ question, passages: [] })

  it('are passed over where they were not answered', () => {
    expect(left(ASKED, refused('how many?'))).toBe(1)
    expect(left(ASKED, refused('how many?'), refused('since when?'))).toBe(1)
  })

  it('stay where they were answered, where that is not said, and where another came behind them', () => {
    expect(left(ASKED, { question: 'how many?', passages: ['p5'] })).toBe(2)
    expect(left(ASKED, { question: 'how many?' })).toBe(2)
    expect(left(ASKED, refused('how many?'), ASKED)).toBe(3)
  })

  it('are none of those that stand alone', () => {
    expect(left(ASKED, refused('Who won the football last night?'))).toBe(2)
  })
})

describe('a message that opens with courtesies', () => {
  it.each([
    ['Thanks. And the children?', 'And the children?'],
    ['  Hi!!!  Why?', 'Why?'],
    ['Thanks!Why?', 'Why?'],
    ['Great, thanks.\nWhy?', 'Why?'],
    ['Hi! Hello! Thanks! Thanks! Why?', 'Why?'],
  ])('%j is read as %j', (message, rest) => {
    expect(withoutCourtesy(paper, message)).toBe(rest)
  })

  it('may have four of them', () => {
    expect(withoutCourtesy(paper, 'Hi! Hello! Thanks! Thanks! Thanks! Why?')).toBe('Thanks! Why?')
  })

  it.each([
    'Thanks!',
    'Thanks! ?',
    'Why?',
    '',
    'In that year, how many were there?',
    'What is the capital of Peru? And why?',
    'Can you help me? Who wrote it?',
  ])('is left as it is where nothing follows, or where it asks something: %j', (message) => {
    expect(withoutCourtesy(paper, message)).toBe(message)
  })
})
