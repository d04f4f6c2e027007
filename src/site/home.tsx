import type { AskResponse } from '../answer/types.ts'
import { QUESTION_LENGTH } from '../contract/schemas.ts'
import type { Paper } from '../paper/paper.ts'
import { Response, Suggestions } from './answer.tsx'
import { Layout } from './layout.tsx'

interface Props {
  paper: Paper
  suggestions: readonly string[]
  question?: string
  response?: AskResponse
  /** What does not fit in the question, for a person. */
  fault?: string
}

/** The page where one asks. The form works without JavaScript; `ask.js` only spares the reload. */
export function Home({ paper, suggestions, question = '', response, fault }: Props) {
  return (
    <Layout paper={paper} title="Ibid: ask the paper">
      <h1>Ask the paper, get the paper’s own words</h1>
      <form class="ask" method="post" action="/">
        <label for="question">Your question</label>
        <div class="line">
          <input
            id="question"
            name="question"
            value={question}
            maxlength={QUESTION_LENGTH}
            required
            autocomplete="off"
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
      <section id="answer" aria-live="polite" aria-label="Answer">
        {response ? <Response response={response} /> : <Suggestions questions={suggestions} />}
      </section>
    </Layout>
  )
}
