import type { Paper } from '../../paper/paper.ts'
import { PaperArticle } from './paper-article.tsx'
import { PaperHead, RunningHead } from './paper-head.tsx'

/** The page of the paper: the running head with the field to ask in, the article, and whose words are whose. */
export function PaperPage({ paper, origin }: { paper: Paper; origin: string }) {
  const { record } = paper
  return (
    <html lang="en">
      <PaperHead paper={paper} origin={origin} />
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
