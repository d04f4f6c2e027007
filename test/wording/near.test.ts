import { describe, expect, it } from 'vitest'
import type { PassageKind } from '../../src/paper/types.ts'
import { isLastNamed, isNear, placesNear } from '../../src/wording/near.ts'
import { phraseOf } from '../../src/wording/noun-phrases.ts'
import { prepare } from '../../src/wording/printed.ts'
import { paperOf } from './paper-of.ts'

/** A paper in which "the red lamp" burns in the first passage and the word "here" stands in the last. */
function printedAs(...kinds: readonly PassageKind[]) {
  const passages = kinds.map((kind, at): [PassageKind, string] => [
    kind,
    at === 0 ? 'The red lamp burned near the lamp.' : at === kinds.length - 1 ? 'It went out here.' : 'It rained.',
  ])
  const printed = prepare(paperOf(...passages))
  const phrase = phraseOf(['the', 'red', 'lamp'], printed, { spent: 0 })
  const at = printed.tokens.findIndex(({ key }) => key === 'here')
  if (!phrase || at === -1) throw new Error('the lamp is printed')
  return { printed, phrase, at }
}

describe('a phrase is near a place', () => {
  it.each<[string, PassageKind[]]>([
    ['in the passage before', ['paragraph', 'paragraph']],
    ['in the passage before a story', ['paragraph', 'story', 'story']],
    ['in a story of many passages', ['story', 'story', 'story', 'story', 'story']],
  ])('that is printed %s', (_, kinds) => {
    const { printed, phrase, at } = printedAs(...kinds)
    expect(placesNear(phrase, printed, at)).toEqual([1])
    expect(isNear(phrase, printed, at)).toBe(true)
  })

  it.each<[string, PassageKind[]]>([
    ['two passages before', ['paragraph', 'paragraph', 'paragraph']],
    ['two passages before a story', ['paragraph', 'paragraph', 'story']],
    [
      'nine passages before in a story',
      ['story', 'story', 'story', 'story', 'story', 'story', 'story', 'story', 'story', 'story'],
    ],
  ])('but not that is printed %s', (_, kinds) => {
    const { printed, phrase, at } = printedAs(...kinds)
    expect(isNear(phrase, printed, at)).toBe(false)
  })

  it('but not that is printed behind its passage', () => {
    const { printed, phrase } = printedAs('paragraph', 'paragraph')
    expect(isNear(phrase, printed, 0)).toBe(true)
    const lastly = prepare(
      paperOf(['paragraph', 'It rained here.'], ['paragraph', 'The red lamp burned near the lamp.']),
    )
    const lamp = phraseOf(['the', 'red', 'lamp'], lastly, { spent: 0 })
    expect(lamp && isNear(lamp, lastly, 0)).toBe(false)
  })
})

describe('a phrase is the last that is named', () => {
  const named = (text: string, words: string, pointing: string): boolean => {
    const printed = prepare(
      paperOf(['paragraph', 'The lamp, the oil and the war of the north stayed.'], ['paragraph', text]),
    )
    const phrase = phraseOf(words.split(' '), printed, { spent: 0 })
    const token = printed.tokens.findLastIndex(({ key }) => key === pointing)
    if (!phrase || token === -1) throw new Error(`${words} is printed before ${pointing}`)
    return isLastNamed(phrase, printed, token)
  }

  it('where its noun is not named again', () => {
    expect(named('A red lamp burned. These went out.', 'red lamp', 'these')).toBe(true)
    expect(named('A red lamp burned by the lamp. These went out.', 'red lamp', 'these')).toBe(false)
    expect(named('These went out. A red lamp burned.', 'red lamp', 'these')).toBe(false)
  })

  it('where it is the noun alone, or stands right there', () => {
    expect(named('The lamp burned by the oil. This went out.', 'the lamp', 'this')).toBe(true)
    expect(named('They saw that red lamp.', 'red lamp', 'that')).toBe(true)
  })
})
