import type { Spoken } from '../../languages/spoken.ts'
import type { Span } from '../../paper/types.ts'
import { comma, gap } from '../shell/gap.ts'
import { inOwn, told } from '../shell/told.ts'
import { type Brief, type Carried, type EarlierPart, quotationsOf, written } from './carried.ts'
import { figure } from './figure.ts'
import { FindingView } from './finding.tsx'
import { byGravity, type Finding, type Graded, GRADES, headingOf, numbered, textParts, wordsFor } from './findings.ts'
import { isArticle, MarkedText } from './marked-text.tsx'
import { writtenPlace } from './next-part.ts'
import { Summary } from './summary.tsx'

interface Props {
  text: string
  /** All that is known of the text, the part that is shown among it. */
  carried: Carried
  /** What this request checked; undefined where it was refused. */
  part?: Span
  /** What was found in it, in the order of the text. */
  findings: readonly Finding[]
  /** What else is to be said of the part, for a person. */
  gaps: readonly string[]
  spoken: Spoken | undefined
}

/** A part of the text, and how many quotations are before it. */
interface CountedPart extends EarlierPart {
  readonly before: number
}

function countedParts(parts: readonly EarlierPart[]): CountedPart[] {
  let count = 0
  return parts.map((part) => {
    const before = count
    count += quotationsOf(part)
    return { ...part, before }
  })
}

/** All quotations so far, those last that are only counted. */
const quotationsIn = (parts: readonly CountedPart[]): Graded[] => [
  ...parts.flatMap(({ briefs, before }) => briefs.map(([grade], at) => ({ grade, number: before + at + 1 }))),
  ...parts.flatMap(({ counted }) =>
    GRADES.flatMap((grade) => (counted[grade] ? [{ grade, number: 0, count: counted[grade] }] : [])),
  ),
]

/**
 * What one request checked of a text that is checked in several: how far it has come, what was found in this part, and
 * what the others came to in short, which the form sends along.
 */
export function PartReport({ text, carried, part: shown, findings, gaps, spoken }: Props) {
  const parts = countedParts(carried.parts)
  const others = parts.filter(({ start, end }) => start !== shown?.start && end > start)
  const all = numbered(findings, parts.find(({ start }) => start === shown?.start)?.before)
  const marked = shown ? textParts(text, all, shown) : []
  const isMarked = isArticle(marked)
  const lang = spoken?.language
  const on = carried.next ? (
    <p class="acts" lang={lang}>
      <button form="check" name="from" value={writtenPlace(carried.next)}>
        {told(spoken, 'Check the next part')}
      </button>
    </p>
  ) : null
  return (
    <section class="result" id="result" aria-label={told(spoken, 'Result')}>
      <input type="hidden" form="check" name="found" value={written(text, carried)} />
      <Summary findings={quotationsIn(parts)} spoken={spoken} />
      {shown ? (
        <p class="how-far" lang={lang}>
          {howFar(text, carried, shown, spoken)}
        </p>
      ) : null}
      {gaps.map((said) => (
        <p class="gap-note" lang={lang}>
          {said}
        </p>
      ))}
      {on}
      {byGravity(all).map((finding) => (
        <FindingView finding={finding} isOneOfSeveral isMarked={isMarked} canCopy={false} spoken={spoken} />
      ))}
      {all.length > 1 ? on : null}
      {others.length > 0 ? <Others text={text} parts={others} spoken={spoken} /> : null}
      {isMarked ? <MarkedText parts={marked} spoken={spoken} /> : null}
    </section>
  )
}

/** "Part 2 of about 3. Checked here: characters 4,211 to 9,000 of 15,243." */
function howFar(text: string, { parts, next }: Carried, { start, end }: Span, spoken: Spoken | undefined): string {
  const countIn = (some: readonly EarlierPart[]): number => some.reduce((sum, { count }) => sum + count, 0)
  const said: string[] = []
  // What was not sent along is not counted.
  if ((parts[0]?.from?.at ?? 0) === 0) {
    const done = countIn(parts)
    const n = countIn(parts.filter((part) => part.start < start)) + 1
    const checked = Math.max(1, ...parts.map((part) => part.end))
    const about = Math.max(done + 1, Math.round((done * text.length) / checked))
    said.push(
      next
        ? told(spoken, 'Part {n} of about {all}.', { n, all: about })
        : told(spoken, 'Part {n} of {all}.', { n, all: done }),
    )
  }
  if (end > start) {
    const range = { from: figure(start + 1), to: figure(end), all: figure(text.length) }
    said.push(told(spoken, 'Checked here: characters {from} to {to} of {all}.', range))
  }
  return said.join(gap(spoken))
}

interface OthersProps extends Pick<Props, 'text' | 'spoken'> {
  parts: readonly CountedPart[]
}

/** What the other parts came to, each with a button that shows it in full again. */
function Others({ text, parts, spoken }: OthersProps) {
  const lang = spoken?.language
  return (
    <section class="others" aria-labelledby="others">
      <h2 id="others" lang={lang}>
        {told(spoken, 'The other parts, in short')}
      </h2>
      {parts.map(({ start, end, from, briefs, before }) => (
        <>
          <div class="acts" lang={lang}>
            <h3>{told(spoken, 'Characters {from} to {to}', { from: figure(start + 1), to: figure(end) })}</h3>
            {from ? (
              <button form="check" name="from" value={writtenPlace(from)}>
                {told(spoken, 'Show in full')}
              </button>
            ) : (
              told(spoken, 'Only counted')
            )}
          </div>
          <ol class="briefs" start={before + 1}>
            {briefs.map((brief, index) => (
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
function BriefLine({ text, brief: [grade, place, start = 0, end = 0], number, spoken }: BriefProps) {
  const heading = headingOf(grade)
  const quoted = text.slice(start, end)
  return (
    <li id={`q${number}`} class={heading}>
      <span class="verdict" lang={spoken?.language}>
        {wordsFor(spoken)[heading]}
      </span>
      {place === '' ? ' ' : `${comma(spoken)}${inOwn(place, spoken)} `}
      <span class="brief">
        {quoted.length > KNOWN ? `${quoted.slice(0, KNOWN).toWellFormed().trimEnd()}…` : quoted}
      </span>
    </li>
  )
}
