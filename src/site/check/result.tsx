import type { Child } from 'hono/jsx'
import type * as z from 'zod'
import type { Desk } from '../../answer/library.ts'
import type { articleRequest } from '../../contract/requests.ts'
import type { Spoken } from '../../languages/spoken.ts'
import { told } from '../shell/told.ts'
import { briefOf, briefsIn, type Carried, type EarlierPart, fitting } from './carried.ts'
import { readPlace, readResults } from './carried-form.ts'
import { type CheckedPart, checkPart } from './check-part.ts'
import type { Place } from './next-part.ts'
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
  /** The part that begins there, where it is shown again. */
  readonly known: EarlierPart | undefined
  /** Whether the text is not what it was, so that no place of it holds. */
  readonly isChanged: boolean
}

function askedFor({ quote, from, found }: Article, isOwn: boolean): Asked {
  const sent = from === undefined || found === '' ? NOTHING : readResults(quote, found)
  if (!sent) return { place: { at: 0 }, before: NOTHING, known: undefined, isChanged: true }
  const before = isOwn ? sent : NOTHING
  const place = readPlace(from ?? '') ?? { at: 0 }
  return { place, before, known: before.parts.find((part) => part.from?.at === place.at), isChanged: false }
}

/** What else is to be said of a part, for a person. */
function gapsOf({ start, end, left }: CheckedPart, isChanged: boolean, spoken: Spoken | undefined): string[] {
  return [
    ...(isChanged ? [told(spoken, 'The text was changed, so it is checked from its beginning.')] : []),
    ...(end === start ? [told(spoken, 'There is no quotation in what was looked at.')] : []),
    ...(left > 0
      ? [told(spoken, '{n} quotations were too much for one check; send them by themselves.', { n: left })]
      : []),
  ]
}

/**
 * Checks one part of a text, and shows it: a request has no more processor time.
 *
 * @param isOwn whether the form comes from a page of this service, so that what it carries is what was found
 */
export function resultOf(desk: Desk, article: Article, isOwn: boolean, spoken: Spoken | undefined): Child {
  const text = article.quote
  const { place, before, known, isChanged } = askedFor(article, isOwn)
  // What is shown again is checked as far as it was.
  const earlier = known ? before.parts.filter(({ start }) => start < known.start) : before.parts
  const begun = BEGUN_AT_MOST - BRIEF_EFFORT * briefsIn(earlier) - text.length / CHARACTERS_FOR_EFFORT
  const checked = checkPart(desk, text, place, begun)
  const { start, end, next } = checked
  // It ends where it did, also where parts before it are only counted by now.
  const findings = checked.findings.slice(0, known?.briefs.length)
  const gaps = gapsOf(checked, isChanged, spoken)
  if (!known && place.at === 0 && !next) return <Report text={text} findings={findings} gaps={gaps} spoken={spoken} />
  const part = known ?? { start, end, from: place, parts: 1, briefs: findings.map(briefOf), counted: {} }
  const carried = known ? before : { parts: fitting([...before.parts, part]), next }
  const shown = { start: part.start, end: part.end, findings }
  return <PartReport text={text} carried={carried} shown={shown} gaps={gaps} spoken={spoken} />
}

/** What was found before a part that is refused, with the buttons that ask for it again. */
export function keptResult(article: Article, isOwn: boolean, spoken: Spoken | undefined): Child {
  const { before } = askedFor(article, isOwn)
  if (before.parts.length === 0) return null
  return <PartReport text={article.quote} carried={before} shown={undefined} gaps={[]} spoken={spoken} />
}
