import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { check } from '../../../src/answer/check.ts'
import { deskAt } from '../../../src/answer/library.ts'

const desk = deskAt(loadLibrary(), 'https://ibid.example')

const QUOTATION = 'Serious violations mandate execution and forfeiture of all property'

/** `right or wrong, what is said, the text`, between tabs; Q stands for a quotation of page 78 with note 5. */
const ROWS = readFileSync(new URL('cited-place.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', said = '', text = ''] = line.split('\t')
    return { kind, said: said === '-' ? [] : said.split(','), text: text.replaceAll(String.raw`\n`, '\n') }
  })

const citedKinds = (text: string): string[] =>
  check(desk, text).stretches.flatMap(({ remarks }) =>
    remarks.map(({ kind }) => kind).filter((kind) => kind.startsWith('cited')),
  )

describe('the page and note that are cited with a quotation', () => {
  it.each(ROWS)('are $kind: $text', ({ said, text }) => {
    const quoting = text.replace(/\bQ\b/u, QUOTATION)
    expect(check(desk, quoting).stretches[0]?.verdict).toBe('exact')
    expect(citedKinds(quoting)).toEqual(said)
  })

  it('are said in a sentence', () => {
    const texts = check(desk, `“${QUOTATION}” (Charny 2004, 82 n. 14)`).stretches[0]?.remarks.map(({ text }) => text)
    expect(texts).toEqual([
      'It is cited to page 82, but stands on page 78.',
      'It is cited to note 14, but its passage has notes 5 and 6.',
    ])
  })

  it('are those of its own words, where its passage runs over two pages', () => {
    expect(citedKinds('“The exact number of North Korean migrants and asylum seekers” (p. 76)')).toEqual([])
    expect(citedKinds('“The exact number of North Korean migrants and asylum seekers” (p. 77)')).toEqual(['citedPage'])
    expect(citedKinds('“before returning to their homes with cash and goods” (p. 76)')).toEqual(['citedPage'])
    expect(citedKinds('“before returning to their homes with cash and goods” (p. 77)')).toEqual([])
  })

  it('belong to the quotation that they stand behind', () => {
    const text = `“${QUOTATION}” (p. 78), and “The exact number of North Korean migrants and asylum seekers” (p. 76).`
    expect(citedKinds(text)).toEqual([])
    expect(citedKinds(text.replace('p. 76', 'p. 78'))).toEqual(['citedPage'])
  })
})
