import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf, type Text } from './paper-of.ts'

/** A people that is named often, and every noun of the sentences below behind an article; none of it is near to them. */
const PEOPLE =
  'In the north Old Saxons fled. Then the Old Saxons left, as Old Saxons do. '.repeat(3) +
  'The Old Saxon refugees ate. The young Saxons slept. Near the policy of the country, the house of the guard, the men, ' +
  'the women and the people of China were near. For years the DRF was near.'
const BETWEEN = 'Rain fell for days.'

/** The verdict on a claim in a paper whose last paragraphs are these. */
const verdictOn = (texts: string, claim: string): string => {
  const last = texts.split(' | ').map((text): Text => ['paragraph', text])
  return wordingChecker(paperOf(['paragraph', PEOPLE], ['paragraph', BETWEEN], ...last))(claim).verdict
}

const FUND = 'Men met the North China Freedom Fund in May. It was poor for years.'
const SHORT = 'The Danish Relief Fund (DRF) came to the border. It was poor for years.'

describe('a name in brackets for “it”', () => {
  it.each<[string, string, string]>([
    ['the whole name', FUND, 'The North China Freedom Fund'],
    ['the short form that the paper explains', SHORT, 'DRF'],
    ['the long form of it', SHORT, 'The Danish Relief Fund'],
    ...['Westmark Province', 'the Westmark Province'].map((place): [string, string, string] => [
      `the name of a region for ${place}`,
      `Men left Westmark in May. They came to ${place}. It was poor for years.`,
      'Westmark',
    ]),
  ])('is %s', (_, text, name) => expect(verdictOn(text, `[${name}] was poor for years.`)).toBe('exact'))

  it.each(['China', 'North China'])('is not a name within the whole one: %s', (name) => {
    expect(verdictOn(FUND, `[${name}] was poor for years.`)).toBe('altered')
  })
})

const SAXONS = 'Old Saxons fled. They cried for days.'
const said = (who: string): string => `[${who}] cried for days.`

describe('a name for people in brackets for “they”', () => {
  it.each([
    ['by their name', SAXONS, 'Old Saxons'],
    ['as the people of the paper', SAXONS, 'The people'],
    ['as these people', SAXONS, 'These people'],
    ['by their name where one of their other names stands', 'Refugees fled. They cried for days.', 'Old Saxons'],
    ['as people where people were named', 'People fled. They cried for days.', 'People'],
    ['as young where children were named', 'Old Saxon children fled. They cried for days.', 'Young Saxons'],
  ])('means them %s', (_, text, who) => expect(verdictOn(text, said(who))).toBe('exact'))

  it.each([
    ['all people', SAXONS, 'People'],
    ['only the men', SAXONS, 'The men'],
    ['a thing', SAXONS, 'The house'],
    ['the last word of another name', 'Men met the North Danes at the border. They cried for days.', 'Danes'],
    ['somebody where nobody is named', 'It was cold. They cried for days.', 'Old Saxons'],
    ['people where nobody is named', 'It was cold. They cried for days.', 'The people'],
    ['all of them where women are meant', 'Old Saxon women fled. They cried for days.', 'Old Saxons'],
    ['the people where women are meant', 'Old Saxon women fled. They cried for days.', 'The people'],
    ['the men where women are meant', 'Old Saxon women fled. They cried for days.', 'The men'],
    ['the young where men are meant', 'Old Saxon men fled. They cried for days.', 'Young Saxons'],
    ['them where only some are', 'Those who fled came to the border. They cried for days.', 'Old Saxons'],
  ])('does not mean %s', (_, text, who) => expect(verdictOn(text, said(who))).toBe('altered'))

  it('says where they are only where that is said there', () => {
    const often = 'The Old Saxons in China ate. '.repeat(5)
    const [near, far] = ['Old Saxons fled in China.', 'Old Saxons fled.']
    expect(verdictOn(`${often} | ${near} They cried for days.`, said('Old Saxons in China'))).toBe('exact')
    expect(verdictOn(`${often} | ${far} They cried for days.`, said('Old Saxons in China'))).toBe('altered')
  })
})

const KEPT = 'They kept the policy. This was known for years.'

describe('a noun in brackets for “this”', () => {
  it.each([
    ['what was said right before', KEPT, 'The policy'],
    ['what was said, pointed at', KEPT, 'This policy'],
    [
      'what was said farther back, pointed at',
      'They kept the policy. Men left. This was known for years.',
      'This policy',
    ],
    ['the subject of the sentence before', 'The house burned. This was known for years.', 'The house'],
  ])('is %s', (_, text, noun) => expect(verdictOn(text, `[${noun}] was known for years.`)).toBe('exact'))

  it.each([
    ['what was said farther back', 'They kept the policy. Men left. This was known for years.', 'The policy'],
    ['what is said later', 'Men left. This was known for years. They kept the policy.', 'The policy'],
    ['a thing of which nothing was said', 'Men left the house. This was known for years.', 'The house'],
    ['such a thing, pointed at', 'Men left the house. This was known for years.', 'This house'],
    ['a name', 'China was cold. This was known for years.', 'China'],
  ])('is not %s', (_, text, noun) => expect(verdictOn(text, `[${noun}] was known for years.`)).toBe('altered'))
})

const CAME = 'Men came to China in June 2003 and left the house. They slept there for days.'

describe('a place in brackets for “there”', () => {
  it('is the last that the passage names', () => {
    expect(verdictOn(CAME, 'They slept [in China] for days.')).toBe('exact')
    for (const other of ['the house', 'June']) {
      expect(verdictOn(CAME, `They slept [in ${other}] for days.`), other).toBe('altered')
    }
  })

  it('is none of another passage, and none where none is named', () => {
    expect(verdictOn(CAME.replace('. ', '. | '), 'They slept [in China] for days.')).toBe('altered')
    expect(verdictOn('Men slept there for days.', 'Men slept [in China] for days.')).toBe('altered')
  })
})
