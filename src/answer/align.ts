import type { Run } from './chain.ts'
import type { Claim } from './claim.ts'
import type { Token } from './fold.ts'
import { near, type Printed } from './printed.ts'

/** A token of the claim and the token of the paper that it is: indices. */
export type Pair = readonly [claimed: number, printed: number]

/** A part of each text, as token indices, ends exclusive. */
interface Window {
  readonly claimed: readonly [number, number]
  readonly printed: readonly [number, number]
  /** Whether a match stands right before it; and right after it. */
  readonly opened: boolean
  readonly closed: boolean
}

/** What is compared for one alignment, claimed times printed tokens; beyond it all is shown as changed. */
const CELLS_AT_MOST = 40_000
const MARK_WEIGHT = 0.1
/** What standing next to another match adds: differences come out in one piece. */
const NEIGHBOUR = 0.15

/** The tokens that two stretches have alike, in order, that say the most (a weighted longest common subsequence). */
function matchBetween(claim: Claim, printed: Printed, window: Window): Pair[] {
  const [c0, c1] = window.claimed
  const [p0, p1] = window.printed
  const rows = c1 - c0
  const columns = p1 - p0
  if (rows <= 0 || columns <= 0) return []
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
    // Of equals the one that is nearer to where the claim is known to stand.
    if (!joined && window.opened && get(best, here) === get(best, here - 1)) column -= 1
    else if (joined || get(best, here) === get(ending, here)) {
      pairs.unshift([c0 + row - 1, p0 + column - 1])
      joined = get(ending, here - width - 1) + NEIGHBOUR >= get(best, here - width - 1)
      row -= 1
      column -= 1
    } else if (get(best, here) === get(best, here - width)) row -= 1
    else column -= 1
  }
  return pairs
}

/** Printed tokens beyond the first and last run in which the rest of the claim is looked for, beside its own length. */
const MARGIN = 4
/** The same where the claim leaves words out: about the length of a sentence. */
const OPEN_MARGIN = 40

const isStop = (token: Token | undefined): boolean => token !== undefined && /^[.?!]$/u.test(token.key)

/**
 * Aligns a claim with the stretch of the paper that it has a chain of runs with.
 *
 * @returns which token of the claim is which token of the paper, in order
 */
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
  const reach = (length: number): number => (length === 0 ? 0 : length + (openly ? OPEN_MARGIN : MARGIN))
  let from = within(printed, first[1], -reach(first[0]))
  let to = within(printed, last[1], reach(claim.tokens.length - last[0] - 1)) + 1
  // What is in one sentence in the claim is not looked for in the next one of the paper.
  const { sentences } = printed
  if (!openly && !claim.tokens.slice(0, first[0]).some(isStop))
    from = Math.max(from, sentences.indexOf(sentences[first[1]] ?? 0))
  if (!openly && !claim.tokens.slice(last[0] + 1).some(isStop))
    to = Math.min(to, sentences.lastIndexOf(sentences[last[1]] ?? 0) + 1)
  let cells = 0
  const match = (window: Window): Pair[] => {
    const size = (window.claimed[1] - window.claimed[0]) * (window.printed[1] - window.printed[0])
    if (cells + size > CELLS_AT_MOST) return []
    cells += size
    return matchBetween(claim, printed, window)
  }
  const pairs = match({ claimed: [0, first[0]], printed: [from, first[1]], opened: false, closed: true })
  anchors.forEach((anchor, index) => {
    pairs.push(anchor)
    const next = anchors[index + 1]
    const claimed = [anchor[0] + 1, next ? next[0] : claim.tokens.length] as const
    const between = [anchor[1] + 1, next ? next[1] : to] as const
    pairs.push(...match({ claimed, printed: between, opened: true, closed: next !== undefined }))
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
