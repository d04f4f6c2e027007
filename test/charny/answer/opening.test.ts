import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { Turn } from '../../../src/answer/types.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const asked = (question: string, history: readonly Turn[] = []) => ask(desk, { question, history, limit: 3 })

const QUESTIONS = [
  'How many North Koreans are in China?',
  'Who is the author?',
  'what about statelessness?',
  'and the children',
  'What does footnote 14 say?',
]

describe('a courtesy before a question', () => {
  it.each([
    'Thank you! ',
    'Great, thanks. ',
    'Perfect! ',
    'Good morning. ',
    'Got it. ',
    'Interesting. ',
    'No, ',
    'Hi! Ok, thanks. ',
  ])('changes nothing: %s', (courtesy) => {
    for (const question of QUESTIONS) expect(asked(courtesy + question), question).toEqual(asked(question))
  })

  it('is answered where nothing follows it', () => {
    for (const message of ['Thanks!', 'Hi, thanks.', 'Great, thank you.  ']) expect(asked(message).kind).toBe('help')
  })
})

describe('a turn that was not answered', () => {
  it.each(['Is there statelessness?', 'Is there forced labor?', 'What about Bibles?', 'What about statelessness?'])(
    'changes nothing of what is asked next: %s',
    (question) => {
      for (const passages of [undefined, []]) {
        expect(asked(question, [{ question: 'Tell me a joke', passages }])).toEqual(asked(question))
      }
    },
  )
})
