import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import { check } from '../../answer/check.ts'
import type { Desk } from '../../answer/library.ts'
import type { articleRequest } from '../../contract/requests.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Span } from '../../paper/types.ts'
import { wordsOf } from '../../wording/pieces.ts'
import { told } from '../shell/told.ts'
import { briefOf, briefsIn, type Carried, fitting, readResults } from './carried.ts'
import { type Finding, findingsIn } from './findings.ts'
import { partFrom, type Place, placeWithin, readPlace } from './next-part.ts'
import { PartReport } from './part-report.tsx'
import { Report } from './report.tsx'

/** A text as the form sends it, with what was found in it before. */
export type Article = z.output<ReturnType<typeof articleRequest>>

/**
 * A part of a text is checked up to this effort, as the page takes as long to set as its check; less where the page has
 * more to show (November 2026).
 */
const BEGUN_AT_MOST = 58_000
const BRIEF_EFFORT = 100
const CHARACTERS_FOR_EFFORT = 8

const NOTHING: Carried = { parts: [] }

/** Which part of a text is asked for, and what is known of the others. */
interface Asked {
  readonly place: Place
  readonly before: Carried
  /** Whether the text is not what it was, so that no place of it holds. */
  readonly isChanged: boolean
}

function askedFor({ quote, from, found }: Article, isOwn: boolean): Asked {
  const sent = from === undefined || found === '' ? NOTHING : readResults(quote, found)
  if (!sent) return { place: { at: 0 }, before: NOTHING, isChanged: true }
  return { place: readPlace(from ?? '0'), before: isOwn ? sent : NOTHING, isChanged: false }
}

/** What one request checked of a text. */
interface CheckedPart extends Span {
  /** In the order of the text, with their places in all of it. */
  readonly findings: readonly Finding[]
  /** Quotations that were too much for any check. */
  readonly left: number
  /** Where the part begins that is to be checked next; undefined after the last. */
  readonly next?: Place | undefined
}

/**
 * Checks the part of a text that begins at a place, as much of it as may be in one request. It is empty where nothing
 * there quotes.
 *
 * @param begun the effort beyond which no further quotation is begun
 */
function checkPart(desk: Desk, text: string, place: Place, begun: number): CheckedPart {
  const { piece, next } = partFrom(text, place)
  if (!piece) return { start: place.at, end: place.at, findings: [], left: 0, next }
  const { start, end } = piece
  const { stretches, unchecked } = check(desk, wordsOf(text, piece), { spent: 0 }, begun)
  const findings = findingsIn(text, piece, stretches)
  const last = findings.findLast(({ span }) => span)?.span
  if (unchecked === 0 || !last || last.end >= end) return { start, end, findings, left: unchecked, next }
  // What this check left, the next one begins with.
  return { start, end: last.end, findings, left: 0, next: placeWithin(text, place, piece, last.end) }
}

/** What else is to be said of a part, for a person. */
function gapsOf({ start, end, left }: CheckedPart, isChanged: boolean, spoken: Spoken | undefined): string[] {
  const gaps: string[] = []
  if (isChanged) gaps.push(told(spoken, 'The text was changed, so it is checked from its beginning.'))
  if (end === start) gaps.push(told(spoken, 'There is no quotation in what was looked at.'))
  if (left > 0) {
    gaps.push(told(spoken, '{n} quotations were too much for one check; send them by themselves.', { n: left }))
  }
  return gaps
}

/**
 * Checks one part of a text, and shows it: a request has no more processor time.
 *
 * @param isOwn whether the form comes from a page of this service, so that what it carries is what was found
 */
export function resultOf(desk: Desk, article: Article, isOwn: boolean, spoken: Spoken | undefined): Child {
  const text = article.quote
  const { place, before, isChanged } = askedFor(article, isOwn)
  const known = before.parts.find(({ from }) => from?.at === place.at)
  // What is shown again is checked as far as it was.
  const earlier = known ? before.parts.filter(({ start }) => start < known.start) : before.parts
  const begun = BEGUN_AT_MOST - BRIEF_EFFORT * briefsIn(earlier) - text.length / CHARACTERS_FOR_EFFORT
  const checked = checkPart(desk, text, place, begun)
  const { start, end, next } = checked
  // It ends where it did, also where parts before it are only counted by now.
  const findings = checked.findings.slice(0, known?.briefs.length)
  const gaps = gapsOf(checked, isChanged, spoken)
  if (!known && place.at === 0 && !next) return <Report text={text} findings={findings} gaps={gaps} spoken={spoken} />
  const part = known ?? { start, end, from: place, count: 1, briefs: findings.map(briefOf), counted: {} }
  const carried = known ? before : { parts: fitting([...before.parts, part]), next }
  return <PartReport text={text} carried={carried} part={part} findings={findings} gaps={gaps} spoken={spoken} />
}

/** What was found before a part that is refused, with the buttons that ask for it again. */
export function keptResult(article: Article, isOwn: boolean, spoken: Spoken | undefined): Child {
  const { before } = askedFor(article, isOwn)
  if (before.parts.length === 0) return null
  return <PartReport text={article.quote} carried={before} findings={[]} gaps={[]} spoken={spoken} />
}
