import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { quote } from '../../../src/paper/quotation.ts'

const { paper } = loadLibrary()
const passage = paper.passages.find(({ footnotes }) => footnotes.length > 1)
const note = paper.footnote(38)
if (!passage || !note) throw new Error('the paper has a passage with two notes, and a note 38')
const { length } = passage.text
const [first, second] = passage.footnotes.map(({ footnote }) => footnote)
if (!first || !second) throw new Error('the passage has two notes')

describe('a quotation', () => {
  it('is the whole text of its passage or note', () => {
    expect(quote(passage, null)).toEqual({ unit: passage, text: passage.text, highlight: null, notes: [] })
    expect(quote(note, null)).toEqual({ unit: note, text: 'Ibid., p. 18.', highlight: null, notes: [] })
  })

  it.each([
    [0, 1],
    [length - 1, length],
    [0, length],
  ])('has a highlight of %i to %i', (start, end) => {
    expect(quote(passage, { start, end }).highlight).toEqual({ start, end })
  })

  it.each([
    [-1, 1],
    [0, length + 1],
    [4, 4],
    [5, 4],
    [length, length + 1],
    [Number.NaN, 4],
  ])('has none of %i to %i', (start, end) => {
    const message = `highlight ${start}-${end} outside ${passage.id}`
    expect(() => quote(passage, { start, end })).toThrow(new RangeError(message))
  })

  it('has the notes of its passage that answer, each with the part that does', () => {
    const highlight = { start: 0, end: 2 }
    expect(quote(passage, null, new Map([[second.number, highlight]])).notes).toEqual([{ footnote: second, highlight }])
    expect(
      quote(
        passage,
        null,
        new Map([
          [first.number, highlight],
          [second.number, highlight],
        ]),
      ).notes,
    ).toEqual([
      { footnote: first, highlight },
      { footnote: second, highlight },
    ])
  })

  it('has no notes of another passage, and none where it is a note itself', () => {
    const highlight = { start: 0, end: 2 }
    expect(quote(passage, null, new Map([[38, highlight]])).notes).toEqual([])
    expect(quote(note, null, new Map([[38, highlight]])).notes).toEqual([])
  })

  it('marks nothing behind the end of a note', () => {
    const behind = new Map([[first.number, { start: 0, end: first.text.length + 1 }]])
    expect(() => quote(passage, null, behind)).toThrow(`outside ${first.id}`)
  })
})
