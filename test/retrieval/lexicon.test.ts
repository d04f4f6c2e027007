import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/retrieval/lexicon.ts'

const STEMS = [
  'korea',
  'refuge',
  'deport',
  'convent',
  'registr',
  'yanbian',
  'haeryong',
  'embassi',
  'right',
  'north',
  '1951',
  'famin',
].sort()
const lexicon = new Lexicon(
  STEMS,
  STEMS.map(() => 1),
)
const mended = (word: string): string | undefined => STEMS[lexicon.mend(word) ?? -1]

describe('a misspelt word', () => {
  it.each<{ word: string; expected: string | undefined; why: string }>([
    { word: 'rigth', expected: 'right', why: 'two letters swapped' },
    { word: 'koera', expected: 'korea', why: 'two letters swapped' },
    { word: 'yangbian', expected: 'yanbian', why: 'a letter added' },
    { word: 'hyeryong', expected: 'haeryong', why: 'a letter changed' },
    { word: 'famn', expected: undefined, why: 'too short to tell' },
    { word: 'famni', expected: 'famin', why: 'two letters swapped' },
    { word: 'embasi', expected: 'embassi', why: 'a letter dropped' },
    { word: 'registraton', expected: 'registr', why: 'a stem with an ending that is misspelt' },
    { word: 'convension', expected: 'convent', why: 'a stem misspelt, with an ending' },
    { word: 'xefuge', expected: undefined, why: 'another first letter' },
    { word: '1952', expected: undefined, why: 'another year' },
    { word: 'tuples', expected: undefined, why: 'nothing near' },
  ])('$word is taken for $expected ($why)', ({ word, expected }) => {
    expect(mended(word)).toBe(expected)
  })
})

describe('of stems as near as each other', () => {
  it.each([
    [[9, 1], 'harbor'],
    [[1, 9], 'harbot'],
  ])('with counts %j the commonest is taken', (counts, expected) => {
    const stems = ['harbor', 'harbot']
    expect(stems[new Lexicon(stems, counts).mend('harbos') ?? -1]).toBe(expected)
  })
})

/** Damerau's distance, slow and by the book: the restricted edit distance with whole rows. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number): number => d[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, at(i - 2, j - 2) + 1)
      const row = d[i]
      if (row) row[j] = least
    }
  }
  return at(a.length, b.length)
}

describe('against a slow and obvious distance', () => {
  it('every word at one edit from a stem of five letters or more is mended to one of the nearest', () => {
    const stems = STEMS.filter((stem) => stem.length >= 5 && !/\d/u.test(stem))
    const edited = fc
      .constantFrom(...stems)
      .chain((stem) =>
        fc
          .tuple(
            fc.integer({ min: 1, max: stem.length - 1 }),
            fc.constantFrom('a', 'e', 'i', 'o', 'r', 's', 't', 'l'),
            fc.constantFrom('drop', 'add', 'change'),
          )
          .map(
            ([at, letter, how]) =>
              stem.slice(0, at) + (how === 'drop' ? '' : letter) + stem.slice(how === 'add' ? at : at + 1),
          ),
      )
    fc.assert(
      fc.property(edited, (word) => {
        if (word.length < 5 || lexicon.id(word) !== undefined) return
        const least = Math.min(...stems.map((known) => distance(word, known)))
        const found = mended(word)
        // A stem with a lost ending may be nearer still; a whole word is never farther than the nearest of all.
        const isEnding = found !== undefined && word.length > found.length
        expect(found).toBeDefined()
        if (found !== undefined && !isEnding) expect(distance(word, found)).toBe(least)
      }),
      { numRuns: 500 },
    )
  })
})
