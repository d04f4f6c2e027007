import { placeOf } from './replies.ts'
import type { Answer } from './types.ts'

/** "Page 83, The Situation in China" or "Footnote 14, page 82": what names a quotation over it or in a list. */
export function titleOf({ kind, footnotes, pages, section }: Answer): string {
  const place = placeOf(pages)
  if (kind === 'footnote') return `Footnote ${footnotes[0]?.number}, ${place}`
  return `${place.replace(/^p/u, 'P')}, ${section}`
}
