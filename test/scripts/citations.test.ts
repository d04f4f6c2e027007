import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { inStyle } from '../../scripts/citation/style.ts'
import { loadLibrary } from '../../scripts/load-library.ts'
import { cite, STYLES } from '../../src/answer/cite.ts'
import { exportSources } from '../../src/answer/trace.ts'
import { cslItem } from '../../src/contract/citations.ts'
import { type Style, WHOLE } from '../../src/paper/citation.ts'
import type { CslItem } from '../../src/paper/sources.ts'

const library = loadLibrary()
const { paper } = library
const text = (id: string, style: Style): string => cite(library, id, style)?.text ?? 'not cited'

/** The citation without the entry that the styles with parentheses set over it. */
const lastLine = (id: string, style: Style): string => text(id, style).split('\n').at(-1) ?? ''

const CHICAGO =
  'Joel R. Charny, “North Koreans in China: A Human Rights Analysis,” International Journal of Korean Unification Studies 13, no. 2 (2004): '
const CHUNG =
  'Chung Byung-Ho, “Living Dangerously in Two Worlds: The Risks and Tactics of North Korean Refugee Children in China,” Korea Journal, Autumn 2003, 206–7'
const BLUEBOOK =
  'Joel R. Charny, North Koreans in China: A Human Rights Analysis, 13 Int’l J. Korean Unification Stud. 75, '

/** Each with the rule of the style's manual that decides it. */
const HARD_CASES: readonly [rule: string, id: string, style: Style, citation: string][] = [
  ['one page (Chicago 14.171)', 'p8', 'chicago', `${CHICAGO}78.`],
  ['two pages, joined by an en dash (Chicago 9.60)', 'p23', 'chicago', `${CHICAGO}83–84.`],
  ['a note on a page (Chicago 14.157)', 'fn38', 'chicago', `${CHICAGO}96n38.`],
  ['the abstract, over two pages', 'p2', 'chicago', `${CHICAGO}75–76.`],
  ['a quotation of a quotation (Chicago 14.260)', 'p10', 'chicago', `${CHUNG}, quoted in ${CHICAGO}79.`],
  [
    'a quotation of a treaty, by article (Chicago 14.260, 14.290)',
    'p50',
    'chicago',
    `“Convention Relating to the Status of Refugees,” 1951, Article 1 (A, 2), quoted in ${CHICAGO}91.`,
  ],
  ['words that are not the author’s but the editor’s', 'p1', 'chicago', `Editor’s note to ${CHICAGO}75.`],
  ['a story that the author reports is his', 'p46', 'chicago', `${CHICAGO}90.`],
  ['a short note (Chicago 14.30)', 'p23', 'chicago-bibliography', 'Charny, “North Koreans in China,” 83–84.'],
  ['one page (APA 8.25)', 'p8', 'apa', '(Charny, 2004, p. 78)'],
  ['two pages (APA 8.25)', 'p23', 'apa', '(Charny, 2004, pp. 83–84)'],
  ['a note (APA 8.13)', 'fn38', 'apa', '(Charny, 2004, p. 96, footnote 38)'],
  ['a quotation of a quotation (APA 8.6)', 'p10', 'apa', '(Chung, 2003, pp. 206–207, as cited in Charny, 2004, p. 79)'],
  [
    'a quotation of a treaty (APA 8.6)',
    'p50',
    'apa',
    '(Convention Relating to the Status of Refugees, 1951, Article 1 (A, 2), as cited in Charny, 2004, p. 91)',
  ],
  ['one page, without "p." (MLA 6.9)', 'p8', 'mla', '(Charny 78)'],
  ['a note (MLA 6.32)', 'fn38', 'mla', '(Charny 96n38)'],
  ['a quotation of a quotation (MLA 6.77)', 'p10', 'mla', '(qtd. in Charny 79)'],
  ['two pages', 'p23', 'harvard', '(Charny, 2004, pp. 83–84)'],
  ['a note', 'fn38', 'harvard', '(Charny, 2004, p. 96, n. 38)'],
  ['a quotation of a quotation', 'p10', 'harvard', '(Chung, 2003, pp. 206–7, quoted in Charny, 2004, p. 79)'],
  ['two pages (Bluebook 3.2(a))', 'p23', 'bluebook', `${BLUEBOOK}83–84 (2004).`],
  ['a note (Bluebook 3.2(b))', 'fn38', 'bluebook', `${BLUEBOOK}96 n.38 (2004).`],
  [
    'a quotation of a quotation (Bluebook 10.6.3)',
    'p10',
    'bluebook',
    `${BLUEBOOK}79 (2004) (quoting Chung Byung-Ho, Living Dangerously in Two Worlds: The Risks and Tactics of North Korean Refugee Children in China, Korea Journal, 206–7 (2003)).`,
  ],
]

/** The entries as the manuals' patterns for an article in a journal have them. */
const ENTRIES: readonly [style: Style, entry: string][] = [
  [
    'chicago-bibliography',
    'Charny, Joel R. “North Koreans in China: A Human Rights Analysis.” International Journal of Korean Unification Studies 13, no. 2 (2004): 75–97.',
  ],
  [
    'apa',
    'Charny, J. R. (2004). North Koreans in China: A human rights analysis. International Journal of Korean Unification Studies, 13(2), 75–97.',
  ],
  [
    'mla',
    'Charny, Joel R. “North Koreans in China: A Human Rights Analysis.” International Journal of Korean Unification Studies, vol. 13, no. 2, 2004, pp. 75–97.',
  ],
  [
    'harvard',
    'Charny, J.R. (2004) ‘North Koreans in China: A human rights analysis’, International Journal of Korean Unification Studies, 13(2), pp. 75–97.',
  ],
]

describe('a citation', () => {
  it.each(HARD_CASES)('%s: %s in %s', (_, id, style, citation) => {
    expect(lastLine(id, style)).toBe(citation)
  })

  it.each(ENTRIES)('in %s has the entry of the list of works over it', (style, entry) => {
    expect(text('p8', style).split('\n')[0]).toBe(entry)
  })

  it('exists for every passage and note in every style, and names their pages', () => {
    const places = [
      ...paper.passages.map(({ id, pages }) => ({ id, pages })),
      ...paper.footnotes.map(({ id, page }) => ({ id, pages: [page] })),
    ]
    for (const style of Object.keys(STYLES) as Style[]) {
      for (const { id, pages } of places) {
        for (const page of [pages[0], pages.at(-1)]) expect(text(id, style), `${id} ${style}`).toContain(String(page))
      }
    }
  })

  it.each(['', 'p0', 'p67', 'fn0', 'fn39', 'P8', 'constructor', '__proto__', 'toString'])(
    'of %j there is none',
    (id) => {
      for (const style of Object.keys(STYLES) as Style[]) expect(cite(library, id, style)).toBeUndefined()
    },
  )
})

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
    expect(text('fn38', 'bibtex')).toContain('\tkeywords = {{p. 96, n. 38}},\n')
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
