import { type Brief, type Carried, type EarlierPart, isTooMuch } from './carried.ts'
import { type Grade, GRADES } from './findings.ts'
import type { Place } from './next-part.ts'

/** How the form of `/check` writes what it carries, and how that is read. */

/** No results of a page are longer; what is, is none, as reading it would take long. */
const LENGTH = 20_000

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
      Object.entries(counted).flat().join(' '),
      ...briefs.map(({ grade, span, place }) => `${grade} ${span ? `${span.start}-${span.end}` : ''}@${place}`),
    ].join('|'),
  )
  return [sumOf(text), next ? writtenPlace(next) : '', ...lines].join('~')
}

const GRADE = `(${GRADES.join('|')})`
/** A place as `placeOfAnswer` says it: nothing else may be put in Ibid's mouth. */
const BRIEF = new RegExp(
  `^${GRADE} (?:(\\d{1,6})-(\\d{1,6}))?@((?:pages? \\d[\\d–]*|¶ \\w{1,8}|the notes|the title page)?)$`,
  'u',
)
const COUNTED = new RegExp(`${GRADE} (\\d{1,6})`, 'gu')

function readBrief(written: string): Brief | undefined {
  const [all, grade, start, end, place = ''] = BRIEF.exec(written) ?? []
  if (all === undefined) return undefined
  return { grade: grade as Grade, span: start === undefined ? null : { start: Number(start), end: Number(end) }, place }
}

function readPart(written: string): EarlierPart | undefined {
  const [span = '', from = '', parts = '', counted = '', ...rest] = written.split('|')
  const [, start, end] = /^(\d{1,6})-(\d{1,6})$/u.exec(span) ?? []
  const briefs = eachRead(rest, readBrief)
  if (start === undefined || !/^\d{1,4}$/u.test(parts) || !briefs) return undefined
  return {
    start: Number(start),
    end: Number(end),
    from: readPlace(from),
    parts: Number(parts),
    briefs,
    counted: Object.fromEntries(Array.from(counted.matchAll(COUNTED), ([, grade, n]) => [grade, Number(n)])),
  }
}

/** Reads some, up to the first that can't be read; undefined where there is one. */
function eachRead<T>(written: readonly string[], read: (one: string) => T | undefined): T[] | undefined {
  const all: T[] = []
  for (const one of written) {
    const value = read(one)
    if (value === undefined) return undefined
    all.push(value)
  }
  return all
}

/** Reads them; undefined where they are of another text, or no results. */
export function readResults(text: string, written: string): Carried | undefined {
  const [sum, next = '', ...lines] = written.length > LENGTH ? [] : written.split('~')
  const parts = sum === sumOf(text) ? eachRead(lines, readPart) : undefined
  return !parts || isTooMuch(parts) ? undefined : { parts, next: readPlace(next) }
}
