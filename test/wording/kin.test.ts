import { describe, expect, it } from 'vitest'
import { areKin } from '../../src/wording/kin.ts'

/** Words of which one is made of the other, by the ending that makes it. */
const KIN = {
  '-e and -ing': 'release releasing',
  '-ed and -ation': 'deported deportation',
  '-ation in the plural': 'deport deportations',
  '-ion': 'prohibit prohibition',
  '-tion': 'produce production',
  '-ition': 'compete competition',
  '-ment': 'amend amendments',
  '-al': 'propose proposal',
  '-ance': 'resist resistance',
  '-ence': 'exist existence',
  '-ure': 'fail failure',
  '-ship': 'member membership',
  '-ery': 'trick trickery',
  '-ry': 'slave slavery',
  '-y': 'deliver delivery',
  '-ory': 'migrate migratory',
  '-tory': 'introduce introductory',
  '-atory': 'oblige obligatory',
  'two endings': 'signatory signature',
  'no “e” before “-ance”': 'enter entrance',
  'no “e” before “-ies”': 'enter entries',
  'no “e” of “-ers”': 'enters entrance',
  'no “e” of “-ered”': 'entered entrance',
  'no “e” of “-ering”': 'entering entry',
  'a plural in “-es”': 'prohibitions prohibits',
  'a form of the same verb': 'flee fled',
}

/** Words that only begin alike. */
const STRANGE = [
  'policy police',
  'part party',
  'parts parties',
  'county country',
  'personal person',
  'fact factory',
  'counted country',
  'stated station',
  'pay payment',
  'deport deporters',
  'deporters deport',
  'part particle',
  'deported deportedly',
  'deport deportationist',
  'fail refailure',
  'entry enticing',
  'enteric entrance',
  'amend amendmently',
  'fail lure',
  'house hose',
  'literal litre',
  'went go',
  '1951 1951',
  '1951 1951s',
]

describe('words of which one is made of the other', () => {
  it.each(Object.entries(KIN))('are known by %s: %s', (_, pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(areKin(one, other)).toBe(true)
    expect(areKin(other, one)).toBe(true)
  })

  it.each(STRANGE)('are not “%s”', (pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(areKin(one, other)).toBe(false)
  })
})
