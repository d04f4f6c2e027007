import { align, type Pair } from './align.ts'
import { bestChains, breakCost } from './chain.ts'
import type { Claim } from './claim.ts'
import { settled } from './differences.ts'
import type { Printed } from './printed.ts'

/** How far an alignment shows the claim to be the paper's. */
export interface Likeness {
  readonly words: number
  readonly found: number
  /** Of the claim's weight, what is found, less what the breaks in it cost. */
  readonly weight: number
  /** What the weightiest stretch weighs that is there without a change. */
  readonly stretch: number
}

export function likenessOf(claim: Claim, printed: Printed, pairs: readonly Pair[]): Likeness {
  const weighty = (index: number): boolean => (claim.weights[index] ?? 0) > 0
  const sum = (indices: readonly number[]): number =>
    indices.reduce((total, index) => total + (claim.weights[index] ?? 0), 0)
  const found = pairs.map(([claimed]) => claimed).filter(weighty)
  let cost = 0
  let unbroken = claim.weights[pairs[0]?.[0] ?? -1] ?? 0
  let stretch = unbroken
  for (let index = 1; index < pairs.length; index += 1) {
    const [left, right] = [pairs[index - 1], pairs[index]]
    if (!left || !right) continue
    const weight = claim.weights[right[0]] ?? 0
    if (left[0] + 1 === right[0] && left[1] + 1 === right[1]) {
      unbroken += weight
      stretch = Math.max(stretch, unbroken)
      continue
    }
    const changed = claim.tokens.slice(left[0] + 1, right[0]).filter((token) => token.isWord).length
    const skipped = printed.tokens.slice(left[1] + 1, right[1]).filter((token) => token.isWord).length
    const openly = claim.omitted.slice(left[0] + 1, right[0] + 1).includes(true)
    if (changed + skipped > 0) cost += breakCost(Math.max(0, skipped - changed), openly)
    unbroken = (changed + skipped > 0 ? 0 : unbroken) + weight
    stretch = Math.max(stretch, unbroken)
  }
  const all = claim.tokens.flatMap((_, index) => (weighty(index) ? [index] : []))
  return { words: all.length, found: found.length, weight: (sum(found) - cost) / Math.max(sum(all), 1e-9), stretch }
}

/** A claim's alignment with the stretch of the paper that it is most like, and how far it is like it. */
export interface Resemblance extends Likeness {
  readonly pairs: readonly Pair[]
}

/** A run of less weight is a few common words. */
const WEIGHTY = 1.5

/** @returns the first of equals, so a passage before a note; no pairs where no two words in a row are the paper's */
export function resemblanceOf(claim: Claim, printed: Printed): Resemblance {
  const nothing: Resemblance = { pairs: [], words: 0, found: 0, weight: 0, stretch: 0 }
  const chains = bestChains(claim, printed).flatMap((chain) => {
    // A short run far off may stand in the way of the same words next to the others, as single matches.
    const weighty = chain.filter((run) => run.weight >= WEIGHTY)
    return weighty.length > 0 && weighty.length < chain.length ? [chain, weighty] : [chain]
  })
  return chains.reduce((best, chain) => {
    const pairs = settled(claim, printed, align(claim, printed, chain))
    const likeness = likenessOf(claim, printed, pairs)
    return likeness.weight > best.weight ? { pairs, ...likeness } : best
  }, nothing)
}
