import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { cite, STYLES } from '../../../src/answer/cite.ts'
import type { Style } from '../../../src/paper/citation-form.ts'

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
