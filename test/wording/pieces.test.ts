import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf, wordsOf } from '../../src/wording/pieces.ts'
import { markedIn, quotedIn } from '../../src/wording/stretches.ts'

const bytesOf = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2
const joined = (text: string, most: number): string =>
  piecesOf(text, most)
    .map(({ start, end }) => text.slice(start, end))
    .join('')

/** What an article may be made of, with what divides and what quotes. */
const bit = fc.constantFrom(
  'The guards were kind. ',
  '“worse than a dog at a funeral” ',
  '"27% of the population." ',
  '“never closed, ',
  '”',
  "the guards' kindness ",
  '„neun Tage“ ',
  '\n',
  '\n\n',
  '\n> a block quotation\n',
  '한국의 난민은 ',
  '👩‍👩‍👧 ',
  'x'.repeat(90),
)
const article = fc.array(bit, { maxLength: 60 }).map((bits) => bits.join(''))

describe('the pieces of a long text', () => {
  it('are the text, put together, and none is too heavy', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 40, max: 400 }), (text, most) => {
        expect(joined(text, most)).toBe(text)
        for (const { start, end } of piecesOf(text, most)) {
          expect(bytesOf(text.slice(start, end))).toBeLessThanOrEqual(most)
          expect(text.slice(start, end).isWellFormed()).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('have each quotation whole that is not too heavy by itself', () => {
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), fc.integer({ min: 60, max: 300 }), (bits, most) => {
        // One paragraph, so that the places of its quotations are those in the text.
        const text = bits.join('').replaceAll(/\n|>/gu, ' ')
        const pieces = piecesOf(text, most)
        for (const { start, end } of markedIn(text)) {
          if (bytesOf(text.slice(start, end)) > most) continue
          expect(pieces.some((piece) => piece.start <= start && end <= piece.end)).toBe(true)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('quote together what the text quotes, in order', () => {
    const text = Array.from({ length: 200 }, (_, n) => `He says “number ${n} of them” and so on.\n\n`).join('')
    const quotedBy = (part: string): string[] => quotedIn(part).flatMap(({ stretches }) => [...stretches])
    const pieces = piecesOf(text, 1000)
    expect(pieces.length).toBeGreaterThan(5)
    expect(pieces.flatMap((piece) => quotedBy(wordsOf(text, piece)))).toEqual(quotedBy(text))
  })

  it('end at the end of a paragraph where one is in reach', () => {
    const text = 'One sentence. Another one.\n\n'.repeat(10)
    for (const { start, end } of piecesOf(text, 100)) expect(text.slice(start, end)).toMatch(/^One .*\n\n$/su)
  })

  it('divide a quotation that is too heavy at its sentences, and say so', () => {
    const text = `He says “${'It was so. '.repeat(30)}” And “this” too.`
    const pieces = piecesOf(text, 100)
    const inside = pieces.filter(({ isInside }) => isInside)
    expect(inside.length).toBe(4)
    for (const piece of inside) expect(wordsOf(text, piece)).toMatch(/^> /u)
    for (const piece of inside.slice(0, -1)) expect(wordsOf(text, piece)).toMatch(/so\.$/u)
    const last = pieces.at(-1)
    expect(last && wordsOf(text, last)).toContain('“this”')
  })

  it('let a mark that is never closed quote the rest of its paragraph and no more', () => {
    const text = `Plain words. “It was so. ${'It was so. '.repeat(30)}\n\nPlain again, with “this”.`
    const kinds = piecesOf(text, 120).map((piece) => [piece.isInside, wordsOf(text, piece).slice(0, 12)])
    expect(kinds[0]).toEqual([false, 'Plain words.'])
    expect(kinds.at(-1)).toEqual([false, 'Plain again,'])
    expect(kinds.slice(1, -1).every(([isInside]) => isInside)).toBe(true)
  })

  it('can begin anywhere, also within a quotation', () => {
    const text = 'He says “one thing. And another.” Then “a third”.'
    expect(piecesOf(text, 1000, text.indexOf(' Then')).map((piece) => wordsOf(text, piece))).toEqual([
      ' Then “a third”.',
    ])
    expect(piecesOf(text, 1000, text.indexOf('And')).map((piece) => wordsOf(text, piece))).toEqual([
      '> And another.”',
      ' Then “a third”.',
    ])
    // Nothing is left to check where only the marks of a quotation are.
    expect(piecesOf(text, 1000, text.indexOf('” Then')).map((piece) => wordsOf(text, piece))).toEqual([
      ' Then “a third”.',
    ])
  })
})
