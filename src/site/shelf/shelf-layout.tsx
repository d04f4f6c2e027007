import type { Child } from 'hono/jsx'
import type { Shelf, ShelvedPaper } from '../../http/shelf.ts'
import { Head } from '../shell/head.tsx'
import { pages } from '../shell/page-list.ts'
import { QuestionForm } from '../shell/question-form.tsx'

/** The frame of the pages that belong to no one paper. */
export function ShelfLayout({ title, children }: { title: string; children: Child }) {
  return (
    <html lang="en">
      {/* Its serif is cut to all papers, under names of its own. */}
      <Head
        title={title}
        about="Several papers, each answered for in its own words."
        styles={['/style.css']}
        serif={[]}
      />
      <body>
        <header class="masthead">
          <p class="is">
            <a class="brand" href={pages.home.path}>
              Ibid
            </a>{' '}
            <span class="work">answers questions in the words of several papers</span>
          </p>
          <nav class="pages" aria-label="Ibid">
            <ul>
              <li>
                <a href={pages.home.path}>The papers</a>
              </li>
              <li>
                <a href={pages.sources.path}>Their sources</a>
              </li>
            </ul>
          </nav>
        </header>
        <main>{children}</main>
        <footer class="colophon">
          <p>
            What you ask goes to this server, which keeps nothing. Each paper’s own page can answer without sending
            anything.
          </p>
          <p>
            For programs: <a href="/v1/papers">the list of the papers</a>, each with its interface below its address.
          </p>
        </footer>
      </body>
    </html>
  )
}

/** A paper as a link to its own page. */
export function PaperLink({ paper: { id, title, authors, year } }: { paper: ShelvedPaper }) {
  return (
    <>
      {authors === '' ? '' : `${authors}, `}“<a href={`/${id}/`}>{title}</a>”{year === null ? '' : ` (${year})`}
    </>
  )
}

/** The papers, each as a link to its own page. */
export function ListOfPapers({ shelf }: { shelf: Shelf }) {
  return (
    <>
      <h2>The papers</h2>
      <ul>
        {shelf.map((paper) => (
          <li>
            <PaperLink paper={paper} />
          </li>
        ))}
      </ul>
    </>
  )
}

interface Props {
  shelf: Shelf
  question: string
  /** What does not fit in the question, for a person. */
  fault?: string | undefined
}

/** The form that asks all papers; where a question goes stands above it, told by the page of the first. */
export function AskForm({ shelf, question, fault }: Props) {
  const goes = (
    <p class="goes">
      Your question goes to this server, which <a href={`/${shelf[0]?.id}${pages.privacy.path}`}>keeps nothing</a>. To
      ask privately, open one of the papers.
    </p>
  )
  return <QuestionForm goes={goes} label="Your question to all of them" question={question} fault={fault} />
}
