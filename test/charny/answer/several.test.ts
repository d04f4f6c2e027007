import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import { askRequest } from '../../../src/contract/requests.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const shown = (question: string): number | undefined => ask(desk, askRequest().parse({ question })).prominent

const ANSWERED = 'How many ethnic Koreans live in Yanji?'

describe('a message of several questions', () => {
  it('has a passage shown for each that the paper answers', () => {
    expect(shown(`${ANSWERED} What is the simplest policy option for China?`)).toBe(2)
  })

  it('has none shown for one that was refused', () => {
    expect(shown(ANSWERED)).toBe(1)
    expect(shown(`${ANSWERED} Who won the football world cup?`)).toBe(1)
    expect(shown(`Who won the football world cup? ${ANSWERED}`)).toBe(1)
  })

  it('has one shown for two that have the same', () => {
    expect(shown(`${ANSWERED} ${ANSWERED}`)).toBe(1)
  })
})
