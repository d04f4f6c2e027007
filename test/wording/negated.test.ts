import { describe, expect, it } from 'vitest'
import { widensCondition, widensNegation } from '../../src/wording/omission/negated.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { cutIn } from './cut-in.ts'
import { paperOf } from './paper-of.ts'

describe('what few do', () => {
  const isWidened = (quotation: string, text: string): boolean => {
    const { printed, hidden, next } = cutIn(quotation, text)
    return widensNegation(printed, hidden, next)
  }

  it('is not what fewer of them are', () => {
    expect(isWidened('Few … are poor', 'Few speak Danish and are poor.')).toBe(true)
    expect(isWidened('Few … weep', 'Few speak Danish and weep.')).toBe(false)
    expect(isWidened('Some … are poor', 'Some speak Danish and are poor.')).toBe(false)
  })
})

describe('part of a condition', () => {
  const isWidened = (quotation: string, text: string): boolean => {
    const { printed, hidden, next } = cutIn(quotation, text)
    return widensCondition(printed, hidden, next)
  }

  it.each([
    ['of “if”', 'If they sing … they are fined', 'If they sing of bread they are fined.'],
    ['of “whenever”', 'They pay whenever they sing … in town', 'They pay whenever they sing of bread in town.'],
  ])('is left out: %s', (_, quotation, text) => expect(isWidened(quotation, text)).toBe(true))

  it.each([
    ['behind its comma', 'If they sing, they weep … in town', 'If they sing, they weep for joy in town.'],
    ['before it', 'They sing … if he comes', 'They sing at dawn if he comes.'],
    ['in another sentence', 'They weep … in town', 'They sing if he comes. They weep for joy in town.'],
    ['nothing', 'If they … sing', 'If they sing they are fined.'],
    ['between commas', 'If they sing … they are fined', 'If they sing, as they do, they are fined.'],
  ])('is not: %s', (_, quotation, text) => expect(isWidened(quotation, text)).toBe(false))

  it('makes a quotation altered', () => {
    const check = wordingChecker(paperOf(['paragraph', 'If they sing at dawn in town, they are fined.']))
    expect(check('If they sing … in town, they are fined.').verdict).toBe('altered')
    const other = wordingChecker(paperOf(['paragraph', 'As they sing at dawn in town, they are fined.']))
    expect(other('As they sing … in town, they are fined.').verdict).toBe('exact')
  })
})
