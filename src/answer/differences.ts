import type { Claim, Pair } from './align.ts'
import { fold, standsAt, type Token } from './fold.ts'
import { cutOf, type Printed, unitAt } from './printed.ts'

/** What the claim says and the paper prints instead; '' where one of them has nothing. */
export interface Difference {
  readonly claimed: string
  readonly printed: string
}

/** A stretch of tokens: indices, end exclusive. */
type Range = readonly [from: number, to: number]

const wordsIn = (tokens: readonly Token[], [from, to]: Range): number => {
  let words = 0
  for (let index = from; index < to; index += 1) if (tokens[index]?.isWord) words += 1
  return words
}

/**
 * Moves an insertion or omission that begins with a mark to where it begins with a word: of "a, b, c" without "b" it is
 * "b," that is missing, not ", b".
 */
function slide(claim: Claim, printed: Printed, pairs: readonly Pair[]): Pair[] {
  const slid = [...pairs]
  for (let index = 1; index < slid.length; index += 1) {
    const [left, right] = [slid[index - 1], slid[index]]
    if (!left || !right) continue
    const [c, p] = [left[0] + 1, left[1] + 1]
    const alike = claim.tokens[c]?.key === printed.tokens[p]?.key && claim.tokens[c]?.isWord === false
    if (alike && (c === right[0]) !== (p === right[1])) slid[index] = [c, p]
  }
  return slid
}

/** Matches without a change between them. */
interface Island {
  readonly pairs: readonly Pair[]
  readonly weight: number
}

function islandsOf(printed: Printed, pairs: readonly Pair[]): Island[] {
  const islands: { pairs: Pair[]; weight: number }[] = []
  let last: Pair | undefined
  for (const pair of pairs) {
    const joined = last && last[0] + 1 === pair[0] && last[1] + 1 === pair[1]
    if (!joined) islands.push({ pairs: [], weight: 0 })
    const island = islands.at(-1)
    const token = printed.tokens[pair[1]]
    island?.pairs.push(pair)
    if (island && token?.isWord) island.weight += printed.weights[printed.ids[pair[1]] ?? 0] ?? 0
    last = pair
  }
  return islands
}

/** What matches must weigh for each changed word beside them, and what is enough in any case. */
const CHANCE = 0.25
const ENOUGH = 1

/** Leaves out matches that are there by chance: marks and common words alone among longer changes. */
function withoutChance(claim: Claim, printed: Printed, pairs: readonly Pair[]): Pair[] {
  const islands = islandsOf(printed, pairs)
  const kept: Pair[] = []
  islands.forEach(({ pairs: here, weight }, index) => {
    const [first, last] = [here[0], here.at(-1)]
    if (!first || !last) return
    const between = (a: Pair | undefined, b: Pair | undefined): number =>
      a && b ? Math.max(wordsIn(claim.tokens, [a[0] + 1, b[0]]), wordsIn(printed.tokens, [a[1] + 1, b[1]])) : Infinity
    const changed = Math.min(between(kept.at(-1), first), between(last, islands[index + 1]?.pairs[0]))
    if (weight >= Math.min(ENOUGH, CHANCE * changed)) kept.push(...here)
  })
  return kept
}

/** The matches of an alignment that mean something, as the differences are told from them. */
export const settled = (claim: Claim, printed: Printed, pairs: readonly Pair[]): Pair[] =>
  withoutChance(claim, printed, slide(claim, printed, pairs))

/** Changed words at an end of the claim are set against as many printed ones, up to this; beyond it, against none. */
const BORROWED_AT_MOST = 5

/** The printed words next to a match, as many as the claim has there, within the sentence. */
function borrowed(printed: Printed, token: number, words: number, step: 1 | -1): Range {
  const offset = (index: number): number => printed.tokens[index]?.from ?? 0
  let at = token
  let found = 0
  if (words > BORROWED_AT_MOST) return [0, 0]
  while (found < words) {
    const next = printed.tokens[at + step]
    const same = next && unitAt(printed, next.from) === unitAt(printed, offset(token))
    if (!same || /^[.?!]$/u.test(next.key)) break
    at += step
    if (next.isWord) found += 1
  }
  return step === 1 ? [token + 1, at + 1] : [at, token]
}

interface Gap {
  readonly claimed: Range
  readonly printed: Range
}

/** The changes, in the order of the claim; at an open omission what stands before it and what stands after apart. */
function gapsOf(claim: Claim, printed: Printed, pairs: readonly Pair[]): Gap[] {
  const before = (right: Pair, claimed: Range): Gap => ({
    claimed,
    printed: borrowed(printed, right[1], wordsIn(claim.tokens, claimed), -1),
  })
  const after = (left: Pair, claimed: Range): Gap => ({
    claimed,
    printed: borrowed(printed, left[1], wordsIn(claim.tokens, claimed), 1),
  })
  const gaps: Gap[] = []
  for (let index = 0; index <= pairs.length; index += 1) {
    const [left, right] = [pairs[index - 1], pairs[index]]
    const [from, to] = [left ? left[0] + 1 : 0, right ? right[0] : claim.tokens.length]
    const open = claim.omitted.indexOf(true, from)
    if (left && right && (open === -1 || open > to)) gaps.push({ claimed: [from, to], printed: [left[1] + 1, right[1]] })
    else if (left && right) gaps.push(after(left, [from, open]), before(right, [claim.omitted.lastIndexOf(true, to), to]))
    else if (left) gaps.push(after(left, [from, to]))
    else if (right) gaps.push(before(right, [from, to]))
  }
  return gaps.filter((gap) => gap.claimed[0] < gap.claimed[1] || gap.printed[0] < gap.printed[1])
}

/** The most printed words that a phrase in brackets stands for. */
const ASIDE_WORDS = 8

/** Says how a claim differs from the stretch of the paper that it was aligned with; nothing where only spelling does. */
export function differencesOf(claim: Claim, printed: Printed, pairs: readonly Pair[]): Difference[] {
  const claimedText = ([from, to]: Range): string =>
    from < to ? claim.text.slice(claim.tokens[from]?.from, claim.tokens[to - 1]?.to) : ''
  const printedText = ([from, to]: Range): string =>
    from < to ? cutOf(printed, printed.tokens[from]?.from ?? 0, printed.tokens[to - 1]?.to ?? 0) : ''
  const wider = ([from, to]: Range, left: number, right: number, length: number): Range => [
    Math.max(0, from - left),
    Math.min(length, to + right),
  ]
  return gapsOf(claim, printed, pairs).flatMap((gap) => {
    const [claimed, print] = [gap.claimed, gap.printed]
    const editors = claim.bracketed.slice(...claimed)
    if (editors.length > 0 && !editors.includes(false) && wordsIn(printed.tokens, print) <= ASIDE_WORDS) return []
    const inner = claimed[0] > 0 && claimed[1] < claim.tokens.length
    if (inner) {
      const a = fold(claimedText(wider(claimed, 1, 1, claim.tokens.length)))
      const b = fold(printedText(wider(print, 1, 1, printed.tokens.length)))
      if (a.text.length === b.text.length && standsAt(a, b, 0)) return []
    }
    // A comma alone is hard to read, and is shown with the word before it.
    const alone = inner && wordsIn(claim.tokens, claimed) === 0 && wordsIn(printed.tokens, print) === 0 ? 1 : 0
    return [
      {
        claimed: claimedText(wider(claimed, alone, 0, claim.tokens.length)),
        printed: printedText(wider(print, alone, 0, printed.tokens.length)),
      },
    ]
  })
}
