import { describe, expect, it } from 'vitest'
import { isUsual } from '../../src/wording/usual.ts'
import { bracketAt } from './bracket-at.ts'

const isIts = (text: string, held: string): boolean => isUsual(bracketAt(text, held).added)

const LEFT = 'They left North Korea in the spring. After leaving {} they wept.'
const BORDER = 'The border into China was long. The border into China was cold. They saw the border {} again.'
const PROVINCE = 'The province Yanbian was old. He saw the province Yanbian. They came to the province {} again.'

describe('a name that always follows', () => {
  it.each([
    ['behind a verb that has it once', LEFT, 'North Korea'],
    ['behind a noun, with “into”', BORDER, 'into China'],
    ['behind a noun, with “from”', BORDER.replaceAll('into', 'from'), 'from China'],
    ['behind a noun, as it is', PROVINCE, 'Yanbian'],
    ['where another way leads elsewhere', `${BORDER} The border from Russia was near.`, 'into China'],
    ['where no name follows elsewhere', `${LEFT} They left in the night.`, 'North Korea'],
  ])('may be put in: %s', (_, text, held) => expect(isIts(text, held)).toBe(true))

  it.each([
    ['where the paper has it behind another word', LEFT.replace('left', 'saw'), 'North Korea'],
    ['where another follows too', `${LEFT} They left China.`, 'North Korea'],
    ['where a part of another name follows', LEFT.replace('Korea', 'Korea Town'), 'North Korea'],
    ['where another follows that begins alike', `${LEFT} They left North Dakota.`, 'North Korea'],
    ['that is no name', 'They left home in the spring. After leaving {} they wept.', 'home'],
    ['of which a word is no name', 'They left North home in the spring. After leaving {} they wept.', 'North home'],
    ['behind a preposition', 'After North Korea they wept. After {} they slept.', 'North Korea'],
    ['behind how many', 'Many Danes fled. Many {} wept.', 'Danes'],
    ['before another name', LEFT.replace('{}', '{} Seoul'), 'North Korea'],
    ['behind a noun that has it once', BORDER.replace('China was long', 'it was long'), 'into China'],
    ['behind a noun that has it once, as it is', PROVINCE.replace('Yanbian was', 'was'), 'Yanbian'],
    ['behind a noun that has another too', `${BORDER} The border into Russia was near.`, 'into China'],
    ['with “into” behind a verb', 'They fled into China. They fled into China. They fled {} again.', 'into China'],
    ['with where it is', BORDER.replaceAll('into', 'in'), 'in China'],
    ['with an article', 'They left The Hague in the spring. After leaving {} they wept.', 'The Hague'],
    ['but “into” alone', 'The border into ice was long. The border into ice was cold. The border {} was near.', 'into'],
  ])('may not be put in: %s', (_, text, held) => expect(isIts(text, held)).toBe(false))

  it('is looked up at a cost', () => {
    const { added, effort } = bracketAt(LEFT, 'North Korea')
    isUsual(added)
    expect(effort.spent).toBeGreaterThan(added.printed.tokens.length)
  })
})
