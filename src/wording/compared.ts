import { element } from '../paper/element.ts'
import type { Pair } from './align.ts'
import { type Claim, partOf } from './claim.ts'
import { collate, type Difference } from './collation.ts'
import type { Effort } from './effort.ts'
import { likenessOf, type Resemblance, resemblanceOf } from './likeness.ts'
import { type Place, placesOf, type PrintedText } from './printed.ts'
import { ABSENT, once, type Piece, type Wording } from './verdict.ts'

/** The same sentence: this much of the claim's words is there, by number and by weight, and so many words at least. */
const SHARE = 0.65
const WEIGHT_SHARE = 0.55
const WORDS_AT_LEAST = 4
/** Or a stretch of it is there to the word, so long that it can only be from the paper: a true half with a false one. */
const STRETCH_SHARE = 0.45
const STRETCH_WEIGHT = 4.5

/** A part of a claim that is put together from several places is there nearly as it is. */
const PART_SHARE = 0.8
const PART_WORDS = 5
const PART_WEIGHT = 2.5
const PARTS_DEPTH = 2

/** A stretch of the paper that a claim, or a part of it, was aligned with. */
interface Part {
  readonly pairs: readonly Pair[]
  readonly found: number
  /** The token of the whole claim from which the part's own are counted. */
  readonly from: number
}

/** The stretches of the paper that a claim is put together from, in the order of the claim. */
function partsOf(
  claim: Claim,
  printed: PrintedText,
  { pairs }: Resemblance,
  depth: number,
  effort: Effort,
  start = 0,
): Part[] {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return []
  const middle = partOf(claim, first[0], last[0] + 1)
  const shifted = pairs.map(([claimed, place]): Pair => [claimed - first[0], place])
  const { words, found, weight, stretch } = likenessOf(middle, printed, shifted)
  if (found < PART_WORDS || found < PART_SHARE * words || weight < WEIGHT_SHARE || stretch < PART_WEIGHT) return []
  const rest = (from: number, to: number): Part[] => {
    const part = partOf(claim, from, to)
    const few = depth === 0 || part.words.length < PART_WORDS
    return few ? [] : partsOf(part, printed, resemblanceOf(part, printed, effort), depth - 1, effort, start + from)
  }
  return [...rest(0, first[0]), { pairs, found, from: start }, ...rest(last[0] + 1, claim.tokens.length)]
}

/** The places of the printed words that a claim was aligned with, from the first to the last. */
function placesOfPairs(printed: PrintedText, pairs: readonly Pair[]): Place[] {
  const words = pairs.map(([, index]) => element(printed.tokens, index)).filter(({ isWord }) => isWord)
  return placesOf(printed, element(words, 0).from, element(words, words.length - 1).to)
}

/** What the claim is most like, if it is recognisably the paper's sentence, or put together from the paper's sentences. */
export function compared(claim: Claim, printed: PrintedText, effort: Effort): Wording {
  const resemblance = resemblanceOf(claim, printed, effort)
  const { pairs, words, found, weight, stretch } = resemblance
  const alike = found >= WORDS_AT_LEAST && found >= SHARE * words && weight >= WEIGHT_SHARE
  const same = alike || (found >= STRETCH_SHARE * words && stretch >= STRETCH_WEIGHT)
  const parts = partsOf(claim, printed, resemblance, PARTS_DEPTH, effort)
  const together = parts.length > 1 && parts.reduce((sum, part) => sum + part.found, 0) >= PART_SHARE * words
  if (!same && !together) return ABSENT
  const { differences, columns, extent } = collate(claim, printed, pairs, effort)
  const byFound = parts.toSorted((a, b) => b.found - a.found)
  const ofParts = byFound.flatMap((part) => placesOfPairs(printed, part.pairs))
  if (differences.length === 0) {
    return { ...ABSENT, verdict: 'exact', places: once([...placesOfPairs(printed, pairs), ...ofParts]) }
  }
  // What is printed in place of its first and last words is shown too.
  const places = once([...placesOf(printed, ...extent), ...ofParts])
  const pieces = parts.length > 1 ? parts.map((part) => pieceOf(claim, printed, part)) : []
  return {
    ...ABSENT,
    verdict: 'altered',
    differences: differences.map((d) => moved(d, pieces)),
    places,
    columns,
    pieces,
  }
}

/** What is added here and stands elsewhere is no number or negation that the paper does not have. */
function moved(difference: Difference, pieces: readonly Piece[]): Difference {
  const { claimed, kind } = difference
  const stands = kind === 'added' && pieces.some((piece) => claimed.includes(piece.claimed))
  return stands ? { ...difference, grave: false, concerns: null } : difference
}

/** A part as its words in the claim; its pairs count from the part's own first token. */
function pieceOf(claim: Claim, printed: PrintedText, { pairs, from }: Part): Piece {
  const token = (pair: number) => element(claim.tokens, from + element(pairs, pair)[0])
  const claimed = claim.text.slice(token(0).from, token(pairs.length - 1).to)
  return { claimed, places: placesOfPairs(printed, pairs) }
}
