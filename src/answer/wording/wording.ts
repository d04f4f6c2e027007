import type { Paper } from '../../paper/paper.ts'
import type { Pair } from './align.ts'
import { type Claim, claimOf, partOf, withoutMarkers } from './claim.ts'
import { type Difference, differencesOf } from './differences.ts'
import { fold, type Folded, occurrences, trimmed } from './fold.ts'
import { likenessOf, type Resemblance, resemblanceOf } from './likeness.ts'
import { cutOf, type Place, placesOf, prepare, type Printed, withMarks } from './printed.ts'
import { findShortened, type Stretch } from './shortened.ts'

/** Whether the paper has a quotation. */
export interface Wording {
  readonly verdict: 'exact' | 'altered' | 'absent'
  /** How the claim differs, in its order; empty unless it is altered. */
  readonly differences: readonly Difference[]
  /** Where it stands, the best place first, each unit once; empty when it is absent. */
  readonly places: readonly Place[]
}

const ABSENT: Wording = { verdict: 'absent', differences: [], places: [] }

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
}

/** The stretches of the paper that a claim is put together from, in the order of the claim. */
function partsOf(claim: Claim, printed: Printed, { pairs }: Resemblance, depth: number): Part[] {
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (!first || !last) return []
  const middle = partOf(claim, first[0], last[0] + 1)
  const moved = pairs.map(([claimed, place]): Pair => [claimed - first[0], place])
  const { words, found, weight, stretch } = likenessOf(middle, printed, moved)
  if (found < PART_WORDS || found < PART_SHARE * words || weight < WEIGHT_SHARE || stretch < PART_WEIGHT) return []
  const rest = (from: number, to: number): Part[] => {
    const part = partOf(claim, from, to)
    const few = depth === 0 || part.words.length < PART_WORDS
    return few ? [] : partsOf(part, printed, resemblanceOf(part, printed), depth - 1)
  }
  return [...rest(0, first[0]), { pairs, found }, ...rest(last[0] + 1, claim.tokens.length)]
}

/** The places of the printed words that a claim was aligned with, from the first to the last. */
function placesOfPairs(printed: Printed, pairs: readonly Pair[]): Place[] {
  const words = pairs.flatMap(([, index]) => (printed.tokens[index]?.isWord ? [printed.tokens[index]] : []))
  return placesOf(printed, words[0]?.from ?? 0, words.at(-1)?.to ?? 0)
}

/** Each passage or note once, where it stands first. */
function once(places: readonly Place[]): Place[] {
  const seen = new Set<string>()
  return places.filter(({ unit }) => !seen.has(unit.id) && seen.add(unit.id))
}

/** The stretches of the folded text as places, those that print the claim to the letter before those that fold to it. */
function exactly(claimed: string, folded: Folded, stretches: readonly Stretch[], printed: Printed): Wording {
  const head = claimed.slice(0, folded.from[0])
  const tail = claimed.slice(folded.to.at(-1))
  const standing = stretches.map(({ start, end }) => {
    const bare = [printed.folded.from[start] ?? 0, printed.folded.to[end - 1] ?? 0] as const
    const [from, to] = withMarks(printed, ...bare, head, tail)
    return { literal: cutOf(printed, from, to) === claimed.trim(), places: placesOf(printed, from, to) }
  })
  const ordered = [...standing.filter(({ literal }) => literal), ...standing.filter(({ literal }) => !literal)]
  return { verdict: 'exact', differences: [], places: once(ordered.flatMap(({ places }) => places)) }
}

/** Where the claim stands to the letter, or as it folds, or as it folds without the stops at its ends. */
function whole(claimed: string, folded: Folded, printed: Printed): Wording | undefined {
  for (const form of [folded, trimmed(folded)]) {
    const starts = [...occurrences(form, printed.folded)]
    const stretches = starts.map((start) => ({ start, end: start + form.text.length }))
    if (stretches.length > 0) return exactly(claimed, form, stretches, printed)
  }
}

/** What the claim is most like, if it is recognisably the paper's sentence, or put together from the paper's sentences. */
function compared(claim: Claim, printed: Printed): Wording {
  const resemblance = resemblanceOf(claim, printed)
  const { pairs, words, found, weight, stretch } = resemblance
  const alike = found >= WORDS_AT_LEAST && found >= SHARE * words && weight >= WEIGHT_SHARE
  const same = alike || (found >= STRETCH_SHARE * words && stretch >= STRETCH_WEIGHT)
  const parts = partsOf(claim, printed, resemblance, PARTS_DEPTH).sort((a, b) => b.found - a.found)
  const together = parts.length > 1 && parts.reduce((sum, part) => sum + part.found, 0) >= PART_SHARE * words
  if (!same && !together) return ABSENT
  const differences = differencesOf(claim, printed, pairs)
  const places = once([pairs, ...parts.map((part) => part.pairs)].flatMap((part) => placesOfPairs(printed, part)))
  return { verdict: differences.length === 0 ? 'exact' : 'altered', differences, places }
}

/** Stands between the passages in the folded paper; no text has it (Unicode, 23.7), and no claim may match it. */
const NONCHARACTER = '\uFFFF'

/** Words that turn a sentence round. */
const NEGATION = /\b(?:not|no|never|none|nor|neither|nobody|nothing|cannot|without|unable|few|hardly)\b/giu

/** What is left out within a sentence is shorter than this, in characters. */
const WITHIN_SENTENCE = 80

/** Whether a shortening leaves out the word that turns its sentence round: "China does … permit", printed "does not". */
function hidesNegation(claim: string, { start, end }: Stretch, printed: Printed): boolean {
  const { source, from, to } = printed.folded
  const stretch = source.slice(from[start], to[end - 1])
  if (stretch.length - claim.length > WITHIN_SENTENCE) return false
  const count = (text: string): number => text.match(NEGATION)?.length ?? 0
  return count(stretch) > count(claim)
}

/**
 * Makes the wording check of a paper. The first check folds and indexes the paper, the others take time in proportion
 * to the claim.
 */
export function wordingChecker(paper: Paper): (claimed: string) => Wording {
  let prepared: Printed | undefined
  return (claim) => {
    const printed = (prepared ??= prepare(paper))
    const asked = claim.replaceAll(NONCHARACTER, ' ')
    const asAsked = fold(asked)
    if (!/[\p{L}\p{N}]/u.test(asAsked.text)) return ABSENT
    const claimed = withoutMarkers(asked, printed)
    const folded = claimed === asked ? asAsked : fold(claimed)
    const exact = whole(asked, asAsked, printed) ?? (claimed === asked ? undefined : whole(claimed, folded, printed))
    if (exact) return exact
    const { editings, stretches } = findShortened(claimed, printed)
    const honest = stretches.filter((stretch) => !hidesNegation(claimed, stretch, printed))
    if (honest.length > 0) return exactly(claimed, trimmed(folded), honest, printed)
    if (stretches.length > 0) return compared(claimOf(folded, [], printed), printed)
    const words = claimOf(folded, editings, printed)
    if (words.words.length < WORDS_TO_COMPARE || !/\p{L}/u.test(claimed)) return ABSENT
    const wording = compared(words, printed)
    // Alike but for what is left out, and yet no honest shortening: then what is left out is what differs.
    const leftOut = wording.verdict === 'exact' && editings.some(({ kind }) => kind === 'omission')
    return leftOut ? compared(claimOf(folded, [], printed), printed) : wording
  }
}
