import { expect, it } from 'vitest'
import { dearRequests } from '../../../scripts/hostile/dear-requests.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** A question is read whole and without up to four beginnings (src/answer/search.ts); three of a message are answered. */
const READINGS = 1 + 4
const QUESTIONS = 3

it('a question that is made to be dear is looked up a bounded number of times', () => {
  let count = 0
  const { retrieval } = desk
  const counting = {
    ...desk,
    retrieval: {
      ...retrieval,
      after: (history: Parameters<typeof retrieval.after>[0]) => {
        const retrieve = retrieval.after(history)
        return (message: string) => {
          count += 1
          return retrieve(message)
        }
      },
    },
  }
  const counts = dearRequests(desk.paper).map((request) => {
    count = 0
    ask(counting, request)
    return count
  })
  // The dearest has as many questions and readings as there may be.
  expect(Math.max(...counts)).toBe(QUESTIONS * READINGS)
})
