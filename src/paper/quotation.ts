import type { Footnote, Passage } from './paper.ts'
import type { Span } from './types.ts'

declare const isCut: unique symbol

/**
 * Words of the paper, between quotation marks. The brand makes `quote` the only way to have one, so no code path can
 * put other words there.
 */
export interface Quotation {
  readonly unit: Passage | Footnote
  readonly text: string
  readonly highlight: Span | null
  readonly [isCut]: true
}

/**
 * Quotes a whole passage or footnote.
 *
 * @param highlight the part that answers, as offsets into the unit's text; null for none
 * @throws RangeError for a highlight that does not lie within the text
 */
export function quote(unit: Passage | Footnote, highlight: Span | null): Quotation {
  if (highlight && !(0 <= highlight.start && highlight.start < highlight.end && highlight.end <= unit.text.length)) {
    throw new RangeError(`highlight ${highlight.start}-${highlight.end} outside ${unit.id}`)
  }
  return { unit, text: unit.text, highlight } as Quotation
}
