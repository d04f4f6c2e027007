/**
 * The citations of every passage and note in one style, as the build formatted them. Most differ in the place alone,
 * so they are kept as what stands before it, the places, and what stands after it.
 */
export interface CitationForm {
  readonly head: string
  readonly tail: string
  /** By the id of the passage or note, and `WHOLE`. */
  readonly places: Readonly<Record<string, string>>
  /** Citations that differ in more than the place, whole. */
  readonly own: Readonly<Record<string, string>>
}

/** The id under which the whole paper is cited. */
export const WHOLE = 'paper'

/** The styles and formats that a passage or note can be cited in. */
export type Style =
  | 'chicago'
  | 'chicago-bibliography'
  | 'apa'
  | 'mla'
  | 'harvard'
  | 'bluebook'
  | 'bibtex'
  | 'ris'
  | 'csl-json'

/** The citation of a passage or note in a style; undefined for an id that the paper does not have. */
export function citationIn(form: CitationForm, id: string): string | undefined {
  if (Object.hasOwn(form.own, id)) return form.own[id]
  return Object.hasOwn(form.places, id) ? form.head + form.places[id] + form.tail : undefined
}
