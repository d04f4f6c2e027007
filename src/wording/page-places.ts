import type { Effort } from './effort.ts'
import { type Folded, offsetsOf, trimmed } from './fold.ts'
import { follow, type Followed } from './follow.ts'
import type { PageOrder } from './page-order.ts'
import { type Place, placesOf, type PrintedText, withMarks } from './printed.ts'

interface InPages {
  /** The best place first, each passage and note once; that of a heading is empty. */
  readonly places: readonly Place[]
  readonly had: Followed['had']
}

/**
 * Where a claim stands in the pages as they are printed, with what they print besides the text.
 *
 * @returns undefined for a claim that the pages do not have
 */
export function placesInPages(
  claimed: string,
  folded: Folded,
  printed: PrintedText,
  order: PageOrder,
  effort: Effort,
): InPages | undefined {
  const followed = follow(trimmed(folded), printed, order, effort)
  if (!followed) return undefined
  const { stretches, under, had } = followed
  // A heading is no part of the passage under it.
  if (under) return { places: [{ unit: under, span: { start: 0, end: 0 } }], had }
  const last = stretches.length - 1
  const placed = stretches.map(({ from, to, isNote }, index) => {
    const head = index === 0 ? claimed.slice(0, folded.from[0]) : ''
    const tail = index === last ? claimed.slice(folded.to.at(-1)) : ''
    const marked = withMarks(printed, ...offsetsOf(printed.folded, from, to), head, tail)
    return { isNote, places: placesOf(printed, ...marked) }
  })
  // The text's own words before those of notes.
  const ordered = [...placed.filter(({ isNote }) => !isNote), ...placed.filter(({ isNote }) => isNote)]
  return { places: joined(ordered.flatMap(({ places }) => places)), had }
}

/** Each passage or note once, with a stretch that covers all of its places. */
function joined(places: readonly Place[]): Place[] {
  const byUnit = new Map<string, Place>()
  for (const { unit, span } of places) {
    const before = byUnit.get(unit.id)?.span ?? span
    const start = Math.min(before.start, span.start)
    byUnit.set(unit.id, { unit, span: { start, end: Math.max(before.end, span.end) } })
  }
  return [...byUnit.values()]
}
