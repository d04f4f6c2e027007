import { describe, expect, it } from 'vitest'
import { hidesNoun } from '../../src/wording/omission/hides-noun.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { cutIn } from './cut-in.ts'
import { paperOf } from './paper-of.ts'

const verdictOn = (text: string, claim: string): string =>
  wordingChecker(paperOf(['paragraph', `${text} The farmers saw the house, the bread and the guards in the town.`]))(
    claim,
  ).verdict

describe('which of them are meant', () => {
  it.each([
    ['all of a kind', 'All Danish farmers face the king at dawn.', 'All … farmers face the king at dawn.'],
    ['most of a kind', 'Most poor farmers face the king at dawn.', 'Most … farmers face the king at dawn.'],
    ['none of a kind', 'There were no realistic ways to leave the town.', 'There were no … ways to leave the town.'],
    [
      'a kind, under “few”',
      'Few farmers have met direct, open violence in the town.',
      'Few farmers have met … violence in the town.',
    ],
    [
      'a kind, under “not”',
      'The king does not like foreign guards in the town.',
      'The king does not like … guards in the town.',
    ],
    ['what they do not do', 'The king does not like guards in the town.', 'The king does not … guards in the town.'],
    ['of many, by “who”', 'Most farmers who had bread ate it at dawn.', 'Most farmers … ate it at dawn.'],
    ['the few', 'The few tired old farmers were in the house at dawn.', 'The … farmers were in the house at dawn.'],
    [
      'the few of two',
      'They seek the few brave guards and farmers who weep at dawn.',
      'They seek the … farmers who weep at dawn.',
    ],
    [
      'of what something is, behind a mark',
      'The law rests on two pillars: the nature of the king in the town.',
      'The law rests on two pillars: … the king in the town.',
    ],
    [
      'how many, behind an article',
      'He says that most of the farmers weep at dawn.',
      'He says that … farmers weep at dawn.',
    ],
    ['where they are', 'The farmers in the town were hungry at dawn.', 'The farmers … were hungry at dawn.'],
    [
      'of what they are',
      'The farmers of the poorest towns have no bread at dawn.',
      'The farmers … have no bread at dawn.',
    ],
    ['what was done to them', 'The farmers seen by the guards fled at dawn.', 'The farmers … fled at dawn.'],
    ['of what a number is', 'The ratio among the poor is 14 to one at dawn.', 'The ratio … is 14 to one at dawn.'],
    [
      'whose they are, under “not”',
      'They should not have to feed the guards of foreign kings.',
      'They should not have to feed the guards[.]',
    ],
    [
      'of which kind, at the beginning',
      'Serious violations mandate death in the town.',
      '[V]iolations mandate death in the town.',
    ],
    [
      'of which kind, by an ellipsis at the beginning',
      'Serious violations mandate death in the town.',
      '… violations mandate death in the town.',
    ],
  ])('is not left out: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it.each([
    [
      'what all do',
      'All farmers in the house openly face the king at dawn.',
      'All farmers in the house … face the king at dawn.',
    ],
    [
      'a kind, where nothing is denied',
      'The king likes foreign guards in the town.',
      'The king likes … guards in the town.',
    ],
    [
      'a kind in another clause',
      'The king does not weep but likes tired old guards.',
      'The king does not weep but likes … guards.',
    ],
    ['between commas', 'The farmers, of whom many wept, were hungry at dawn.', 'The farmers … were hungry at dawn.'],
    ['of one', 'A farmer from the town was hungry at dawn.', 'A farmer … was hungry at dawn.'],
    ['of whom one is', 'One of the guards in the town was hungry at dawn.', 'One of the guards … was hungry at dawn.'],
    ['of a number that is none', 'The ratio among the poor is high at dawn.', 'The ratio … is high at dawn.'],
    [
      'of those that are told already',
      'The violations mandate death in the town.',
      '[V]iolations mandate death in the town.',
    ],
    ['of one at the beginning', 'The tired king likes bread in the town.', '[K]ing likes bread in the town.'],
  ])('may be: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

describe('an object', () => {
  it.each([
    [
      'is not left out up to its preposition',
      'The kings sought forfeiture of all bread at dawn.',
      'The kings sought … all bread at dawn.',
      'altered',
    ],
    [
      'may be, where “and” joins another',
      'The kings sought protection and death at dawn.',
      'The kings sought … death at dawn.',
      'exact',
    ],
    [
      'may be the beginning of a name',
      'The kings lived in the Kingdom of Denmark at dawn.',
      'The kings lived in … Denmark at dawn.',
      'exact',
    ],
  ])('%s', (_, text, claim, verdict) => expect(verdictOn(text, claim)).toBe(verdict))
})

describe('a subject', () => {
  it.each([
    [
      'alone behind “but”',
      'The guard slept in the house, but the farmer laughed loudly at dawn.',
      'The guard slept in the house, but … laughed loudly at dawn.',
    ],
    [
      'of what “and” goes on from',
      'The guard left the town, but the farmer rested and climbed the wall at dawn.',
      'The guard left the town … and climbed the wall at dawn.',
    ],
    [
      'of whom only the owner is quoted',
      'They speak of the king’s love of bread, and so the farmers must be hungry at dawn.',
      'the king’s love of bread, … must be hungry at dawn.',
    ],
    [
      'with its place',
      'The guards ate the bread at dawn, and the work in the town was hard.',
      'The guards ate the bread at dawn … was hard.',
    ],
    [
      'of which the noun behind a preposition is quoted',
      'The farmer who told us of the guards in the town at dawn was hungry.',
      'the guards in the town … was hungry',
    ],
    [
      'of a verb in the past',
      'The farmer who spoke of guards in the town at dawn told us of it.',
      'guards in the town … told us of it',
    ],
  ])('is not left out: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it('may be quoted without what stands beside it', () => {
    expect(
      verdictOn('In the town, the guards at the house were hungry, and wept.', '[T]he guards at the house … wept.'),
    ).toBe('exact')
  })
})

describe('each rule on the noun', () => {
  const isHidden = (quotation: string, text: string): boolean => {
    const { printed, hidden, next } = cutIn(quotation, text)
    return hidesNoun(printed, hidden, next)
  }

  it.each([
    ['of which of most it is said', 'Most farmers … wept', 'Most farmers that sang wept.'],
    ['of which of few it is said', 'Few farmers … wept', 'Few farmers that sang wept.'],
    ['of which of all it is said', 'All farmers … wept', 'All farmers that sang wept.'],
    ['an object up to its preposition', 'They sought … all bread', 'They sought protection of all bread.'],
    ['what there is none of', 'There was no … old bread', 'There was no house of old bread.'],
    ['what is not done to whom', 'The queen does not … her guards', 'The queen does not feed her guards.'],
    ['of which kind all are', 'All … farmers', 'All poor, old farmers wept.'],
    ['what is counted', 'They say that 12 … slept', 'They say that 12 farmers slept.'],
  ])('tells by itself: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(true))

  it.each([
    ['of which of them it is said', 'The farmers … wept', 'The farmers that sang wept.'],
    ['of which, where others are counted', 'Farmers … wept', 'Most guards slept. Farmers that sang wept.'],
    ['what stands behind a preposition', 'They lived in … all bread', 'They lived in protection of all bread.'],
    ['an object and more', 'They sought … all farmers', 'They sought protection, with all farmers.'],
    ['an object before “and”', 'They sought … all bread', 'They sought protection and all bread.'],
    ['an object behind a preposition', 'They slept … all bread', 'They slept near houses without all bread.'],
    ['what stands behind a mark', 'There was no … bread', 'There was no house, but there was bread.'],
    ['an adverb before a preposition', 'They slept … all bread', 'They slept there without all bread.'],
    ['the first of two that there are none of', 'There was no … old bread', 'There was no house or old bread.'],
    ['what is not done where', 'The queen does not … in the town', 'The queen does not sing in the town.'],
    ['of which kind those are that are counted', '12 … farmers', 'They say that 12 old farmers slept.'],
  ])('lets pass: %s', (_, quotation, text) => expect(isHidden(quotation, text)).toBe(false))
})
