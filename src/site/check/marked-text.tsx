import type { Spoken } from '../../languages/spoken.ts'
import { told } from '../shell/told.ts'
import { headingOf, type Numbered, type TextPart, wordsFor } from './findings.ts'

/** Whether a text is more than what was checked in it, so that it is worth showing. */
export const isArticle = (parts: readonly TextPart[]): boolean =>
  parts.some(({ finding }) => finding) && parts.some(({ finding, text }) => !finding && /[\p{L}\p{N}]/u.test(text))

const SIGNS = { exact: '✓', short: '?', altered: '≠', absent: '✕' } as const

interface Props {
  parts: readonly TextPart[]
  spoken: Spoken | undefined
}

/** The text as it was sent, each quotation in it a link to what was found. */
export function MarkedText({ parts, spoken }: Props) {
  const linked = (words: string, { number, grade }: Numbered) => {
    const heading = headingOf(grade)
    const title = `${number}: ${wordsFor(spoken)[heading].toLowerCase()}`
    return (
      <a id={`t${number}`} class={heading} href={`#q${number}`} title={title}>
        {words}
        <sup>
          {SIGNS[heading]} {number}
        </sup>
      </a>
    )
  }
  return (
    <section class="marked" id="text" aria-labelledby="marked">
      <h2 id="marked" tabindex={-1} lang={spoken?.language}>
        {told(spoken, 'Your text, with its quotations marked')}
      </h2>
      <div class="words">{parts.map(({ text, finding }) => (finding ? linked(text, finding) : text))}</div>
    </section>
  )
}
