import { REPLIES } from '../english/said/replies.ts'
import { labelOf, type NoteName } from '../paper/note-label.ts'
import { pagesOf } from '../paper/pages-of.ts'
import type { Footnote, Passage } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { filled, type Filling } from './filled.ts'
import { answeringPages, type Placed } from './place.ts'

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
