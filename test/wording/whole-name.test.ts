import { describe, expect, it } from 'vitest'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

/** The verdict on a claim in a paper that names something far from where its last paragraph does. */
const verdictOn = (named: string, text: string, claim: string): string =>
  wordingChecker(paperOf(...[named, 'Rain fell for days.', text].map((one) => ['paragraph', one] as const)))(claim)
    .verdict

const AID = 'In May men met with Amnesty International at the river.'
const ASKED = 'They asked Amnesty for aid in the spring.'

describe('the rest of a name behind its first word', () => {
  it.each([
    ['of what has no other name', AID, ASKED, 'They asked Amnesty [International] for aid in the spring.'],
    [
      'of a region, though its name has others behind it',
      'They saw Westmark Northern Prefecture, and met with Westmark Radio there.',
      'They left Westmark for the river in the spring.',
      'They left Westmark [Northern Prefecture] for the river in the spring.',
    ],
  ])('may be put in: %s', (_, named, text, claim) => expect(verdictOn(named, text, claim)).toBe('exact'))

  it.each([
    ['another than the paper prints', AID, ASKED, 'They asked Amnesty [Watch] for aid in the spring.'],
    [
      'one of two',
      'In May men met with Mercy Corps and with Mercy Ships.',
      'They asked Mercy for aid in the spring.',
      'They asked Mercy [Corps] for aid in the spring.',
    ],
    [
      'where it goes on otherwise',
      AID,
      'They asked Amnesty Watch for aid in the spring.',
      'They asked Amnesty [International] Watch for aid in the spring.',
    ],
    [
      'where it has begun otherwise',
      'In May men met with Korea Radio.',
      'They asked South Korea for aid in the spring.',
      'They asked South Korea [Radio] for aid in the spring.',
    ],
    [
      'a verb behind a name',
      'In May men met where China halts.',
      'They asked China for aid in the spring.',
      'They asked China [halts] for aid in the spring.',
    ],
    [
      'a number behind a name',
      'In May men met with China 2003 times.',
      'They asked China for aid in the spring.',
      'They asked China [2003] for aid in the spring.',
    ],
  ])('may not be put in: %s', (_, named, text, claim) => expect(verdictOn(named, text, claim)).toBe('altered'))
})

const TREATY = 'They signed the 1951 Convention in May.'
const KEPT = 'They kept the Convention for years.'
const GOVERNMENT = 'They met the North Danish government. The North Danish government left.'
const COLD = 'For years the government was cold.'

describe('the beginning of a name before its last word', () => {
  it.each([
    ['a number', TREATY, KEPT, 'They kept the [1951] Convention for years.'],
    ['a name that is printed more than once', GOVERNMENT, COLD, 'For years the [North Danish] government was cold.'],
    [
      'a name behind a word for whose it is',
      GOVERNMENT,
      'For years their government was cold.',
      'For years their [North Danish] government was cold.',
    ],
  ])('may be put in: %s', (_, named, text, claim) => expect(verdictOn(named, text, claim)).toBe('exact'))

  it.each([
    [
      'one of two numbers',
      'They signed the 1951 Convention and the 1989 Convention in May.',
      KEPT,
      'They kept the [1951] Convention for years.',
    ],
    [
      'a name that is printed once',
      'They met the North Danish government.',
      COLD,
      'For years the [North Danish] government was cold.',
    ],
    [
      'one of two names',
      `${GOVERNMENT} They met the Saxon government.`,
      COLD,
      'For years the [North Danish] government was cold.',
    ],
    [
      'a name for one of many',
      GOVERNMENT,
      'For years every government was cold.',
      'For years every [North Danish] government was cold.',
    ],
    [
      'a name of persons',
      'They met the North Danish guard. The North Danish guard left.',
      'For years the guard was cold.',
      'For years the [North Danish] guard was cold.',
    ],
    [
      'what has them as its members',
      'They met the League of Nations. The League of Nations left.',
      'For years the Nations were cold.',
      'For years the [League of] Nations were cold.',
    ],
    [
      'what is no name',
      'They met the old cold government. The old cold government left.',
      COLD,
      'For years the [old cold] government was cold.',
    ],
    [
      'where the name goes on',
      TREATY,
      'They kept the Convention Fund for years.',
      'They kept the [1951] Convention Fund for years.',
    ],
  ])('may not be put in: %s', (_, named, text, claim) => expect(verdictOn(named, text, claim)).toBe('altered'))
})
