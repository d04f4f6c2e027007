import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { askSeveral, type AskSeveralResponse } from '../../answer/ask-several.ts'
import { askRequest } from '../../contract/requests.ts'
import { countOutcome } from '../../http/counters.ts'
import type { Environment } from '../../http/environment.ts'
import { desksOf, type Shelf, type ShelvedPaper } from '../../http/shelf.ts'
import { Quotation } from '../shell/answer.tsx'
import { answerForm, fitForm } from '../shell/form.ts'
import { Head } from '../shell/head.tsx'
import { page, servePage, tagged } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { UNSENT } from '../shell/unsent.ts'

type Ctx = Context<Environment>

/** The frame of the pages that belong to no one paper. */
export function ShelfLayout({ title, children }: { title: string; children: Child }) {
  return (
    <html lang="en">
      <Head title={title} about="Several papers, each answered for in its own words." styles={['/style.css']} />
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

/** What the papers say; each quotation names its own. */
function Response({ response, shelf }: { response: AskSeveralResponse; shelf: Shelf }) {
  const quotations = (answers: AskSeveralResponse['answers']): Child =>
    answers.map((answer) => (
      <Quotation answer={answer} prefix={`${answer.paper}-`}>
        {' '}
        · {shelf.find(({ id }) => id === answer.paper)?.title}
      </Quotation>
    ))
  return (
    <section id="answer" aria-label="Answer">
      <p class="reply">{response.reply}</p>
      {quotations(response.answers)}
      {response.related.length > 0 ? (
        <details class="related">
          <summary>Closest passages, not an answer ({response.related.length})</summary>
          {quotations(response.related)}
        </details>
      ) : null}
    </section>
  )
}

interface Props {
  shelf: Shelf
  question?: string
  response?: AskSeveralResponse
  /** What does not fit in the question, for a person. */
  fault?: string
}

function ShelfPage({ shelf, question = '', response, fault }: Props) {
  return (
    <ShelfLayout title="Ibid: ask the papers">
      <h1>Ask the papers, get their own words</h1>
      <form class="ask" method="post" action={pages.home.path}>
        <label for="question">Your question to all of them</label>
        <div class="line">
          <input
            id="question"
            name="question"
            value={question}
            required
            {...UNSENT}
            aria-describedby={fault ? 'fault' : undefined}
            aria-invalid={fault ? 'true' : undefined}
          />
          <button>Ask</button>
        </div>
        {fault ? (
          <p id="fault" class="fault">
            {fault}
          </p>
        ) : null}
      </form>
      {response ? <Response response={response} shelf={shelf} /> : null}
      <h2>The papers</h2>
      <ul>
        {shelf.map((paper) => (
          <li>
            <PaperLink paper={paper} />
          </li>
        ))}
      </ul>
    </ShelfLayout>
  )
}

/** Mounts `/` of a service of several papers: a list of them, and a form that asks all. */
export function mountShelf(app: Hono<Environment>, shelf: Shelf): void {
  const answered = async (c: Ctx, fields: Readonly<Record<string, unknown>>) => {
    const read = fitForm(askRequest(), fields, 'question', 'The question')
    if ('fault' in read) {
      const body = <ShelfPage shelf={shelf} question={read.typed} fault={read.fault} />
      return page(c, body, { maxAge: 'no-store', status: 400 })
    }
    const papers = (await desksOf(c, shelf, undefined)) ?? []
    const response = askSeveral(papers, read.value, countOutcome(c))
    const body = <ShelfPage shelf={shelf} question={read.value.question} response={response} />
    return page(c, body, { maxAge: 'no-store' })
  }
  const bare = tagged((c) => page(c, <ShelfPage shelf={shelf} />, { maxAge: pages.home.maxAge }))
  servePage(app, pages.home, {
    GET: (c, next) => {
      const question = c.req.query('q')
      return question === undefined ? bare(c, next) : answered(c, { question })
    },
    POST: (c) => answerForm(c, (fields) => answered(c, fields)),
  })
}
