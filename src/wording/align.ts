import { element } from '../paper/element.ts'
import type { Run } from './chain.ts'
import type { Claim } from './claim.ts'
import { type Effort, isSpent } from './effort.ts'
import { lowerBound, nearUnits, type PrintedText, sentenceOf, sentenceStart, unitOfToken } from './printed.ts'
import type { Token } from './tokens.ts'

/** A token of the claim and the token of the paper that it is: indices. */
export type Pair = readonly [claimed: number, printed: number]

/** Whether nothing stands between two matches, neither in the claim nor in the paper. */
export const areNeighbours = (left: Pair, right: Pair): boolean => left[0] + 1 === right[0] && left[1] + 1 === right[1]

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

/** For each cell (row: a claimed token, column: a printed one) the most that the tokens up to there can weigh. */
interface Table {
  readonly rows: number
  readonly columns: number
  /** All in all, and with these two tokens matched. */
  readonly best: (row: number, column: number) => number
  readonly ending: (row: number, column: number) => number
}

function tableOf(claim: Claim, printed: PrintedText, { claimed, printed: print, opened, closed }: Window): Table {
  const rows = claimed[1] - claimed[0]
  const columns = print[1] - print[0]
  const width = columns + 1
  const bests = new Float64Array((rows + 1) * width)
  const endings = new Float64Array((rows + 1) * width).fill(-Infinity)
  // In the innermost loop, where a check would be felt: the rows and columns of the window are those of the table.
  const best = (row: number, column: number): number => bests[row * width + column] as number
  const ending = (row: number, column: number): number => endings[row * width + column] as number
  if (opened) endings[0] = 0
  for (let row = 1; row <= rows; row += 1) {
    const id = element(claim.ids, claimed[0] + row - 1)
    for (let column = 1; column <= columns; column += 1) {
      const here = row * width + column
      bests[here] = Math.max(best(row, column - 1), best(row - 1, column))
      if (id === -1 || id !== printed.ids[print[0] + column - 1]) continue
      const weight = printed.tokens[print[0] + column - 1]?.isWord ? element(printed.weights, id) : MARK_WEIGHT
      const closing = closed && row === rows && column === columns ? NEIGHBOUR : 0
      endings[here] = weight + closing + Math.max(ending(row - 1, column - 1) + NEIGHBOUR, best(row - 1, column - 1))
      bests[here] = Math.max(best(row, column), ending(row, column))
    }
  }
  return { rows, columns, best, ending }
}

/** The tokens that two stretches have alike, in order, that say the most (a weighted longest common subsequence). */
function matchBetween(claim: Claim, printed: PrintedText, window: Window): Pair[] {
  const { rows, columns, best, ending } = tableOf(claim, printed, window)
  const pairs: Pair[] = []
  let row = rows
  let column = columns
  let joined = false
  while (row > 0 && column > 0) {
    const here = best(row, column)
    // Of equal matches, the one nearer to the known place of the claim.
    if (!joined && window.opened && here === best(row, column - 1)) column -= 1
    else if (joined || here === ending(row, column)) {
      row -= 1
      column -= 1
      pairs.unshift([window.claimed[0] + row, window.printed[0] + column])
      joined = ending(row, column) + NEIGHBOUR >= best(row, column)
    } else if (here === best(row - 1, column)) row -= 1
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
export function align(claim: Claim, printed: PrintedText, chain: readonly Run[], effort: Effort): Pair[] {
  const anchors: Pair[] = chain.flatMap((run) =>
    Array.from({ length: run.length }, (_, index): Pair => [
      element(claim.words, run.claimed + index),
      element(printed.words, run.printed + index),
    ]),
  )
  const [first, last] = [element(anchors, 0), element(anchors, anchors.length - 1)]
  const openly = claim.omitted.includes(true)
  const reach = (length: number): number => (length === 0 ? 0 : length + (openly ? OPEN_MARGIN : MARGIN))
  // What is in one sentence in the claim is not looked for in the next one of the paper.
  const inSentence = (tokens: readonly Token[]): boolean => !openly && !tokens.some(isStop)
  const from = Math.max(
    within(printed, first[1], -reach(first[0])),
    inSentence(claim.tokens.slice(0, first[0])) ? sentenceStart(printed, first[1]) : 0,
  )
  const to = Math.min(
    within(printed, last[1], reach(claim.tokens.length - last[0] - 1)),
    inSentence(claim.tokens.slice(last[0] + 1))
      ? lowerBound(printed.sentences, sentenceOf(printed, last[1]) + 1) - 1
      : Infinity,
  )
  let cells = 0
  const match = (window: Window): Pair[] => {
    const size = (window.claimed[1] - window.claimed[0]) * (window.printed[1] - window.printed[0])
    if (size <= 0 || cells + size > CELLS_AT_MOST || isSpent(effort)) return []
    cells += size
    effort.spent += size
    return matchBetween(claim, printed, window)
  }
  const pairs = match({ claimed: [0, first[0]], printed: [from, first[1]], opened: false, closed: true })
  anchors.forEach((anchor, index) => {
    pairs.push(anchor)
    const next = anchors[index + 1]
    const claimed = [anchor[0] + 1, next ? next[0] : claim.tokens.length] as const
    const between = [anchor[1] + 1, next ? next[1] : to + 1] as const
    pairs.push(...match({ claimed, printed: between, opened: true, closed: next !== undefined }))
  })
  return pairs
}

/** The token so far before or after another, or the last on the way that is near it: never in another note. */
function within(printed: PrintedText, token: number, distance: number): number {
  const unit = unitOfToken(printed, token)
  let at = Math.max(0, Math.min(printed.tokens.length - 1, token + distance))
  while (at < token && !nearUnits(printed, unitOfToken(printed, at), unit)) at += 1
  while (at > token && !nearUnits(printed, unit, unitOfToken(printed, at))) at -= 1
  return at
}
