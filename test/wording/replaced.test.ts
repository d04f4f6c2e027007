import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/wording/printed.ts'
import { insideOf, isGrave, keysBack, replacedAt } from '../../src/wording/replaced.ts'
import { paperOf } from './paper-of.ts'

const TEXT =
  'In May, the US men left, and wept. Then two of the old men fled at last to the house near the river of ice'
const printed = prepare(paperOf(['paragraph', TEXT]))
const token = (key: string): number => printed.tokens.findIndex((one) => one.key === key)
const { length } = printed.tokens

describe('the printed words that brackets stand for', () => {
  it('are taken without the marks at their ends, which are told', () => {
    const { words, before, after, atMark, divided, at } = replacedAt(printed, token('may') + 1, token('men') + 1)
    expect({ words, before, after, atMark, divided }).toEqual({
      words: ['the', 'us', 'men'],
      before: [],
      after: ['left'],
      atMark: true,
      divided: false,
    })
    expect(at).toBe(token('the'))
  })

  it.each([
    ['no mark at their ends', 'men', 'men', false, false],
    ['a mark before them', 'the', 'us', true, false],
    ['a mark behind them', 'left', 'left', true, false],
    ['a mark among them', 'left', 'and', false, true],
  ])('have %s', (_, first, last, atMark, divided) => {
    expect(replacedAt(printed, token(first), token(last) + 1)).toMatchObject({ atMark, divided })
  })

  it('are in capitals where they are an abbreviation', () => {
    expect(replacedAt(printed, token('us'), token('us') + 1).isAbbreviation).toBe(true)
    expect(replacedAt(printed, token('may'), token('may') + 1).isAbbreviation).toBe(false)
    expect(replacedAt(printed, token('the'), token('us') + 1).isAbbreviation).toBe(false)
  })

  it('have seven words at most on either side, within the marks', () => {
    const { before, after } = replacedAt(printed, token('at'), token('at') + 1)
    expect(before).toEqual(['then', 'two', 'of', 'the', 'old', 'men', 'fled'])
    expect(after).toEqual(['last', 'to', 'the', 'house', 'near', 'the', 'river'])
    expect(keysBack(printed, token('fled'))).toEqual(['then', 'two', 'of', 'the', 'old', 'men'])
    expect(keysBack(printed, 0)).toEqual([])
  })

  it('are none at the end of the text', () => {
    const { at, words, before, after } = replacedAt(printed, length, length)
    expect({ at, words, after }).toEqual({ at: length, words: [], after: [] })
    expect(before.at(-1)).toBe('ice')
  })
})

describe('what brackets hold', () => {
  it.each([
    ['the woman’s', true],
    ['the women’ ', true],
    ['their', true],
    ['they', false],
    ['the woman’s house', false],
  ])('owns what follows by its last word: %s, %s', (text, owns) => expect(insideOf(text, true, 1).owns).toBe(owns))

  it.each([
    [['merely'], true],
    [['not'], true],
    [['three'], true],
    [['the', 'men'], false],
    [[], false],
  ])('limits or turns: %j, %s', (words, grave) => expect(isGrave(words)).toBe(grave))
})
