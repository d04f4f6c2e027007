import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

const verdictOn = (text: string, claim: string): string =>
  wordingChecker(
    paperOf([
      'paragraph',
      `${text} The farmers saw the house, the corn, a horse, the barn, the men and the fish at dawn.`,
    ]),
  )(claim).verdict

const TWO = 'They may stay in the camp or the prison for a year.'
const EITHER = 'They may reach the town either by the river or on foot in the spring.'
const LIST = 'They sell corn, rice, or fish at the market by the river.'
const TO = 'They went home to see the king, to sell the corn, or to sleep in the house.'
const ING = 'Since asking for bread or looking for work in the town is a crime, they fled.'
const VERB = 'They may hide in the wood or risk death in the town by night.'

describe('an ellipsis that drops one of two alternatives', () => {
  it.each([
    ['the second', TWO, 'They may stay in the camp … for a year.'],
    ['the first', TWO, 'They may stay in … the prison for a year.'],
    ['a part of each', TWO, 'They may stay in the … prison for a year.'],
    ['the second at the end', TWO, 'They may stay in the camp[.]'],
    ['the second with an ellipsis at the end', TWO, 'They may stay in the camp …'],
    ['the first at the beginning', 'They slept in the camp or the house.', '[T]he house.'],
    ['the first of “either”', EITHER, 'They may reach the town … on foot in the spring.'],
    ['the second of “either”', EITHER, 'They may reach the town either by the river … in the spring.'],
    ['the word “either”, and the second at the end', EITHER, 'They may reach the town … by the river'],
    [
      'the first of “whether”',
      'He asked the guards whether the king lives or the queen.',
      'He asked the guards … the queen.',
    ],
    ['the last of a list', LIST, 'They sell corn, rice … at the market by the river.'],
    ['one in the middle', LIST, 'They sell corn, … or fish at the market by the river.'],
    ['the first of a list', LIST, 'They sell … rice, or fish at the market by the river.'],
    ['all but the first', LIST, 'They sell corn … at the market by the river.'],
    ['one of several with “to”', TO, 'They went home to see the king, … or to sleep in the house.'],
    ['the last with “to”', TO, 'They went home to see the king, to sell the corn[.]'],
    ['the first with “-ing”', ING, 'Since … looking for work in the town is a crime, they fled.'],
    ['the second with “-ing”', ING, 'Since asking for bread … is a crime, they fled.'],
    ['the second verb', VERB, 'They may hide in the wood … by night.'],
    ['the first verb', VERB, 'They may … risk death in the town by night.'],
    [
      'the second of two participles',
      'They had met with kings or turned to God in the town.',
      'They had met with kings … in the town.',
    ],
    [
      'the second with an auxiliary',
      'They have met kings, or have seen queens, in the town.',
      'They have met kings, … in the town.',
    ],
    [
      'one who is not denied',
      'Those who have no food steal bread or beg in the town.',
      'Those who have no food steal bread … in the town.',
    ],
    [
      'one behind the end of a negation',
      'He has no food, and he will steal or beg in the town.',
      'he will steal … in the town.',
    ],
  ])('is altered, gravely: %s', (_, text, claim) => {
    const check = wordingChecker(
      paperOf(['paragraph', `${text} The farmers saw the house, the corn, a horse, the barn, the men and the fish.`]),
    )
    const { verdict, differences, signs } = check(claim)
    expect([verdict, differences.some(({ grave }) => grave), signs.includes('hidden')]).toEqual(['altered', true, true])
  })

  it.each([
    ['both', TWO, 'They may stay … for a year.'],
    ['both at the end', TWO, 'They may stay[.]'],
    ['both of “either”', EITHER, 'They may reach the town … in the spring.'],
    ['a whole list', LIST, 'They sell … at the market by the river.'],
    ['all with “to”', TO, 'They went home[.]'],
    ['both with “-ing”', ING, 'Since … is a crime, they fled.'],
    ['both verbs', VERB, 'They may … in the town by night.'],
    ['what stands behind both', TWO, 'They may stay in the camp or the prison[.]'],
    ['what stands before both', EITHER, 'They may … either by the river or on foot in the spring.'],
    [
      'a part of one',
      'They may stay in the camp of the king or the prison.',
      'They may stay in the camp … or the prison.',
    ],
    ['“either” alone', EITHER, 'They may reach the town … by the river or on foot in the spring.'],
    [
      'what is denied with “not”',
      'They do not sleep in the camp or the prison by night.',
      'They do not sleep in the camp … by night.',
    ],
    ['what is denied with “no”', 'He has no corn or fish in the winter.', 'He has no … fish in the winter.'],
    ['what is denied with “never”', 'He never beats or starves the dogs.', 'He never beats … the dogs.'],
    ['one of a denied list', 'He has no food, water or shelter in the winter.', 'He has no food … in the winter.'],
    ['what is said of any', 'They knew of any gift or loan in the town.', 'They knew of any gift … in the town.'],
    ['what is denied of somebody', 'Those who have no bread or fish fled.', 'Those who have no bread … fled.'],
    [
      'the same in other words',
      'They paid 100 crowns, or about a horse, in the town.',
      'They paid 100 crowns … in the town.',
    ],
    [
      'another sentence',
      'They slept. They may stay or flee. They wept in the camp.',
      'They slept. … They wept in the camp.',
    ],
  ])('is exact where it drops no one alone: %s', (_, text, claim) => expect(verdictOn(text, claim)).toBe('exact'))

  it('is never exact, whatever the alternatives are', () => {
    const noun = fc.constantFrom('corn', 'fish', 'the house', 'the old barn', 'a horse', 'the king’s men')
    const opening = fc.constantFrom('', 'either ')
    const place = fc.constantFrom('at the market', 'by the river', 'in the town', 'for a year')
    fc.assert(
      fc.property(noun, noun, opening, place, (one, other, either, where) => {
        fc.pre(one !== other)
        const text = `The women sell ${either}${one} or ${other} ${where} in the spring.`
        const end = `${where} in the spring.`
        expect(verdictOn(text, `The women sell ${either}${one} … ${end}`)).not.toBe('exact')
        expect(verdictOn(text, `The women sell … ${other} ${end}`)).not.toBe('exact')
        expect(verdictOn(text, `The women sell ${either}${one}[.]`)).not.toBe('exact')
        expect(verdictOn(text, `The women sell … ${end}`)).toBe('exact')
      }),
      { numRuns: 100 },
    )
  })
})
