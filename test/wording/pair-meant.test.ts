import { describe, expect, it } from 'vitest'
import { isPairMeant } from '../../src/wording/pair-meant.ts'
import { prepare } from '../../src/wording/printed.ts'
import { insideOf, replacedAt } from '../../src/wording/replaced.ts'
import { amongPersons } from './among-persons.ts'

/** Whether some words stand for two persons at the last "they" of a text. */
function isMeant(text: string, words: string): boolean {
  const printed = prepare(amongPersons(['paragraph', text]))
  const at = printed.tokens.findLastIndex(({ key }) => key === 'they')
  if (at === -1) throw new Error('“they” is printed')
  return isPairMeant(insideOf(words, false, 0), replacedAt(printed, at, at + 1), printed, { spent: 0 })
}

const HER = 'The guard saw a woman. He met her and her daughter as they fled.'

describe('“they” are a couple', () => {
  it.each([
    ['in the sentence', 'The woman married the man when they fled.'],
    ['in the sentence before', 'The woman married the man. They fled.'],
    ['by pronouns', 'She met him after the marriage, and they fled.'],
  ])('where a woman and a man are named and married: %s', (_, text) => expect(isMeant(text, 'the couple')).toBe(true))

  it.each([
    ['no woman is named', 'The man was married. They fled.'],
    ['no man is named', 'The woman was married. They fled.'],
    ['others are named beside them', 'The woman married the man near the guards. They fled.'],
    ['nothing is said of a marriage', 'The woman met the man. They fled.'],
    ['a word only ends like one for it', 'The midwife sent the woman to the man. They fled.'],
  ])('but not where %s', (_, text) => expect(isMeant(text, 'the couple')).toBe(false))

  it.each(['the aunt and the couple', "the couple's friend", 'the couple and the guards'])(
    'but are no more than that: %s',
    (words) => expect(isMeant('The woman married the man. They fled.', words)).toBe(false),
  )
})

describe('“they” are two who are named one by one', () => {
  const MET = 'The aunt met the uncle and the girl when they fled.'

  it.each(['the uncle and the girl', 'the two'])('in its sentence: %s', (words) =>
    expect(isMeant(MET, words)).toBe(true),
  )

  it.each([
    ['others are named in the sentence, and they only before it', `${MET} The doctor told the farmer that they wept.`],
    ['several are named behind them', 'The aunt met the uncle and the girl near the guards when they fled.'],
  ])('but not where %s', (_, text) => {
    expect(isMeant(text, 'the uncle and the girl')).toBe(false)
    expect(isMeant(text, 'the two')).toBe(false)
  })

  it('of whom one alone is not both', () => {
    const text = 'The guard saw a woman. He met her and the woman doctor as they fled.'
    expect(isMeant(text, 'the woman and the woman doctor')).toBe(true)
    expect(isMeant(text, 'the woman doctor')).toBe(false)
  })

  it('of whom a thing is none', () =>
    expect(isMeant('The house burned. The guard saw it and the girl when they fled.', 'the house and the girl')).toBe(
      false,
    ))
})

describe('“they” are a parent and a child', () => {
  it.each(['the mother and her daughter', 'the mother and daughter', 'mother and daughter'])(
    'where the paper has “her and her daughter”: %s',
    (words) => expect(isMeant(HER, words)).toBe(true),
  )

  it('where the paper has “him and his daughter”', () => {
    const text = 'The guard saw a man. He met him and his daughter as they fled.'
    expect(isMeant(text, 'the father and daughter')).toBe(true)
    expect(isMeant(text, 'the mother and daughter')).toBe(false)
  })

  it.each(['the father and daughter', 'the mother and his daughter', 'the rich mother and her daughter'])(
    'but not as %s',
    (words) => expect(isMeant(HER, words)).toBe(false),
  )

  it('but not where the first of them is named as somebody else', () => {
    const text = 'The guard met the aunt and the daughter as they fled.'
    expect(isMeant(text, 'the aunt and the daughter')).toBe(true)
    expect(isMeant(text, 'the mother and the daughter')).toBe(false)
  })
})

describe('a parent and a child', () => {
  it.each([
    ['the father of “his daughter”', 'He and his daughter slept when they fled.', 'the father and daughter', true],
    ['no mother of “his daughter”', 'He and his daughter slept when they fled.', 'the mother and daughter', false],
    ['no one of several', 'The guard saw them and the daughter as they fled.', 'the mother and the daughter', false],
    ['nobody who speaks', 'The guard saw me and my daughter as they fled.', 'the mother and daughter', false],
    ['no two of whom one is several', 'The guard saw the woman and them as they fled.', 'the two', false],
  ])('are %s', (_, text, words, expected) => expect(isMeant(text, words)).toBe(expected))
})
