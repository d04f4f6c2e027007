import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../../src/wording/wording.ts'
import { paper } from './real-paper.ts'

const check = wordingChecker(paper)

describe('a small word in brackets', () => {
  it.each([
    ['a sign in letters', 'The latter group constitutes 27 [percent] of the population.'],
    ['what joins a measure to its thing', 'mandates a punishment of up to three years [of] labor re-education'],
    ['a verb at a comma', 'Now she lives with a missionary, [and is] studying Chinese and the Bible at home.'],
    ['the past before the past', 'Before coming to China herself, she [had] moved between her grandmother, father'],
  ])('changes nothing as %s: %s', (_, claim) => expect(check(claim).verdict).toBe('exact'))

  it.each([
    ['makes of a doer one to whom it is done', 'she [was] moved between her grandmother, father, and stepmother.'],
    ['makes of a man who finds one who is found', 'The owner [who was] found her a man as requested'],
    ['as a comma turns a negation', 'I have no[,] worries but I want to see my mother again.'],
    ['as a measure that is another', 'The latter group constitutes 27 [thousand] of the population.'],
    ['as “then” for no “now”', '[Then] she lives with a missionary, studying Chinese and the Bible at home.'],
  ])('changes the sense where it %s: %s', (_, claim) => expect(check(claim).verdict).not.toBe('exact'))
})
