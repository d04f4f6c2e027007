import { placeOfAnswer } from '../../answer/replies.ts'
import type { Span } from '../../paper/types.ts'
import { type Finding, type Grade, gradeOf, GRADES } from './findings.ts'
import type { Place } from './next-part.ts'

/**
 * What the form keeps of a quotation that an earlier request checked: where the paper prints it, "page 79", empty where it
 * does not; and where it stands in the text, left out where it can't be found there.
 */
export type Brief = readonly [grade: Grade, place: string, start?: number, end?: number]

/** What it keeps of a part of the text. */
export interface EarlierPart extends Span {
  /** Where the part begins, so that it can be checked again; undefined of several that are put together. */
  readonly from?: Place
  /** How many parts it was. */
  readonly count: number
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

/** What of a finding is kept. */
export function briefOf(finding: Finding): Brief {
  const { span, stretch } = finding
  const [answer] = stretch.answers
  const brief = [gradeOf(finding), answer ? placeOfAnswer(answer) : ''] as const
  return span ? [...brief, span.start, span.end] : brief
}

/** How many quotations a part has. */
export const quotationsOf = ({ briefs, counted }: EarlierPart): number =>
  Object.values(counted).reduce((sum, count) => sum + count, briefs.length)

/** How many quotations a form keeps of some parts. */
export const briefsIn = (parts: readonly EarlierPart[]): number =>
  parts.reduce((sum, { briefs }) => sum + briefs.length, 0)

/** To show one takes time, and its line in the form some room: of what is beyond these, the earliest is only counted. */
const BRIEFS_AT_MOST = 200
const PARTS_AT_MOST = 100

const isTooMuch = (parts: readonly EarlierPart[]): boolean =>
  parts.length > PARTS_AT_MOST || briefsIn(parts) > BRIEFS_AT_MOST

/** Parts as a form keeps them: where they are too much, the first of them are put together, and only counted. */
export function fitting(parts: readonly EarlierPart[]): readonly EarlierPart[] {
  const [one, other, ...rest] = parts
  if (!one || !other || !isTooMuch(parts)) return parts
  const grades = [...one.briefs, ...other.briefs].map(([grade]) => grade)
  const countIn = (grade: Grade): number =>
    (one.counted[grade] ?? 0) + (other.counted[grade] ?? 0) + grades.filter((each) => each === grade).length
  const counted = Object.fromEntries(GRADES.map((grade) => [grade, countIn(grade)]))
  return fitting([{ start: one.start, end: other.end, count: one.count + other.count, briefs: [], counted }, ...rest])
}

/** A number by which a text that was changed is told from what it was (FNV-1a over its code units). */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** Results as a form sends them, in JSON. */
export const written = (text: string, { parts, next }: Carried): string =>
  JSON.stringify({ sum: sumOf(text), next, parts })

/** What a form may send has the form of what `written` makes, because the page says it in Ibid's own words. */
const WRITTEN = ((): RegExp => {
  const some = (one: string): string => `(?:${one}(?:,${one})*)?`
  const number = String.raw`(?:0|[1-9]\d{0,5})`
  const grade = `"(?:${GRADES.join('|')})"`
  const span = `"start":${number},"end":${number}`
  const place = String.raw`\{"at":${number}(?:,"since":${number})?\}`
  // As `placeOfAnswer` says it.
  const printed = String.raw`"(?:pages? \d[\d–]*|¶ \w{1,8}|the notes|the title page)?"`
  const brief = String.raw`\[${grade},${printed}(?:,${number},${number})?\]`
  const counted = String.raw`\{${some(`${grade}:${number}`)}\}`
  const part = String.raw`\{${span}(?:,"from":${place})?,"count":${number},"briefs":\[${some(brief)}\],"counted":${counted}\}`
  return new RegExp(String.raw`^\{"sum":"\w+"(?:,"next":${place})?,"parts":\[${some(part)}\]\}$`, 'u')
})()

/** No results of a page are longer. */
const LENGTH = 20_000

/** Reads them; undefined where they are of another text, or no results. */
export function readResults(text: string, found: string): Carried | undefined {
  if (found.length > LENGTH || !WRITTEN.test(found)) return undefined
  const { sum, ...carried } = JSON.parse(found) as Carried & { readonly sum: string }
  return sum === sumOf(text) && !isTooMuch(carried.parts) ? carried : undefined
}
