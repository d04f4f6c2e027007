import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { inStyle } from '../../../scripts/citation/style.ts'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { cite } from '../../../src/answer/cite.ts'
import { exportSources } from '../../../src/answer/trace.ts'
import { cslItem } from '../../../src/contract/citations.ts'
import { type Style, WHOLE } from '../../../src/paper/citation-form.ts'
import type { CslItem } from '../../../src/paper/sources.ts'

const library = loadLibrary()
const { paper } = library
const text = (id: string, style: Style): string => cite(library, id, style)?.text ?? 'not cited'

const PAPER = {
  type: 'article-journal',
  title: 'North Koreans in China: A Human Rights Analysis',
  author: [{ family: 'Charny', given: 'Joel R.' }],
  'container-title': 'International Journal of Korean Unification Studies',
  volume: '13',
  issue: '2',
  page: '75-97',
}
const FORMATS = ['bibtex', 'ris', 'csl-json'] as const

/** Every passage and note, and the paper itself. */
const PLACES = [WHOLE, ...paper.passages.map(({ id }) => id), ...paper.footnotes.map(({ id }) => id)]

/** A title as text: readers mark what BibTeX has in braces as CSL does. */
const plain = (title: unknown): string => String(title).replaceAll(/<[^>]+>/gu, '')

/** The items of CSL-JSON. */
const itemsOf = (json: string): CslItem[] => z.array(cslItem).parse(JSON.parse(json)) as CslItem[]

describe('what a reference manager reads', () => {
  it('of BibTeX is the paper, with the place where no style prints it', () => {
    const [item] = new Cite(text('p23', 'bibtex')).data
    const { title, ...rest } = PAPER
    expect(item).toMatchObject({ ...rest, issued: { 'date-parts': [[2004]] } })
    expect(plain(item?.['title'])).toBe(title)
    expect(text('p23', 'bibtex')).toContain('\tkeywords = {pp. 83–84},\n')
    expect(text('fn38', 'bibtex')).toContain('\tkeywords = {p. 96 n. 38},\n')
    expect(text('p10', 'bibtex')).toContain('\tkeywords = {p. 79, quoting chung-2003},\n')
    expect(text('p1', 'bibtex')).toContain('\tkeywords = {p. 75, editor’s note},\n')
    expect(text('p23', 'bibtex')).toContain('\tpages = {75--97},\n')
    expect(text('p23', 'bibtex')).not.toMatch(/\t(?:note|annote|annotation|addendum) = /u)
  })

  it('of RIS is the paper, with the place in its note', () => {
    const record = text('fn38', 'ris')
    expect(record).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*\r\n)+$/u)
    const [item] = new Cite(record).data
    const { page: _, ...rest } = PAPER
    expect(item).toMatchObject({ ...rest, note: 'p. 96, n. 38' })
    expect(record).toContain('SP  - 75\r\nEP  - 97\r\n')
    expect(text('p23', 'ris')).toContain('N1  - pp. 83–84\r\n')
  })

  it('of CSL-JSON is the paper, with the place in words and for programs', () => {
    const items = itemsOf(text('fn38', 'csl-json'))
    expect(items).toHaveLength(1)
    const [item] = items
    const { title, ...rest } = PAPER
    expect(item).toMatchObject({
      ...rest,
      custom: { locator: '96', label: 'page', footnote: '38', place: 'p. 96, n. 38' },
    })
    expect(plain(item?.title).toLowerCase()).toBe(title.toLowerCase())
    expect(item).not.toHaveProperty('note')
  })

  it.each(FORMATS)('of the sources in %s are the titles of all', (format) => {
    const read = new Cite(exportSources(library, format)).data.map(({ title }) => plain(title))
    const inCase = format === 'csl-json' ? (title: string): string => title.toLowerCase() : (title: string) => title
    expect(read.map(inCase)).toEqual(library.sources.map(({ item }) => inCase(item.title)))
  })

  it('of the whole paper is the work, with no place in it', () => {
    for (const format of FORMATS) expect(text(WHOLE, format)).not.toMatch(/keywords|N1 {2}|custom/u)
  })
})

describe('a key', () => {
  const keysIn = (format: (typeof FORMATS)[number], exported: string): string[] => {
    if (format === 'csl-json') return itemsOf(exported).map(({ id }) => id)
    const pattern = format === 'bibtex' ? /^@\w+\{([^,]+),$/gmu : /^ID {2}- (.+)\r$/gmu
    return [...exported.matchAll(pattern)].map(([, key]) => key ?? '')
  }

  it.each(FORMATS)('stands once in all quotations joined as %s, under the work’s', (format) => {
    const keys = PLACES.flatMap((id) => keysIn(format, text(id, format)))
    expect(keys).toEqual(PLACES.map((id) => (id === WHOLE ? 'charny-2004' : `charny-2004-${id}`)))
    expect(new Set(keys).size).toBe(PLACES.length)
  })

  it.each(FORMATS)('of a source in %s is its id', (format) => {
    expect(keysIn(format, exportSources(library, format))).toEqual(library.sources.map(({ item }) => item.id))
  })

  it('leaves all quotations joined as BibTeX to be read one by one', () => {
    const read = new Cite(PLACES.map((id) => text(id, 'bibtex')).join('\n')).data
    expect(read.map(({ id }) => id)).toHaveLength(PLACES.length)
  })
})

describe('what styles make of an export', () => {
  /** Styles that set titles like sentences, and such that capitalise them. */
  const STYLE_FILES: readonly [style: Style, file: string][] = [
    ['apa', 'apa'],
    ['harvard', 'harvard-cite-them-right'],
    ['mla', 'modern-language-association'],
    ['chicago-bibliography', 'chicago-note-bibliography'],
  ]

  it.each(STYLE_FILES)('in %s is Ibid’s own entry', (style, file) => {
    for (const id of ['p8', 'p10', 'fn38', WHOLE]) {
      const [item] = itemsOf(text(id, 'csl-json'))
      expect(item && inStyle(file, item).entry()).toBe(text(id, style).split('\n')[0])
    }
  })

  it('is the same wherever the quotation stands: only the key and the place differ', () => {
    const works = PLACES.map((id) => {
      const [{ id: _, custom: __, ...work } = { id: '' }] = itemsOf(text(id, 'csl-json'))
      return JSON.stringify(work)
    })
    expect(new Set(works).size).toBe(1)
  })

  /** Titles as the manuals set them: like a sentence (APA 6.17), and like a headline (MLA 2.90). */
  const TITLES: readonly [id: string, apa: string, mla: string][] = [
    [
      'smith-2002',
      'North Koreans in China: Defining the problems and offering some solutions',
      'North Koreans in China: Defining the Problems and Offering Some Solutions',
    ],
    [
      'hrw-2002',
      'The invisible exodus: North Koreans in the People’s Republic of China',
      'The Invisible Exodus: North Koreans in the People’s Republic of China',
    ],
    [
      'hawk-2003',
      'The hidden gulag: Exposing North Korea’s prison camps',
      'The Hidden Gulag: Exposing North Korea’s Prison Camps',
    ],
    [
      'refugee-convention-1951',
      'Convention Relating to the Status of Refugees',
      'Convention Relating to the Status of Refugees',
    ],
    [
      'amnesty-2004',
      'Starved of rights: Human rights and the food crisis in the Democratic People’s Republic of Korea (North Korea)',
      'Starved of Rights: Human Rights and the Food Crisis in the Democratic People’s Republic of Korea (North Korea)',
    ],
    [
      'unhcr-2004',
      'Bullet point summary of the strategic presentation on UNHCR’s operations in Asia and the Pacific',
      'Bullet Point Summary of the Strategic Presentation on UNHCR’s Operations in Asia and the Pacific',
    ],
  ]

  it.each(TITLES)('of %s has the title in the case of the style', (id, apa, mla) => {
    const [item] = itemsOf(exportSources(library, 'csl-json', id))
    expect(item && inStyle('apa', item).entry()).toContain(apa)
    expect(item && inStyle('modern-language-association', item).entry()).toContain(mla)
  })
})

describe('BibTeX', () => {
  it('has braces around names, and around nothing else of a title', () => {
    expect(text('p8', 'bibtex')).toContain('\ttitle = {{North} {Koreans} in {China}: A Human Rights Analysis},\n')
    expect(exportSources(library, 'bibtex', 'hawk-2003')).toContain(
      '\ttitle = {The Hidden Gulag: Exposing {North} {Korea}’s Prison Camps},\n',
    )
  })

  /** The fields of each type in biblatex's manual (2.1.1, with the aliases of 2.2.5), as far as they occur here. */
  const KNOWN: Readonly<Record<string, readonly string[]>> = {
    article: ['author', 'title', 'journal', 'volume', 'number', 'pages', 'year', 'month', 'note', 'url'],
    misc: ['author', 'title', 'type', 'howpublished', 'year', 'month', 'note', 'url'],
    techreport: ['author', 'title', 'type', 'institution', 'number', 'year', 'month', 'note', 'url'],
    unpublished: ['author', 'title', 'type', 'year', 'month', 'note', 'url'],
  }

  it('has no field that biblatex does not know for the type', () => {
    const entries = [...PLACES.map((id) => text(id, 'bibtex')), ...library.sources.map((source) => source.bibtex)]
    for (const entry of entries) {
      const type = /^@(\w+)\{/u.exec(entry)?.[1] ?? ''
      const fields = [...entry.matchAll(/^\t(\w+) = /gmu)].map(([, name]) => name)
      for (const field of fields) expect([...(KNOWN[type] ?? []), 'keywords'], `${field} of ${type}`).toContain(field)
      expect(new Set(fields).size).toBe(fields.length)
    }
  })
})
