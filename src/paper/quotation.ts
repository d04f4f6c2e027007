import type { Footnote, Passage } from './paper.ts'
import type { Span } from './types.ts'

declare const isCut: unique symbol

/** A note under a quotation, and the part of its text that answers. */
interface MarkedNote {
  readonly footnote: Footnote
  readonly highlight: Span
}

/**
 * Words of the paper, between quotation marks. The brand makes `quote` the only way to have one, so no code path can
 * put other words there.
 */
export interface Quotation {
  readonly unit: Passage | Footnote
  readonly text: string
  readonly highlight: Span | null
  /** The notes that answer, each with the part of its text that does; a note that is itself quoted has none. */
  readonly notes: readonly MarkedNote[]
  readonly [isCut]: true
}

/** @throws RangeError for a part that does not lie within the text of a passage or note */
function within(unit: Passage | Footnote, { start, end }: Span): void {
  const isWithin = 0 <= start && start < end && end <= unit.text.length
  if (!isWithin) throw new RangeError(`highlight ${start}-${end} outside ${unit.id}`)
}

/**
 * Quotes a whole passage or footnote.
 *
 * @param highlight the part that answers, as offsets into the unit's text; null for none
 * @param noteHighlights the parts of its notes that answer, as offsets into their texts, by the numbers of the notes
 * @throws RangeError for a highlight that does not lie within its text
 */
export function quote(
  unit: Passage | Footnote,
  highlight: Span | null,
  noteHighlights: ReadonlyMap<number, Span> = new Map(),
): Quotation {
  if (highlight) within(unit, highlight)
  const footnotes = 'number' in unit ? [] : unit.footnotes.map(({ footnote }) => footnote)
  const notes = footnotes.flatMap((footnote) => {
    const part = noteHighlights.get(footnote.number)
    if (part) within(footnote, part)
    return part ? [{ footnote, highlight: part }] : []
  })
  const cut: Omit<Quotation, typeof isCut> = { unit, text: unit.text, highlight, notes }
  return cut as Quotation
}
