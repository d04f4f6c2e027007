import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

const met = (question: string) => ask(desk, { question, limit: 3, history: [] })

describe('thanks and greetings', () => {
  it.each([
    ['thanks!!', /^You are welcome/u],
    ['thanks for helping earlier!', /^You are welcome/u],
    ['great, that helps!', /^You are welcome/u],
    ['Hello!!', /^Hello/u],
    ['hello, can you help me with my homework?', /^Ask a question about the paper/u],
    ['I’m a journalist. Can you help me?', /^Ask a question about the paper/u],
  ])('%s is met as such', (message, said) => {
    expect(met(message)).toMatchObject({ status: 'not_found', kind: 'help' })
    expect(met(message).reply).toMatch(said)
  })
})
