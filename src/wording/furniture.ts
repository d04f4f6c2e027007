import type { Effort } from './effort.ts'
import { type Folded, isBoundary, offsetsOf } from './fold.ts'
import { type Break, BREAK_CONTEXT, isWords, type PageOrder, type Segment } from './page-order.ts'
import type { PrintedText } from './printed.ts'

/** Where a segment ends that a claim has whole from an index on; undefined where it has not. */
function endOf(segment: Segment, claim: Folded, printed: PrintedText, at: number): number | undefined {
  const texts = isWords(segment) ? [printed.folded.text.slice(segment.from, segment.to)] : segment.forms
  const found = texts.find((text) => claim.text.startsWith(text, at) && isBoundary(claim, at + text.length))
  return found === undefined ? undefined : at + found.length
}

/** Where the furniture of a break ends that begins at an index of the claim: each piece once at most, in their order. */
function furnitureEnd(segments: readonly Segment[], claim: Folded, printed: PrintedText, at: number): number {
  let end = at
  for (const segment of segments) end = endOf(segment, claim, printed, end) ?? end
  return end
}

/** Whether a claim goes on with a text at an index, as far as it goes. */
const goesOn = (claim: Folded, at: number, text: string): boolean =>
  claim.text.startsWith(text.slice(0, claim.text.length - at), at)

/** The furniture of one break in a claim: found behind the words before it, or before the words after it. */
function atBreak(
  { before, after, segments }: Break,
  claim: Folded,
  printed: PrintedText,
): [number, number] | undefined {
  const behind = claim.text.indexOf(before)
  if (behind !== -1) {
    const at = behind + before.length
    const end = furnitureEnd(segments, claim, printed, at)
    if (end > at) return [at, end]
    // The claim may end in the middle of a note.
    const rest = claim.text.slice(at)
    const isCut = rest !== '' && streamOf(segments, printed).startsWith(rest)
    return isCut ? [at, claim.text.length] : undefined
  }
  const ahead = claim.text.indexOf(after)
  if (ahead <= 0) return undefined
  for (const [index, segment] of segments.entries()) {
    for (const text of isWords(segment) ? [] : segment.forms) {
      const at = claim.text.lastIndexOf(text, ahead - text.length)
      if (at < 0 || !isBoundary(claim, at)) continue
      if (furnitureEnd(segments.slice(index), claim, printed, at) === ahead && goesOn(claim, ahead, after))
        return [at, ahead]
    }
  }
  return undefined
}

/** The notes at the foot with their bare numbers, one after the other. */
const streamOf = (segments: readonly Segment[], printed: PrintedText): string =>
  segments
    .flatMap((segment) => {
      if (isWords(segment)) return [printed.folded.text.slice(segment.from, segment.to)]
      return segment.kind === 'number' ? segment.forms.slice(-1) : []
    })
    .join('')

/** A stretch of a claim as it was written, and what stands for it. */
interface Change {
  readonly start: number
  readonly end: number
  readonly by: string
}

/** The misprints of print that a claim has, each after the words before it. */
function misprintsIn(claim: Folded, { folded }: PrintedText, { misprints }: PageOrder): Change[] {
  return misprints.flatMap((segment) => {
    const before = folded.text.slice(Math.max(0, segment.from - BREAK_CONTEXT), segment.from)
    const from = claim.text.indexOf(before + segment.misprint) + before.length
    if (from < before.length) return []
    const by = folded.source.slice(...offsetsOf(folded, segment.from, segment.to))
    const [start, end] = offsetsOf(claim, from, from + segment.misprint.length)
    return [{ start, end, by }]
  })
}

/**
 * A claim without the furniture of pages, each piece replaced by a space, and with misprints mended: for a claim that
 * differs from print in more, so that only what differs is shown.
 *
 * @param claim folded; its source is what comes back
 */
export function withoutFurniture(claim: Folded, printed: PrintedText, order: PageOrder, effort: Effort): string {
  if (claim.text.length < BREAK_CONTEXT) return claim.source
  effort.spent += 2 * claim.text.length
  const { source } = claim
  const furniture = order.breaks.flatMap((one): Change[] => {
    const [from, to] = atBreak(one, claim, printed) ?? [0, 0]
    if (from === to) return []
    // With the brackets around it, which folding leaves out.
    return [{ start: claim.to[from - 1] ?? 0, end: claim.from[to] ?? source.length, by: ' ' }]
  })
  let text = ''
  let at = 0
  for (const { start, end, by } of [...furniture, ...misprintsIn(claim, printed, order)].sort(
    (a, b) => a.start - b.start,
  )) {
    if (start < at) continue
    text += source.slice(at, start) + by
    at = end
  }
  return text + source.slice(at)
}
