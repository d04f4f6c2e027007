import type { Context, MiddlewareHandler } from 'hono'
import type { Library } from '../../answer/library.ts'
import { QUESTION_LENGTH } from '../../contract/requests.ts'
import type { Problem } from '../../contract/schemas.ts'
import type { Environment } from '../../http/environment.ts'
import { negotiate } from '../../http/negotiate.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { Linked } from '../shell/linked.tsx'
import { documentOf } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { inOwn, told } from '../shell/told.ts'
import { WhereItGoes } from '../shell/where-it-goes.tsx'

interface Props {
  paper: Paper
  /** The reader's language besides English. */
  spoken: Spoken | undefined
  problem: Problem
  /** The question that was not answered, which would otherwise be lost. */
  question: string
}

/** What went wrong, the way back, and the field to ask in. */
function ErrorPage({ paper, problem, question, spoken }: Props) {
  const lang = spoken?.language
  const title = inOwn(problem.title, spoken)
  const detail = spoken?.say(problem.detail)
  return (
    <Layout
      paper={paper}
      title={`${title} – Ibid`}
      at={{ path: '', about: detail ?? problem.detail }}
      name="error"
      spoken={spoken}
    >
      <h1 lang={lang}>{title}</h1>
      <p lang={detail === undefined ? undefined : lang}>{detail ?? problem.detail}</p>
      <form class="ask" method="post" action={pages.home.path}>
        <WhereItGoes what="question" spoken={spoken} />
        <label for="question" lang={lang}>
          {told(spoken, 'Your question')}
        </label>
        <div class="line">
          <input
            id="question"
            name="question"
            value={question}
            maxlength={QUESTION_LENGTH}
            required
            autocomplete="off"
          />
          <button lang={lang}>{told(spoken, 'Ask')}</button>
        </div>
      </form>
      <p lang={lang}>
        <Linked
          text={told(spoken, 'Or go [back to the start], or [read the paper].')}
          to={[pages.home.path, pages.paper.path]}
        />
      </p>
    </Layout>
  )
}

const isProblem = (response: Response): boolean =>
  response.headers.get('content-type')?.startsWith('application/problem+json') === true

/** Whether a page is liked better than data (RFC 9110, 12.5.1), which it is only where it is asked for by name. */
const wantsPage = (accept: string | undefined): boolean =>
  negotiate(accept, ['application/problem+json', 'application/json', 'text/html']) === 'text/html'

/** What was typed into the form of `/`, where it was refused unread because too much was asked. */
async function questionOf(c: Context, { status }: Problem): Promise<string> {
  if (status !== 429 || c.req.method !== 'POST' || c.req.path !== pages.home.path) return ''
  const { question } = await c.req.parseBody().catch((): { question?: undefined } => ({}))
  return typeof question === 'string' ? question : ''
}

/** Shows every error of every door as a page to people; programs get the same as a problem document. */
export function errorPages(library: Library): MiddlewareHandler<Environment> {
  return async (c, next) => {
    await next()
    if (!isProblem(c.res)) return
    c.header('vary', 'Accept', { append: true })
    if (!wantsPage(c.req.header('accept'))) return
    const { status, headers } = c.res
    const problem: Problem = await c.res.json()
    const question = await questionOf(c, problem)
    const spoken = await languageOfReader(c, library, question)
    const body = <ErrorPage paper={library.paper} problem={problem} question={question} spoken={spoken} />
    const text = documentOf(body, c.get('place'))
    const shown = new Response(text, { status, headers })
    shown.headers.set('content-type', 'text/html; charset=UTF-8')
    shown.headers.append('vary', VARIES.vary)
    // It was the tag of the document.
    shown.headers.delete('etag')
    c.res = undefined
    c.res = shown
  }
}
