import type { AskResponse } from '../../answer/types.ts'
import type { Paper } from '../../paper/paper.ts'
import { Response, Suggestions } from '../shell/answer.tsx'
import { Layout } from '../shell/layout.tsx'
import { scripts } from '../shell/scripts.ts'

interface Props {
  paper: Paper
  suggestions: readonly string[]
  question?: string
  response?: AskResponse
  /** What does not fit in the question, for a person. */
  fault?: string
}

/** The chat as a page of its own. What stands in the element is the same without JavaScript, and where it fails. */
export function Home({ paper, suggestions, question = '', response, fault }: Props) {
  return (
    <Layout paper={paper} title="Ibid: ask the paper" name="home" script={scripts.home}>
      <h1>Ask the paper, get the paper’s own words</h1>
      <ibid-chat>
        <form class="ask" method="post" action="/">
          <label for="question">Your question</label>
          <div class="line">
            <input
              id="question"
              name="question"
              value={question}
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
        <section id="answer" aria-label="Answer">
          {response ? <Response response={response} /> : <Suggestions questions={suggestions} />}
        </section>
      </ibid-chat>
      <p class="private">
        <label>
          <input id="private" type="checkbox" /> <strong>Private mode.</strong> Load the paper and its index into this
          page; from then on no question leaves this device.
        </label>
      </p>
    </Layout>
  )
}
