import { element } from '../paper/element.ts'
import { fold, type Folded } from './fold.ts'
import { MARKER_CONTEXT, pairKey, type PrintedText } from './printed.ts'
import type { Editing } from './editings.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A claim as it is compared with the paper: its words and marks, without what it leaves out openly. */
export interface Claim {
  readonly text: string
  readonly tokens: readonly Token[]
  /** For each token the number that the paper gives its key; -1 for what the paper does not have. */
  readonly ids: readonly number[]
  /** The indices of the tokens that are words. */
  readonly words: readonly number[]
  /** For each token how much it says that the paper has it, 0 to 1; 0 for marks and for what is in brackets. */
  readonly weights: readonly number[]
  /** For each token, whether the claim leaves words out openly before it; and whether it stands in brackets. */
  readonly omitted: readonly boolean[]
  readonly bracketed: readonly boolean[]
}

/** A word says less after the word that it often follows in the paper, as in "UN High Commissioner for Refugees". */
const PHRASE_WEIGHT = 0.5
const OFTEN = 3

/** @param editings the claim's omissions and asides, which are not compared */
export function claimOf(folded: Folded, editings: readonly Editing[], printed: PrintedText): Claim {
  const tokens: Token[] = []
  const omitted: boolean[] = []
  const bracketed: boolean[] = []
  let next = 0
  let left = false
  for (const token of tokensOf(folded)) {
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
  const ids = tokens.map(({ key }) => printed.idOf.get(key) ?? -1)
  const weights = tokens.map((token, index) => {
    if (!token.isWord || bracketed[index]) return 0
    const id = element(ids, index)
    if (id === -1) return 1
    const often = (printed.pairs.get(pairKey(ids[index - 1] ?? -1, id))?.length ?? 0) >= OFTEN
    return element(printed.weights, id) * (often ? PHRASE_WEIGHT : 1)
  })
  return partOf({ text: folded.source, tokens, ids, words: [], weights, omitted, bracketed }, first, last)
}

/** A part of a claim: token indices, end exclusive. */
export function partOf(claim: Claim, from: number, to: number): Claim {
  const tokens = claim.tokens.slice(from, to)
  return {
    text: claim.text,
    tokens,
    ids: claim.ids.slice(from, to),
    words: tokens.flatMap((token, index) => (token.isWord ? [index] : [])),
    weights: claim.weights.slice(from, to),
    omitted: claim.omitted.slice(from, to),
    bracketed: claim.bracketed.slice(from, to),
  }
}

/**
 * A number as the number of a note comes along when a page is copied: glued to the end of a word or to a mark, raised,
 * in brackets or parentheses, after a caret, or loose.
 */
const MARKER =
  /\s?(?:\(\d{1,3}\)|\[\^?\d{1,3}\]|\^\d{1,3}\^?)|(?<=[^\s\p{N}])\d{1,3}(?![\p{L}\p{N}])|(?<=\s)\d{1,3}(?=\s|$)|[\u00B9\u00B2\u00B3\u2070-\u2079]{1,3}|(?<=\S)[*†‡§‖¶]{1,4}/gu

/** If there are more numbers than notes, they are no numbers of notes. */
const CANDIDATES_AT_MOST = 200

/** A claim without the numbers of notes that were copied with it: each only where the paper has that note's marker. */
export function withoutMarkers(claimed: string, printed: PrintedText): string {
  let candidates = 0
  return claimed.replace(MARKER, (digits, at: number) => {
    const before = printed.markers.get(digits.normalize('NFKC').replace(/[^\d*†‡§‖¶]|^\D*0+/gu, '')) ?? []
    if (before.length === 0 || (candidates += 1) > CANDIDATES_AT_MOST) return digits
    const text = fold(claimed.slice(Math.max(0, at - 2 * MARKER_CONTEXT), at)).text
    return before.some((words) => text.endsWith(words)) ? '' : digits
  })
}
