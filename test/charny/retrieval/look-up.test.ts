import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'

const { retrieval } = loadLibrary()
const look = (message: string) => retrieval.retrieve(message)

describe('a few words that the paper prints', () => {
  it.each(['karaoke', 'canals', 'county', 'Yanji', 'digging canals'])(
    '%s are answered by a passage that prints them all',
    (message) => {
      const { answers, lookUp, ranked } = look(message)
      expect(answers).toBe(true)
      expect(lookUp).not.toBeNull()
      const [first] = ranked
      const printed = new Set(retrieval.statements(first?.place ?? 0).flatMap(({ words }) => [...words]))
      for (const term of retrieval.tokenize(message)) expect(printed).toContain(term)
    },
  )
})

describe('what only has words that the paper prints', () => {
  it.each([
    ['I want to die', 'says something of its own'],
    ['I love you', 'says something of its own'],
    ['more information', 'is a wish'],
    ['7', 'is a digit'],
    ['é', 'is a letter'],
    ['karaoke volcanoes', 'has another word too'],
    ['who sold women', 'asks'],
  ])('%s is no look-up: it %s', (message) => {
    expect(look(message).lookUp).toBeNull()
  })
})
