import { describe, expect, it } from 'vitest'
import { groupOf } from '../../src/wording/group.ts'
import { prepare } from '../../src/wording/printed.ts'
import { wordingChecker } from '../../src/wording/wording.ts'
import { paperOf } from './paper-of.ts'

const VIXEN = 'A vixen saw the author once by the frozen river, and she fled before dawn.'
const group = (text: string) => groupOf(prepare(paperOf(['paragraph', text])))

describe('a paper that is about no people in particular', () => {
  it('has no name for them, nor has one that names some a few times', () => {
    expect(group(VIXEN)).toEqual({ name: '', heads: new Set() })
    expect(group('The Danes fled. So the Saxons said. The Saxons wept.')).toEqual({ name: '', heads: new Set() })
  })

  it('has one where it names them often, with what it calls them besides', () => {
    const { name, heads } = group(
      'In the north Old Saxons fled. Then the Old Saxons wept, as Old Saxons do. '.repeat(3) +
        'The Old Saxon refugees ate.',
    )
    expect([name, [...heads]]).toEqual(['old saxons', ['refugees']])
  })
})

describe('the people whom a paper is about', () => {
  it('are those whom it names most often, by all of their name', () => {
    const saxons = 'In the north the Saxons met the Saxons. Then the Saxons met Saxons and Saxons. '
    expect(group(saxons).name).toBe('saxons')
    const both = `${saxons} Once the Normans met the Normans, the Normans and Normans, as Normans met the Normans.`
    expect(group(both).name).toBe('normans')
    expect(group(`${both} So the Saxons, the Saxons and the Saxons wept.`).name).toBe('saxons')
  })

  it('are no plural in small letters, nor a name with another behind it', () => {
    expect(group('In the barns the barns and the barns were barns, as barns are barns.').name).toBe('')
    expect(group('Then Johns Smith met Johns Smith. '.repeat(4)).name).toBe('')
  })

  it('are called so with all of the words of their name before it', () => {
    const text = 'In the north Old Saxons fled. Then the Old Saxons wept, as Old Saxons do. '.repeat(3)
    const { heads } = group(
      `${text} The Old Saxon refugees met old refugees, the Saxon farmers, and the Old Saxon guards.`,
    )
    expect([...heads]).toEqual(['refugees'])
  })
})

describe('brackets in a paper of one paragraph', () => {
  const bare = wordingChecker(paperOf(['paragraph', VIXEN]))
  const signed = wordingChecker(paperOf(['byline', 'Ada Fenwick'], ['paragraph', VIXEN]))
  const named = (name: string): string => `A vixen saw [${name}] once by the frozen river, and she fled`

  it('stand for the author by a name that the byline has, and by no other', () => {
    expect(signed(named('Fenwick')).verdict).toBe('exact')
    expect(signed(named('Ada Fenwick')).verdict).toBe('exact')
    expect(signed(named('Charny')).verdict).toBe('altered')
    expect(bare(named('Fenwick')).verdict).toBe('altered')
  })

  it.each([
    ['before its first word', `[Once] ${VIXEN}`],
    ['behind its last word', `${VIXEN.slice(0, -1)} [again].`],
    ['behind its last stop', `${VIXEN} [The end.]`],
    ['of a mark before it', `[“]${VIXEN}`],
  ])('are read where they stand %s', (_, claim) => {
    const { verdict, places } = bare(claim)
    expect(['exact', 'altered']).toContain(verdict)
    expect(places.map(({ unit }) => unit.id)).toEqual(['p1'])
  })
})
