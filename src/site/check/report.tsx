import {
  byGravity,
  type Finding,
  headingOf,
  numbered,
  type Numbered,
  TALLIES,
  talliesOf,
  type TextPart,
  textParts,
  wordsOf,
} from './findings.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { comma } from '../shell/gap.ts'
import { told } from '../shell/told.ts'
import { FindingView } from './finding.tsx'

interface Props {
  /** The text that was checked. */
  text: string
  /** In the order of the text. */
  findings: readonly Finding[]
  /** What was not checked and why, for a person. */
  gaps?: readonly string[]
  /** Where the part of the text begins that is to be checked next, where the form sends only one at a time. */
  next?: number | undefined
  /** Whether scripts run that can copy, save and print. */
  canKeep?: boolean
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
}

/**
 * What a check found: the summary, each finding, the gravest first, and the text with its quotations marked. The server
 * makes it for a form, and the page's script from the answers to its pieces.
 */
export function Report({ text, findings, gaps = [], next, canKeep = false, spoken }: Props) {
  const all = numbered(findings)
  const isOneOfSeveral = all.length > 1
  const parts = textParts(text, all)
  const isMarked = isArticle(parts)
  const lang = spoken?.language
  const keep =
    canKeep && all.length > 0 ? (
      <p class="acts keep" lang={lang}>
        <button type="button" data-keep="markdown">
          {told(spoken, 'Download the report')}
        </button>
        <button type="button" data-keep="print">
          {told(spoken, 'Print it')}
        </button>
        {isMarked ? <a href="#text">{told(spoken, 'Your text, marked')}</a> : null}
      </p>
    ) : null
  return (
    <section class="result" id="result" aria-label={told(spoken, 'Result')}>
      {all.length === 1 ? null : <Summary findings={all} spoken={spoken} />}
      {gaps.map((gap) => (
        <p class="gap-note" lang={lang}>
          {gap}
        </p>
      ))}
      {next === undefined ? null : (
        <p class="acts">
          <button form="check" name="from" value={String(next)} lang={lang}>
            {told(spoken, 'Check on from there')}
          </button>
        </p>
      )}
      {isOneOfSeveral ? keep : null}
      {byGravity(all).map((finding) => (
        <FindingView
          finding={finding}
          isOneOfSeveral={isOneOfSeveral}
          isMarked={isMarked}
          canCopy={canKeep}
          spoken={spoken}
        />
      ))}
      {isOneOfSeveral ? null : keep}
      {isMarked ? <MarkedText parts={parts} spoken={spoken} /> : null}
    </section>
  )
}

/** Whether a text is more than what was checked in it, so that it is worth showing. */
const isArticle = (parts: readonly TextPart[]): boolean =>
  parts.some(({ finding }) => finding) && parts.some(({ finding, text }) => !finding && /[\p{L}\p{N}]/u.test(text))

/** "7 quotations: 1 not in the paper, 2 altered, 4 word for word", each leading to the first of its kind. */
function Summary({ findings, spoken }: { findings: readonly Numbered[]; spoken: Spoken | undefined }) {
  const lang = spoken?.language
  const count = findings.length
  const said =
    count === 0 ? told(spoken, 'Nothing was checked.') : told(spoken, '{n} quotations: {list}', { n: count, list: '' })
  return (
    <h2 tabindex={-1} lang={lang}>
      {said}
      {talliesOf(findings).map(({ heading, count: n, number }, index) => (
        <>
          {index > 0 ? comma(spoken) : null}
          <a href={`#q${number}`}>{told(spoken, TALLIES[heading], { n })}</a>
        </>
      ))}
    </h2>
  )
}

const SIGNS = { exact: '✓', short: '?', altered: '≠', absent: '✕' } as const

/** The text as it was sent, each quotation in it a link to what was found. */
function MarkedText({ parts, spoken }: { parts: readonly TextPart[]; spoken: Spoken | undefined }) {
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
