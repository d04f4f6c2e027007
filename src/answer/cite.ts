import { citationIn, citationOfWhole } from '../paper/citation.ts'
import { type FormatStyle, type Style, WHOLE } from '../paper/citation-form.ts'
import { findUnit } from '../paper/find-unit.ts'
import type { Span } from '../paper/types.ts'
import type { Library } from './library.ts'

/** The media type of each style: of text to be read, or of a format that reference managers take. */
export const STYLES: Readonly<Record<Style, string>> = {
  chicago: 'text/plain',
  'chicago-bibliography': 'text/plain',
  apa: 'text/plain',
  mla: 'text/plain',
  harvard: 'text/plain',
  bluebook: 'text/plain',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl-json': 'application/vnd.citationstyles.csl+json',
}

/** Whether a citation in this style is for reference managers, and no text. */
export const isFormat = (style: Style): style is FormatStyle => STYLES[style] !== 'text/plain'

export interface Citation {
  readonly text: string
  readonly mediaType: string
}

/**
 * The citation of a passage or note, or of a stretch of it, with the page where that stands; or of the paper itself.
 *
 * Notes are one line. Styles that cite in the text have two: the entry of the list of works, then the words in
 * parentheses.
 *
 * @param id of a passage ("p27", "title") or note ("fn14"), or `WHOLE`
 * @param stretch offsets into its text; null for all of it
 * @returns undefined for an id or a stretch that the paper does not have, and for a style that the library was opened
 *   without
 */
export function cite(library: Library, id: string, style: Style, stretch: Span | null = null): Citation | undefined {
  const form = library.citations[style]
  const unit = findUnit(library.paper, id)
  if (!form || (stretch && unit && stretch.end > unit.text.length)) return undefined
  const text = id === WHOLE ? citationOfWhole(form) : unit && citationIn(form, unit, stretch)
  return text === undefined ? undefined : { text, mediaType: STYLES[style] }
}
