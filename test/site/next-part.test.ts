import { describe, expect, it } from 'vitest'
import { PIECE_WEIGHT } from '../../src/site/check/piece-weight.ts'
import { partFrom, type Place, placeWithin } from '../../src/site/check/next-part.ts'
import { wordsOf } from '../../src/wording/pieces.ts'

/** Prose of about so many characters, in sentences, that quotes nothing. */
const prose = (length: number): string => 'The lamps burned low. '.repeat(Math.ceil(length / 22))
const QUOTED = '“worse than a dog at a funeral”'
const cut = (text: string, { piece }: ReturnType<typeof partFrom>) => piece && text.slice(piece.start, piece.end)

/** No text of these tests has more parts. */
const PARTS_AT_MOST = 100

/** Every part of a text, one request after another. */
function partsOf(text: string): ReturnType<typeof partFrom>[] {
  const parts: ReturnType<typeof partFrom>[] = []
  for (let place: Place | undefined = { at: 0 }; place && parts.length < PARTS_AT_MOST;) {
    const part = partFrom(text, place)
    parts.push(part)
    place = part.next
  }
  return parts
}
const textsOf = (text: string): (string | undefined)[] => partsOf(text).map((part) => cut(text, part))

describe('the part of a text that one request checks', () => {
  it('is all of a text that fits', () => {
    expect(partFrom(QUOTED, { at: 0 })).toEqual({ piece: { start: 0, end: QUOTED.length, isInside: false } })
  })

  it('is one after the other of a long text without quotations, all of it together', () => {
    const text = prose(PIECE_WEIGHT)
    expect(textsOf(text).length).toBeGreaterThan(1)
    expect(textsOf(text).join('')).toBe(text)
  })

  it('is where a quotation stands in a long text, past prose that quotes nothing', () => {
    const text = prose(PIECE_WEIGHT) + QUOTED + prose(PIECE_WEIGHT) + QUOTED
    const parts = textsOf(text)
    expect(parts.filter((part) => part?.includes(QUOTED))).toHaveLength(2)
    expect(parts.join('').length).toBeLessThan(text.length)
  })

  it('is none where marks only seem to quote, and goes on behind them', () => {
    const seeming = `he said ’tis ‘ ” and then ${prose(PIECE_WEIGHT)}`
    const text = `» ${seeming}» ${seeming}» ${seeming}» ${seeming}» ${seeming}${QUOTED}`
    const first = partFrom(text, { at: 0 })
    expect(first.piece).toBeUndefined()
    expect(first.next?.at).toBeGreaterThan(0)
    expect(textsOf(text).some((part) => part?.includes(QUOTED))).toBe(true)
  })

  it('is none behind the last quotation', () => {
    const text = QUOTED + prose(PIECE_WEIGHT)
    expect(partFrom(text, { at: text.length - 10 })).toEqual({})
    expect(partFrom(prose(PIECE_WEIGHT), { at: 2 * PIECE_WEIGHT })).toEqual({})
  })

  it('has no more quotations than a request can check, and all of them come in turn', () => {
    const one = (at: number): string => `He says “number ${at} of the many” and so on. `
    const text = Array.from({ length: 300 }, (_, at) => one(at)).join('')
    const counts = textsOf(text).map((part) => part?.match(/“/gu)?.length ?? 0)
    expect(Math.max(...counts)).toBeLessThanOrEqual(40)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300)
  })

  it.each([
    ['in double marks', '“', '”', ' '],
    ['in single marks', '‘', '’', ' '],
    ['in guillemets', '«', '»', ' '],
    ['with marks inside', '“', '”', ' ‘so she said’ '],
  ])('is every part of a quotation %s that is too long for one, to its end', (_, opens, closes, inner) => {
    const quotation = `${prose(PIECE_WEIGHT)}${inner}${prose(PIECE_WEIGHT / 2).trim()}${closes}`
    const text = `He says ${opens}${quotation} and so on. ${prose(PIECE_WEIGHT)}`
    const parts = partsOf(text)
    expect(parts.every(({ piece }) => piece?.isInside)).toBe(true)
    expect(textsOf(text).join('')).toBe(quotation)
  })

  it('is every part of a block quotation that is too long for one, line by line', () => {
    const lines = Array.from({ length: 300 }, (_, at) => `> Line ${at}. ${prose(100)}`)
    const text = `He says:\n\n${lines.join('\n')}\n\nAnd so on. ${prose(PIECE_WEIGHT)}`
    const checked = partsOf(text)
      .map(({ piece }) => (piece ? wordsOf(text, piece) : ''))
      .join(' ')
    expect(lines.filter((_, at) => !checked.includes(`Line ${at}.`))).toEqual([])
  })

  it.each([
    ['within a quotation', `He says “${prose(400)}” and then ${QUOTED}.`],
    ['within a block quotation', `He says:\n\n> ${prose(400)}\n> ${prose(400)}\n\nAnd ${QUOTED}.`],
    ['between quotations', `He says ${QUOTED}, ${prose(400)} and then “a state party”.`],
  ])('goes on from where a check stopped %s, and loses nothing', (_, text) => {
    const place = { at: 0 }
    const { piece } = partFrom(text, place)
    if (!piece) throw new Error('nothing quotes')
    const stop = text.indexOf('low. ', 100) + 5
    const rest = partFrom(text, placeWithin(text, place, piece, stop))
    expect(rest.piece?.start).toBe(stop)
    const parts = [rest, ...(rest.next ? [partFrom(text, rest.next)] : [])]
    expect(parts.some((part) => cut(text, part)?.includes('”'))).toBe(true)
    expect(parts.map((part) => cut(text, part)).join('')).toContain(
      text
        .slice(stop + 20)
        .split('\n')[0]
        ?.slice(0, 300),
    )
  })
})
