import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

/** Every noun of the sentences below, behind an article as nouns are; none of it is near to them. */
const NOUNS =
  'The woman, the man, the mother, the uncle, the husband, the daughter, the girl, the doctor, the aunt and the guard stayed ' +
  'in the house near the border of the country.'
const BETWEEN = 'It rained for days.'
const verdictOn = (text: string, claim: string): string =>
  wordingChecker(paperOf(['paragraph', NOUNS], ['paragraph', BETWEEN], ['paragraph', text]))(claim).verdict

const GIRL = 'A girl stayed. Her mother asked the uncle to take her to the house.'
const LEFT = 'A girl stayed. Her mother left the country, where she married a man.'

describe('a noun in brackets for “she”', () => {
  it.each([
    [
      'the woman of the story',
      'A woman lived near the border with her mother. She fled in the spring.',
      '[The woman] fled in the spring.',
    ],
    ['who does not do it to herself', GIRL, 'Her mother asked the uncle to take [the girl] to the house.'],
    [
      'the woman of the story behind a clause of another',
      'A girl stayed. After her mother left, she went to the border.',
      'After her mother left, [the girl] went to the border.',
    ],
    ['the subject of the clause', LEFT, 'Her mother left the country, where [her mother] married a man.'],
    [
      'the one who was described sentences before',
      'The 22-year-old woman left. She wept. She fled to the border.',
      '[The 22-year-old woman] fled to the border.',
    ],
  ])('is whom it means: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it.each([
    [
      'another than the story is about',
      'A woman lived near the border with her mother. She fled in the spring.',
      '[Her mother] fled in the spring.',
    ],
    ['nobody who is named', 'A woman lived near the border. She fled in the spring.', '[A doctor] fled in the spring.'],
    ['a man', 'A woman lived near the border. She fled in the spring.', '[The man] fled in the spring.'],
    ['who asks', GIRL, 'Her mother asked the uncle to take [the mother] to the house.'],
    [
      'the woman of the story where another has the clause',
      LEFT,
      'Her mother left the country, where [the girl] married a man.',
    ],
    [
      'the first of two who are described',
      'The 22-year-old woman left. The 44-year-old woman wept. She fled to the border.',
      '[The 22-year-old woman] fled to the border.',
    ],
    ['anybody', 'He or she must leave.', 'He or [the woman] must leave.'],
  ])('is not whom it means: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))
})

const MET = 'The aunt met the uncle and the girl when they fled to the border. They wept in the house.'
const SAW = 'The guard saw a woman. He met her and her daughter as they fled. They wept at the border.'

describe('two persons in brackets for “they”', () => {
  it.each([
    [
      'who are named one by one in its sentence',
      MET,
      'The aunt met the uncle and the girl when [the uncle and the girl] fled to the border.',
    ],
    ['who are “they” in the sentence before', MET, '[The uncle and the girl] wept in the house.'],
    ['of whom the first is “her”', SAW, 'He met her and her daughter as [the woman and her daughter] fled.'],
    ['and is so in the sentence before', SAW, '[The woman and her daughter] wept at the border.'],
  ])('are meant: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it.each([
    [
      'of whom one is the subject',
      MET,
      'The aunt met the uncle and the girl when [the aunt and the girl] fled to the border.',
    ],
    ['of whom the first is not “her”', SAW, 'He met her and her daughter as [the doctor and her daughter] fled.'],
    [
      'of whom the first is a thing',
      'The guard saw it and the girl when they fled to the border.',
      'The guard saw it and the girl when [the house and the girl] fled to the border.',
    ],
    [
      'who own what follows',
      'The aunt met the uncle and the girl when their house burned.',
      'The aunt met the uncle and the girl when [the uncle and the girl] house burned.',
    ],
    [
      'of whom one is another',
      'The woman and her daughter stayed. They fled to the border.',
      '[The woman and her aunt] fled to the border.',
    ],
    [
      'behind whom others are named',
      'The woman and her daughter stayed. The guards came. They fled to the border.',
      '[The woman and her daughter] fled to the border.',
    ],
  ])('are not meant: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))
})
