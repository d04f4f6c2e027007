import type { Spoken } from '../../languages/spoken.ts'
import { told } from '../shell/told.ts'
import { headingOf, type TextPart, wordsOf } from './findings.ts'

/** Whether a text is more than what was checked in it, so that it is worth showing. */
export const isArticle = (parts: readonly TextPart[]): boolean =>
  parts.some(({ finding }) => finding) && parts.some(({ finding, text }) => !finding && /[\p{L}\p{N}]/u.test(text))

const SIGNS = { exact: '✓', short: '?', altered: '≠', absent: '✕' } as const

/** The text as it was sent, each quotation in it a link to what was found. */
export function MarkedText({ parts, spoken }: { parts: readonly TextPart[]; spoken: Spoken | undefined }) {
  return (
    <section class="marked" id="text" aria-labelledby="marked">
      <h2 id="marked" tabindex={-1} lang={spoken?.language}>
        {told(spoken, 'Your text, with its quotations marked')}
      </h2>
      <div class="words">
        {parts.map(({ text: words, finding }) =>
          finding ? (
            <a
              id={`t${finding.number}`}
              class={headingOf(finding.stretch)}
              href={`#q${finding.number}`}
              title={`${finding.number}: ${wordsOf(spoken)[headingOf(finding.stretch)].toLowerCase()}`}
            >
              {words}
              <sup>
                {SIGNS[headingOf(finding.stretch)]} {finding.number}
              </sup>
            </a>
          ) : (
            words
          ),
        )}
      </div>
    </section>
  )
}
