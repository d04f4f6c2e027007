import { describe, expect, it } from 'vitest'
import { isComposed } from '../../src/wording/composed.ts'
import { keysIn } from '../../src/wording/printed.ts'
import { bracketAt } from './bracket-at.ts'

/** Whether brackets are fair by their parts, where these changes are fair and no others: "mine > theirs". */
const isFairBy = (text: string, held: string, ...fair: readonly string[]): boolean => {
  const { inside, printed, from, to } = bracketAt(text, held)
  return isComposed(inside, printed, [from, to], ({ words }, first, last) =>
    fair.includes(`${words.join(' ')} > ${keysIn(printed, first, last).join(' ')}`.trim()),
  )
}

describe('brackets without the words that they have from the print', () => {
  it.each([
    ['behind them', 'He saw {the man}.', 'the old man', 'old >'],
    ['before them', 'He saw {the house}.', 'her house', 'her > the'],
    ['though the same words follow', 'He saw {the} man.', 'the man', 'man >'],
    ['though the same words stand before', 'He saw an old {man}.', 'old man', 'old >'],
    ['of more than three words', 'He saw {the man who fled}.', 'the old man who fled', 'old >'],
    ['with “the” for “this”', 'He feared {this name}.', 'the name Kim', 'kim >'],
    ['with “the” for “these”', 'He feared {these names}.', 'the names Kim', 'kim >'],
    ['with “the” for “such”', 'He feared {such names}.', 'the names Kim', 'kim >'],
  ])('are fair as the rest is: %s', (_, text, held, rest) => {
    expect(isFairBy(text, held, rest)).toBe(true)
    expect(isFairBy(text, held)).toBe(false)
  })

  it.each([
    ['“the” for “his”', 'He feared {his name}.', 'the name Kim', 'kim >'],
    ['“a” for “this”', 'He feared {this name}.', 'a name Kim', 'kim >'],
    ['“the” for “this” alone', 'He feared {this} name.', 'the name', 'name >'],
  ])('do not have %s from it', (_, text, held, rest) => expect(isFairBy(text, held, rest)).toBe(false))

  it('are more than a part', () => {
    expect(isFairBy('He saw {him} there.', 'her', 'her > him')).toBe(false)
    expect(isFairBy('He saw {the man}.', 'the man', ' >')).toBe(false)
  })
})

describe('brackets as two changes', () => {
  it.each([
    ['of a word each', '{I have} fled.', 'she has', ['she > i', 'has > have']],
    ['of which the first has two words', '{I have} fled.', 'the girl has', ['the girl > i', 'has > have']],
    ['of which the second has two words', '{I have} fled.', 'she had been', ['she > i', 'had been > have']],
    ['for two words and one', '{My wife fled} home.', 'she came', ['she > my wife', 'came > fled']],
    ['for one word and two', '{I have gone} home.', 'she went', ['she > i', 'went > have gone']],
    ['where a verb gets an “s”', '{They flee} home.', 'she flees', ['she > they', 'flees > flee']],
  ])('are fair if both are: %s', (_, text, held, changes) => {
    expect(isFairBy(text, held, ...changes)).toBe(true)
    for (const one of changes) expect(isFairBy(text, held, one)).toBe(false)
  })

  it('are not taken apart where they are longer than three words', () => {
    expect(isFairBy('{I have} fled.', 'the old girl has', 'the old girl > i', 'has > have')).toBe(false)
    expect(isFairBy('{My old wife fled} home.', 'she came', 'she > my old wife', 'came > fled')).toBe(false)
  })

  it('are not fair with another number of the same noun', () => {
    const text = 'He saw the women. {The women} fled.'
    expect(isFairBy(text, 'a woman', 'a > the', 'woman > women')).toBe(false)
    expect(isFairBy(text, 'some women', 'some > the')).toBe(true)
    expect(isFairBy(text, 'the girls', 'girls > women')).toBe(true)
    expect(isFairBy(text, 'those girls', 'those > the', 'girls > women')).toBe(true)
  })

  it('may end with an auxiliary, which has no number of a noun', () => {
    expect(isFairBy('He saw the trade. {They trade} here.', 'it was', 'it > they', 'was > trade')).toBe(true)
  })
})
