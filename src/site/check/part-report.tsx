import type { Spoken } from '../../languages/spoken.ts'
import type { Span } from '../../paper/types.ts'
import { comma, gap } from '../shell/gap.ts'
import { inOwn, told } from '../shell/told.ts'
import { type Brief, type Carried, countsOf, type EarlierPart } from './carried.ts'
import { writtenPlace, writtenResults } from './carried-form.ts'
import { figure } from './figure.ts'
import { FindingView } from './finding.tsx'
import { byGravity, type Finding, GRADES, headingFor, numbered, type Several, textParts, wordsOf } from './findings.ts'
import { isArticle, MarkedText } from './marked-text.tsx'
import { Summary } from './summary.tsx'

/** What this request checked, with its places in the whole text. */
interface Shown extends Span {
  readonly findings: readonly Finding[]
}

interface Props {
  text: string
  /** All that is known of the text, the part that is shown among it. */
  carried: Carried
  /** What this request checked; undefined where it was refused. */
  shown: Shown | undefined
  /** What else is to be said of the part, for a person. */
  gaps: readonly string[]
  spoken: Spoken | undefined
}

/** A part of the text with the numbers of its quotations: as many are before it. */
interface NumberedPart {
  readonly part: EarlierPart
  readonly before: number
}

function numberedParts(parts: readonly EarlierPart[]): NumberedPart[] {
  let before = 0
  return parts.map((part) => {
    const one = { part, before }
    before += Object.values(countsOf(part)).reduce((sum, count) => sum + count, 0)
    return one
  })
}

/** All quotations so far, those last that are only counted. */
const quotationsIn = (parts: readonly NumberedPart[]): Several[] => [
  ...parts.flatMap(({ part, before }) => part.briefs.map(({ grade }, at) => ({ grade, number: before + at + 1 }))),
  ...parts.flatMap(({ part }) =>
    GRADES.map((grade) => ({ grade, number: 0, count: part.counted[grade] ?? 0 })).filter(({ count }) => count > 0),
  ),
]

/**
 * What one request checked of a text that is checked in several: how far it has come, what was found in this part, and
 * what the others came to in short, which the form sends along.
 */
export function PartReport({ text, carried, shown, gaps, spoken }: Props) {
  const parts = numberedParts(carried.parts)
  const isShown = ({ part }: NumberedPart): boolean => part.start === shown?.start
  const others = parts.filter((one) => !isShown(one) && one.part.end > one.part.start)
  const before = parts.find(isShown)?.before ?? 0
  const findings = numbered(shown?.findings ?? [], before)
  const lang = spoken?.language
  const words = shown ? text.slice(shown.start, shown.end) : ''
  const within = findings.map((finding) => {
    const { span } = finding
    return { ...finding, span: span && shown ? { start: span.start - shown.start, end: span.end - shown.start } : null }
  })
  const marked = textParts(words, within)
  const isMarked = isArticle(marked)
  const on = carried.next ? (
    <p class="acts" lang={lang}>
      <button form="check" name="from" value={writtenPlace(carried.next)}>
        {told(spoken, 'Check the next part')}
      </button>
    </p>
  ) : null
  return (
    <section class="result" id="result" aria-label={told(spoken, 'Result')}>
      <input type="hidden" form="check" name="found" value={writtenResults(text, carried)} />
      <Summary findings={quotationsIn(parts)} spoken={spoken} />
      {shown ? <HowFar text={text} parts={carried.parts} shown={shown} isLast={!carried.next} spoken={spoken} /> : null}
      {gaps.map((said) => (
        <p class="gap-note" lang={lang}>
          {said}
        </p>
      ))}
      {on}
      {byGravity(findings).map((finding) => (
        <FindingView finding={finding} isOneOfSeveral isMarked={isMarked} canCopy={false} spoken={spoken} />
      ))}
      {findings.length > 1 ? on : null}
      {others.length > 0 ? <Others text={text} parts={others} spoken={spoken} /> : null}
      {isMarked ? <MarkedText parts={marked} spoken={spoken} /> : null}
    </section>
  )
}

interface HowFarProps extends Pick<Props, 'text' | 'spoken'> {
  parts: readonly EarlierPart[]
  shown: Shown
  isLast: boolean
}

/** "Part 2 of about 3. Checked here: characters 4,211 to 9,000 of 15,243." */
function HowFar({ text, parts, shown, isLast, spoken }: HowFarProps) {
  const countOf = (some: readonly EarlierPart[]): number => some.reduce((sum, part) => sum + part.parts, 0)
  const done = countOf(parts)
  const n = countOf(parts.filter(({ start }) => start < shown.start)) + 1
  const end = Math.max(1, ...parts.map((part) => part.end))
  const about = Math.max(done + 1, Math.round((done * text.length) / end))
  const how = isLast
    ? told(spoken, 'Part {n} of {all}.', { n, all: done })
    : told(spoken, 'Part {n} of about {all}.', { n, all: about })
  // What was not sent along is not counted.
  const isWhole = (parts[0]?.from?.at ?? 0) === 0
  const here = told(spoken, 'Checked here: characters {from} to {to} of {all}.', {
    from: figure(shown.start + 1),
    to: figure(shown.end),
    all: figure(text.length),
  })
  return (
    <p class="how-far" lang={spoken?.language}>
      {[...(isWhole ? [how] : []), ...(shown.end > shown.start ? [here] : [])].join(gap(spoken))}
    </p>
  )
}

/** What the other parts came to, each with a button that shows it in full again. */
function Others({ text, parts, spoken }: { parts: readonly NumberedPart[] } & Pick<Props, 'text' | 'spoken'>) {
  const lang = spoken?.language
  return (
    <section class="others" aria-labelledby="others">
      <h2 id="others" lang={lang}>
        {told(spoken, 'The other parts, in short')}
      </h2>
      {parts.map(({ part, before }) => (
        <>
          <div class="acts" lang={lang}>
            <h3>{told(spoken, 'Characters {from} to {to}', { from: figure(part.start + 1), to: figure(part.end) })}</h3>
            {part.from ? (
              <button form="check" name="from" value={writtenPlace(part.from)}>
                {told(spoken, 'Show in full')}
              </button>
            ) : (
              told(spoken, 'Only counted')
            )}
          </div>
          <ol class="briefs" start={before + 1}>
            {part.briefs.map((brief, index) => (
              <BriefLine text={text} brief={brief} number={before + index + 1} spoken={spoken} />
            ))}
          </ol>
        </>
      ))}
    </section>
  )
}

/** So much of a quotation is enough to know it again, in characters. */
const KNOWN = 100

interface BriefProps extends Pick<Props, 'text' | 'spoken'> {
  brief: Brief
  number: number
}

/** "Altered, page 92 “The latter group constitutes 37% of the population”" */
function BriefLine({ text, brief: { grade, span, place }, number, spoken }: BriefProps) {
  const heading = headingFor(grade)
  const quoted = span ? text.slice(span.start, span.end) : ''
  return (
    <li id={`q${number}`} class={heading}>
      <span class="verdict" lang={spoken?.language}>
        {wordsOf(spoken)[heading]}
      </span>
      {place === '' ? ' ' : `${comma(spoken)}${inOwn(place, spoken)} `}
      <span class="brief">
        {quoted.length > KNOWN ? `${quoted.slice(0, KNOWN).toWellFormed().trimEnd()}…` : quoted}
      </span>
    </li>
  )
}
