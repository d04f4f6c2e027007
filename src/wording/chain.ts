import { element } from '../paper/element.ts'
import type { Claim } from './claim.ts'
import { type Effort, isSpent, PAIR } from './effort.ts'
import { nearUnits, pairKey, type PrintedText, unitOfToken } from './printed.ts'

/** Words that the claim and the paper have alike: indices into the words of each. */
export interface Run {
  readonly claimed: number
  readonly printed: number
  readonly length: number
  readonly weight: number
}

/** More runs than this come only from a claim made of the paper's commonest pairs, over and over. */
const RUNS_AT_MOST = 500
/** So does a claim whose pairs stand in the paper more often than this in all; then only its rarer pairs are looked up. */
const PLACES_AT_MOST = 20_000
const RARE = 8

/** The longest stretches of words, two or more, that the claim and the paper have alike. */
function runsOf(claim: Claim, printed: PrintedText, effort: Effort): Run[] {
  const mine = claim.words.map((token) => element(claim.ids, token))
  const theirs = (index: number): number => printed.ids[printed.words[index] ?? -1] ?? -2
  const all = mine.map((id, at) => printed.pairs.get(pairKey(id, mine[at + 1] ?? -1)) ?? [])
  const common = all.reduce((sum, places) => sum + places.length, 0) > PLACES_AT_MOST
  const looked = common ? all.map((places) => (places.length > RARE ? [] : places)) : all
  const runs: Run[] = []
  looked.forEach((places, at) => {
    effort.spent += PAIR * places.length
    for (const place of places) {
      // Where the pair before stands too, the run has begun there.
      if (mine[at - 1] === theirs(place - 1) && element(looked, at - 1).length > 0) continue
      if (isSpent(effort)) return
      let length = 0
      let weight = 0
      for (let id = theirs(place); mine[at + length] === id; id = theirs(place + length)) {
        weight += element(printed.weights, id)
        length += 1
      }
      effort.spent += PAIR * length
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

/** How many places are looked at more closely, if the runs there say nearly as much as those of the best. */
const CHAINS_AT_MOST = 4
const NEARLY = 1
/** A claim of more words than this is found in one place or none. */
const LONG = 200

/** A run as the end of a chain: what the chain says, the run before it, and how much of its own start that one has. */
interface Link {
  readonly run: Run
  readonly score: number
  readonly before: Link | null
  readonly trim: number
}

/** Says what following one run with another costs and how much they overlap; undefined where one cannot follow. */
type Joint = (earlier: Run, later: Run) => { readonly trim: number; readonly cost: number } | undefined

function jointOf(claim: Claim, printed: PrintedText): Joint {
  let omissions = 0
  const omittedUpTo = claim.omitted.map((omitted) => (omissions += omitted ? 1 : 0))
  const isOpen = (earlier: Run, later: Run): boolean =>
    omittedUpTo[element(claim.words, earlier.claimed)] !== omittedUpTo[element(claim.words, later.claimed)]
  let sum = 0
  const weightUpTo = claim.words.map((token) => (sum += printed.weights[element(claim.ids, token)] ?? 0))
  const unitOf = (word: number): number => unitOfToken(printed, element(printed.words, word))
  return (earlier, later) => {
    const gap = later.printed - earlier.printed - earlier.length
    const trim = Math.max(0, -gap, earlier.claimed + earlier.length - later.claimed)
    if (earlier.claimed >= later.claimed || gap > OMISSION_AT_MOST || later.length - trim < 2) return undefined
    const open = isOpen(earlier, later)
    if (gap > GAP_AT_MOST && !(open && Math.min(earlier.length, later.length) >= FAR_RUN)) return undefined
    if (!nearUnits(printed, unitOf(earlier.printed + earlier.length - 1), unitOf(later.printed))) return undefined
    const upTo = (word: number): number => element(weightUpTo, word - 1)
    const shared = trim === 0 ? 0 : upTo(later.claimed + trim) - upTo(later.claimed)
    return { trim, cost: shared + breakCost(gap + trim, open) }
  }
}

/** For each run the chain that says the most of those that end with it. */
function linksOf(claim: Claim, printed: PrintedText, effort: Effort): Link[] {
  const runs = runsOf(claim, printed, effort)
  const joint = jointOf(claim, printed)
  const longest = Math.max(0, ...runs.map((run) => run.length))
  const reach = longest + (claim.omitted.includes(true) ? OMISSION_AT_MOST : GAP_AT_MOST)
  const links: Link[] = []
  for (const run of runs) {
    if (isSpent(effort)) break
    let best: Link = { run, score: run.weight, before: null, trim: 0 }
    for (let index = links.length - 1; index >= 0; index -= 1) {
      effort.spent += PAIR
      const before = links[index]
      if (!before || run.printed - before.run.printed > reach) break
      if (before.score + run.weight <= best.score) continue
      const joined = joint(before.run, run)
      const score = joined ? before.score + run.weight - joined.cost : 0
      if (joined && score > best.score) best = { run, score, before, trim: joined.trim }
    }
    links.push(best)
  }
  return links
}

function chainTo(end: Link): Run[] {
  const chain: Run[] = []
  for (let link: Link | null = end; link; link = link.before) {
    const { run, trim } = link
    chain.unshift({ ...run, claimed: run.claimed + trim, printed: run.printed + trim, length: run.length - trim })
  }
  return chain
}

/** Whether two chains have no printed word in common, nor one of them words in the middle of the other. */
function areApart(one: readonly Run[], other: readonly Run[]): boolean {
  const start = (chain: readonly Run[]): number => element(chain, 0).printed
  const end = (chain: readonly Run[]): number => element(chain, chain.length - 1).printed
  return end(one) < start(other) || end(other) < start(one)
}

/** The runs, in order in both and not far apart, that together say the most; and those elsewhere that say nearly as much. */
export function bestChains(claim: Claim, printed: PrintedText, effort: Effort): Run[][] {
  const links = linksOf(claim, printed, effort)
  const most = Math.max(...links.map((link) => link.score))
  const nearly = links.filter((link) => link.score >= most - NEARLY).sort((a, b) => b.score - a.score)
  const chains: Run[][] = []
  for (const link of nearly) {
    if (chains.length >= (claim.words.length > LONG ? 1 : CHAINS_AT_MOST)) break
    const chain = chainTo(link)
    if (chains.every((other) => areApart(other, chain))) chains.push(chain)
  }
  return chains
}
