import { type Piece, piecesOf, wordsOf } from '../../wording/pieces.ts'
import { quotes } from '../../wording/stretches.ts'
import { PIECE_WEIGHT } from './piece-weight.ts'

/** The most bytes of JSON in a part; less than a request may have, as its page also sets the whole text. */
const PART_WEIGHT = PIECE_WEIGHT / 4

/** Code units that are looked at for a part: in twice its weight, each quotation that a part can hold has its end. */
const WINDOW = 2 * PART_WEIGHT

/** Marks that may begin a quotation: a quick search, whose result `quotes` checks. */
const OPENING = /["“„«»‹「『]|(?<![\p{L}\p{N}])['‘‚](?=[\p{L}\p{N}])|^ {0,3}>/gmu

/** So many stretches that only seem to quote are passed over in one request. */
const PASSED_AT_MOST = 3

/** The part of a text that one request checks; without a piece where nothing was found that quotes. */
interface Part {
  readonly piece?: Piece
  /** Where to look for the part after it; undefined where there is none. */
  readonly next?: number | undefined
}

const openingAfter = (text: string, from: number): number | undefined => {
  OPENING.lastIndex = from
  return OPENING.exec(text)?.index
}

/** The first piece from a place on. What it costs does not grow with the text. */
function pieceFrom(text: string, start: number): Piece | undefined {
  const [first] = piecesOf(text.slice(start, start + WINDOW), PART_WEIGHT)
  return first && { start: start + first.start, end: start + first.end, isInside: first.isInside }
}

/** Where a piece begins that has a mark in it: with the line around the mark, where that is near. */
function startFor(text: string, from: number, opening: number): number {
  const line = Math.max(from, text.lastIndexOf('\n', opening) + 1)
  return opening - line < PART_WEIGHT / 4 ? line : opening
}

/**
 * The part of a text that one request checks, from a place on: all of it where that fits, else some of it. Where the text
 * has quotations, stretches without any are passed over, as prose around quotations is.
 */
export function partFrom(text: string, from: number): Part {
  const whole = from === 0 && text.length <= PART_WEIGHT ? piecesOf(text, PART_WEIGHT) : []
  if (whole.length === 1 && whole[0]) return { piece: whole[0] }
  if (openingAfter(text, 0) === undefined) {
    const piece = pieceFrom(text, from)
    return piece ? { piece, next: piece.end < text.length ? piece.end : undefined } : {}
  }
  let at = from
  for (let passed = 0; passed < PASSED_AT_MOST; passed += 1) {
    const opening = openingAfter(text, at)
    const piece = opening === undefined ? undefined : pieceFrom(text, startFor(text, at, opening))
    if (!piece) return {}
    at = piece.end
    if (piece.isInside || quotes(wordsOf(text, piece))) {
      return { piece, next: openingAfter(text, at) === undefined ? undefined : at }
    }
  }
  return { next: at }
}
