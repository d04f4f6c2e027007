import type { Child } from 'hono/jsx'
import type { Paper } from '../../paper/paper.ts'
import type { BibliographicRecord } from '../../paper/types.ts'
import { yearOf } from '../../paper/record.ts'
import { PaperSection } from './paper-section.tsx'

/** Where and when the paper was printed, as far as its record says. */
function Printed({ record }: { record: BibliographicRecord }) {
  const { 'container-title': journal, volume, issue, page } = record
  const place = [
    volume === undefined ? '' : `Vol. ${volume}`,
    issue === undefined ? '' : `No. ${issue}`,
    String(yearOf(record) ?? ''),
    page === undefined ? '' : `pp. ${page.replace('-', '–')}`,
  ].filter(Boolean)
  if (journal === undefined && place.length === 0) return null
  return (
    <p class="journal">
      {journal === undefined ? null : <cite>{journal}</cite>}
      <span>{place.join(', ')}</span>
    </p>
  )
}

interface Props {
  paper: Paper
  /** What stands between the title page and the first section. */
  children?: Child
}

/** The whole paper as an article: every paragraph and note with the anchor that answers link to. */
export function PaperArticle({ paper, children }: Props) {
  const { record, sections } = paper
  const [titlePage, ...others] = sections
  return (
    <article class="paper" lang={record.language}>
      <Printed record={record} />
      {titlePage ? <PaperSection paper={paper} section={titlePage} /> : null}
      {children}
      {others.map((section) => (
        <PaperSection paper={paper} section={section} />
      ))}
    </article>
  )
}
