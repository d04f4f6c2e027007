import type { Context, Hono } from 'hono'
import { ask } from '../../answer/ask.ts'
import type { Library } from '../../answer/library.ts'
import { standingSuggestions } from '../../answer/suggestions-for.ts'
import type { AskResponse } from '../../answer/types.ts'
import { askRequest } from '../../contract/requests.ts'
import type { Environment } from '../../http/environment.ts'
import { deskOf } from '../../http/desk.ts'
import { originOf } from '../../http/origin.ts'
import type { Paper } from '../../paper/paper.ts'
import { ResponseView, Suggestions } from '../shell/answer.tsx'
import { answerForm, fitForm } from '../shell/form.ts'
import { Layout } from '../shell/layout.tsx'
import { page, servePage, tagged } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { coverOf, Preview } from '../shell/preview.tsx'
import { QuestionForm } from '../shell/question-form.tsx'
import { useFiles } from '../shell/scripts.ts'
import { told } from '../shell/told.ts'
import { WhereItGoes } from '../shell/where-it-goes.tsx'

interface Props {
  paper: Paper
  origin: string
  suggestions: readonly string[]
  question?: string
  response?: AskResponse
  /** What does not fit in the question, for a person. */
  fault?: string
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
  /** Where a wrong answer is reported, if the operator names an address. */
  report?: string | undefined
}

/** What stands over the field, for those who read English. */
const HEADING = 'Ask the paper, get the paper’s own words'

/** The chat as a page of its own. What stands in the element is the same without JavaScript, and where it fails. */
function Home({ paper, origin, suggestions, question = '', response, fault, spoken, report }: Props) {
  const lang = spoken?.language
  const title = 'Ibid: ask the paper'
  const ownTitle = told(spoken, title)
  const preview = (
    <>
      <link rel="canonical" href={`${origin}${pages.home.path}`} />
      <Preview
        type="website"
        title={`${title}, “${paper.record.title}”`}
        about={pages.home.about}
        url={`${origin}${pages.home.path}`}
        image={coverOf(paper, origin)}
      />
    </>
  )
  return (
    <Layout
      paper={paper}
      title={ownTitle}
      at={pages.home}
      head={preview}
      name="home"
      spoken={spoken}
      styles={['/home.css']}
      script={useFiles().home}
    >
      <h1 lang={lang}>{spoken?.table.page.heading ?? HEADING}</h1>
      <ibid-chat keep report={report}>
        <QuestionForm
          goes={<WhereItGoes what="question" spoken={spoken} />}
          question={question}
          fault={fault}
          spoken={spoken}
        />
        <section id="answer" aria-label="Answer">
          {response ? (
            <ResponseView response={response} spoken={spoken} />
          ) : (
            <Suggestions questions={suggestions} spoken={spoken} />
          )}
        </section>
      </ibid-chat>
    </Layout>
  )
}

/** Mounts `/`: the question comes by a form, or in the address of a link that somebody shared. */
export function mountHome(app: Hono<Environment>, library: Library): void {
  const { paper } = library
  const of = (origin: string) => ({ paper, origin, suggestions: standingSuggestions(library) })
  const answered = async (c: Context<Environment>, fields: Readonly<Record<string, unknown>>) => {
    const read = fitForm(askRequest(), fields, 'question', 'The question')
    const asked = 'fault' in read ? read.typed : read.value.question
    const spoken = await languageOfReader(c, library, asked)
    if ('fault' in read) {
      const body = (
        <Home {...of(originOf(c))} report={c.env.REPORT_TO} question={read.typed} fault={read.fault} spoken={spoken} />
      )
      return page(c, body, { maxAge: 'no-store', status: 400 })
    }
    const { question } = read.value
    const response = ask(deskOf(library, c), read.value)
    const body = (
      <Home {...of(originOf(c))} report={c.env.REPORT_TO} question={question} response={response} spoken={spoken} />
    )
    return page(c, body, { maxAge: 'no-store' })
  }
  const bare = tagged(async (c) => {
    const body = <Home {...of(originOf(c))} report={c.env.REPORT_TO} spoken={await languageOfReader(c, library)} />
    return page(c, body, { maxAge: pages.home.maxAge, headers: VARIES })
  })
  servePage(app, pages.home, {
    GET: (c, next) => {
      const question = c.req.query('q')
      return question === undefined ? bare(c, next) : answered(c, { question })
    },
    POST: (c) => answerForm(c, (fields) => answered(c, fields)),
  })
}
