import type { Child } from 'hono/jsx'
import type { Paper } from '../../paper/paper.ts'
import { yearOf } from '../shell/record.ts'
import { PaperSection } from './paper-section.tsx'

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
      <p class="journal">
        <cite>{record['container-title']}</cite>
        <span>
          Vol. {record.volume}, No. {record.issue}, {yearOf(record)}, pp. {record.page.replace('-', '–')}
        </span>
      </p>
      {titlePage ? <PaperSection paper={paper} section={titlePage} /> : null}
      {children}
      {others.map((section) => (
        <PaperSection paper={paper} section={section} />
      ))}
    </article>
  )
}
