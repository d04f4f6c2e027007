import { check } from '../../answer/check.ts'
import type { Desk } from '../../answer/library.ts'
import type { Span } from '../../paper/types.ts'
import { wordsOf } from '../../wording/pieces.ts'
import { type Finding, findingsIn } from './findings.ts'
import { partFrom, type Place, placeWithin } from './next-part.ts'

/** What one request checked of a text. */
export interface CheckedPart extends Span {
  /** In the order of the text, with their places in all of it. */
  readonly findings: readonly Finding[]
  /** Quotations that were too much for any check. */
  readonly left: number
  /** Where the part begins that is to be checked next; undefined after the last. */
  readonly next?: Place | undefined
}

/**
 * Checks the part of a text that begins at a place, as much of it as may be in one request.
 *
 * @param begun the effort beyond which no further quotation is begun
 * @returns an empty part where nothing there quotes; `next` then says where to look
 */
export function checkPart(desk: Desk, text: string, place: Place, begun: number): CheckedPart {
  const { piece, next } = partFrom(text, place)
  if (!piece) return { start: place.at, end: place.at, findings: [], left: 0, next }
  const { stretches, unchecked } = check(desk, wordsOf(text, piece), { spent: 0 }, begun)
  const findings = findingsIn(text, piece, stretches)
  const last = findings.findLast(({ span }) => span)?.span
  const { start, end } = piece
  if (unchecked === 0 || !last || last.end >= end) return { start, end, findings, left: unchecked, next }
  // What this check left, the next one begins with.
  return { start, end: last.end, findings, left: 0, next: placeWithin(text, place, piece, last.end) }
}
