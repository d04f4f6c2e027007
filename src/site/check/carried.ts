import { placeOfAnswer } from '../../answer/replies.ts'
import type { Span } from '../../paper/types.ts'
import { type Finding, GRADES, type Grade, gradeOf } from './findings.ts'
import type { Place } from './next-part.ts'

/** What the form keeps of a quotation that an earlier request checked. */
export interface Brief {
  readonly grade: Grade
  /** Where it stands in the text; null where it can't be found there. */
  readonly span: Span | null
  /** Where the paper prints it, "page 79"; empty where it does not. */
  readonly place: string
}

/** What it keeps of a part of the text. */
export interface EarlierPart extends Span {
  /** Where the part begins, so that it can be checked again; undefined of several that are put together. */
  readonly from?: Place | undefined
  /** How many parts it was. */
  readonly parts: number
  readonly briefs: readonly Brief[]
  /** The quotations that are only counted. */
  readonly counted: Readonly<Partial<Record<Grade, number>>>
}

/** The results of a text so far, which its form sends along without a script: the parts in the order of the text. */
export interface Carried {
  readonly parts: readonly EarlierPart[]
  /** Where the part begins that is to be checked next. */
  readonly next?: Place | undefined
}

/** To show one takes time, and its line in the form some room: of what is beyond these, the earliest is only counted. */
const BRIEFS_AT_MOST = 200
const PARTS_AT_MOST = 100

/** What of a finding is kept. */
export const briefOf = (finding: Finding): Brief => {
  const [answer] = finding.stretch.answers
  return { grade: gradeOf(finding), span: finding.span, place: answer ? placeOfAnswer(answer) : '' }
}

/** How many quotations of a part have each grade. */
export function countsOf({ briefs, counted }: Pick<EarlierPart, 'briefs' | 'counted'>): Partial<Record<Grade, number>> {
  const counts = { ...counted }
  for (const { grade } of briefs) counts[grade] = (counts[grade] ?? 0) + 1
  return counts
}

/** Two neighbouring parts as one, whose quotations are only counted. */
function together(one: EarlierPart, other: EarlierPart): EarlierPart {
  const [counts, more] = [countsOf(one), countsOf(other)]
  const counted = Object.fromEntries(GRADES.map((grade) => [grade, (counts[grade] ?? 0) + (more[grade] ?? 0)]))
  return { start: one.start, end: other.end, parts: one.parts + other.parts, briefs: [], counted }
}

/** How many quotations a form keeps of some parts. */
export const briefsIn = (parts: readonly EarlierPart[]): number =>
  parts.reduce((sum, { briefs }) => sum + briefs.length, 0)

/** Whether some parts are more than a form keeps. */
export const isTooMuch = (parts: readonly EarlierPart[]): boolean =>
  parts.length > PARTS_AT_MOST || briefsIn(parts) > BRIEFS_AT_MOST

/** Parts as a form keeps them: where they are too much, the first of them are only counted, as one. */
export function fitting(parts: readonly EarlierPart[]): readonly EarlierPart[] {
  const [first, second, ...rest] = parts
  return first && second && isTooMuch(parts) ? fitting([together(first, second), ...rest]) : parts
}
