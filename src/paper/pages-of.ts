import type { PageTurn, Span } from './types.ts'

/** What stands on printed pages: a passage, with the places where its later pages begin, or a note, on one page. */
export type Paged =
  | { readonly pages: readonly number[]; readonly turns: readonly PageTurn[] }
  | { readonly page: number | undefined }

/**
 * The printed pages that a stretch of a passage or note stands on, in order.
 *
 * @param stretch offsets into the text; null for all of it
 * @returns at least one page, for a stretch that lies within the text and has a character; none in a paper without
 *   page numbers
 */
export function pagesOf(unit: Paged, stretch: Span | null = null): readonly number[] {
  if ('page' in unit) return unit.page === undefined ? [] : [unit.page]
  const { pages, turns } = unit
  // The first page begins with the text, and each turn is that of the next.
  return pages.filter(
    (_, index) =>
      !stretch || ((turns[index - 1]?.offset ?? 0) < stretch.end && stretch.start < (turns[index]?.offset ?? Infinity)),
  )
}
