import { describe, expect, it } from 'vitest'
import { PIECE_WEIGHT } from '../../src/site/check/piece-weight.ts'
import { partFrom } from '../../src/site/check/next-part.ts'

/** Prose of about so many characters, in sentences, that quotes nothing. */
const prose = (length: number): string => 'The lamps burned low. '.repeat(Math.ceil(length / 22))
const QUOTED = '“worse than a dog at a funeral”'
const cut = (text: string, { piece }: ReturnType<typeof partFrom>) => piece && text.slice(piece.start, piece.end)

/** Every part of a text, one request after another. */
function partsOf(text: string): (string | undefined)[] {
  const parts: (string | undefined)[] = []
  for (let from: number | undefined = 0; from !== undefined;) {
    const part = partFrom(text, from)
    parts.push(cut(text, part))
    from = part.next
  }
  return parts
}

describe('the part of a text that one request checks', () => {
  it('is all of a text that fits', () => {
    expect(partFrom(QUOTED, 0)).toEqual({ piece: { start: 0, end: QUOTED.length, isInside: false } })
  })

  it('is one after the other of a long text without quotations, all of it together', () => {
    const text = prose(PIECE_WEIGHT)
    expect(partsOf(text).length).toBeGreaterThan(1)
    expect(partsOf(text).join('')).toBe(text)
  })

  it('is where a quotation stands in a long text, past prose that quotes nothing', () => {
    const text = prose(PIECE_WEIGHT) + QUOTED + prose(PIECE_WEIGHT) + QUOTED
    const parts = partsOf(text)
    expect(parts.filter((part) => part?.includes(QUOTED))).toHaveLength(2)
    expect(parts.join('').length).toBeLessThan(text.length)
  })

  it('is none where marks only seem to quote, and goes on behind them', () => {
    const seeming = `he said ’tis ‘ ” and then ${prose(PIECE_WEIGHT)}`
    const text = `» ${seeming}» ${seeming}» ${seeming}» ${seeming}» ${seeming}${QUOTED}`
    const first = partFrom(text, 0)
    expect(first.piece).toBeUndefined()
    expect(first.next).toBeGreaterThan(0)
    expect(partsOf(text).some((part) => part?.includes(QUOTED))).toBe(true)
  })

  it('is none behind the last quotation', () => {
    const text = QUOTED + prose(PIECE_WEIGHT)
    expect(partFrom(text, text.length - 10)).toEqual({})
    expect(partFrom(prose(PIECE_WEIGHT), 2 * PIECE_WEIGHT)).toEqual({})
  })

  it('is the beginning of a quotation that is too long for one', () => {
    expect(partFrom(`“${prose(PIECE_WEIGHT)}”`, 0).piece).toMatchObject({ start: 0, isInside: true })
  })
})
