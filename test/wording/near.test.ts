import { describe, expect, it } from 'vitest'
import type { PassageKind } from '../../src/paper/types.ts'
import { beforeFrom, isLastNamed, isNear, passagesBefore, placesNear } from '../../src/wording/near.ts'
import { phraseOf } from '../../src/wording/noun-phrases.ts'
import { prepare, type PrintedText, unitStart } from '../../src/wording/printed.ts'
import { paperOf, paperWithNotes } from './paper-of.ts'

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

/** The last token with a key. */
function lastOf({ tokens }: PrintedText, key: string): number {
  const token = tokens.findLastIndex((one) => one.key === key)
  if (token === -1) throw new Error(`${key} is printed`)
  return token
}

/** A phrase that is printed. */
function phraseIn(printed: PrintedText, words: string) {
  const phrase = phraseOf(words.split(' '), printed, { spent: 0 })
  if (!phrase) throw new Error(`${words} is printed`)
  return phrase
}

/** A passage, and notes below it. */
const notesOf = (...notes: readonly string[]) => prepare(paperWithNotes([['paragraph', 'It rained.']], notes))

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

  it('that is printed with the first words of the passage before, but not of the passage behind', () => {
    const printed = prepare(paperOf(['paragraph', 'Red lamps burned in lamps.'], ['paragraph', 'It went out here.']))
    expect(isNear(phraseIn(printed, 'red lamps'), printed, lastOf(printed, 'here'))).toBe(true)
    const lastly = prepare(paperOf(['paragraph', 'It went out here.'], ['paragraph', 'Red lamps burned in lamps.']))
    expect(isNear(phraseIn(lastly, 'red lamps'), lastly, lastOf(lastly, 'here'))).toBe(false)
  })

  it('that is printed in the same note, but not in the note before', () => {
    const same = notesOf('It rained.', 'The red lamp burned near the lamp. It went out here.')
    expect(isNear(phraseIn(same, 'the red lamp'), same, lastOf(same, 'here'))).toBe(true)
    const before = notesOf('The red lamp burned near the lamp.', 'It went out here.')
    expect(isNear(phraseIn(before, 'the red lamp'), before, lastOf(before, 'here'))).toBe(false)
  })
})

describe('what stands before a token', () => {
  const THREE = prepare(
    paperOf(['paragraph', 'It rained.'], ['paragraph', 'The lamp burned.'], ['paragraph', 'Then it went out here.']),
  )

  it('begins with the passage before, and in a note with the note', () => {
    expect(beforeFrom(THREE, lastOf(THREE, 'here'), { spent: 0 })).toBe(unitStart(THREE, 1))
    const notes = notesOf('It snowed.', 'It went out here.')
    expect(beforeFrom(notes, lastOf(notes, 'here'), { spent: 0 })).toBe(unitStart(notes, 2))
  })

  it('is read at a cost that grows with its words', () => {
    const from = unitStart(THREE, 1)
    const costPerWord = (token: number): number => {
      const effort = { spent: 0 }
      beforeFrom(THREE, token, effort)
      return effort.spent / (token - from)
    }
    const [then, here] = [lastOf(THREE, 'then'), lastOf(THREE, 'here')]
    expect(costPerWord(then)).toBeGreaterThan(0)
    expect(costPerWord(here)).toBe(costPerWord(then))
  })
})

describe('the passages of the same person', () => {
  const told = prepare(
    paperOf(
      ['story', 'The old man fled.', 'old man'],
      ['story', 'A young woman fled.', 'young woman'],
      ['story', 'The young woman wept.', 'young woman'],
      ['story', 'Then the young woman stayed here.', 'young woman'],
    ),
  )

  it('begin with the first in a row of which the speaker is the same', () => {
    const here = lastOf(told, 'here')
    expect(passagesBefore(told, here)).toEqual([unitStart(told, 1), here])
  })

  it('begin with the paper, where the first passage is of the same person', () => {
    const old = lastOf(told, 'old')
    expect(passagesBefore(told, old)).toEqual([0, old])
  })

  it('are the passage itself, where nobody speaks', () => {
    const printed = prepare(paperOf(['paragraph', 'It rained.'], ['paragraph', 'It went out here.']))
    const here = lastOf(printed, 'here')
    expect(passagesBefore(printed, here)).toEqual([unitStart(printed, 1), here])
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

  it('where it is the noun alone that is near, though behind', () => {
    const printed = prepare(paperOf(['paragraph', 'This went out. The lamp of the north burned.']))
    expect(isLastNamed(phraseIn(printed, 'the lamp'), printed, lastOf(printed, 'this'))).toBe(true)
  })

  it('but not where the noun alone is far', () => {
    const printed = prepare(
      paperOf(
        ['paragraph', 'The lamp of the north burned.'],
        ['paragraph', 'It rained.'],
        ['paragraph', 'This ended.'],
      ),
    )
    expect(isLastNamed(phraseIn(printed, 'the lamp'), printed, lastOf(printed, 'this'))).toBe(false)
  })

  it('but not where it is printed only behind, or only at the place itself', () => {
    const behind = prepare(paperOf(['paragraph', 'These went out. A red lamp of the north burned.']))
    expect(isLastNamed(phraseIn(behind, 'red lamp'), behind, lastOf(behind, 'these'))).toBe(false)
    const there = prepare(paperOf(['paragraph', 'It rained. A red lamp of the north burned.']))
    expect(isLastNamed(phraseIn(there, 'red lamp'), there, lastOf(there, 'red'))).toBe(false)
  })
})
