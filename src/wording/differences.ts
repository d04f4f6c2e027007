import { element } from '../paper/element.ts'
import { areNeighbours, type Pair } from './align.ts'
import { isFair } from './brackets.ts'
import type { Claim } from './claim.ts'
import type { Effort } from './effort.ts'
import { fold, standsAt } from './fold.ts'
import { cutOf, keyAt, type PrintedText } from './printed.ts'
import { insideOf } from './replaced.ts'
import type { Token } from './tokens.ts'

/** A stretch of tokens: indices, end exclusive. */
type Range = readonly [from: number, to: number]

/** How many words there are in a stretch, a compound with hyphens counted once. */
const wordsIn = (tokens: readonly Token[], [from, to]: Range): number => {
  let words = 0
  for (let index = from; index < to; index += 1) if (tokens[index]?.isWord && !tokens[index]?.joined) words += 1
  return words
}

const ends = (token: Token | undefined): boolean => token !== undefined && /^[.?!]$/u.test(token.key)

/** Whether what stands only here reads better from the token before it on: it ends with the same, which opens a sentence. */
const opensSentence = (tokens: readonly Token[], before: number, end: number): boolean =>
  tokens[before]?.key === tokens[end - 1]?.key && ends(tokens[before - 1])

const isSameMark = (one: Token | undefined, other: Token | undefined): boolean =>
  one !== undefined && !one.isWord && one.key === other?.key

/**
 * Moves insertions and omissions to where they read best: of "a, b, c" without "b" it is "b," that is missing, not ", b";
 * and of a sentence left out between two that begin with "The" all words, not those from its second to the next "The".
 */
function slide(claim: Claim, printed: PrintedText, pairs: readonly Pair[]): Pair[] {
  const slid = [...pairs]
  const [mine, theirs] = [claim.tokens, printed.tokens]
  for (let index = 1; index < slid.length; index += 1) {
    const [left, right] = [element(slid, index - 1), element(slid, index)]
    const added = right[0] > left[0] + 1
    if (added === right[1] > left[1] + 1) continue
    if (isSameMark(mine[left[0] + 1], theirs[left[1] + 1])) slid[index] = [left[0] + 1, left[1] + 1]
    else if (added && opensSentence(mine, left[0], right[0])) slid[index - 1] = [right[0] - 1, left[1]]
    else if (!added && opensSentence(theirs, left[1], right[1])) slid[index - 1] = [left[0], right[1] - 1]
  }
  return slid
}

/** Matches without a change between them. */
interface Island {
  readonly pairs: readonly Pair[]
  readonly weight: number
  readonly first: Pair
  readonly last: Pair
}

function islandsOf(printed: PrintedText, pairs: readonly Pair[]): Island[] {
  const islands: { pairs: Pair[]; weight: number; readonly first: Pair; last: Pair }[] = []
  for (const pair of pairs) {
    const [, at] = pair
    const weight = printed.tokens[at]?.isWord ? element(printed.weights, element(printed.ids, at)) : 0
    const island = islands.at(-1)
    if (island && areNeighbours(island.last, pair)) {
      island.pairs.push(pair)
      island.weight += weight
      island.last = pair
    } else islands.push({ pairs: [pair], weight, first: pair, last: pair })
  }
  return islands
}

/** What matches must weigh for each changed word beside them after the first, and what is enough in any case. */
const CHANCE = 0.3
const ENOUGH = 1

/** Leaves out matches that are there by chance: marks and common words alone among longer changes. */
function withoutChance(claim: Claim, printed: PrintedText, pairs: readonly Pair[]): Pair[] {
  const islands = islandsOf(printed, pairs)
  const kept: Pair[] = []
  islands.forEach(({ pairs: here, weight, first, last }, index) => {
    const between = (a: Pair | undefined, b: Pair | undefined): number =>
      a && b ? Math.max(wordsIn(claim.tokens, [a[0] + 1, b[0]]), wordsIn(printed.tokens, [a[1] + 1, b[1]])) : Infinity
    const changed = Math.min(between(kept.at(-1), first), between(last, islands[index + 1]?.first))
    if (changed === 0 || (weight > 0 && weight >= Math.min(ENOUGH, CHANCE * (changed - 1)))) kept.push(...here)
  })
  return kept
}

/** The matches of an alignment that mean something, as the differences are told from them. */
export function settled(claim: Claim, printed: PrintedText, pairs: readonly Pair[]): Pair[] {
  const kept = withoutChance(claim, printed, slide(claim, printed, pairs))
  // A full stop next to what is not in the paper is no match.
  const counts = ([claimed]: Pair): boolean =>
    claim.tokens[claimed]?.isWord === true || claimed === 0 || claimed === claim.tokens.length - 1
  return kept.slice(Math.max(0, kept.findIndex(counts)), kept.findLastIndex(counts) + 1)
}

/** Changed words at an end of the claim are set against as many printed ones, up to this; beyond it, against none. */
const BORROWED_AT_MOST = 5

/** The printed words next to a match, as many as the claim has there, within the sentence; a compound is not divided. */
function borrowed(printed: PrintedText, token: number, words: number, step: 1 | -1): Range {
  const { tokens, sentences } = printed
  const most = words > BORROWED_AT_MOST ? 0 : words
  let last = token
  let found = 0
  for (let at = token + step; sentences[at] === sentences[token]; at += step) {
    const next = tokens[at]
    if (!next || /^[;:]$/u.test(next.key)) break
    const compound = at !== token + step && tokens[step === 1 ? at : at + 1]?.joined === true
    if (found >= most && !compound) break
    if (next.isWord && !compound) found += 1
    if (next.isWord) last = at
  }
  return step === 1 ? [token + 1, last + 1] : [last, token]
}

/** A change, and whether what the claim has before it and after it is matched. */
interface Gap {
  readonly claimed: Range
  readonly printed: Range
  readonly left: boolean
  readonly right: boolean
}

/** What the claim has before its first match, or between an open omission and a match. */
function gapBefore(claim: Claim, printed: PrintedText, [, place]: Pair, [from, to]: Range): Gap {
  // Beyond a full stop it is another sentence, and is set against nothing.
  const words = ends(claim.tokens[to - 1]) ? 0 : wordsIn(claim.tokens, [from, to])
  return { claimed: [from, to], printed: borrowed(printed, place, words, -1), left: false, right: true }
}

/** What the claim has after its last match, or between a match and an open omission. */
function gapAfter(claim: Claim, printed: PrintedText, [, place]: Pair, [from, to]: Range): Gap {
  const words = wordsIn(claim.tokens, [from, to])
  const skips = words > 0 && /^[.,;:?!]$/u.test(keyAt(claim, from))
  const set = borrowed(printed, place, ends(claim.tokens[from]) ? 0 : words, 1)
  return { claimed: [skips ? from + 1 : from, to], printed: set, left: !skips, right: false }
}

/** The changes, in the order of the claim; at an open omission what stands before it and what stands after apart. */
function gapsOf(claim: Claim, printed: PrintedText, pairs: readonly Pair[]): Gap[] {
  const first = element(pairs, 0)
  const gaps = [gapBefore(claim, printed, first, [0, first[0]])]
  let last = first
  for (const right of pairs.slice(1)) {
    const left = last
    last = right
    if (areNeighbours(left, right)) continue
    const [from, to] = [left[0] + 1, right[0]]
    const open = claim.omitted.indexOf(true, from)
    if (open === -1 || open > to) {
      gaps.push({ claimed: [from, to], printed: [left[1] + 1, right[1]], left: true, right: true })
    } else {
      const reopened = claim.omitted.lastIndexOf(true, to)
      gaps.push(gapAfter(claim, printed, left, [from, open]), gapBefore(claim, printed, right, [reopened, to]))
    }
  }
  gaps.push(gapAfter(claim, printed, last, [last[0] + 1, claim.tokens.length]))
  const isEmpty = ([from, to]: Range): boolean => from >= to
  // At an end of the claim and at an omission the paper may go on; only what the claim has there is a change.
  return gaps.filter((gap) => !isEmpty(gap.claimed) || (gap.left && gap.right && !isEmpty(gap.printed)))
}

/** A change as characters: offsets into the claim, and into the paper's folded source; an empty stretch is a place. */
export interface Change {
  readonly claimed: Range
  readonly printed: Range
  /** Whether it is the writer's brackets that say something else. */
  readonly inBrackets: boolean
}

const charactersOf = (tokens: readonly Token[], [from, to]: Range): Range => {
  const within = tokens.slice(from, to)
  const place = from > 0 ? element(tokens, from - 1).to : element(tokens, 0).from
  return [within[0]?.from ?? place, within.at(-1)?.to ?? place]
}

/** Whether a mark in a text is the sign of the number behind it. */
const signs = (text: string, [from, to]: Range): boolean => /^[-−–]\p{Sc}?\p{N}/u.test(text.slice(from, to + 2))

/** Says where a claim differs from the stretch of the paper that it was aligned with; nothing where only spelling does. */
export function changesOf(claim: Claim, printed: PrintedText, pairs: readonly Pair[], effort: Effort): Change[] {
  const mine = (range: Range): string => claim.text.slice(...charactersOf(claim.tokens, range))
  const theirs = (range: Range): string => cutOf(printed, ...charactersOf(printed.tokens, range))
  return gapsOf(claim, printed, pairs).flatMap((gap): Change[] => {
    const wider = ([from, to]: Range, left: boolean, right: boolean): Range => [
      from - (left ? 1 : 0),
      to + (right ? 1 : 0),
    ]
    const editors = claim.bracketed.slice(...gap.claimed)
    const words = wordsIn(printed.tokens, gap.printed)
    // What the paper has in brackets itself is its own, and nothing that an editor has put words for.
    const [first, last] = wider(gap.printed, true, true)
    const own = printed.tokens.slice(Math.max(0, first), last).some((token) => printed.bracketed[token.at])
    const isEdited = editors.length > 0 && !editors.includes(false)
    if (
      isEdited &&
      !own &&
      isFair(insideOf(mine(gap.claimed), gap.left, gap.left ? Infinity : 0), printed, ...gap.printed, effort)
    )
      return []
    const whole = fold(theirs(wider(gap.printed, gap.left, gap.right)))
    if (standsAt(fold(mine(wider(gap.claimed, gap.left, gap.right))), whole, 0, whole.text.length)) return []
    // A comma alone is hard to read, and is shown with the word before it; a minus with its number.
    const alone = words === 0 && wordsIn(claim.tokens, gap.claimed) === 0
    const rightward = alone && (!gap.left || signs(claim.text, charactersOf(claim.tokens, gap.claimed)))
    const sides = [alone && !rightward, rightward] as const
    return [
      {
        claimed: charactersOf(claim.tokens, wider(gap.claimed, ...sides)),
        printed: charactersOf(printed.tokens, wider(gap.printed, ...sides)),
        inBrackets: editors.includes(true),
      },
    ]
  })
}
