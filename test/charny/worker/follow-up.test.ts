import { describe, expect, it } from 'vitest'
import { ask } from '../../worker/client.ts'

const after = (passage: string, question: string) => ({ history: [{ question, passages: [passage] }] })

describe('a question that follows another', () => {
  it.each([
    ['what about women?', 'p22', 'Why is finding sanctuary hard for men?', 'p23'],
    ['who said that?', 'p10', 'Is crossing the border seen as an act of betrayal?', 'p10'],
    ['where does that ratio come from?', 'p23', 'What is the male-female ratio in rural Yanbian?', 'p23'],
    ['and what does she do now?', 'p36', 'What happened at the miso factory?', 'p37'],
  ])('%s, after %s, is understood', async (question, passage, before, expected) => {
    const { answers, related } = await ask(question, after(passage, before))
    expect([...answers, ...related].map((a) => a.id).slice(0, 2)).toContain(expected)
  })

  it('on another topic is not dragged back', async () => {
    const question = 'What is the simplest policy option for China?'
    const { answers } = await ask(question, after('p26', 'What happened to the 28-year-old woman?'))
    expect(answers[0]?.id).toBe('p63')
  })

  it.each([
    ['next', 'p34'],
    ['and the next paragraph please', 'p34'],
    ['go on', 'p34'],
    ['more', 'p34'],
    ['tell me more', 'p34'],
    ['anything else?', 'p34'],
    ['what else', 'p34'],
    ['and what else does the paper say?', 'p34'],
    ['Is there more?', 'p34'],
    ['ok, tell me a bit more about that', 'p34'],
    ['previous', 'p32'],
    ['go back', 'p32'],
  ])('"%s" turns to %s', async (question, expected) => {
    const { answers } = await ask(question, after('p33', 'Did her father remarry?'))
    expect(answers.map((a) => a.id)).toEqual([expected])
  })

  it('"next" at the end of the paper, and with nothing read, is no answer', async () => {
    expect((await ask('next', after('p66', 'What is the top option?'))).answers.map((a) => a.id)).not.toContain('p67')
    expect((await ask('next')).status).toBe('not_found')
  })

  it.each([
    'more food',
    'tell me more about the women',
    'anything else on the border?',
    'why?',
    'what else did she eat',
  ])('"%s" is no step', async (question) => {
    const { answers } = await ask(question, after('p33', 'Did her father remarry?'))
    expect(answers.map((a) => a.id)).not.toEqual(['p34'])
  })

  it.each([
    ['unknown ids', { history: [{ question: 'Who left?', passages: ['p99', '__proto__'] }] }],
    ['no ids', { history: [{ question: 'Why is finding sanctuary hard for men?' }] }],
    ['an empty list', { history: [{ question: 'Why is finding sanctuary hard for men?', passages: [] }] }],
    [
      'ten turns',
      { history: Array.from({ length: 10 }, (_, i) => ({ question: `Question ${i}?`, passages: ['p1'] })) },
    ],
  ])('is answered with %s in the history', async (_, history) => {
    expect(['answered', 'not_found']).toContain((await ask('what about women?', history)).status)
  })
})

describe('several questions in one message', () => {
  it('get both their passages', async () => {
    const { answers } = await ask(
      'How many ethnic Koreans live in Yanji? And what does Article 117 of the Criminal Code mandate?',
    )
    expect(answers.map((a) => a.id)).toEqual(expect.arrayContaining(['p5', 'p8']))
  })
})
