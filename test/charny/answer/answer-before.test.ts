import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { ask } from '../../../src/answer/ask.ts'
import { deskAt } from '../../../src/answer/library.ts'
import type { Turn } from '../../../src/answer/types.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

/** Asks messages one after another, each with all that came before as its history. */
function talk(messages: readonly string[]) {
  const history: Turn[] = []
  return messages.map((question) => {
    const response = ask(desk, { question, limit: 3, history })
    history.push({ question, passages: response.answers.map(({ id }) => id) })
    return response
  })
}

describe('what asks for something else by itself', () => {
  const OPENING = 'How many North Koreans live in China?'
  const WHERE = [
    'what page is that on?',
    'Which section?',
    'and on which page?',
    'where is that printed',
    'is that a direct quote?',
  ]

  it.each(WHERE)('"%s" shows the answer again, as it was marked, with its place', (message) => {
    const [first, ...after] = talk([OPENING, message, 'thanks', message])
    for (const again of [after[0], after[2]]) {
      expect(again?.answers).toEqual(first?.answers.slice(0, 1))
      expect(again?.reply).toBe('The paper says, on page 76:')
    }
  })

  it.each(WHERE)('"%s" changes nothing for what is asked next', (message) => {
    const [, , ...after] = talk([OPENING, message, 'and how many women?'])
    const [, , , ...late] = talk([OPENING, 'thanks', message, 'and how many women?'])
    for (const next of [...after, ...late]) expect(next).toEqual(talk([OPENING, 'and how many women?'])[1])
  })

  it.each(['what page is that on?', 'which page is that'])(
    '"%s" after the author, or an unanswered turn, is none',
    (message) => {
      for (const before of ['who wrote this?', 'What is the capital of Peru?'])
        expect(talk([before, message])[1]?.kind).toBe('document')
    },
  )

  it.each(WHERE)(
    '"%s" after a note shows the note, and after an altered quotation says again that it is',
    (message) => {
      const [note, noted] = talk(['footnote 14', message])
      expect(noted).toEqual(note)
      const [checked, again] = talk(['Did he write “all North Koreans in China are refugees sur place”?', message])
      expect(checked?.verification?.verdict).toBe('altered')
      expect(again).toEqual(checked)
    },
  )

  it('of an answer to a Korean question shows that again as well', () => {
    const [first, again] = talk(['탈북자는 중국에 몇 명 있나요?', 'what page is that on?'])
    expect(again?.answers).toEqual(first?.answers.slice(0, 1))
  })

  it('in one message with the question, nothing more is looked up', () => {
    expect(talk([`${OPENING} What page is that on?`])).toEqual(talk([OPENING]))
  })

  it.each(['where is that from?', 'where does that come from?', 'where was it found?'])(
    '"%s" asks for the notes',
    (message) => {
      expect(talk([OPENING, message])[1]?.kind).toBe('footnote')
    },
  )

  it.each(['in which year?', 'and what date was that?', 'when was that?', 'any example?', 'what is in it?'])(
    '"%s" goes on from an answer of the text',
    (message) => {
      expect(talk([OPENING, message])[1]?.kind).toBe('passages')
    },
  )

  it.each(['in which year?', 'what is in it?'])(
    '%j asked first, or after the author, is about the paper',
    (message) => {
      for (const before of [[], ['who wrote this?']]) {
        expect(talk([...before, message]).at(-1)).toMatchObject({ status: 'answered', kind: 'document' })
      }
    },
  )
})
