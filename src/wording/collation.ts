import { element } from '../paper/element.ts'
import type { Pair } from './align.ts'
import type { Claim } from './claim.ts'
import { type Change, changesOf } from './differences.ts'
import type { Effort } from './effort.ts'
import { type Concern, gravityOf } from './gravity.ts'
import { cutOf, type PrintedText, withMarks } from './printed.ts'

/** What the claim says and the paper prints instead; '' where one of them has nothing. */
export interface Difference {
  readonly claimed: string
  readonly printed: string
  readonly kind: 'dropped' | 'added' | 'changed'
  /**
   * Whether it touches a number, a negation, or an exception, another limit or what is said of what, and which of them; or,
   * as "inserted", whether the writer's brackets say what the paper does not.
   */
  readonly grave: boolean
  readonly concerns: Concern | 'inserted' | null
}

/** A piece of the claim and the piece of the paper that stands there, alike or different. */
export interface Collated {
  readonly claimed: string
  readonly printed: string
  readonly differs: boolean
}

export interface Collation {
  /** In the order of the claim. */
  readonly differences: readonly Difference[]
  /** The claim and the stretch of the paper side by side: put together, each column is its whole text. */
  readonly columns: readonly Collated[]
}

/** One of a claim that was aligned with the paper. */
interface Aligned extends Collation {
  /** The stretch of the paper, from its first to its last match or change: indices of the source. */
  readonly extent: readonly [from: number, to: number]
}

/** @param otherwise what it touches, if its own words tell nothing: brackets say something else, or what is left out limits */
export function differenceOf(claimed: string, printed: string, otherwise: 'inserted' | 'exception' | null): Difference {
  const kind = claimed === '' ? 'dropped' : printed === '' ? 'added' : 'changed'
  const concerns = gravityOf(claimed, printed) ?? otherwise
  return { claimed, printed, kind, grave: concerns !== null, concerns }
}

/** Where the printed column begins and ends: with the first and last match or change, and the marks that both have. */
function extentOf(claim: Claim, printed: PrintedText, pairs: readonly Pair[], changes: readonly Change[]) {
  const token = (pair: number) => element(printed.tokens, element(pairs, pair)[1])
  const from = Math.min(token(0).from, ...changes.map((change) => change.printed[0]))
  const to = Math.max(token(pairs.length - 1).to, ...changes.map((change) => change.printed[1]))
  const head = claim.text.slice(0, claim.tokens[0]?.from)
  return withMarks(printed, from, to, head, claim.text.slice(claim.tokens.at(-1)?.to))
}

/** Sets a claim beside the stretch of the paper that it was aligned with. */
export function collate(claim: Claim, printed: PrintedText, pairs: readonly Pair[], effort: Effort): Aligned {
  const changes = changesOf(claim, printed, pairs, effort)
  const extent = extentOf(claim, printed, pairs, changes)
  const [start, end] = extent
  const columns: Collated[] = []
  const differences: Difference[] = []
  const push = (mine: string, theirs: string, differs: boolean): void => {
    if (mine !== '' || theirs !== '') columns.push({ claimed: mine, printed: theirs, differs })
  }
  let [mine, theirs] = [0, start]
  for (const change of changes) {
    const from = Math.max(theirs, change.printed[0])
    const to = Math.max(from, change.printed[1])
    push(claim.text.slice(mine, change.claimed[0]), cutOf(printed, theirs, from), false)
    const claimed = claim.text.slice(...change.claimed)
    push(claimed, cutOf(printed, from, to), true)
    differences.push(differenceOf(claimed, cutOf(printed, ...change.printed), change.inBrackets ? 'inserted' : null))
    mine = change.claimed[1]
    theirs = to
  }
  push(claim.text.slice(mine), cutOf(printed, theirs, end), false)
  return { differences, columns, extent }
}
