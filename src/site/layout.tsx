import type { Child } from 'hono/jsx'
import type { Paper } from '../paper/paper.ts'

/** The year of the paper, which is never out of sight: much has changed since. */
const yearOf = (paper: Paper): number | undefined => paper.record.issued['date-parts'][0]?.[0]

export function Layout({ paper, title, children }: { paper: Paper; title: string; children?: Child }) {
  const { record } = paper
  const [author] = record.author
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{title}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/style.css" />
        <script type="module" src="/ask.js"></script>
      </head>
      <body>
        <header class="masthead">
          <p class="brand">
            <a href="/">Ibid</a>
          </p>
          <p class="work">
            {author?.given} {author?.family}, “<a href="/paper">{record.title}</a>,”{' '}
            <cite>{record['container-title']}</cite> {record.volume}, no. {record.issue} (
            <strong>{yearOf(paper)}</strong>)
          </p>
        </header>
        <main>{children}</main>
        <footer class="colophon">
          <p>{record.custom.rights}</p>
          <p>No question is logged, stored or sent anywhere.</p>
        </footer>
      </body>
    </html>
  )
}
