import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const asked = (question: string) => ask(desk, { question, limit: 3, history: [] })

describe('a question of how things stand with a group', () => {
  it.each([
    ['how are children treated', 'p29 p38'],
    ['How are men treated?', 'p22'],
    ['what happens to men', 'p22'],
  ])('%s is answered by a passage about them, unsurely where no sentence tells it', (question, ids) => {
    const { status, reply, answers } = asked(question)
    expect(status).toBe('answered')
    expect(ids.split(' ')).toContain(answers[0]?.id)
    expect(reply).toMatch(/^This may answer it/u)
  })

  it.each([
    'what happened to the dog',
    'how are soldiers treated',
    'what happens to journalists',
    'how do bankers live',
  ])('%s is not, where they are printed only in passing or not at all', (question) => {
    expect(asked(question).status).toBe('not_found')
  })

  it.each(['How did the author suffer?', 'What happens to UNHCR?', 'How do people live?'])(
    '%s is not, where no passage comes near to telling it',
    (question) => {
      expect(asked(question).status).toBe('not_found')
    },
  )

  it('keeps what answers it already', () => {
    const { answers, confidence } = asked('what happens to pregnant women')
    expect(answers[0]?.quote).toContain('forced abortions')
    expect(confidence).toBeGreaterThan(0.8)
  })
})

describe('a request to tell a story', () => {
  it.each(['Tell me one story of a woman who was trafficked', 'give me stories of people who were deported'])(
    '%s asks for what the paper tells',
    (question) => {
      expect(asked(question).status).toBe('answered')
    },
  )

  it.each(['tell me a story', 'write a story about a woman who was trafficked', 'tell me a bedtime story'])(
    '%s asks to make one up',
    (question) => {
      expect(asked(question)).toMatchObject({ status: 'not_found', kind: 'help' })
    },
  )
})

describe('a reason or an occasion before what is looked up', () => {
  it.each([
    ['I’m doing a project on labor training centers', 'labor training centers'],
    ['can you help me with my essay on children?', 'children'],
  ])('%s is a look-up', (message, topic) => {
    expect(asked(message).answers).toEqual(asked(topic).answers)
  })
})
