import type { PageTurn, Span } from './types.ts'

/** What stands on printed pages: a passage, with the places where its later pages begin, or a note, on one page. */
export type Paged =
  | { readonly pages: readonly number[]; readonly turns: readonly PageTurn[] }
  | { readonly page: number }

/**
 * The printed pages that a stretch of a passage or note stands on, in order.
 *
 * @param stretch offsets into the text; null for all of it
 * @returns at least one page, for a stretch that lies within the text and has a character
 */
export function pagesOf(unit: Paged, stretch: Span | null = null): readonly number[] {
  if ('page' in unit) return [unit.page]
  if (!stretch) return unit.pages
  const begins = unit.pages.map((page) => unit.turns.find((turn) => turn.page === page)?.offset ?? 0)
  return unit.pages.filter((_, index) => {
    const end = begins[index + 1] ?? Infinity
    return (begins[index] ?? 0) < stretch.end && stretch.start < end
  })
}
