import { type Brief, type Carried, type EarlierPart, isTooMuch } from './carried.ts'
import { type Grade, GRADES } from './findings.ts'
import type { Place } from './next-part.ts'

/** How the form of `/check` writes what it carries, and how that is read. */

const LETTERS = { absent: 'x', grave: 'g', altered: 'a', short: 's', exact: 'e' } as const satisfies Record<
  Grade,
  string
>
const gradeFor = (letter: string): Grade => GRADES.find((grade) => LETTERS[grade] === letter) ?? 'absent'

/** A number by which a text that was changed is told from what it was (FNV-1a over its code units). */
function sumOf(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(36)
}

/** A place as a form sends it: "4210", or "4210in3000" where it is read from 3000 on. */
export const writtenPlace = ({ at, since }: Place): string => (since === undefined ? `${at}` : `${at}in${since}`)

/** Reads it; undefined where it is none. */
export function readPlace(written: string): Place | undefined {
  const [, at, since] = /^(\d{1,6})(?:in(\d{1,6}))?$/u.exec(written) ?? []
  if (at === undefined) return undefined
  return since === undefined ? { at: Number(at) } : { at: Number(at), since: Math.min(Number(since), Number(at)) }
}

/** Results as a form sends them. */
export function writtenResults(text: string, { parts, next }: Carried): string {
  const lines = parts.map(({ start, end, from, parts: count, briefs, counted }) =>
    [
      `${start}-${end}`,
      from ? writtenPlace(from) : '',
      count,
      Object.entries(counted)
        .map(([grade, n]) => `${LETTERS[grade as Grade]}${n}`)
        .join(''),
      ...briefs.map(({ grade, span, place }) => `${LETTERS[grade]}${span ? `${span.start}-${span.end}` : ''}@${place}`),
    ].join('|'),
  )
  return [sumOf(text), next ? writtenPlace(next) : '', ...lines].join('~')
}

/** What `placeOfAnswer` says: nothing else may be put in Ibid's mouth. */
const PLACE = /^(?:pages? \d[\d–]*|¶ \w{1,8}|the notes|the title page)?$/u
const BRIEF = /^([xgase])(?:(\d{1,6})-(\d{1,6}))?@(.*)$/su
const COUNTED = /([xgase])(\d{1,6})/gu

function readBrief(written: string): Brief | undefined {
  const [, letter = '', start, end, place = ''] = BRIEF.exec(written) ?? []
  if (letter === '' || !PLACE.test(place)) return undefined
  return {
    grade: gradeFor(letter),
    span: start === undefined ? null : { start: Number(start), end: Number(end) },
    place,
  }
}

function readPart(written: string): EarlierPart | undefined {
  const [span = '', from = '', parts = '', counted = '', ...rest] = written.split('|')
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/u.exec(span) ?? []
  const briefs = rest.map(readBrief)
  if (start === undefined || !/^\d{1,4}$/u.test(parts) || briefs.includes(undefined)) return undefined
  return {
    start: Number(start),
    end: Number(end),
    from: readPlace(from),
    parts: Number(parts),
    briefs: briefs as Brief[],
    counted: Object.fromEntries(Array.from(counted.matchAll(COUNTED), ([, one = '', n]) => [gradeFor(one), Number(n)])),
  }
}

/** Reads them; undefined where they are of another text, or no results. */
export function readResults(text: string, written: string): Carried | undefined {
  const [sum, next = '', ...lines] = written.split('~')
  const parts = lines.map(readPart)
  if (sum !== sumOf(text) || parts.includes(undefined)) return undefined
  const all = parts as EarlierPart[]
  return isTooMuch(all) ? undefined : { parts: all, next: readPlace(next) }
}
