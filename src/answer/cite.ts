import { citationIn, type Style } from '../paper/citation.ts'
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

export interface Citation {
  readonly text: string
  readonly mediaType: string
}

/**
 * The citation of a passage or note, with its page.
 *
 * Notes are one line. Styles that cite in the text have two: the entry of the list of works, then the words in
 * parentheses.
 *
 * @param id of a passage ("p27", "title") or note ("fn14")
 * @returns undefined for an id that the paper does not have, and for a style that the library was opened without
 */
export function cite(library: Library, id: string, style: Style): Citation | undefined {
  const form = library.citations[style]
  const text = form && citationIn(form, id)
  return text === undefined ? undefined : { text, mediaType: STYLES[style] }
}
