import type { CheckedStretch } from '../../answer/check.ts'
import { isTooShort } from '../../answer/remarks.ts'
import type { Phrase } from '../../languages/phrases.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Span } from '../../paper/types.ts'
import { locate } from '../../wording/locate.ts'

/** A quotation that was checked, and where it stands in the text; null where it can't be found there. */
export interface Finding {
  readonly stretch: CheckedStretch
  readonly span: Span | null
}

/** How bad a finding is, the worst first. */
export const GRADES = ['absent', 'grave', 'altered', 'short', 'exact'] as const
export type Grade = (typeof GRADES)[number]

/** The grade of a quotation, or of several that are told together, and its number among those of the text, from 1. */
export interface Graded {
  readonly grade: Grade
  /** 0 where the page has none of several. */
  readonly number: number
  readonly count?: number
}

/** A finding with its number. */
export interface Numbered extends Finding, Graded {}

/** What is said of a quotation first: its verdict, or that it is too short for one. */
export type Heading = Exclude<Grade, 'grave'>

export const headingOf = (grade: Grade): Heading => (grade === 'grave' ? 'altered' : grade)

const ENGLISH: Spoken['table']['check'] = {
  absent: 'Not in the paper',
  altered: 'Altered',
  short: 'Too short to tell',
  exact: 'Word for word',
  dropped: 'Left out: ',
  added: 'Not printed there: ',
  grave: 'grave: ',
  quoted: 'As quoted',
  printed: 'As printed',
}

/** The words over a finding, in the reader's language. */
export const wordsFor = (spoken: Spoken | undefined): typeof ENGLISH => spoken?.table.check ?? ENGLISH

/** How many have a heading. */
export const TALLIES = {
  absent: '{n} not in the paper',
  altered: '{n} altered',
  short: '{n} too short to tell',
  exact: '{n} word for word',
} as const satisfies Record<Heading, Phrase>

export function gradeOf({ stretch }: Finding): Grade {
  if (isTooShort(stretch)) return 'short'
  return stretch.differences.some(({ grave }) => grave) && stretch.verdict === 'altered' ? 'grave' : stretch.verdict
}

/**
 * The findings of a stretch of a text, with their places in the whole text.
 *
 * @param stretches in the order of the text
 */
export function findingsIn(text: string, { start, end }: Span, stretches: readonly CheckedStretch[]): Finding[] {
  const places = locate(
    text.slice(start, end),
    stretches.map(({ claimed }) => claimed),
  )
  return stretches.map((stretch, index) => {
    const place = places[index]
    return { stretch, span: place ? { start: start + place.start, end: start + place.end } : null }
  })
}

/** Findings in the order of the text, numbered; so many quotations of the text are before them. */
export const numbered = (findings: readonly Finding[], before = 0): Numbered[] =>
  findings.map((finding, index) => ({ ...finding, number: before + index + 1, grade: gradeOf(finding) }))

/** The gravest first; those of one grade in the order of the text. */
export const byGravity = <T extends Graded>(findings: readonly T[]): T[] =>
  GRADES.flatMap((one) => findings.filter(({ grade }) => grade === one))

/** How many quotations have one heading, and the number of the gravest of them. */
interface Tally {
  readonly heading: Heading
  readonly count: number
  readonly number: number
}

/** A part for each heading that there is, the gravest first. */
export function talliesOf(findings: readonly Graded[]): Tally[] {
  const tallies = new Map<Heading, Tally>()
  for (const { grade, number, count = 1 } of byGravity(findings)) {
    const heading = headingOf(grade)
    const before = tallies.get(heading)
    tallies.set(heading, { heading, count: (before?.count ?? 0) + count, number: before?.number ?? number })
  }
  return [...tallies.values()]
}

/** A stretch of a text that was checked: quoted, or what stands between quotations. */
export interface TextPart {
  readonly text: string
  readonly finding?: Numbered
}

/** A text, or a part of it, divided at its quotations; put together, they give it again. */
export function textParts(
  text: string,
  findings: readonly Numbered[],
  part = { start: 0, end: text.length },
): TextPart[] {
  const parts: TextPart[] = []
  let at = part.start
  for (const finding of findings) {
    const { span } = finding
    if (!span || span.start < at) continue
    parts.push({ text: text.slice(at, span.start) }, { text: text.slice(span.start, span.end), finding })
    at = span.end
  }
  return [...parts, { text: text.slice(at, part.end) }].filter(({ text: words }) => words !== '')
}

/** What the paper prints where a quotation stands; undefined where it stands nowhere. */
export function printedOf({ columns, answers }: CheckedStretch): string | undefined {
  if (columns.length > 0) return columns.map(({ printed }) => printed).join('')
  const [answer] = answers
  return answer?.highlight ? answer.quote.slice(answer.highlight.start, answer.highlight.end) : undefined
}
