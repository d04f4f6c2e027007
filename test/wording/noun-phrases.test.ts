import { describe, expect, it } from 'vitest'
import { headOf, phraseOf } from '../../src/wording/noun-phrases.ts'
import { prepare } from '../../src/wording/printed.ts'
import { paperOf } from './paper-of.ts'

const printed = prepare(
  paperOf([
    'paragraph',
    'The guard of the house met a 28-year-old woman near the river. In the house the guards met the Danes and Amnesty. ' +
      'The old lamp and the lamp near the river burned. In May the Danish met a Danish guard, and the French Fund met the ' +
      'French. Traitors slept in the house of her mother. Near the traitors stood the men who fled from the house in May. ' +
      'The young guard and the women were in a part of the country.',
  ]),
)
const head = (words: string) => headOf(words.split(' '), printed)
const phrase = (words: string) => phraseOf(words.split(' '), printed, { spent: 0 })

describe('the noun of a phrase', () => {
  it.each([
    ['the old guard', 'guard'],
    ['the guard of the house', 'guard'],
    ['guards', 'guards'],
    ['guards near her house and lamp', 'guards'],
    ['the farmer', 'farmer'],
    ['the women crossing the river', 'women'],
    ['a b c d e f g h house', 'house'],
  ])('of %j is %s', (words, noun) => expect(head(words)).toBe(noun))

  it.each([
    'the',
    'of the house',
    'the slept',
    'she guard',
    'the guard of',
    'the guard from the house fled when she',
    'the guard from the house arrived',
    'a b c d e f g h i house',
  ])('there is none in %j', (words) => expect(head(words)).toBeUndefined())
})

describe('a phrase that the paper prints', () => {
  it('is read without its article, and says how it was given', () => {
    expect(phrase('the old lamp')).toMatchObject({
      head: 'lamp',
      core: ['old', 'lamp'],
      given: ['the', 'old', 'lamp'],
      words: 2,
      name: false,
      isPointing: false,
    })
    expect(phrase('this lamp')).toMatchObject({ head: 'lamp', isPointing: true })
    expect(phrase('lamp')?.found).toHaveLength(2)
  })

  it('keeps the word for whose it is', () => {
    expect(phrase('her mother')).toMatchObject({ head: 'mother', core: ['her', 'mother'] })
    expect(phrase('his mother')).toBeUndefined()
  })

  it('is a name where it always has a capital, and not only as it opens a sentence', () => {
    expect(phrase('amnesty')?.name).toBe(true)
    expect(phrase('traitors')?.name).toBe(false)
    expect(phrase('danes')?.name).toBe(true)
  })

  it('may be printed without an adjective that adds nothing, or in the singular where it stands alone', () => {
    expect(phrase('young women')).toMatchObject({ core: ['women'], words: 1 })
    expect(phrase('lamps')).toMatchObject({ core: ['lamp'] })
    expect(phrase('old lamps')).toBeUndefined()
    expect(phrase('old women')).toBeUndefined()
    expect(phrase('young guard')).toMatchObject({ core: ['young', 'guard'] })
  })

  it('has the noun that stands behind an age', () => {
    expect(phrase('the 28 year old')).toMatchObject({ head: 'woman' })
    expect(phrase('the 44 year old')).toBeUndefined()
  })

  it('is a people behind “the” where no noun follows', () => {
    expect(phrase('the danish')).toMatchObject({ head: 'people', words: 2 })
    expect(phrase('the french')?.found).toHaveLength(1)
  })

  it('is none of which the end belongs to an age', () => {
    expect(phrase('old woman')).toBeUndefined()
  })
})
