import { describe, expect, it } from 'vitest'
import { isRemovable } from '../../src/wording/omission/removable.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { cutIn } from './cut-in.ts'
import { paperOf } from './paper-of.ts'

const verdictOn = (text: string, claim: string): string =>
  wordingChecker(
    paperOf([
      'paragraph',
      `${text} The farmers will take the bread and could see the house and the guards in the town. They cannot protect the king.`,
    ]),
  )(claim).verdict

describe('what stands behind an ellipsis', () => {
  it.each([
    ['an object', 'They took the bread of the king from the guards at dawn.', 'They took … the guards at dawn.'],
    ['another object, named', 'They took the bread while singing of Denmark at dawn.', 'They took … Denmark at dawn.'],
    [
      'what follows a preposition',
      'They were fined by order of a king of the Danes at dawn.',
      'They were fined by … the Danes at dawn.',
    ],
    [
      'what follows a preposition, with a verb',
      'They answered by asking the guards to protect old farmers at dawn.',
      'They answered by … old farmers at dawn.',
    ],
    [
      'behind “that”',
      'They recognized that flight to the house was hard at dawn.',
      'They recognized that … the house was hard at dawn.',
    ],
    [
      'an infinitive',
      'They have to take the bread and to sing of it at dawn with the king to protect the town.',
      'They have to … protect the town.',
    ],
    [
      'a subject behind a comma',
      'With a house full of guards, farmers have bread in the town.',
      'With a house full of … farmers have bread in the town.',
    ],
    [
      'a noun behind “all”',
      'They ask the king for an end to all wars in the town at dawn.',
      'They ask the king for … wars in the town at dawn.',
    ],
    [
      'an object behind “and” within a phrase',
      'They gave bread to the wives of the guards and their children at dawn.',
      'They gave … their children at dawn.',
    ],
  ])('does not come into the place of what is left out: %s', (_, text, claim) =>
    expect(verdictOn(text, claim)).toBe('altered'),
  )

  it.each([
    ['an addition', 'They took the bread from the table by the river at dawn.', 'They took the bread … at dawn.'],
    ['one of two', 'They took the bread and the corn at dawn.', 'They took … the corn at dawn.'],
    [
      'one of a list',
      'They took the bread, the corn and the house at dawn.',
      'They took … the corn and the house at dawn.',
    ],
    ['a tense', 'They have taken the bread from the house at dawn.', 'They … taken the bread from the house at dawn.'],
    ['between commas', 'They took, as ever, the bread at dawn.', 'They took … the bread at dawn.'],
    ['adverbs', 'They took then and there the bread at dawn.', 'They took … the bread at dawn.'],
    ['the verb before “and”', 'They saw the guards and took the bread at dawn.', 'They … took the bread at dawn.'],
    ['a clause', 'Work wherever it can be found is hard at dawn.', 'Work … is hard at dawn.'],
    ['a name’s beginning', 'They fled into the Kingdom of Denmark at dawn.', 'They fled into … Denmark at dawn.'],
    [
      'what reads like no sentence',
      'They do not know the fate of the guards in the town.',
      'They do not … guards in the town.',
    ],
    [
      'what is torn off its article',
      'They saw the house of a king in the town at dawn.',
      'They saw the … king in the town at dawn.',
    ],
    [
      'a clause with “that” again',
      'They say that it is a fact that the guards wept.',
      'They say that … the guards wept.',
    ],
  ])('may follow: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

describe('part of a condition', () => {
  it.each([
    [
      'is not left out at its end',
      'If a farmer is found with bread he is sent home.',
      'If a farmer is found … he is sent home.',
    ],
    [
      'is not left out before “and”',
      'If the farmers pay and sing, the guards go home.',
      'If the farmers … sing, the guards go home.',
    ],
  ])('%s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it('is all that may not be', () => {
    expect(verdictOn('If they pay, the guards go home from the town.', 'If they pay, the guards go home …')).toBe(
      'exact',
    )
  })
})

describe('“it”, “this” and “these”', () => {
  const text = 'China has rules in the town. Denmark has a king who sings. It sings of bread at dawn.'

  it('mean nothing that is left out', () => {
    expect(verdictOn(text, 'China has rules in the town. … It sings of bread at dawn.')).toBe('altered')
    expect(verdictOn(text, 'Denmark has a king … . It sings of bread at dawn.')).toBe('exact')
  })
})

describe('the beginning of one sentence', () => {
  const text =
    'In both houses, she sang of bread. In the second house, guards were seen at dawn. The king slept in the town.'

  it('is not that of another', () => {
    expect(verdictOn(text, 'In both houses, … guards were seen at dawn.')).toBe('altered')
    expect(verdictOn(text, 'In both houses, she sang of bread. … The king slept in the town.')).toBe('exact')
  })
})

describe('each rule on what may be left out', () => {
  const mayBe = (quotation: string, text: string): boolean => {
    const { printed, hidden, next } = cutIn(quotation, text)
    return isRemovable(printed, hidden, next)
  }

  it.each([
    ['the end of a sentence', 'They took … the guards', 'They took the bread of the queen. They saw the guards.'],
    ['what stands behind a mark', 'They took: … the guards', 'They took: the bread of the queen from the guards.'],
    ['what begins at a mark', 'They took … the guards', 'They took, as wages of the queen, from the guards.'],
    ['what is torn off', 'They took the … the guards', 'They took the bread of the queen from the guards.'],
    ['the beginning of a name', 'They fled into … Denmark', 'They fled into the Kingdom of Denmark.'],
    ['up to “that” again', 'They say that … the queen', 'They say that it is a fact that the queen sang.'],
    ['adjectives', 'They took … Danish bread', 'They took good old Danish bread.'],
    ['one of two', 'They took … the corn', 'They took the bread and the corn.'],
    ['one of two with an “of”', 'They took … the corn', 'They took the bread of the queen and the corn.'],
    ['one of a list', 'They took … the corn', 'They took the bread, the corn and the house.'],
    ['one of two that “nor” joins', 'They took … the corn', 'They took no bread nor the corn.'],
    ['one of two verbs', 'They … saw the town', 'They ran from the house and saw the town.'],
    ['one of two verbs in “-ed”', 'They … entered the town', 'They ran from the house and entered the town.'],
    ['a tense', 'They … the bread', 'They have now the bread.'],
    ['an adverb', 'They took … the bread', 'They took gladly with joy the bread.'],
    ['where it is', 'They took … the bread', 'They took at dawn the bread.'],
    ['when it is', 'They took … the bread', 'They took when asked the bread.'],
    ['a participle', 'The farmers … took bread', 'The farmers arrested at dawn took bread.'],
    ['an irregular participle', 'The farmers … took bread', 'The farmers seen at dawn took bread.'],
    ['a form in “-ing”', 'The farmers … took bread', 'The farmers singing at dawn took bread.'],
    ['“himself”', 'The queen … took bread', 'The queen himself took bread.'],
    ['an addition with a verb', 'Work … is hard', 'Work wherever found is hard.'],
    ['an addition with a particle', 'They saw … the town', 'They saw when locked up the town.'],
  ])('lets be left out by itself: %s', (_, quotation, text) => expect(mayBe(quotation, text)).toBe(true))

  it.each([
    ['an object', 'They took … the guards', 'They took the bread of the queen from the guards.'],
    ['a name’s beginning without a preposition', 'They saw … Denmark', 'They saw the Kingdom of Denmark.'],
    ['what is no name', 'They fled into … Denmark', 'They fled into the houses of Denmark.'],
    ['a name beside another', 'They fled into … Denmark', 'They fled into the Kingdom beside Denmark.'],
    ['up to “that” for the first time', 'They say … the queen', 'They say it is a fact that the queen sang.'],
    ['behind “that” no other', 'They say that … the queen', 'They say that the farmers saw the queen.'],
    ['a noun before a comma', 'a house of … farmers have', 'In a house of guards, farmers have bread.'],
    ['more than one of two', 'They gave … the corn', 'They gave bread to the guards and the corn.'],
    ['more than one of two, with “that”', 'They gave … the corn', 'They gave the bread that they had and the corn.'],
    ['more than one of two, in “-ing”', 'They gave … the corn', 'They gave the bread they were selling and the corn.'],
    ['what follows a preposition', 'They won by … the farmers', 'They won by calling together the farmers.'],
    ['a part of an addition, up to its verb', 'They won … the farmers', 'They won when they saw the farmers.'],
    ['up to its preposition', 'They fled … the guards', 'They fled at dawn from the guards.'],
    ['up to “why”', 'They asked … the guards', 'They asked then why the guards wept.'],
    ['up to “not”', 'They saw … the guards', 'They saw at dawn not the guards but the queen.'],
    ['up to an article', 'They fled … Danish', 'They fled at dawn with the Danish.'],
    ['up to how many', 'They fled … Danish', 'They fled at dawn with three Danish.'],
    ['up to the middle of a phrase', 'They fled … Danish guards', 'They fled at dawn from old Danish guards.'],
  ])('does not let: %s', (_, quotation, text) => expect(mayBe(quotation, text)).toBe(false))
})
