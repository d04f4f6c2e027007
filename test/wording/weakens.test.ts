import { describe, expect, it } from 'vitest'
import { weakens } from '../../src/wording/omission/weakens.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { cutIn } from './cut-in.ts'
import { paperOf } from './paper-of.ts'

const verdictOn = (text: string, claim: string): string =>
  wordingChecker(paperOf(['paragraph', `${text} The farmers saw the house and the guards in the town.`]))(claim).verdict

describe('a verb that says less surely what another says', () => {
  it.each([
    ['“seems to”', 'The term seems to be a month in the town.', 'The term … be a month in the town.'],
    ['“seems to have been”', 'The term seems to have been reduced to a month.', 'The term … [was] reduced to a month.'],
    ['“also tend to”', 'The guards also tend to weep in the house.', 'The guards … weep in the house.'],
    ['“likely to be”', 'The guards are likely to be poor in the house.', 'The guards are … poor in the house.'],
    ['“said to have”', 'The guards are said to have wept in the house.', 'The guards … wept in the house.'],
    ['what “to” hangs on', 'The guards are the last to weep in the house.', 'The guards are … to weep in the house.'],
    [
      '“it is plausible that”',
      'Although it is plausible that the guards wept, they slept.',
      'Although … the guards wept, they slept.',
    ],
  ])('is not left out: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('altered'))

  it.each([
    ['what is known', 'They say that it is a fact that the guards wept.', 'They say that … the guards wept.'],
    ['between commas', 'The guards are, as they say, to weep in the house.', 'The guards are … to weep in the house.'],
  ])('may be: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))
})

describe('each rule on what weakens', () => {
  const isWeakened = (quotation: string, text: string): boolean => {
    const { printed, hidden, next } = cutIn(quotation, text)
    return weakens(printed, hidden, next)
  }

  it.each([
    ['a risk of it', 'They face … fines', 'They face a risk of heavy fines.'],
    ['“including”', 'They saw guards … farmers', 'They saw guards, including farmers.'],
    ['“including the”', 'They saw guards … farmers', 'They saw guards, including the farmers.'],
    ['“such as”', 'They saw guards … farmers', 'They saw guards, such as farmers.'],
    ['“seems to”', 'The term … be', 'The term seems to be a month.'],
    ['“seems to”, behind an adverb', 'The term … be', 'The term now seems to be a month.'],
    ['what “to” hangs on behind “are”', 'The guards are … to weep', 'The guards are the last to weep.'],
    ['what “to” hangs on behind “have”', 'The guards have … to weep', 'The guards have a song to weep with.'],
    ['“said to have”', 'The guards are … gone', 'The guards are said to have gone.'],
  ])('tells by itself: %s', (_, quotation, text) => expect(isWeakened(quotation, text)).toBe(true))

  it.each([
    ['a house of it', 'They face … fines', 'They face a house of heavy fines.'],
    ['a risk of something before it', 'They face … fines', 'They face a risk of very cold rain and heavy fines.'],
    ['“and”', 'They saw guards … farmers', 'They saw guards, and farmers.'],
    ['“seems to”, between commas', 'The term … be', 'The term, it seems, to be free, must be a month.'],
    ['what “to” hangs on behind another verb', 'The guards sang … to weep', 'The guards sang a song to weep.'],
    ['“to be” alone', 'The guards have … poor', 'The guards have to be poor.'],
    ['a verb behind “and”', 'The guards are … gone', 'The guards are poor and have gone.'],
    ['a risk of what goes on', 'They face … fines', 'They face a risk of very harsh new Danish fines.'],
    ['nothing', 'The guards have … to weep', 'The guards have to weep.'],
    ['“to” before a name', 'They went … Denmark', 'They went off to Denmark.'],
  ])('lets pass: %s', (_, quotation, text) => expect(isWeakened(quotation, text)).toBe(false))
})
