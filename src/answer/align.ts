import { fold, tokensOf, type Token } from './fold.ts'
import { near, pairKey, type Printed } from './printed.ts'
import type { Editing } from './shortened.ts'

/** A claim as it is compared with the paper: its words and marks, without what it leaves out openly. */
export interface Claim {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the number that the paper gives its key; -1 for what the paper does not have. */
  readonly ids: readonly number[]
  /** The indices of the tokens that are words. */
  readonly words: readonly number[]
  /** For each token, whether the claim leaves words out openly before it; and whether it stands in brackets. */
  readonly omitted: readonly boolean[]
  readonly bracketed: readonly boolean[]
}

/** A token of the claim and the token of the paper that it is: indices. */
export type Pair = readonly [claimed: number, printed: number]

/** Words that the claim and the paper have alike: indices into the words of each. */
interface Run {
  readonly claimed: number
  readonly printed: number
  readonly length: number
  readonly weight: number
}

export function claimOf(text: string, editings: readonly Editing[], printed: Printed): Claim {
  const tokens: Token[] = []
  const omitted: boolean[] = []
  const bracketed: boolean[] = []
  let next = 0
  let left = false
  for (const token of tokensOf(fold(text))) {
    while ((editings[next]?.to ?? Infinity) <= token.from) next += 1
    const editing = editings[next]
    const inside = editing !== undefined && editing.from <= token.from
    if (inside && editing.kind === 'omission') {
      left = true
      continue
    }
    tokens.push(token)
    omitted.push(left)
    bracketed.push(inside)
    left = false
  }
  const stop = (token: Token | undefined): boolean => token?.key === '.' || token?.key === ','
  const first = tokens.findIndex((token) => !stop(token))
  const last = tokens.findLastIndex((token) => !stop(token)) + 1
  const kept = tokens.slice(first, last)
  return {
    text,
    tokens: kept,
    ids: kept.map(({ key }) => printed.idOf.get(key) ?? -1),
    words: kept.flatMap((token, index) => (token.isWord ? [index] : [])),
    omitted: omitted.slice(first, last),
    bracketed: bracketed.slice(first, last),
  }
}

/** More runs than this come only from a claim made of the paper's commonest pairs, over and over. */
const RUNS_AT_MOST = 1500

/** The longest stretches of words, two or more, that part of the claim and the paper have alike. */
function runsOf(claim: Claim, printed: Printed, start: number, end: number): Run[] {
  const mine = (index: number): number =>
    start <= index && index < end ? (claim.ids[claim.words[index] ?? -1] ?? -1) : -1
  const theirs = (index: number): number => printed.ids[printed.words[index] ?? -1] ?? -2
  const runs: Run[] = []
  for (let at = start; at + 1 < end; at += 1) {
    if (mine(at) === -1 || mine(at + 1) === -1) continue
    for (const place of printed.pairs.get(pairKey(mine(at), mine(at + 1))) ?? []) {
      if (mine(at - 1) === theirs(place - 1)) continue
      let length = 0
      let weight = 0
      while (mine(at + length) === theirs(place + length)) {
        weight += printed.weights[mine(at + length)] ?? 0
        length += 1
      }
      runs.push({ claimed: at, printed: place, length, weight })
    }
  }
  if (runs.length > RUNS_AT_MOST) runs.sort((a, b) => b.weight - a.weight).length = RUNS_AT_MOST
  return runs.sort((a, b) => a.printed - b.printed || a.claimed - b.claimed)
}

/** Words that may be left out of the middle of a quotation without a sign before it counts as two. */
const GAP_AT_MOST = 80
/** The same where the claim says that it leaves words out. */
const OMISSION_AT_MOST = 600

/** What a break between two runs costs, in the weight of words: a little, and more the farther they are apart. */
const breakCost = (gap: number, openly: boolean): number =>
  (openly ? 0.02 : 0.15) + (openly ? 0.02 : 0.1) * Math.log2(1 + gap)

/**
 * The runs, in order in the claim and in the paper and not far apart, that together say the most.
 *
 * @param start of the part of the claim that is looked for, as an index into its words; @param end its end, exclusive
 */
export function bestChain(claim: Claim, printed: Printed, start: number, end: number): Run[] {
  const runs = runsOf(claim, printed, start, end)
  const longest = Math.max(0, ...runs.map((run) => run.length))
  const omits = claim.omitted.includes(true)
  let omissions = 0
  const omittedUpTo = claim.words.map((token, index) => {
    const from = index === 0 ? 0 : (claim.words[index - 1] ?? 0) + 1
    return (omissions += claim.omitted.slice(from, token + 1).includes(true) ? 1 : 0)
  })
  const reach = (omits ? OMISSION_AT_MOST : GAP_AT_MOST) + longest
  const scores: number[] = []
  const before: number[] = []
  const trims: number[] = []
  let best = -1
  const place = (run: Run): number => printed.tokens[printed.words[run.printed] ?? 0]?.from ?? 0
  runs.forEach((run, index) => {
    scores[index] = run.weight
    before[index] = -1
    trims[index] = 0
    for (let other = index - 1; other >= 0; other -= 1) {
      const earlier = runs[other]
      if (!earlier || run.printed - earlier.printed > reach) break
      if (earlier.claimed >= run.claimed) continue
      const gapClaimed = run.claimed - earlier.claimed - earlier.length
      const gapPrinted = run.printed - earlier.printed - earlier.length
      const trim = Math.max(0, -gapClaimed, -gapPrinted)
      if (trim >= run.length) continue
      const open = omits && omittedUpTo[earlier.claimed] !== omittedUpTo[run.claimed]
      if (gapPrinted > GAP_AT_MOST && !open) continue
      if (!near(printed, place(earlier), place(run))) continue
      const kept = (run.weight * (run.length - trim)) / run.length
      const score = (scores[other] ?? 0) + kept - breakCost(gapPrinted + trim, open)
      if (score <= (scores[index] ?? 0)) continue
      scores[index] = score
      before[index] = other
      trims[index] = trim
    }
    if (best === -1 || (scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  })
  const chain: Run[] = []
  for (let index = best; index !== -1; index = before[index] ?? -1) {
    const run = runs[index]
    const trim = trims[index] ?? 0
    if (run)
      chain.unshift({ ...run, claimed: run.claimed + trim, printed: run.printed + trim, length: run.length - trim })
  }
  return chain
}

/** A part of each text, as token indices, ends exclusive. */
interface Window {
  readonly claimed: readonly [number, number]
  readonly printed: readonly [number, number]
  /** Whether a match stands right before it; and right after it. */
  readonly opened: boolean
  readonly closed: boolean
}

/** Two stretches longer than this together are shown as changed throughout; sentences are far below. */
const CELLS_AT_MOST = 20_000
const MARK_WEIGHT = 0.1
/** What standing next to another match adds: differences come out in one piece. */
const NEIGHBOUR = 0.15

/** The tokens that two stretches have alike, in order, that say the most (a weighted longest common subsequence). */
function matchBetween(claim: Claim, printed: Printed, window: Window): Pair[] {
  const [c0, c1] = window.claimed
  const [p0, p1] = window.printed
  const rows = c1 - c0
  const columns = p1 - p0
  if (rows <= 0 || columns <= 0 || rows * columns > CELLS_AT_MOST) return []
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const ending = new Float64Array((rows + 1) * width).fill(-Infinity)
  const get = (cells: Float64Array, index: number): number => cells[index] ?? 0
  if (window.opened) ending[0] = 0
  for (let row = 1; row <= rows; row += 1) {
    const id = claim.ids[c0 + row - 1] ?? -1
    for (let column = 1; column <= columns; column += 1) {
      const here = row * width + column
      const diagonal = here - width - 1
      best[here] = Math.max(get(best, here - 1), get(best, here - width))
      if (id === -1 || id !== printed.ids[p0 + column - 1]) continue
      const weight = printed.tokens[p0 + column - 1]?.isWord ? (printed.weights[id] ?? 0) : MARK_WEIGHT
      const closing = window.closed && row === rows && column === columns ? NEIGHBOUR : 0
      ending[here] = weight + closing + Math.max(get(ending, diagonal) + NEIGHBOUR, get(best, diagonal))
      best[here] = Math.max(get(best, here), get(ending, here))
    }
  }
  const pairs: Pair[] = []
  let row = rows
  let column = columns
  let joined = false
  while (row > 0 && column > 0) {
    const here = row * width + column
    if (joined || get(best, here) === get(ending, here)) {
      pairs.unshift([c0 + row - 1, p0 + column - 1])
      joined = get(ending, here - width - 1) + NEIGHBOUR >= get(best, here - width - 1)
      row -= 1
      column -= 1
    } else if (get(best, here) === get(best, here - 1)) column -= 1
    else row -= 1
  }
  return pairs
}

/** Printed tokens beyond the first and last run in which the rest of the claim is looked for, beside its own length. */
const MARGIN = 4

/** Aligns a claim with the paper along a chain of runs: which token of the claim is which token of the paper. */
export function align(claim: Claim, printed: Printed, chain: readonly Run[]): Pair[] {
  const anchors: Pair[] = chain.flatMap((run) =>
    Array.from({ length: run.length }, (_, index): Pair => [
      claim.words[run.claimed + index] ?? 0,
      printed.words[run.printed + index] ?? 0,
    ]),
  )
  const [first] = anchors
  const last = anchors.at(-1)
  if (!first || !last) return []
  const openly = claim.omitted.includes(true)
  const reach = (length: number): number => (length === 0 ? 0 : openly ? OMISSION_AT_MOST : length + MARGIN)
  const from = within(printed, first[1], -reach(first[0]))
  const to = within(printed, last[1], reach(claim.tokens.length - last[0] - 1)) + 1
  const pairs = matchBetween(claim, printed, {
    claimed: [0, first[0]],
    printed: [from, first[1]],
    opened: false,
    closed: true,
  })
  anchors.forEach((anchor, index) => {
    pairs.push(anchor)
    const next = anchors[index + 1]
    const claimed = [anchor[0] + 1, next ? next[0] : claim.tokens.length] as const
    const between = [anchor[1] + 1, next ? next[1] : to] as const
    pairs.push(...matchBetween(claim, printed, { claimed, printed: between, opened: true, closed: next !== undefined }))
  })
  return pairs
}

/** The token so far before or after another, or the last on the way that is near it: never in another note. */
function within(printed: Printed, token: number, distance: number): number {
  const offset = (index: number): number => printed.tokens[index]?.from ?? 0
  let at = Math.max(0, Math.min(printed.tokens.length - 1, token + distance))
  while (at < token && !near(printed, offset(at), offset(token))) at += 1
  while (at > token && !near(printed, offset(token), offset(at))) at -= 1
  return at
}
