import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { reply } from '../../../src/answer/replies.ts'

const ORIGIN = 'https://ibid.example'
const desk = deskAt(loadLibrary(), ORIGIN)
const asked = (question: string) => ask(desk, { question, limit: 3, history: [] })

const TOLD = reply('privacy', { url: `${ORIGIN}/privacy` })

describe('who asks who can see a question', () => {
  it.each(['Can the police see my question?', '제 질문이 저장되나요?', '谁能看到我的问题？'])(
    'is told, and where to read more: %s',
    (question) => {
      expect(asked(question)).toMatchObject({ kind: 'help', status: 'not_found', reply: TOLD })
    },
  )

  it.each(['My sister is in Yanbian. Is it safe to ask here?', 'i am in china. can police see what i ask?'])(
    'is told so beside what asks nothing: %s',
    (question) => {
      expect(asked(question).reply).toBe(TOLD)
    },
  )

  it('is told so before the answer to another question', () => {
    const question = 'Why do men have a difficult time finding sanctuary in China?'
    const alone = asked(question)
    for (const message of [`Is this private? ${question}`, `${question} Is this private?`]) {
      expect(asked(message)).toMatchObject({ status: 'answered', reply: `${TOLD} ${alone.reply}` })
      expect(asked(message).answers[0]).toEqual(alone.answers[0])
    }
  })
})
