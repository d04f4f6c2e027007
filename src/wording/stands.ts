import { element } from '../paper/element.ts'
import type { Aside, Element, Piece } from './elements.ts'
import { isBoundary, MARK, standsAt } from './fold.ts'
import { isWithinPhrase } from './mentions.ts'
import { lowerBound, type PrintedText, tokenFrom } from './printed.ts'
import { type Inside, isGrave } from './replaced.ts'
import { PREPOSITIONS } from '../english/word-classes.ts'

/** The most printed words that a phrase in brackets stands for. */
const ASIDE_WORDS = 10

/** A piece of one or two words stands no farther from the next than a sentence is long: folded characters. */
export const SHORT_PIECE = 3
export const SHORT_PIECE_REACH = 200

/** The most folded characters that the printed words have for which brackets stand. */
const ASIDE_REACH = 100

const STOP = /[.?!]/u

/** The places at which up to ten words from here on are passed over, the nearest first; `isLast` in the sentence alone. */
function* skips(printed: PrintedText, at: number, isLast: boolean): Generator<number> {
  const { folded } = printed
  let words = 0
  for (let index = at; index < folded.text.length; index += 1) {
    if (index > at && !isBoundary(folded, index)) continue
    yield index
    // What the paper prints in brackets is its own, and nothing that an editor has put words for.
    if (printed.bracketed[index] || (isLast && index > at && STOP.test(folded.text.charAt(index - 1)))) return
    if (folded.kind[index] !== MARK) words += 1
    if (words > ASIDE_WORDS) return
  }
}

/** The places from which up to ten words of the sentence lead up to here, the nearest first. */
export function* skipsBack(printed: PrintedText, at: number, least: number): Generator<number> {
  const { folded } = printed
  let words = 0
  for (let index = at; index >= least; index -= 1) {
    if (index < at && !isBoundary(folded, index)) continue
    yield index
    if (printed.bracketed[index - 1] || STOP.test(folded.text.charAt(index - 1))) return
    if (folded.kind[index - 1] !== MARK) words += 1
    if (words > ASIDE_WORDS) return
  }
}

/** Whether brackets may stand for a stretch of the folded text. */
export type Fits = (inside: Inside, from: number, to: number) => boolean

/** Where an element stands: indices of the folded text, end exclusive. */
export type Stood = readonly [from: number, to: number]

/** What an element is followed by, and where it may stand. */
interface Reach {
  readonly rest: readonly Element[]
  /** Whether words are left out before it. */
  readonly after: boolean
  /** The index at which it must have ended. */
  readonly limit: number
  readonly fits: Fits
}

/** Where a piece stands: right here, or wherever it does after an omission. */
function* piecesFrom(
  { folded, found }: Piece,
  printed: PrintedText,
  at: number,
  { after, limit }: Reach,
): Generator<Stood> {
  const { length } = folded.text
  if (!after) {
    if (standsAt(folded, printed.folded, at)) yield [at, at + length]
    return
  }
  for (let index = lowerBound(found, at); index < found.length; index += 1) {
    const from = element(found, index)
    if (from + length > limit) return
    yield [from, from + length]
  }
}

/** Where brackets after an omission stand: of what is left out, for the last words before the piece that follows. */
function* asidesBefore(
  piece: Piece,
  { inside }: Aside,
  printed: PrintedText,
  at: number,
  reach: Reach,
): Generator<Stood> {
  for (let index = lowerBound(piece.found, at); index < piece.found.length; index += 1) {
    const to = element(piece.found, index)
    if (to > reach.limit) return
    for (const from of skipsBack(printed, to, at)) if (reach.fits(inside, from, to)) yield [from, to]
  }
}

/** Where brackets stand from here on. */
function* asidesFrom(
  { inside }: Aside,
  printed: PrintedText,
  at: number,
  { rest, limit, fits }: Reach,
): Generator<Stood> {
  // Most places are ruled out by the piece that follows, which is looked at first, as it takes less.
  const index = rest.findIndex(({ kind }) => kind === 'piece')
  const piece = rest[index]
  const isJoined = !rest.slice(0, index).some(({ kind }) => kind === 'omission')
  const follows = (to: number): boolean => {
    if (piece?.kind !== 'piece') return true
    const place = piece.found[lowerBound(piece.found, to)] ?? Infinity
    return isJoined ? place - to <= index * ASIDE_REACH : place < limit
  }
  // "Deported [the girl].", printed "deported her mother": what follows would hang on the words that are replaced.
  const isWhole = (to: number): boolean =>
    rest[0]?.kind === 'piece' || to === at || !isWithinPhrase(printed, tokenFrom(printed, to), inside.owns)
  for (const to of skips(printed, at, index === -1))
    if (follows(to) && isWhole(to) && fits(inside, at, to)) yield [at, to]
  if (rest[0]?.kind === 'omission') yield* printedAmong(inside, printed, at, Math.min(limit, at + SHORT_PIECE_REACH))
}

/** Where an element can stand that begins at an index of the printed text, or anywhere after it. */
export function standsOf(one: Element, printed: PrintedText, at: number, reach: Reach): Iterable<Stood> {
  const [next] = reach.rest
  if (one.kind === 'omission') return [[at, at]]
  if (one.kind === 'piece') return piecesFrom(one, printed, at, reach)
  const isLed = reach.after && next?.kind === 'piece'
  return isLed ? asidesBefore(next, one, printed, at, reach) : asidesFrom(one, printed, at, reach)
}

/** Where brackets beside an omission hold "in" or "by" and more as the paper prints it among what is left out of the sentence. */
function* printedAmong({ folded, words }: Inside, printed: PrintedText, at: number, limit: number): Generator<Stood> {
  const [hidden = ''] = printed.folded.text.slice(at, limit).split(STOP, 1)
  const isPhrase = words.length > 1 && PREPOSITIONS.has(words[0] ?? '') && !isGrave(words)
  const from = isPhrase ? hidden.indexOf(folded.text) : -1
  if (from !== -1 && standsAt(folded, printed.folded, at + from)) yield [at + from, at + from + folded.text.length]
}
