import { describe, expect, it } from 'vitest'
import { gravityOf, turnsIn } from '../../src/wording/gravity.ts'

describe('a change of words', () => {
  it.each([
    ['37', '27', 'number'],
    ['27', '27%', 'number'],
    ['27‰', '27%', 'number'],
    ['27 percent', '27%', null],
    ['€12', '$12', 'number'],
    ['-27', '27', 'number'],
    ['−27', '-27', null],
    ['1975–78', '1975-78', null],
    ['n\u200Bot', '', 'negation'],
    ['n\uFE0Fot', '', 'negation'],
    ['1250', '1,250', null],
    ['three', '3', null],
    ['five', 'three', 'number'],
    ['twenty-five', '25', null],
    ['two hundred', '200', null],
    ['three hundred thousand', '300,000', null],
    ['2.5 million', '25 million', 'number'],
    ['the', 'one', null],
    ['two', 'one', 'number'],
    ['all', 'most', 'number'],
    ['more', 'fewer', 'number'],
    ['', 'not', 'negation'],
    ['does', 'does not', 'negation'],
    ['do not', 'don’t', null],
    ["can't", 'can', 'negation'],
    ['never', 'once', 'negation'],
    ['known', 'unknown', 'negation'],
    ['illegal', 'legal', 'negation'],
    ['willing', 'unwilling', 'negation'],
    ['with', 'without', 'negation'],
    ['including', 'except for', 'exception'],
    ['', 'only', 'exception'],
    ['publicly', 'quietly', null],
    ['', '', null],
    ['nothing', 'noting', 'negation'],
    ['in the understanding', 'in the standing', null],
  ] as const)('from “%s” to “%s” concerns %s', (claimed, printed, concern) => {
    expect(gravityOf(claimed, printed)).toBe(concern)
  })

  it.each([
    ['China does not permit', 1],
    ['except for those who don’t', 2],
    ['the only policy', 0],
  ])('“%s” has %i words that turn it round', (text, count) => expect(turnsIn(text)).toBe(count))
})
