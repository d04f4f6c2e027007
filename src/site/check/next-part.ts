import { type Piece, piecesOf, wordsOf } from '../../wording/pieces.ts'
import { BLOCK_LINE, markedIn, quotes } from '../../wording/stretches.ts'
import { PIECE_WEIGHT } from './piece-weight.ts'

/** Marks that may begin a quotation: a quick search, whose result `quotes` checks. */
const OPENING = /["“„«»‹「『]|(?<![\p{L}\p{N}])['‘‚](?=[\p{L}\p{N}])|^ {0,3}>/gmu

/** So many stretches that only seem to quote are passed over in one request. */
const PASSED_AT_MOST = 3

/** What seems to be a quotation: a quick search, whose lengths tell what a check of it takes. */
const SEEMING = /“[^“”]*”|"[^"]*"|«[^«»]*»|„[^„“”]*[“”]|「[^「」]*」|『[^『』]*』|^ {0,3}>.*$|["“„«»‹「『‘‚]/gmu

/**
 * A part has about so many characters in quotations at most, where each quotation counts as some more: no request checks
 * more, and each takes time before its check too.
 */
const QUOTED_AT_MOST = 3000
const EACH_QUOTATION = 120

/** What is checked whole, a part of one quotation or of a text without any, weighs less: a check of it takes longer. */
const WHOLE_WEIGHT = PIECE_WEIGHT / 2

/** Where a part begins. */
export interface Place {
  readonly at: number
  /**
   * The mark that opens the quotation in which the place lies; or the place itself, where it lies in none and the text
   * from there on is not passed over, as the part before ended in the middle.
   */
  readonly since?: number
}

/** A place as a form sends it: "4210", or "4210in3000" where it is read from 3000 on. */
export const writtenPlace = ({ at, since }: Place): string => (since === undefined ? `${at}` : `${at}in${since}`)

/** Reads it, which the schema of the form has seen to be one. */
export function readPlace(written: string): Place {
  const [at = 0, since] = written.split('in').map(Number)
  return since === undefined ? { at } : { at, since: Math.min(since, at) }
}

/** The part of a text that one request checks; without a piece where nothing was found that quotes. */
interface Part {
  readonly piece?: Piece
  /** Where to look for the part after it; undefined where there is none. */
  readonly next?: Place | undefined
}

const openingAfter = (text: string, from: number): number | undefined => {
  OPENING.lastIndex = from
  return OPENING.exec(text)?.index
}

/** What a part from a place on may weigh, in bytes of JSON: less where much of it seems to be quoted. */
function weightFrom(text: string, start: number): number {
  let quoted = 0
  for (const { index, 0: seeming } of text.slice(start, start + PIECE_WEIGHT).matchAll(SEEMING)) {
    quoted += EACH_QUOTATION + seeming.length
    if (quoted > QUOTED_AT_MOST) return index + seeming.length
  }
  return PIECE_WEIGHT
}

/** Where a paragraph begins. */
const PARAGRAPH = /\n[^\S\n]*\n/gu

/** A quotation without a mark that may close it. */
const UNCLOSED = /^(?:“[^“”"]*|„[^“”"]*|"[^"”]*|«[^»]*|「[^」]*|『[^』]*)$/u

/** Whether a quotation opens at a place that is too long for a part, seen at once: its mark is never closed in sight. */
function opensLong(text: string, at: number): boolean {
  const window = text.slice(at, at + PIECE_WEIGHT)
  return window.length === PIECE_WEIGHT && UNCLOSED.test(window) && window.search(PARAGRAPH) < 0
}

const SINGLE = /^['‘‚]/u

/**
 * The first two pieces from a place on. What they cost does not grow with the text: in twice the weight of a piece, each
 * quotation that it can hold has its end.
 *
 * @param opening what opens the quotation in which the place lies
 */
function cut(text: string, at: number, weight: number, opening = ''): Piece[] {
  const pieces = piecesOf(opening + text.slice(at, at + 2 * weight), weight, opening.length).slice(0, 2)
  const shift = at - opening.length
  return pieces.map(({ start, end, isInside }) => ({ start: start + shift, end: end + shift, isInside }))
}

/**
 * The first two pieces of the rest of a quotation. A single mark quotes nothing where its end is not in sight.
 *
 * @param since where its mark is
 */
function cutWithin(text: string, at: number, since: number): Piece[] {
  // With a letter, before which alone an apostrophe opens a quotation.
  const opening = BLOCK_LINE.exec(text.slice(since, since + 8))?.[0] ?? `${text.charAt(since)}a`
  const pieces = cut(text, at, WHOLE_WEIGHT, opening)
  return pieces[0]?.isInside || !SINGLE.test(opening) ? pieces : cut(text, at, WHOLE_WEIGHT, '“a')
}

/** The first two pieces from a place on, of a weight that one request can check. */
function piecesFrom(text: string, { at, since = at }: Place): Piece[] {
  if (since < at) return cutWithin(text, at, since)
  if (opensLong(text, at)) return cutWithin(text, at + 1, at)
  const weight = weightFrom(text, at)
  const pieces = cut(text, at, weight)
  if (!pieces[0]?.isInside) return pieces
  // A quotation is divided where it is too long, and not where it has many marks in it.
  const whole = weight < PIECE_WEIGHT ? cut(text, at, PIECE_WEIGHT) : pieces
  return whole[0]?.isInside ? cutWithin(text, whole[0].start + 1, whole[0].start) : whole
}

/** Where the next piece begins: at a mark, with the line around it where that is near; undefined where there is none. */
function startFrom(text: string, place: Place): Place | undefined {
  if (place.since !== undefined) return place
  const opening = openingAfter(text, place.at)
  if (opening === undefined) return undefined
  const line = Math.max(place.at, text.lastIndexOf('\n', opening) + 1)
  return { at: opening - line < PIECE_WEIGHT / 16 && !opensLong(text, opening) ? line : opening }
}

/** The place after the first of two pieces; undefined where nothing is left that may quote. */
function placeAfter(text: string, place: Place, [piece, after]: readonly Piece[]): Place | undefined {
  if (!piece) return undefined
  // The rest of a quotation has no mark before it.
  if (piece.isInside && after?.isInside) return { at: piece.end, since: place.since ?? piece.start - 1 }
  return openingAfter(text, piece.end) === undefined ? undefined : { at: piece.end }
}

/**
 * The part of a text that one request checks, from a place on: all of it where that fits, else some of it. Where the text
 * has quotations, stretches without any are passed over, as prose around quotations is.
 */
export function partFrom(text: string, place: Place): Part {
  const isShort = place.at === 0 && text.length <= weightFrom(text, 0)
  const [whole, more] = isShort ? piecesFrom(text, place) : []
  if (whole && !more) return { piece: whole }
  if (openingAfter(text, 0) === undefined) {
    const [piece] = cut(text, place.at, WHOLE_WEIGHT)
    return piece ? { piece, next: piece.end < text.length ? { at: piece.end } : undefined } : {}
  }
  let next: Place | undefined = place
  for (let passed = 0; next && passed < PASSED_AT_MOST; passed += 1) {
    const from = startFrom(text, next)
    if (!from) return {}
    const pieces = piecesFrom(text, from)
    const [piece] = pieces
    next = placeAfter(text, from, pieces)
    if (piece && (piece.isInside || quotes(wordsOf(text, piece)))) return { piece, next }
  }
  return { next }
}

/** What opens the quotation of a piece in which a place lies; the place itself where it lies in none. */
function openingAround(text: string, { start, end }: Piece, at: number): number {
  const line = text.lastIndexOf('\n', at - 1) + 1
  if (line < at && BLOCK_LINE.test(text.slice(line, end))) return line
  const before = [...text.slice(start, at).matchAll(PARAGRAPH)].at(-1)
  const paragraph = before ? start + before.index + before[0].length : start
  const [rest = ''] = text.slice(paragraph, end).split(PARAGRAPH, 1)
  const around = markedIn(rest).find((one) => paragraph + one.start < at && at < paragraph + one.end)
  return around ? paragraph + around.start : at
}

/** The place where a text goes on of which a piece was checked only up to somewhere in it. */
export function placeWithin(text: string, place: Place, piece: Piece, at: number): Place {
  if (openingAfter(text, 0) === undefined) return { at }
  return { at, since: piece.isInside ? (place.since ?? piece.start - 1) : openingAround(text, piece, at) }
}
