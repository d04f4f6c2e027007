import type { Claim } from './claim.ts'
import { nearUnits, pairKey, type Printed, unitAt } from './printed.ts'

/** Words that the claim and the paper have alike: indices into the words of each. */
export interface Run {
  readonly claimed: number
  readonly printed: number
  readonly length: number
  readonly weight: number
}

/** More runs than this come only from a claim made of the paper's commonest pairs, over and over. */
const RUNS_AT_MOST = 1500

/** The longest stretches of words, two or more, that the claim and the paper have alike. */
function runsOf(claim: Claim, printed: Printed): Run[] {
  const mine = (index: number): number => claim.ids[claim.words[index] ?? -1] ?? -1
  const theirs = (index: number): number => printed.ids[printed.words[index] ?? -1] ?? -2
  const runs: Run[] = []
  for (let at = 0; at + 1 < claim.words.length; at += 1) {
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
/** The same where the claim says that it leaves words out, between runs of some length. */
const OMISSION_AT_MOST = 600
const FAR_RUN = 3

/** What a break between two runs costs, in the weight of words: a little, and more the farther they are apart. */
export const breakCost = (gap: number, openly: boolean): number =>
  (openly ? 0.02 : 0.15) + (openly ? 0.02 : 0.13) * Math.log2(1 + gap)

/** So many places are looked at more closely, if the runs there say nearly as much as those of the best. */
const CHAINS_AT_MOST = 4
const NEARLY = 1

/** The runs, in order in the claim and in the paper and not far apart, that together say the most; the best place first. */
export function bestChains(claim: Claim, printed: Printed): Run[][] {
  const runs = runsOf(claim, printed)
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
  const weightOf = (from: number, to: number): number =>
    claim.words.slice(from, to).reduce((sum, token) => sum + (printed.weights[claim.ids[token] ?? -1] ?? 0), 0)
  const units = runs.map((run) => unitAt(printed, printed.tokens[printed.words[run.printed] ?? 0]?.from ?? 0))
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
      if (run.length - trim < 2) continue
      const open = omits && omittedUpTo[earlier.claimed] !== omittedUpTo[run.claimed]
      if (gapPrinted > GAP_AT_MOST && !(open && Math.min(earlier.length, run.length) >= FAR_RUN)) continue
      if (!nearUnits(printed, units[other] ?? 0, units[index] ?? 0)) continue
      const kept = run.weight - weightOf(run.claimed, run.claimed + trim)
      const score = (scores[other] ?? 0) + kept - breakCost(gapPrinted + trim, open)
      if (score <= (scores[index] ?? 0)) continue
      scores[index] = score
      before[index] = other
      trims[index] = trim
    }
  })
  const chainTo = (end: number): Run[] => {
    const chain: Run[] = []
    for (let index = end; index !== -1; index = before[index] ?? -1) {
      const run = runs[index]
      const trim = trims[index] ?? 0
      if (run)
        chain.unshift({ ...run, claimed: run.claimed + trim, printed: run.printed + trim, length: run.length - trim })
    }
    return chain
  }
  const ends = runs.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  const chains: Run[][] = []
  for (const end of ends) {
    if (chains.length >= CHAINS_AT_MOST || (scores[end] ?? 0) < (scores[ends[0] ?? 0] ?? 0) - NEARLY) break
    const chain = chainTo(end)
    const apart = chains.every(
      (other) =>
        (other.at(-1)?.printed ?? 0) < (chain[0]?.printed ?? 0) ||
        (other[0]?.printed ?? 0) > (chain.at(-1)?.printed ?? 0),
    )
    if (apart) chains.push(chain)
  }
  return chains
}
