import { describe, expect, it } from 'vitest'
import { cite, STYLES } from '../../../src/answer/cite.ts'
import { pagesOf } from '../../../src/paper/pages-of.ts'
import { sentencesOf } from '../../../src/paper/paper.ts'
import type { Style } from '../../../src/paper/citation-form.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'

const library = loadLibrary()
const { paper } = library
const crossing = paper.passages.filter(({ turns }) => turns.length > 0)

describe('the page of a stretch', () => {
  it('thirteen passages of this paper run over a page', () => {
    expect(crossing.map(({ id }) => id)).toHaveLength(13)
  })

  it.each(crossing.map((passage) => [passage.id, passage] as const))(
    '%s: each character has its page',
    (_, passage) => {
      const [turn] = passage.turns
      if (!turn) throw new Error('no turn')
      const [first, second] = passage.pages
      expect(pagesOf(passage, { start: 0, end: 1 })).toEqual([first])
      expect(pagesOf(passage, { start: turn.offset - 1, end: turn.offset })).toEqual([first])
      expect(pagesOf(passage, { start: turn.offset, end: turn.offset + 1 })).toEqual([second])
      expect(pagesOf(passage, { start: turn.offset - 1, end: turn.offset + 1 })).toEqual([first, second])
      expect(pagesOf(passage)).toEqual(passage.pages)
    },
  )

  it('every sentence is cited with the pages that it stands on, in every style that is read', () => {
    const written = /(\d+)(?:–(\d+))?(?: \(2004\)(?: \(quoting .*\))?)?\)?\.?$/u
    for (const passage of crossing) {
      for (const sentence of sentencesOf(passage)) {
        const pages = pagesOf(passage, sentence)
        const place = pages.length > 1 ? `${pages[0]}–${pages[1]}` : `${pages[0]}`
        for (const style of ['chicago', 'chicago-bibliography', 'apa', 'mla', 'harvard', 'bluebook'] as Style[]) {
          const text = cite(library, passage.id, style, sentence)?.text ?? ''
          expect(written.exec(text)?.slice(1, 3).filter(Boolean).join('–'), `${passage.id} ${style} ${text}`).toBe(
            place,
          )
        }
      }
    }
  })

  it('a note stands on one page, whatever of it is quoted', () => {
    for (const note of paper.footnotes) expect(pagesOf(note, { start: 0, end: 3 })).toEqual([note.page])
  })

  it('what stands on all pages of a passage is cited as the passage is, in every style', () => {
    for (const style of Object.keys(STYLES) as Style[]) {
      for (const { id, text } of paper.passages) {
        expect(cite(library, id, style, { start: 0, end: text.length })?.text).toBe(cite(library, id, style)?.text)
      }
    }
  })

  it('a stretch beyond the text is not cited', () => {
    expect(cite(library, 'p2', 'apa', { start: 0, end: 5000 })).toBeUndefined()
  })
})

describe('the speaker of a stretch', () => {
  const of = (id: string, words: string, style: Style): string | undefined => {
    const start = paper.passage(id)?.text.indexOf(words) ?? -1
    return cite(library, id, style, { start, end: start + words.length })?.text
  }

  it.each([
    ['chicago', /^One young man from Onsung, quoted in Joel R\. Charny, .*: 79\.$/u],
    ['chicago-bibliography', /\nOne young man from Onsung, quoted in Charny, .*79\.$/u],
    ['apa', /\n\(one young man from Onsung, as cited in Charny, 2004, p\. 79\)$/u],
    ['mla', /\n\(qtd\. in Charny 79\)$/u],
    ['harvard', /\n\(one young man from Onsung, quoted in Charny, 2004, p\. 79\)$/u],
    ['bluebook', /79 \(2004\) \(quoting one young man from Onsung\)\.$/u],
  ] as const)('is cited in %s', (style, expected) => {
    expect(of('p11', 'Escaping is a shameful experience.', style)).toMatch(expected)
  })

  it('is not the author’s where more than the speech is quoted, nor another’s', () => {
    expect(of('p11', 'Escaping', 'chicago')).toMatch(/^One young man/u)
    expect(of('p11', 'a man without a country', 'chicago')).toMatch(/^The guards, quoted in/u)
    expect(cite(library, 'p11', 'chicago', { start: 0, end: 300 })?.text).toMatch(/^Joel R\. Charny/u)
  })
})
