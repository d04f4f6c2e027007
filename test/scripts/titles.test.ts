import { describe, expect, it } from 'vitest'
import { bibtex } from '../../scripts/citation/bibtex.ts'
import { titlesWith } from '../../scripts/citation/titles.ts'

const titles = titlesWith(['North Korea', 'North Koreans', 'Korea', 'McDonald’s (Seoul)', 'Women & Co.'])

describe('a title', () => {
  it.each([
    ['the longest name counts', 'Exposing North Koreans', 'Exposing North Koreans', 'Exposing {North} {Koreans}'],
    ['part of a word is no name', 'The Koreana Review', 'The koreana review', 'The Koreana Review'],
    [
      'a colon, a question or a stop begins anew',
      'Why Go? A Study. The End: Again',
      'Why go? A study. The end: Again',
      'Why Go? A Study. The End: Again',
    ],
    [
      'quotation marks and brackets do not hide the beginning',
      'Rice: “Our Daily Bread” (A Note)',
      'Rice: “Our daily bread” (a note)',
      'Rice: “Our Daily Bread” (A Note)',
    ],
    ['abbreviations are names', 'The UN and U.S. Policy', 'The UN and U.S. policy', 'The {UN} and {U.S.} Policy'],
    [
      'words with hyphens',
      'Cross-Border Trade in Korea',
      'Cross-border trade in Korea',
      'Cross-Border Trade in {Korea}',
    ],
    ['letters beyond ASCII', 'Élan Vital in Korea', 'Élan vital in Korea', 'Élan Vital in {Korea}'],
    [
      'what patterns mean by a character',
      'Lunch at McDonald’s (Seoul)',
      'Lunch at McDonald’s (Seoul)',
      'Lunch at {McDonald’s} {(Seoul)}',
    ],
    [
      'what TeX means by a character',
      'Women & Co. at 100% {Net}',
      'Women & Co. at 100% {net}',
      String.raw`{Women} \& {Co.} at 100\% \textbraceleft{}Net\textbraceright{}`,
    ],
  ])('%s: %s', (_, title, sentence, braced) => {
    expect(titles.sentence(title)).toBe(sentence)
    expect(titles.csl(title).replaceAll(/<\/?span[^>]*>/gu, '')).toBe(sentence)
    expect(titles.bibtex(title)).toBe(braced)
  })

  it('has its names marked in CSL-JSON, each whole', () => {
    expect(titles.csl('Exposing North Korea’s Prison Camps')).toBe(
      'Exposing <span class="nocase">North Korea</span>’s prison camps',
    )
  })

  it('keeps its case where nobody has said which words are names', () => {
    const printed = titlesWith(undefined)
    const title = 'Bells over the Harbour: A & B'
    expect([printed.sentence(title), printed.csl(title)]).toEqual([title, title])
    expect(printed.bibtex(title)).toBe(String.raw`{Bells over the Harbour: A \& B}`)
  })
})

describe('a work in BibTeX', () => {
  const book = { id: 'oostra-1962', type: 'book', title: 'Counting Strokes', publisher: 'Lund & Sons', volume: '2' }

  it('has the fields of its type, with what TeX means by a character escaped', () => {
    expect(bibtex({ ...book, author: [{ literal: 'Tides & Co' }] }, titles)).toBe(
      String.raw`@book{oostra-1962,
	author = {{Tides \& Co}},
	title = {Counting Strokes},
	publisher = {Lund \& Sons},
	volume = {2},
}
`,
    )
  })

  it('has in its note what its type has no field for', () => {
    const item = { ...book, type: 'report', issued: { 'date-parts': [[1962]], season: 'Spring' }, note: 'typescript' }
    expect(bibtex(item, titles)).toContain('\tnote = {Vol. 2; Spring 1962; typescript},\n')
  })
})
