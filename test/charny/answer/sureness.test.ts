import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { REPLIES } from '../../../src/english/said/replies.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { points } from '../../../src/intent/recognise.ts'
import { foundReply, severalReply, surenessOf, unfoundLead } from '../../../src/answer/sureness.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const [noted, plain] = ['p19', 'p22'].map((id) => desk.paper.passage(id))
if (!noted || !plain) throw new Error('the paper has no p19 or p22')

describe('how sure a reply is', () => {
  it.each([
    [0, 'maybe'],
    [0.79, 'maybe'],
    [0.8, 'sure'],
    [1, 'sure'],
  ])('at a confidence of %d is %s', (confidence, sureness) => {
    expect(surenessOf(confidence)).toBe(sureness)
  })

  it.each([
    [0.9, 'passages', 'The paper says, on page 82:'],
    [0.5, 'passages', 'This may answer it, on page 82:'],
    [0.9, 'footnote', 'The paper says this on page 82; its notes name the source:'],
    [0.5, 'footnote', 'This may be it, on page 82; its notes name the source:'],
  ] as const)('at %d for %s is said as %j', (confidence, wants, said) => {
    expect(foundReply({ ...noted, highlight: null }, wants, confidence)).toBe(said)
  })

  it('of a source without a note is said too', () => {
    expect(foundReply({ ...plain, highlight: null }, 'footnote', 0.5)).toMatch(
      /^This may be it, on pages? [\d–]+, without a note:$/u,
    )
    expect(foundReply({ ...plain, highlight: null }, 'footnote', 0.8)).toMatch(
      /^The paper says this on pages? [\d–]+, without a note:$/u,
    )
  })

  it('of several answers is that of the least sure', () => {
    expect(severalReply([0.9])).toBe('The paper answers one of the questions.')
    expect(severalReply([0.3])).toBe('The paper may answer one of the questions.')
    expect(severalReply([0.9, 1])).toBe('The paper answers 2 of the questions:')
    expect(severalReply([0.9, 0.3, 1])).toBe('This may answer 3 of the questions:')
  })

  it.each([
    'Who is the mayor of Seoul? What does Article 117 of the Criminal Code mandate?',
    'What does footnote 14 say? Who won the world cup?',
    'What does page 80 say? Who won the world cup?',
    'Who won the world cup? Which river is the border?',
  ])('keeps the lead-in of an only answer behind their count: %s', (message) => {
    const alone = points(message).map((question) => ask(desk, { question, limit: 3, history: [] }))
    const [answer, ...others] = alone.filter(({ status }) => status === 'answered')
    const { reply, answers } = ask(desk, { question: message, limit: 3, history: [] })
    expect(others).toEqual([])
    expect(reply).toBe(`${severalReply([answer?.confidence ?? NaN])} ${answer?.reply}`)
    expect(answers).toEqual(answer?.answers)
  })

  it.each(['Can you help me?', 'Are you a bot?', 'How do you work?'])(
    'does not count what is no question: %s',
    (help) => {
      for (const question of ['How many people live in Yanji?', 'Who wrote this?', 'Who won the world cup?']) {
        const alone = ask(desk, { question, limit: 3, history: [] })
        expect(points(`${help} ${question}`)).toEqual([help, question])
        expect(ask(desk, { question: `${help} ${question}`, limit: 3, history: [] }).reply).toBe(alone.reply)
      }
    },
  )

  it('of none names the closest passages only where there are any', () => {
    for (const confidence of [0, 0.29, 0.3, 0.5]) {
      expect(REPLIES[unfoundLead(true, confidence)]).toContain('closest passages')
      expect(REPLIES[unfoundLead(false, confidence)]).toContain('nothing in it comes near')
    }
  })

  it('of none says that the paper does not say only where that is likely', () => {
    expect(REPLIES[unfoundLead(true, 0.29)]).toMatch(/^The paper does not say/u)
    expect(REPLIES[unfoundLead(true, 0.3)]).toMatch(/^Ibid is not sure/u)
  })

  it('goes with the confidence of a response', () => {
    for (const question of desk.suggestions) {
      const { confidence, reply, kind } = ask(desk, { question, limit: 1, history: [] })
      if (kind === 'passages') expect(/^The paper (?:says|answers)/u.test(reply), question).toBe(confidence >= 0.8)
    }
  })
})
