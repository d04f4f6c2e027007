import { ID_LENGTH, MOST_ANSWERS, MOST_READ, MOST_TURNS, QUESTION_LENGTH } from './bounds.ts'

/** The rules in words, as every door states them. */
export const RULES = {
  known: 'has a field that is not known',
  object: 'must be an object',
  missing: 'is missing',
  string: 'must be a string',
  list: 'must be a list',
  filled: 'must not be empty or blank',
  length: `must have at most ${QUESTION_LENGTH} characters`,
  wellFormed: 'must be well-formed Unicode (it has a lone surrogate)',
  visible: 'must have no control characters',
  whole: 'must be a whole number',
  least: 'must be 1 or more',
  most: `must be ${MOST_ANSWERS} or less`,
  turns: `must have at most ${MOST_TURNS} turns`,
  id: `must be an id of at most ${ID_LENGTH} characters`,
  read: `must have at most ${MOST_READ} ids`,
} as const
