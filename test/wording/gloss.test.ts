import { describe, expect, it } from 'vitest'
import { isApposed, isGloss } from '../../src/wording/gloss.ts'
import { bracketAt } from './bracket-at.ts'

const explains = (text: string, held: string): boolean => isGloss(bracketAt(text, held).added)
const isBeside = (text: string, held: string): boolean => isApposed(bracketAt(text, held).added)

const THEY = 'The women saw the farmers. The farmers slept in the house. They {} wept.'
const PEOPLE = 'He saw the people. The women met the farmers. The farmers slept in the house. These people {} wept.'
const PRISON = 'The guards came to the prison. They slept there {} for days.'
const GROUP = 'The Danes met the Saxons. The latter group {} wept. He saw a group.'

describe('what a word means, behind it', () => {
  it.each([
    ['whom “they” means', THEY, 'the farmers'],
    ['with “namely”', THEY, 'namely, the farmers'],
    ['with “that is”', THEY, 'that is, the farmers'],
    ['with “i.e.”', THEY, 'i.e., the farmers'],
    ['behind a mark', THEY.replace('{}', ', {}'), 'the farmers'],
    ['behind “they”, where “this” stands before', THEY.replace('They', 'This is where they'), 'the farmers'],
    ['behind “they”, where “the” stands before', THEY.replace('They', 'In the house they'), 'the farmers'],
    ['where “there” is', PRISON, 'in the prison'],
    ['where “here” is', PRISON.replace('there', 'here'), 'in the prison'],
    ['whose it is', 'He saw China. China was old and kept its {} house.', 'Chinese'],
    ['whom “these people” means', PEOPLE, 'the farmers'],
    ['whom “these old people” means', PEOPLE.replace('people {}', 'old people {}'), 'the farmers'],
    ['who is the last of two', GROUP, 'the Saxons'],
  ])('may be put in: %s', (_, text, held) => expect(explains(text, held)).toBe(true))

  it.each([
    ['whom “they” does not mean', THEY, 'the women'],
    ['another behind “that is”', THEY, 'that is, the women'],
    ['whom “these people” does not mean', PEOPLE, 'the women'],
    ['where “there” is not', PRISON, 'in the house'],
    ['where somebody is, for who it is', THEY, 'in the farmers'],
    ['what is, for where it is', PRISON, 'the prison'],
    ['behind a noun', 'The Danes saw the Saxons. The guards {} wept.', 'the guards'],
    ['at the beginning', '{} They wept.', 'the farmers'],
    ['the first of two for the last', GROUP, 'the Danes'],
    ['behind a word of more than three', PEOPLE.replace('people {}', 'old cold people {}'), 'the farmers'],
  ])('may not be put in: %s', (_, text, held) => expect(explains(text, held)).toBe(false))
})

const AFTER = 'Yanji, the capital of Yanbian, was cold. They came to Yanji {} by night.'
const BEFORE = 'The capital of Yanbian, Yanji, was cold. They came to Yanji {} by night.'
const CAPITAL = 'the capital of Yanbian'

describe('what the paper has beside a name', () => {
  it.each([
    ['behind it', AFTER, CAPITAL],
    ['before it', BEFORE, CAPITAL],
    ['within a sentence', `He saw that ${AFTER}`, CAPITAL],
    ['before it within a sentence', `He saw that t${BEFORE.slice(1)}`, CAPITAL],
    ['without its article', AFTER, 'capital of Yanbian'],
    ['with an article that is not printed', AFTER.replace('the ', ''), CAPITAL],
    ['of two words', AFTER.replace('the capital of Yanbian', 'old capital'), 'old capital'],
    ['with “that is”', AFTER, `that is, ${CAPITAL}`],
    ['in round brackets', AFTER.replace(', the capital of Yanbian,', ' (the capital of Yanbian)'), CAPITAL],
    ['between dashes', AFTER.replace(', the capital of Yanbian,', ' – the capital of Yanbian –'), CAPITAL],
    ['as its last word at the end of a sentence', AFTER.replace('Yanbian, was cold', 'Yanbian'), CAPITAL],
  ])('may be put in: %s', (_, text, held) => expect(isBeside(text, held)).toBe(true))

  it.each([
    ['of another name', AFTER.replace('Yanji', 'Tumen'), CAPITAL],
    ['of another name before it', BEFORE.replace('Yanji', 'Tumen'), CAPITAL],
    ['other words', AFTER, 'the capital of China'],
    ['a word alone', AFTER.replace('the capital of Yanbian', 'capital'), 'capital'],
    ['where no mark ends it', AFTER.replace('Yanbian,', 'Yanbian'), CAPITAL],
    ['where no mark opens it', AFTER.replace('Yanji,', 'Yanji'), CAPITAL],
    ['where no mark ends the name', BEFORE.replace('Yanji,', 'Yanji'), CAPITAL],
    ['where no mark opens the name', BEFORE.replace('Yanbian,', 'Yanbian'), CAPITAL],
    ['where another mark opens it', AFTER.replace('Yanji,', 'Yanji;'), CAPITAL],
    ['where another mark opens the name', BEFORE.replace('Yanbian,', 'Yanbian;'), CAPITAL],
    ['behind what is no name', AFTER.replaceAll('Yanji', 'the town'), CAPITAL],
    ['behind the end of a longer name', AFTER.replace('to Yanji', 'to New Yanji'), CAPITAL],
    ['a second name', 'They saw China, South Korea, and the sea. They came to China {} by night.', 'South Korea'],
    [
      'a name behind another',
      'They saw South Korea, China, and the sea. They came to China {} by night.',
      'South Korea',
    ],
    [
      'what is told of others',
      'They saw China, some said Korea, and wept. They came to China {} by night.',
      'some said Korea',
    ],
    [
      'what others do',
      'They saw China, others left Korea, and wept. They came to China {} by night.',
      'others left Korea',
    ],
    [
      'what is listed behind it',
      'They saw China, the river, and the sea. They came to China {} by night.',
      'the river',
    ],
    [
      'what is listed before it',
      'They saw the guards, China, and the sea. They came to China {} by night.',
      'the guards',
    ],
    ['where nothing stands before', `{} ${AFTER.replace('{}', '')}`, CAPITAL],
  ])('may not be put in: %s', (_, text, held) => expect(isBeside(text, held)).toBe(false))

  it('is looked up at a cost', () => {
    const { added, effort } = bracketAt(AFTER, CAPITAL)
    isApposed(added)
    expect(effort.spent).toBeGreaterThan(0)
  })
})
