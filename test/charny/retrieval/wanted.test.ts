import { expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'

const { retrieval } = loadLibrary()
const { lookUp } = retrieval

/** How much of the chance of the first passage lies with sentences without what a question wants. */
const lacking = (question: string): number => lookUp(question).signs.lacking

it.each([
  'How long are deportees questioned at the border?',
  'In which city is the detention center where newborns were killed?',
  'How many ethnic Koreans live in Yanbian?',
  'What price do wealthy families pay for citizenship?',
])('what is wanted stands where it is answered: %s', (question) => {
  expect(lacking(question)).toBeLessThan(0.2)
})

it.each([
  'How long does the train ride back to Yanji take?',
  'Which company employed the mother who made miso?',
  'How many yuan did a family in Yanji earn?',
])('what is wanted does not stand there: %s', (question) => {
  expect(lacking(question)).toBeGreaterThan(0.8)
})

it('counts no reason, since most are given without a word that tells', () => {
  expect(lacking('Why did the Chinese husband murder his own mother?')).toBe(0)
})
