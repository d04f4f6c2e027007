import type { Paper } from '../../paper/paper.ts'
import { Contents } from './paper-contents.tsx'
import { Head, RunningHead } from './paper-head.tsx'
import { PaperSection } from './paper-section.tsx'

/** The whole paper as an article: every paragraph and note with the anchor that answers link to. */
export function PaperPage({ paper, origin }: { paper: Paper; origin: string }) {
  const { record } = paper
  return (
    <html lang="en">
      <Head paper={paper} origin={origin} />
      <body>
        <a class="skip" href="#main">
          Skip to the paper
        </a>
        <RunningHead record={record} />
        <main id="main">
          <PaperArticle paper={paper} />
        </main>
        <footer class="colophon">
          <p>{paper.citation}</p>
          <p>{record.custom.rights}</p>
          <p>
            Serif is the paper’s own text, with its printed pages in the margin; what Ibid adds stands in sans: full
            citations after an arrow, links, and headings that the paper leaves out. Also{' '}
            <a href="/paper.md">in Markdown</a>.
          </p>
          <p>No question is logged, stored or sent anywhere.</p>
          <p class="in-print">Read at {origin}/paper</p>
        </footer>
        <p id="said" role="status"></p>
      </body>
    </html>
  )
}

/** The article itself, without the page around it. */
export function PaperArticle({ paper }: { paper: Paper }) {
  const { record, sections } = paper
  const [titlePage, ...others] = sections
  return (
    <article class="paper" lang={record.language}>
      <p class="journal">
        <cite>{record['container-title']}</cite>
        <span>
          Vol. {record.volume}, No. {record.issue}, {yearOf(paper)}, pp. {record.page.replace('-', '–')}
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

/** The year of the paper, which is never out of sight: much has changed since. */
const yearOf = (paper: Paper): number | undefined => paper.record.issued['date-parts'][0]?.[0]
