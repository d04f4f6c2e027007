import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { askSeveral, type PaperTurn } from '../../src/answer/ask-several.ts'
import { deskAt } from '../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')
const papers = [
  { id: 'one', desk },
  { id: 'twin', desk },
]

const offered = (question: string, history: readonly PaperTurn[]) =>
  askSeveral(papers, { question, limit: 3, history }).suggestions

describe('what several papers offer', () => {
  it.each([
    ['a question', 'What is the capital of Peru?'],
    ['a claim', 'Does the paper say "purple elephants sing at midnight"?'],
    ['a greeting', 'Hello'],
  ])('in reply to %s is never what was asked before, of any paper or of all', (_, question) => {
    const [first = ''] = offered(question, [])
    expect(first).not.toBe('')
    for (const paper of ['one', 'twin', undefined]) {
      const left = offered(question, [{ question: first, passages: ['p4'], paper }])
      expect(left).not.toContain(first)
      expect(left).not.toEqual([])
    }
  })

  it('is something else where all that is near was asked, and nothing once all was', () => {
    const question = 'Which purple elephants sing in Yanji?'
    const near = offered(question, [])
    const before = near.map((one) => ({ question: one, paper: 'twin' }))
    expect(near.length).toBeGreaterThan(0)
    expect(offered(question, before).filter((one) => near.includes(one))).toEqual([])
    expect(
      offered(
        'Hello',
        desk.suggestions.map((one) => ({ question: one, paper: 'one' })),
      ),
    ).toEqual([])
  })
})
