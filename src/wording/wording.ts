import type { Paper } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import type { Pair } from './align.ts'
import { beginsBehindTurn } from './behind-turn.ts'
import { hidesSubject, runsOverContrast } from './across-contrast.ts'
import { type Apparatus, withoutApparatus } from './apparatus.ts'
import { type Claim, claimOf, partOf, withoutMarkers } from './claim.ts'
import { collate, type Collated, type Difference } from './collation.ts'
import { CHARACTER, type Effort, LOOK_UP } from './effort.ts'
import { fold, type Folded, occurrences, trimmed } from './fold.ts'
import { collateInserted, type Editorial, editorialOf, offsetsOf } from './inserted.ts'
import { likenessOf, type Resemblance, resemblanceOf } from './likeness.ts'
import { withoutFurniture } from './furniture.ts'
import { type PageOrder, pageOrder } from './page-order.ts'
import { placesInPages } from './page-places.ts'
import { cutOf, type Place, placesOf, prepare, type PrintedText, withMarks } from './printed.ts'
import { turnsIn } from './gravity.ts'
import { findShortened, type Stretch } from './shortened.ts'

/**
 * What was understood besides the words: "…" and brackets, a note such as "[sic]", the number of a note, a print that
 * differs in what does not count (quotation marks, dashes, capitals), a negation or exception among what is left out,
 * what the pages print besides the text, and a misprint that the text mends.
 */
type Sign = Apparatus | 'omission' | 'brackets' | 'marker' | 'print' | 'hidden' | 'furniture' | 'misprint'

/** A part of a claim that is put together from several places, and where it stands. */
interface Piece {
  readonly claimed: string
  readonly places: readonly Place[]
}

/** Whether the paper has a quotation. */
export interface Wording {
  readonly verdict: 'exact' | 'altered' | 'absent'
  /** How the claim differs, in its order; empty unless it is altered. */
  readonly differences: readonly Difference[]
  /** Where it stands, the best place first, each unit once; empty when it is absent. */
  readonly places: readonly Place[]
  /** An altered claim and the paper side by side; else empty. */
  readonly columns: readonly Collated[]
  /** The parts of a claim that is put together from several places; else empty. */
  readonly pieces: readonly Piece[]
  /** Empty when it is absent. */
  readonly signs: readonly Sign[]
  /** What it leaves out and puts in openly, in its order. */
  readonly editorial: readonly Editorial[]
}

const ABSENT: Wording = {
  verdict: 'absent',
  differences: [],
  places: [],
  columns: [],
  pieces: [],
  signs: [],
  editorial: [],
}

/** Fewer characters than these stand all over the paper, inside words too, and take longer to look up. */
const SHORT = 4
const SHORT_LOOK_UP = 8

/** Shorter claims name no particular place, and are found as they are or not at all. */
const WORDS_TO_COMPARE = 3

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
  const words = pairs.flatMap(([, index]) => (printed.tokens[index]?.isWord ? [printed.tokens[index]] : []))
  return placesOf(printed, words[0]?.from ?? 0, words.at(-1)?.to ?? 0)
}

/** Each passage or note once, where it stands first. */
function once(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ unit }) => !seen.has(unit.id) && seen.add(unit.id))
}

/** A text as it is compared to the letter: spaces are one, and the stops at its ends belong to whoever quotes. */
const toLetter = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/^[ .,…]{1,9}/u, '')
    .replace(/(?<![ .,…])[ .,…]{1,9}$/u, '')

/** The stretches of the folded text as places, those that print the claim to the letter before those that fold to it. */
function exactly(claimed: string, folded: Folded, stretches: readonly Span[], printed: PrintedText): Wording {
  const head = claimed.slice(0, folded.from[0])
  const tail = claimed.slice(folded.to.at(-1))
  const letters = toLetter(claimed)
  const standing = stretches.map(({ start, end }) => {
    const bare = [printed.folded.from[start] ?? 0, printed.folded.to[end - 1] ?? 0] as const
    const [from, to] = withMarks(printed, ...bare, head, tail)
    return { literal: toLetter(cutOf(printed, from, to)) === letters, places: placesOf(printed, from, to) }
  })
  const literal = standing.filter((one) => one.literal)
  const ordered = [...literal, ...standing.filter((one) => !one.literal)]
  const places = once(ordered.flatMap((one) => one.places))
  return { ...ABSENT, verdict: 'exact', places, signs: literal.length > 0 ? [] : ['print'] }
}

/** Where the claim stands as it folds, or as it folds without the stops at its ends. */
function whole(claimed: string, folded: Folded, printed: PrintedText): Wording | undefined {
  const bare = trimmed(folded)
  const found = [...occurrences(bare, printed.folded)]
  // A claim that does not stand without its stops does not stand with them.
  if (found.length === 0) return undefined
  const stopped = bare.text === folded.text ? [] : [...occurrences(folded, printed.folded)]
  const [form, starts] = stopped.length > 0 ? [folded, stopped] : [bare, found]
  const stretches = starts.map((start) => ({ start, end: start + form.text.length }))
  return exactly(claimed, form, stretches, printed)
}

/** What the claim is most like, if it is recognisably the paper's sentence, or put together from the paper's sentences. */
function compared(claim: Claim, printed: PrintedText, effort: Effort): Wording {
  const resemblance = resemblanceOf(claim, printed, effort)
  const { pairs, words, found, weight, stretch } = resemblance
  const alike = found >= WORDS_AT_LEAST && found >= SHARE * words && weight >= WEIGHT_SHARE
  const same = alike || (found >= STRETCH_SHARE * words && stretch >= STRETCH_WEIGHT)
  const parts = partsOf(claim, printed, resemblance, PARTS_DEPTH, effort).sort((a, b) => b.found - a.found)
  const together = parts.length > 1 && parts.reduce((sum, part) => sum + part.found, 0) >= PART_SHARE * words
  if (!same && !together) return ABSENT
  const { differences, columns } = collate(claim, printed, pairs, effort)
  const all = [pairs, ...parts.map((part) => part.pairs)]
  const places = once(all.flatMap((part) => placesOfPairs(printed, part)))
  if (differences.length === 0) return { ...ABSENT, verdict: 'exact', places }
  const pieces = parts.length > 1 ? inOrder(parts).map((part) => pieceOf(claim, printed, part)) : []
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

const inOrder = (parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => (a.pairs[0]?.[0] ?? 0) - (b.pairs[0]?.[0] ?? 0))

/** A part as its words in the claim; its pairs count from the part's own first token. */
function pieceOf(claim: Claim, printed: PrintedText, { pairs, from }: Part): Piece {
  const token = (pair: Pair | undefined) => claim.tokens[from + (pair?.[0] ?? 0)]
  const claimed = claim.text.slice(token(pairs[0])?.from, token(pairs.at(-1))?.to)
  return { claimed, places: placesOfPairs(printed, pairs) }
}

/** Stands between the passages in the folded paper; no text has it (Unicode, 23.7), and no claim may match it. */
const NONCHARACTER = '\uFFFF'

/** What is left out within a sentence is shorter than this, in characters. */
const WITHIN_SENTENCE = 80

/** Whether a shortening leaves out a word that turns a sentence round: "China does … permit", printed "does not". */
function leavesOutTurn(claim: string, { start, end }: Span, printed: PrintedText): boolean {
  const { source, from, to } = printed.folded
  return turnsIn(source.slice(from[start], to[end - 1])) > turnsIn(claim)
}

/**
 * Whether that word stands so near to what is quoted that it is the quoted sentence that is turned round; or one clause is
 * given what another says.
 */
function isDishonest(claim: string, stretch: Stretch, printed: PrintedText): boolean {
  const leftOut = stretch.edits.filter(({ editing }) => editing.kind === 'omission')
  if (leftOut.some((edit) => runsOverContrast(printed, edit) || hidesSubject(printed, stretch.start, edit))) return true
  const { from, to } = printed.folded
  const length = (to[stretch.end - 1] ?? 0) - (from[stretch.start] ?? 0)
  return length - claim.length <= WITHIN_SENTENCE && leavesOutTurn(claim, stretch, printed)
}

/** The wording of a claim that says what it leaves out or puts in; what it says so is among the signs. */
function edited(claimed: string, folded: Folded, printed: PrintedText, effort: Effort): Wording {
  const { editings, stretches, isFair } = findShortened(claimed, printed, effort)
  const honest = stretches.filter((stretch) => !isDishonest(claimed, stretch, printed))
  const [first] = honest
  if (first) {
    const editorial = editorialOf(claimed, first, printed)
    const signs = [...signsOf(editorial), ...(leavesOutTurn(claimed, first, printed) ? (['hidden'] as const) : [])]
    if (!isFair) return { ...inserted(claimed, first, printed), signs, editorial }
    const wording = exactly(claimed, trimmed(folded), honest, printed)
    return { ...wording, signs: signs.length > 0 ? signs : wording.signs, editorial }
  }
  if (stretches.length > 0) return compared(claimOf(folded, [], printed), printed, effort)
  const words = claimOf(folded, editings, printed)
  if (words.words.length < WORDS_TO_COMPARE || !/\p{L}/u.test(claimed)) return ABSENT
  const wording = compared(words, printed, effort)
  // Alike but for what is left out, and yet no honest shortening: then what is left out is what differs.
  const leftOut = wording.verdict === 'exact' && editings.some(({ kind }) => kind === 'omission')
  if (leftOut) return compared(claimOf(folded, [], printed), printed, effort)
  if (wording.verdict === 'absent') return wording
  const editorial = editings.map(({ kind, from, to }): Editorial => ({
    kind,
    claimed: claimed.slice(from, to),
    printed: null,
  }))
  return { ...wording, signs: signsOf(editorial), editorial }
}

/** A claim whose pieces stand in the paper, and whose brackets change what it says. */
function inserted(claimed: string, stretch: Stretch, printed: PrintedText): Wording {
  const places = placesOf(printed, ...offsetsOf(printed, stretch.start, stretch.end))
  return { ...ABSENT, verdict: 'altered', places, ...collateInserted(claimed, stretch, printed) }
}

const signsOf = (editorial: readonly Pick<Editorial, 'kind'>[]): Sign[] => [
  ...(editorial.some(({ kind }) => kind === 'omission') ? (['omission'] as const) : []),
  ...(editorial.some(({ kind }) => kind === 'aside') ? (['brackets'] as const) : []),
]

/**
 * Makes the wording check of a paper, which is folded and indexed for it once; a check then takes time in proportion to
 * the claim, up to a bound (`effort.ts`).
 */
export function wordingChecker(paper: Paper): (claimed: string, effort?: Effort) => Wording {
  let prepared: PrintedText | undefined
  let order: PageOrder | undefined
  const compare = (claim: string, effort: Effort): Wording => {
    prepared ??= prepare(paper)
    const printed = prepared
    effort.spent += CHARACTER * claim.length + LOOK_UP * (claim.length < SHORT ? SHORT_LOOK_UP : 2)
    const whatever = claim.replaceAll(NONCHARACTER, ' ')
    const { text: asked, had } = withoutApparatus(whatever)
    const asAsked = fold(asked)
    if (!/[\p{L}\p{N}]/u.test(asAsked.text)) return ABSENT
    const standing = whole(asked, asAsked, printed)
    if (standing) return { ...standing, signs: [...standing.signs, ...had] }
    order ??= pageOrder(paper, printed)
    const running = placesInPages(asked, asAsked, printed, order, effort)
    if (running) {
      const signs = [...running.had, ...had]
      return { ...ABSENT, verdict: 'exact', places: running.places, signs }
    }
    const unfurnished = withoutFurniture(asAsked, printed, order, effort)
    const claimed = withoutMarkers(unfurnished, printed)
    const folded = claimed === asked ? asAsked : fold(claimed)
    const wording =
      (claimed === asked ? undefined : whole(claimed, folded, printed)) ?? edited(claimed, folded, printed, effort)
    const marked: Sign[] = [
      ...(claimed === unfurnished ? [] : (['marker'] as const)),
      ...(unfurnished === asked ? [] : (['furniture'] as const)),
    ]
    return wording.verdict === 'absent' ? wording : { ...wording, signs: [...wording.signs, ...marked, ...had] }
  }
  return (claim, effort = { spent: 0 }) => {
    const wording = compare(claim, effort)
    const isTurned =
      wording.verdict === 'exact' && !wording.signs.includes('hidden') && beginsBehindTurn(wording.places)
    return isTurned ? { ...wording, signs: ['hidden', ...wording.signs] } : wording
  }
}
