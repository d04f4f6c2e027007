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
  /** The places of the parts of passages that run over a page, by `partKey`. */
  readonly parts: Readonly<Record<string, string>>
  /** What stands before and after the place where somebody speaks whom the author quotes; `SPEAKER` stands for the name. */
  readonly spoken?: { readonly head: string; readonly tail: string }
  /** The same as HTML, with what print sets in italics; the places are the same. Left out for what programs read. */
  readonly html?: Pick<CitationForm, 'head' | 'tail' | 'own' | 'spoken'>
}

/** The id under which the whole paper is cited. */
export const WHOLE = 'paper'

/** What stands for a speaker's name in `CitationForm.spoken`. */
export const SPEAKER = '{speaker}'

/** The styles that people read. */
export type TextStyle = 'chicago' | 'chicago-bibliography' | 'apa' | 'mla' | 'harvard' | 'bluebook'

/** The formats that reference managers read. */
export type FormatStyle = 'bibtex' | 'ris' | 'csl-json'

/** The styles and formats that a passage or note can be cited in. */
export type Style = TextStyle | FormatStyle
