import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { Turn } from '../../../src/answer/types.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** Asks messages one after another; a door that does not keep what was shown says only what was asked. */
function talk(messages: readonly string[], keeps = true) {
  const history: Turn[] = []
  return messages.map((question) => {
    const response = ask(desk, { question, limit: 3, history })
    history.push({ question, ...(keeps ? { passages: response.answers.map(({ id }) => id) } : {}) })
    return response
  })
}

/** Refused, with closest passages. */
const NEAR = 'How many guards are there at the river?'
/** Refused, with nothing near. */
const FAR = 'Which team won the cup final?'
const VERDICT = 'Did he write “every guard at the border was dismissed in the spring”?'

describe('after a refusal with closest passages', () => {
  it.each([
    'why not?',
    'Why?',
    'how come',
    'y not',
    'Are you sure?',
    'why can’t you answer that?',
    'why doesn’t it say?',
    'Why doesn’t the paper say so?',
  ])('%j is told why, and sees them again', (message) => {
    for (const keeps of [true, false]) {
      const [refused, why] = talk([NEAR, message], keeps)
      expect(refused?.related.length).toBeGreaterThan(0)
      expect(why).toMatchObject({ status: 'not_found', answers: [], related: refused?.related })
      expect(why?.reply).toMatch(/^Ibid answers only with the paper’s own words/u)
    }
  })

  it.each([
    'show me the closest one',
    'so what does it say then?',
    'what does the paper say instead?',
    'Show me anyway',
    'the first one',
    'which passage is the closest?',
    'ok let me see them',
    'what did you find?',
  ])('%j shows them, as what comes closest', (message) => {
    for (const keeps of [true, false]) {
      const [refused, shown] = talk([NEAR, message], keeps)
      expect(shown).toMatchObject({ status: 'answered', kind: 'passages', answers: refused?.related })
      expect(shown?.reply).toMatch(
        /^This comes closest to the question before it, on page \d+; it may not be an answer:$/u,
      )
    }
  })

  it('they can be asked for after the reason too, and leaned on then', () => {
    const [refused, , shown, source] = talk([NEAR, 'why not?', 'show me the closest', 'says who?'])
    expect(shown?.answers).toEqual(refused?.related)
    expect(source?.answers[0]?.id).toBe(refused?.related[0]?.id)
  })

  it('they are those of the first question of several', () => {
    const [refused, shown] = talk([`${NEAR} How many cars are there?`, 'show me the closest one'])
    expect(refused?.related.length).toBeGreaterThan(0)
    expect(shown?.answers).toEqual(refused?.related)
  })

  it('the others of them are no surer', () => {
    const [refused, , others, last] = talk([NEAR, 'show me the closest', 'show me the others', 'and the others?'])
    expect(others?.answers).toEqual(refused?.related.slice(1))
    expect(last?.answers).toEqual(refused?.related.slice(2))
    for (const response of [others, last]) expect(response?.reply).toContain('it may not be an answer')
  })

  it('a question of its own is answered as ever', () => {
    const question = 'What do prisoners eat?'
    expect(talk([NEAR, question])[1]).toEqual(talk([question])[0])
  })
})

describe('after other turns', () => {
  it('there is nothing to show where nothing came near', () => {
    const [refused, shown, why] = talk([FAR, 'show me the closest one', 'why not?'])
    expect(shown?.reply).toBe(refused?.reply)
    expect(why?.reply).toContain('name the subject')
  })

  it.each(['why can’t you answer that?', 'why doesn’t the paper say so?'])(
    '%j is told again where nothing came near',
    (message) => {
      const [refused, why] = talk([FAR, message])
      expect(why).toMatchObject({ status: 'not_found', kind: 'passages', reply: refused?.reply, related: [] })
    },
  )

  it('why a quotation is not the paper’s says the verdict', () => {
    const [checked, why] = talk([VERDICT, 'why not?'])
    expect(checked?.verification?.verdict).toBe('absent')
    expect(why).toMatchObject({ reply: checked?.reply, verification: checked?.verification, related: checked?.related })
  })

  it('what was answered is not taken for refused', () => {
    const [answered, why] = talk(['Why do men have a difficult time finding sanctuary?', 'why?'])
    expect(answered?.status).toBe('answered')
    expect(why?.reply).not.toContain('Ibid answers only')
    expect(ask(desk, { question: 'show me the closest one', limit: 3, history: [] }).reply).not.toContain('closest to')
  })
})
