import type { Paper } from '../../paper/paper.ts'
import { yearOf } from '../shell/record.ts'
import { Contents } from './paper-contents.tsx'
import { PaperSection } from './paper-section.tsx'

/** The whole paper as an article: every paragraph and note with the anchor that answers link to. */
export function PaperArticle({ paper }: { paper: Paper }) {
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
      <Contents paper={paper} />
      {others.map((section) => (
        <PaperSection paper={paper} section={section} />
      ))}
    </article>
  )
}
