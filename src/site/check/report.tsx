import type { Spoken } from '../../languages/spoken.ts'
import { told } from '../shell/told.ts'
import { FindingView } from './finding.tsx'
import { byGravity, type Finding, numbered, textParts } from './findings.ts'
import { isArticle, MarkedText } from './marked-text.tsx'
import { Summary } from './summary.tsx'

interface Props {
  /** The text that was checked. */
  text: string
  /** In the order of the text. */
  findings: readonly Finding[]
  /** What was not checked and why, for a person. */
  gaps: readonly string[]
  /** Whether scripts run that can copy, save and print. */
  canKeep?: boolean
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
}

/**
 * What a check of a whole text found: the summary, each finding, the gravest first, and the text with its quotations
 * marked. The server makes it for a form, and the page's script from the answers to its pieces.
 */
export function Report({ text, findings, gaps, canKeep = false, spoken }: Props) {
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
