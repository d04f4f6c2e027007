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
const RUNS_AT_MOST = 800
/** So does a claim whose pairs stand in the paper more often than this in all; then only its rarer pairs are looked up. */
const PLACES_AT_MOST = 20_000
const RARE = 8

/** The longest stretches of words, two or more, that the claim and the paper have alike. */
function runsOf(claim: Claim, printed: Printed): Run[] {
  const mine = claim.words.map((token) => claim.ids[token] ?? -1)
  const theirs = (index: number): number => printed.ids[printed.words[index] ?? -1] ?? -2
  const all = mine.map((id, at) => printed.pairs.get(pairKey(id, mine[at + 1] ?? -1)) ?? [])
  const common = all.reduce((sum, places) => sum + places.length, 0) > PLACES_AT_MOST
  const looked = common ? all.map((places) => (places.length > RARE ? [] : places)) : all
  const runs: Run[] = []
  looked.forEach((places, at) => {
    for (const place of places) {
      // Where the pair before stands too, the run has begun there.
      if (mine[at - 1] === theirs(place - 1) && (looked[at - 1] ?? []).length > 0) continue
      let length = 0
      let weight = 0
      while (mine[at + length] === theirs(place + length)) {
        weight += printed.weights[mine[at + length] ?? -1] ?? 0
        length += 1
      }
      runs.push({ claimed: at, printed: place, length, weight })
    }
  })
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
/** A claim of more words than this is found in one place or none. */
const LONG = 200

/** The runs, in order in the claim and in the paper and not far apart, that together say the most; the best place first. */
export function bestChains(claim: Claim, printed: Printed): Run[][] {
  const runs = runsOf(claim, printed)
  const longest = Math.max(0, ...runs.map((run) => run.length))
  const omits = claim.omitted.includes(true)
  let omissions = 0
  const omittedUpTo = claim.omitted.map((omitted) => (omissions += omitted ? 1 : 0))
  const isOpen = (earlier: Run, later: Run): boolean =>
    omittedUpTo[claim.words[earlier.claimed] ?? 0] !== omittedUpTo[claim.words[later.claimed] ?? 0]
  const gapAtMost = omits ? OMISSION_AT_MOST : GAP_AT_MOST
  const reach = gapAtMost + longest
  const scores: number[] = []
  const before: number[] = []
  const trims: number[] = []
  let sum = 0
  const weightUpTo = claim.words.map((token) => (sum += printed.weights[claim.ids[token] ?? -1] ?? 0))
  const weightOf = (from: number, length: number): number =>
    (weightUpTo[from + length - 1] ?? 0) - (weightUpTo[from - 1] ?? 0)
  const unitOf = (word: number): number => unitAt(printed, printed.tokens[printed.words[word] ?? 0]?.from ?? 0)
  const begins = runs.map((run) => unitOf(run.printed))
  const ends = runs.map((run) => unitOf(run.printed + run.length - 1))
  runs.forEach((run, index) => {
    scores[index] = run.weight
    before[index] = -1
    trims[index] = 0
    for (let other = index - 1; other >= 0; other -= 1) {
      const earlier = runs[other]
      if (!earlier || run.printed - earlier.printed > reach) break
      if (earlier.claimed >= run.claimed || earlier.printed + earlier.length + gapAtMost < run.printed) continue
      const gapClaimed = run.claimed - earlier.claimed - earlier.length
      const gapPrinted = run.printed - earlier.printed - earlier.length
      const trim = Math.max(0, -gapClaimed, -gapPrinted)
      if (run.length - trim < 2) continue
      const open = omits && isOpen(earlier, run)
      if (gapPrinted > GAP_AT_MOST && !(open && Math.min(earlier.length, run.length) >= FAR_RUN)) continue
      if (!nearUnits(printed, ends[other] ?? 0, begins[index] ?? 0)) continue
      const kept = run.weight - (trim === 0 ? 0 : weightOf(run.claimed, trim))
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
  const order = runs.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)
  const chains: Run[][] = []
  for (const end of order) {
    if (chains.length >= (claim.words.length > LONG ? 1 : CHAINS_AT_MOST) || (scores[end] ?? 0) < (scores[order[0] ?? 0] ?? 0) - NEARLY) break
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
