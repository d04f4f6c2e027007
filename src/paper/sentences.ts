import { ABBREVIATIONS } from '../english/abbreviations.ts'
import type { Span } from './types.ts'

/** An abbreviation, or initials ("U.S."), whose full stop does not end a sentence. */
const ABBREVIATION = new RegExp(
  String.raw`(?:\b(?:${ABBREVIATIONS.replaceAll(' ', '|')})|\b[A-Z](?:\.[A-Z])*)\.$`,
  'iu',
)

/** A stop, its closing marks, space, and what may open the next sentence; or the bullet of a list item. */
const BOUNDARY = /[.?!][”’"')\]]*\s+(?=[“‘"'([\p{Lu}\d])|\s+(?=•\s)/gu

/**
 * Splits running text into sentences.
 *
 * @param text one passage or footnote, line breaks already folded
 * @returns spans in reading order, in UTF-16 code units, end exclusive, without the space between them;
 *   list items (printed with "•") count as sentences of their own
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].trimEnd().length
    if (ABBREVIATION.test(text.slice(start, match.index + 1))) continue
    spans.push({ start, end })
    start = match.index + match[0].length
  }
  if (start < text.length) spans.push({ start, end: text.length })
  return spans
}
