import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import { askSeveral, type AskSeveralResponse } from '../../answer/ask-several.ts'
import { askRequest } from '../../contract/requests.ts'
import { countOutcome } from '../../http/counters.ts'
import type { Environment } from '../../http/environment.ts'
import { desksOf, type Shelf } from '../../http/shelf.ts'
import { Quotation } from '../shell/answer.tsx'
import { answerForm, fitForm } from '../shell/form.ts'
import { page, servePage, tagged } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { AskForm, ListOfPapers, ShelfLayout } from './shelf-layout.tsx'

type Ctx = Context<Environment>

/** What the papers say; each quotation names its own. */
function ResponseView({ response, shelf }: { response: AskSeveralResponse; shelf: Shelf }) {
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
          <summary>Closest passages ({response.related.length})</summary>
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
      <AskForm shelf={shelf} question={question} fault={fault} />
      {response ? <ResponseView response={response} shelf={shelf} /> : null}
      <ListOfPapers shelf={shelf} />
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
