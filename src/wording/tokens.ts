import { element } from '../paper/element.ts'
import { DASH, type Folded, HYPHEN, HYPHENS, isBoundary, MARK } from './fold.ts'

/** A word, a number, a single mark, or a dash that stands free. */
export interface Token {
  readonly key: string
  readonly isWord: boolean
  /** Whether a hyphen joins it to the word before. */
  readonly joined: boolean
  /** Where it stands in the text that was folded; and the index of its first character in `Folded.text`. */
  readonly from: number
  readonly to: number
  readonly at: number
}

/** The words and marks of a folded text. A number keeps its commas and its hyphen: "1,250" and "100-300,000" are one. */
export function tokensOf(folded: Folded): Token[] {
  const { source, text, before, kind, from, to } = folded
  const tokens: Token[] = []
  let start = 0
  let key = text.charAt(0)
  for (let at = 1; at <= text.length; at += 1) {
    if (!isBoundary(folded, at)) {
      key += (before[at] === HYPHEN ? '-' : '') + text.charAt(at)
      continue
    }
    const end = element(to, at - 1)
    const joined = start > 0 && before[start] === HYPHEN
    tokens.push({ key, isWord: kind[start] !== MARK, joined, from: element(from, start), to: end, at: start })
    if (before[at] === DASH) {
      const dash = end + source.slice(end, from[at]).search(HYPHENS)
      tokens.push({ key: '-', isWord: false, joined: false, from: dash, to: dash + 1, at })
    }
    start = at
    key = text.charAt(at)
  }
  return tokens
}
