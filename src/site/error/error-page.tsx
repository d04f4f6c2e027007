import type { MiddlewareHandler } from 'hono'
import type { Library } from '../../answer/library.ts'
import type { Problem } from '../../contract/schemas.ts'
import type { Environment } from '../../http/environment.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { Linked } from '../shell/linked.tsx'
import { documentOf } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { QuestionForm } from '../shell/question-form.tsx'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { inOwn, told } from '../shell/told.ts'
import { WhereItGoes } from '../shell/where-it-goes.tsx'
import { shownAsPages } from './shown-as-pages.ts'

interface Props {
  paper: Paper
  /** The reader's language; undefined for English. */
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
      <QuestionForm goes={<WhereItGoes what="question" spoken={spoken} />} question={question} spoken={spoken} />
      <p lang={lang}>
        <Linked
          text={told(spoken, 'Or go [back to the start], or [read the paper].')}
          to={[pages.home.path, pages.paper.path]}
        />
      </p>
    </Layout>
  )
}

/** Shows every error of a paper’s doors as a page to people, in their language. */
export function errorPages(library: Library): MiddlewareHandler<Environment> {
  return shownAsPages(async (c, problem, question) => {
    const spoken = await languageOfReader(c, library, question)
    const body = <ErrorPage paper={library.paper} problem={problem} question={question} spoken={spoken} />
    return documentOf(body, c.get('place'))
  }, VARIES.vary)
}
