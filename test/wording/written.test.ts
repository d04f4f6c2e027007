import { describe, expect, it } from 'vitest'
import { isWrittenOtherwise } from '../../src/wording/written.ts'
import { bracketAt } from './bracket-at.ts'

const isSame = (text: string, held: string): boolean => {
  const { inside, theirs, printed } = bracketAt(text, held)
  return isWrittenOtherwise(inside, theirs, printed)
}

const NINETIES = 'He came in 1994. In the {90s} he fled.'

describe('the same in other letters', () => {
  it.each([
    ['a number in letters', 'She spent {40} days.', 'forty'],
    ['a number in digits', 'She spent {forty} days.', '40'],
    ['a number of two words', 'She spent {25} days.', 'twenty-five'],
    ['a number that is printed in two words', 'She spent {twenty-five} days.', '25'],
    ['a number beside others', 'He came in 1994. She spent {40} of 50 days.', 'forty'],
    ['a number of two words beside others', 'She spent {twenty-five} of 50 days.', '25'],
    ['a number before its unit', 'She spent {40}% of it.', 'forty'],
    ['a number with its scale', 'She saw {200,000} men.', 'two hundred thousand'],
    ['an ordinal', 'He was the {first} man.', '1st'],
    ['“not” for “n’t”', 'She {didn’t} sleep.', 'did not'],
    ['a range in full', 'There were {100-300,000} men.', '100,000-300,000'],
    ['a range in full with “to”', 'There were {100-300,000} men.', '100,000 to 300,000'],
    ['a range of millions', 'There were {1-3,000,000} men.', '1,000,000-3,000,000'],
    ['a range of one digit', 'There were {1-3,000} men.', '1,000-3,000'],
    ['a decade with its century', NINETIES, '1990s'],
  ])('is %s', (_, text, held) => expect(isSame(text, held)).toBe(true))

  it.each([
    ['another number', 'She spent {40} days.', 'fifty'],
    ['another number of two words', 'She spent {25} days.', 'twenty-four'],
    ['a number of another unit', 'She paid {forty} for it.', '$40'],
    ['another number than one of two words', 'She spent {twenty-five} days.', '20'],
    ['a number with another word', 'She spent {40} days.', 'forty cold'],
    ['a number for another word with it', 'She spent {40 cold} days.', 'forty'],
    ['another word', 'She spent {cold} days.', 'long'],
    ['“not” for what has no negation', 'She {did} sleep.', 'did not'],
    ['“not” of another verb', 'She {didn’t} sleep.', 'has not'],
    ['a range that begins lower', 'There were {100-300,000} men.', '100 to 300,000'],
    ['a range that ends lower', 'There were {100-300,000} men.', '100,000-300'],
    ['a range that ends higher', 'There were {100-300,000} men.', '100,000-400,000'],
    ['the same numbers the other way round', 'Pages {1-14} are lost.', '14-1'],
    ['two numbers for a range', 'Pages {1-14} are lost.', '14 1'],
    ['a range for two numbers', 'Pages {14 1} are lost.', '1-14'],
    ['several numbers in another order', 'Pages {twenty five} are lost.', 'five twenty'],
    ['two numbers that change places', 'Pages {14 15} are lost.', '15 14'],
    ['two numbers in one', 'Pages {40 50} are lost.', '4050'],
    ['several numbers that a mark divides', 'Pages {40, 50} are lost.', '40 50'],
    ['nothing for nothing', 'She spent {} days.', ','],
    ['a number that is put in', 'She spent {} days.', '40'],
    ['nothing for a number', 'She spent {40} days.', ','],
    ['another decade', NINETIES, '1980s'],
    ['a decade of a century that the paper never names', NINETIES, '1890s'],
    ['a decade of which the paper has no year', NINETIES.replace('1994', '1984'), '1990s'],
    ['a decade where a longer number begins like it', NINETIES.replace('1994', '19940'), '1990s'],
    ['a decade where a shorter number begins like it', NINETIES.replace('1994', '199'), '1990s'],
    ['a longer number with an “s”', NINETIES.replace('1994', '1199'), '11990s'],
    ['a decade of two centuries', NINETIES.replace('1994', '1894 and 1994'), '1990s'],
    ['a year for a decade', NINETIES, '1990'],
    ['a decade for a decade with its century', 'He came in 1994. In the {1990s} he fled.', '90s'],
    ['what no decade is', 'He came in 1994. In the {94s} he fled.', '1994s'],
  ])('is not %s', (_, text, held) => expect(isSame(text, held)).toBe(false))
})
