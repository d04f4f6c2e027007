import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import { type Quotation, quote } from '../paper/quotation.ts'
import type { Span } from '../paper/types.ts'
import type { Answer, FootnoteView } from './types.ts'

const footnoteView = (footnote: Footnote, offset: number): FootnoteView => ({
  number: footnote.number,
  offset,
  page: footnote.page,
  text: footnote.text,
  resolved: footnote.resolved,
  resolvesTo: footnote.resolvesTo,
  via: footnote.via,
})

/** Words at each end of a highlight that find it in the page (Text Fragments, WICG: `text=start,end`). */
const FRAGMENT_WORDS = 4

function textFragment(text: string): string {
  const escape = (part: string): string => encodeURIComponent(part).replaceAll('-', '%2D')
  const all = text.split(' ')
  if (all.length <= 2 * FRAGMENT_WORDS) return `:~:text=${escape(text)}`
  return `:~:text=${escape(all.slice(0, FRAGMENT_WORDS).join(' '))},${escape(all.slice(-FRAGMENT_WORDS).join(' '))}`
}

/**
 * What a client gets of a quotation: the words with their place, notes and citation.
 *
 * @param origin the service's own, "https://host", before the path of the link
 */
function answerOf(paper: Paper, quotation: Quotation, origin: string): Answer {
  const { unit, text, highlight } = quotation
  const fragment = highlight ? textFragment(text.slice(highlight.start, highlight.end)) : ''
  const shared = {
    id: unit.id,
    quote: text,
    highlight,
    citation: unit.citation,
    url: `${origin}/paper#${unit.id}${fragment}`,
  }
  if ('number' in unit) {
    const section = paper.passage(unit.passage)?.section.title ?? ''
    return { ...shared, kind: 'footnote', section, pages: [unit.page], footnotes: [footnoteView(unit, 0)] }
  }
  const footnotes = unit.footnotes.map((reference) => footnoteView(reference.footnote, reference.offset))
  return { ...shared, kind: 'passage', section: unit.section.title, pages: unit.pages, footnotes }
}

/** Quotes a passage or note for a client, with the part that answers marked. */
export const quoted = (paper: Paper, unit: Passage | Footnote, highlight: Span | null, origin: string): Answer =>
  answerOf(paper, quote(unit, highlight), origin)
