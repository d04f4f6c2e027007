import type { Footnote, Passage } from './paper.ts'

/** The printed pages that a passage or footnote stands on. */
export const pagesOf = (unit: Passage | Footnote): readonly number[] => ('pages' in unit ? unit.pages : [unit.page])
