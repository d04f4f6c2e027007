import type { Child } from 'hono/jsx'
import type { Spoken } from '../../languages/spoken.ts'
import { pages } from './page-list.ts'
import { inOwn, told } from './told.ts'
import { UNSENT } from './unsent.ts'

interface Props {
  /** The line above the field that tells where the question goes. */
  goes: Child
  /** What the field is called, where that is not "Your question". */
  label?: string
  question: string
  /** What does not fit in the question, for a person. */
  fault?: string | undefined
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
}

/** The form that asks without JavaScript: it is answered by the page at the start. */
export function QuestionForm({ goes, label, question, fault, spoken }: Props) {
  const lang = spoken?.language
  return (
    <form class="ask" method="post" action={pages.home.path}>
      {goes}
      <label for="question" lang={lang}>
        {label ?? told(spoken, 'Your question')}
      </label>
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
        <button lang={lang}>{told(spoken, 'Ask')}</button>
      </div>
      {fault ? (
        <p id="fault" class="fault" lang={spoken?.say(fault) === undefined ? undefined : lang}>
          {inOwn(fault, spoken)}
        </p>
      ) : null}
    </form>
  )
}
