import { labelOf, type NoteName } from '../paper/note-label.ts'
import { pagesOf } from '../paper/pages-of.ts'
import type { Footnote, Passage } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { filled, type Filling } from './filled.ts'
import { answeringPages, type Placed } from './place.ts'

/**
 * Every lead-in that Ibid can say. They name the place of what is quoted, never a fact of their own; the words in
 * braces are filled from the paper's structure.
 */
export const REPLIES = {
  passage: 'The paper says, on {place}:',
  maybe: 'This may answer it, on {place}:',
  several: 'The paper answers {count} of the questions:',
  maybeSeveral: 'This may answer {count} of the questions:',
  source: 'The paper says this on {place}; its notes name the source:',
  sourceless: 'The paper says this on {place}, without a note:',
  maybeSource: 'This may be it, on {place}; its notes name the source:',
  maybeSourceless: 'This may be it, on {place}, without a note:',
  footnote: 'Footnote {number}, on page {page}:',
  footnoteAt: 'Footnote {number}, at {place}:',
  footnotes: 'Footnotes {numbers}, on {place}:',
  footnotesAbsent: 'The paper has no footnotes {numbers}; its notes run from 1 to {last}.',
  notes: 'The paper’s notes run from 1 to {last}; its first and its last:',
  cited: 'The notes that cite {name}:',
  partialPlaces: 'Here are the first {shown} of {count}.',
  footnoteAbsent: 'The paper has no footnote {number}; its notes run from 1 to {last}.',
  numberedAnew: 'The paper has no footnote {number}. Its notes, by chapter or sign: {numbering}.',
  notesAnew: 'The paper’s notes, by chapter or sign: {numbering}. Its first and its last:',
  page: 'The paper, {place}.',
  noPages: 'The paper has no page numbers here; its paragraphs are numbered from ¶ {first} to ¶ {last}.',
  pageAbsent: 'The paper has no page {page}; it runs from page {first} to page {last}.',
  section: 'From the section “{section}”, {place}.',
  partial: 'Here are the first {shown} of its {count} passages.',
  title: 'The title of the paper, as printed:',
  author: 'The author, as printed:',
  authorCited: 'The citation under the title gives the author:',
  about: 'The abstract of the paper:',
  contactAt: 'An address to write to stands in footnote {number}, at {place}:',
  beginning: 'The paper has no abstract; it begins:',
  contact: 'An address to write to stands in footnote {number}, on page {page}:',
  note: 'The editor’s note, as printed:',
  contents: 'The paper’s sections, each with its first paragraph:',
  date: 'The citation under the title gives the year:',
  journal: 'The citation under the title gives the journal:',
  pages: 'The citation of the whole paper gives its pages; the title as printed:',
  citation: 'The citation stands under the title as printed:',
  methods: 'The abstract says what the paper is based on:',
  exact: 'Word for word, on {place}:',
  altered: 'Not word for word. The paper prints, on {place}:',
  absent: 'These words are not in the paper. The closest passages are below; none of them has them.',
  unfound: 'These words are not in the paper.',
  few: 'Too short to tell: one to three words could be anybody’s. They do stand in the paper, on {place}:',
  fewUnfound: 'Too short to tell: one to three words could be anybody’s. They do not stand in the paper.',
  checkedFew: '{count} too short to tell.',
  checked: '{count} quotations: {exact} word for word, {altered} altered, {absent} not in the paper.',
  unchecked: 'This is too much for one check: the last {count} of the quotations were not checked.',
  notFound:
    'The paper does not say, as far as Ibid can find. The closest passages are below; none of them is an answer.',
  nothing: 'The paper does not say, as far as Ibid can find, and nothing in it comes near.',
  subjectless: 'There is no answer right before this that it could be about. Ask again, and name the subject.',
  notEnglish: 'The paper is in English, and so must questions be for Ibid to find their place in it.',
  askedAs: 'Asked as: {terms}.',
  inWords: 'Only these words were looked for; a whole question in English may find more.',
  someTerms: 'These of its words stand in the paper as: {terms}.',
  // The same for those who ask in these languages, wherever they ask.
  inKorean: '논문이 영어로 쓰여 있어 질문도 영어로 해야 합니다.',
  inSimplified: '论文是英文的，所以请用英文提问。',
  inTraditional: '論文是英文的，所以請用英文提問。',
  greeting: 'Hello. Ask a question about the paper, and Ibid answers with its own words, their page and their notes.',
  thanks: 'You are welcome. Ask another question about the paper whenever you like.',
  identity: 'This is Ibid, a look-up service over one paper. It is not a person or a language model; it only quotes.',
  help: 'Ask a question about the paper, or for a footnote or a page. Ibid answers only with the paper’s own words.',
  instruction: 'Ibid only quotes the paper; it writes nothing of its own. Ask a question about what the paper says.',
} as const

/** Fills a lead-in. Values are numbers and words of the paper's structure. */
export const reply = <Name extends keyof typeof REPLIES>(
  name: Name,
  ...values: Filling<(typeof REPLIES)[Name]>
): string => filled(REPLIES[name], ...values)

/** Where the words that answer stand, else the whole quotation: "page 84" of a paragraph that runs over pages 83–84. */
export const placeOfAnswer = (answer: Placed): string => placeOfUnit(answer.id, answeringPages(answer))

/** The place of a passage or note by its id and pages; in a paper without page numbers, its paragraph: "¶ 12". */
export function placeOfUnit(id: string, pages: readonly number[]): string {
  if (isPaged(pages)) return placeOf(pages)
  if (id.startsWith('fn')) return 'the notes'
  return /^p\d/u.test(id) ? `¶ ${id.slice(1)}` : 'the title page'
}

/**
 * The place of a stretch of a passage or note, for texts that name the note besides: in a paper without page numbers, that
 * of the passage under which it stands.
 */
export const placeOfStretch = (unit: Passage | Footnote, stretch: Span | null = null): string => {
  const pages = pagesOf(unit, stretch)
  return placeOfUnit('number' in unit && !isPaged(pages) ? unit.passage : unit.id, pages)
}

/** The lead-in that names a note, with its page, or in a paper without page numbers with its paragraph. */
export const leadIn = (
  name: 'footnote' | 'contact',
  note: NoteName & { readonly page?: number | undefined; readonly passage?: string },
): string =>
  note.page === undefined
    ? reply(`${name}At`, { number: labelOf(note), place: placeOfUnit(note.passage ?? 'fn', []) })
    : reply(name, { number: labelOf(note), page: note.page })

/**
 * The place of passages and notes, in any order: "pages 83–84", or "¶ 3–7" in a paper without page numbers.
 *
 * @param units at least one
 */
export function placeOfPassages(units: readonly { readonly id: string; readonly pages: readonly number[] }[]): string {
  const pages = units.flatMap((unit) => unit.pages).sort((a, b) => a - b)
  if (isPaged(pages)) return placeOf(pages)
  const paragraphs = units.flatMap(({ id }) => (/^p\d/u.test(id) ? Number(id.slice(1)) : [])).sort((a, b) => a - b)
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (first === undefined) return placeOfUnit(units[0]?.id ?? '', [])
  return first === last ? placeOfUnit(`p${first}`, []) : `¶ ${first}–${last}`
}

/** Printed pages, at least one. */
type Pages = readonly [number, ...number[]]

/** Whether there are any, which a paper without page numbers has none of. */
export const isPaged = (pages: readonly number[]): pages is Pages => pages.length > 0

/** "page 83" or "pages 83–84". */
export function placeOf(pages: Pages): string {
  const [first] = pages
  const last = pages.at(-1)
  return first === last ? `page ${first}` : `pages ${first}–${last}`
}
