import { element } from '../paper/element.ts'
import { align, areNeighbours, type Pair } from './align.ts'
import { bestChains, breakCost } from './chain.ts'
import type { Claim } from './claim.ts'
import { settled } from './differences.ts'
import type { Effort } from './effort.ts'
import type { PrintedText } from './printed.ts'
import type { Token } from './tokens.ts'

/** How far an alignment shows the claim to be the paper's. */
export interface Likeness {
  /** How many words the claim has, and how many of them are found; what is in brackets does not count. */
  readonly words: number
  readonly found: number
  /** The weight of the claim that is found, less the cost of its breaks. */
  readonly weight: number
  /** What the weightiest stretch weighs that is there without a change. */
  readonly stretch: number
}

const wordsBetween = (tokens: readonly Token[], left: number, right: number): number =>
  tokens.slice(left + 1, right).filter((token) => token.isWord).length

export function likenessOf(claim: Claim, printed: PrintedText, pairs: readonly Pair[]): Likeness {
  const weightOf = (index: number): number => element(claim.weights, index)
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0)
  const all = claim.weights.filter((weight) => weight > 0)
  const found = pairs.map(([claimed]) => weightOf(claimed)).filter((weight) => weight > 0)
  let cost = 0
  let [unbroken, stretch] = [0, 0]
  for (const [index, right] of pairs.entries()) {
    // Before the first there is nothing that could be changed or skipped.
    const left = pairs[index - 1] ?? right
    const weight = weightOf(right[0])
    const changed = areNeighbours(left, right) ? 0 : wordsBetween(claim.tokens, left[0], right[0])
    const skipped = areNeighbours(left, right) ? 0 : wordsBetween(printed.tokens, left[1], right[1])
    const broken = changed + skipped > 0
    const openly = broken && claim.omitted.slice(left[0] + 1, right[0] + 1).includes(true)
    if (broken) cost += breakCost(Math.max(0, skipped - changed), openly)
    unbroken = broken ? weight : unbroken + weight
    stretch = Math.max(stretch, unbroken)
  }
  return { words: all.length, found: found.length, weight: (sum(found) - cost) / Math.max(sum(all), 1e-9), stretch }
}

/** A claim's alignment with the stretch of the paper that it is most like, and how far it is like it. */
export interface Resemblance extends Likeness {
  readonly pairs: readonly Pair[]
}

/** A run of less weight is a few common words. */
const WEIGHTY = 1.5

/** @returns the first of equals, so a passage before a note; no pairs where no two words in a row are the paper's */
export function resemblanceOf(claim: Claim, printed: PrintedText, effort: Effort): Resemblance {
  const nothing: Resemblance = { pairs: [], words: 0, found: 0, weight: 0, stretch: 0 }
  const chains = bestChains(claim, printed, effort).flatMap((chain) => {
    // A short run far off may stand in the way of the same words next to the others, as single matches.
    const weighty = chain.filter((run) => run.weight >= WEIGHTY)
    return weighty.length > 0 && weighty.length < chain.length ? [chain, weighty] : [chain]
  })
  return chains.reduce((best, chain) => {
    const pairs = settled(claim, printed, align(claim, printed, chain, effort))
    const likeness = likenessOf(claim, printed, pairs)
    return likeness.weight > best.weight ? { pairs, ...likeness } : best
  }, nothing)
}
