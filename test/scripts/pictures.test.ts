import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexedPng } from '../../scripts/pictures/indexed-png.ts'
import { opening } from '../../src/paper/opening.ts'

/** The indices of a picture, as a reader of PNG takes them from its chunks. */
function indicesOf(png: Buffer, width: number, height: number): number[] {
  const at = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)))
  const stride = 1 + Math.ceil(width / 2)
  return Array.from({ length: width * height }, (_, i) => {
    const [x, y] = [i % width, Math.floor(i / width)]
    return ((rows[y * stride + 1 + (x >> 1)] ?? 0) >> (x % 2 === 0 ? 4 : 0)) & 15
  })
}

it('a picture keeps the nearest colour of every pixel', () => {
  const palette = [
    [255, 255, 255],
    [0, 0, 0],
    [200, 0, 0],
  ] as const
  const pixels = Uint8Array.from([250, 250, 250, 255, 10, 0, 0, 255, 180, 20, 20, 255].flatMap((value) => value))
  expect(indicesOf(indexedPng(pixels, 3, 1, palette), 3, 1)).toEqual([0, 1, 2])
})

describe('the opening of a text', () => {
  it.each<[string, number, string]>([
    ['It fits.', 8, 'It fits.'],
    ['One is here. Two is too long.', 20, 'One is here.\u00A0…'],
    ['Pages 3 and p. 5 are one. Then more follows.', 30, 'Pages 3 and p. 5 are one.\u00A0…'],
    ['A sentence without an end that fits', 20, 'A sentence without\u00A0…'],
  ])('of %j in %i characters is %j', (text, most, expected) => {
    expect(opening(text, most)).toBe(expected)
  })

  it('is never longer than asked for, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), fc.integer({ min: 2, max: 100 }), (text, most) => {
        const shown = opening(text, most)
        expect(shown.length).toBeLessThanOrEqual(most)
        expect(text.startsWith(shown.replace(/\u00A0…$/u, ''))).toBe(true)
      }),
    )
  })
})
