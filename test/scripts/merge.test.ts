import { describe, expect, it } from 'vitest'
import { merged } from '../../scripts/bank/merge.ts'

const asked = (stems: string, passage = 'p1', from = 0) => ({ passage, from, to: from, stems: stems.split(' ') })
/** So many others that no word is common. */
const others = Array.from({ length: 40 }, (_, i) => asked(`other${i} word${i}`, 'p9', i))
const stemsOf = (...questions: readonly ReturnType<typeof asked>[]): string[] =>
  merged([...questions, ...others])
    .slice(0, questions.length)
    .map(({ stems }) => stems.join(' '))

describe('near-repeats in the bank', () => {
  it('count with the words of the question that they repeat', () => {
    expect(stemsOf(asked('who hung bell'), asked('who hung bell tower'))).toEqual(['who hung bell', 'who hung bell'])
  })

  it('keep their own words where the one before is longer: they are what is asked word for word', () => {
    const longer = 'who hung first bell watchtower fog'
    expect(stemsOf(asked(longer), asked('who hung bell'))).toEqual([longer, 'who hung bell'])
  })

  it.each([
    ['another passage', asked('who hung bell tower', 'p2')],
    ['another sentence', asked('who hung bell tower', 'p1', 1)],
    ['other words', asked('price rope widow')],
  ])('are none where they are of %s', (_, other) => {
    expect(stemsOf(asked('who hung bell'), other)[1]).toBe(other.stems.join(' '))
  })

  it('are as many as before', () => {
    const questions = [asked('who hung bell'), asked('who hung bell'), asked('who hung bell tower')]
    expect(merged(questions)).toHaveLength(3)
  })
})
