import { element } from '../paper/element.ts'
import {
  APOSTROPHE,
  type Character,
  clusterAt,
  DIGIT,
  LETTER,
  lookUp,
  MARK,
  RAISED,
  SINGLE,
} from './folded-character.ts'

export { HYPHENS, isPassedOver, MARK, withoutInvisible } from './folded-character.ts'

/**
 * What may lie between two neighbouring characters of a folded text: nothing, white space, a hyphen (a dash without
 * space before it, so also the hyphen at the end of a line), or a dash that stands free.
 */
export const NOTHING = 0
const SPACE = 1
export const HYPHEN = 2
export const DASH = 3

/**
 * A text as the wording check compares it: the characters that make up its wording, folded by NFKC and case, and apart
 * from them what lies before each. Quotation marks, square brackets, list bullets and invisible characters are left out.
 */
export interface Folded {
  readonly source: string
  /** The characters, UTF-16. The arrays below have an entry for each code unit. */
  readonly text: string
  readonly before: readonly number[]
  readonly kind: readonly number[]
  /** Where it stands in the text that was folded: UTF-16 code units, end exclusive. */
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** Whether a character is a raised digit right before a plain one, which may stand behind a separator. */
const isRaised = (cluster: string, source: string, end: number): boolean =>
  RAISED.test(cluster) && /^[.,]?\p{Nd}/u.test(source.slice(end, end + 3))

const unfolded = (cluster: string): Character => ({ role: 'text', folded: cluster, kinds: [LETTER] })

/** Folds a text; takes time in proportion to its length. */
export function fold(source: string): Folded {
  const before: number[] = []
  const kind: number[] = []
  const from: number[] = []
  const to: number[] = []
  let text = ''
  let gap = NOTHING
  const push = (folded: string, kinds: readonly number[], start: number, end: number): void => {
    for (const one of kinds) {
      before.push(gap)
      kind.push(one)
      from.push(start)
      to.push(end)
      gap = NOTHING
    }
    text += folded
    gap = NOTHING
  }
  const met = new Map<string, Character>()
  for (let start = 0, end = 0; start < source.length; start = end) {
    const cluster = clusterAt(source, start)
    end = start + cluster.length
    const { role, folded, kinds } = isRaised(cluster, source, end) ? unfolded(cluster) : lookUp(cluster, met)
    if (role === 'text') push(folded, kinds, start, end)
    else if (role === 'space') gap = Math.max(gap, SPACE)
    else if (role === 'hyphen') gap = gap === NOTHING || gap === HYPHEN ? HYPHEN : DASH
    else if (role === 'quote') {
      const inside = gap === NOTHING && kind.length > 0 && kind.at(-1) !== MARK && SINGLE.test(cluster)
      if (inside && /^[\p{L}\p{N}]/u.test(source.slice(end, end + 2))) push("'", [APOSTROPHE], start, end)
      else gap = Math.max(gap, SPACE)
    }
  }
  return { source, text, before, kind, from, to }
}

/**
 * Whether what lies before a character of the claim and one of the text, which differs, is alike. A hyphen between letters is as good as none, as a space and as a
 * dash; between digits it stands for "to" and only a dash is like it. Space beside a mark does not count.
 */
function areAlike(claim: Folded, mine: number, printed: Folded, theirs: number): boolean {
  const [a, b] = [element(claim.before, mine), element(printed.before, theirs)]
  const [left, right] = [claim.kind[mine - 1], claim.kind[mine]]
  const dashed = a >= HYPHEN && b >= HYPHEN
  if (left === MARK || right === MARK) return dashed || (a < HYPHEN && b < HYPHEN)
  if (left === DIGIT && right === DIGIT) return dashed
  return a === HYPHEN || b === HYPHEN
}

/** Whether a word may begin or end before this place: not inside a word, nor inside "1,250", "3.5" or "100-300,000". */
export function isBoundary(folded: Folded, at: number): boolean {
  const { before, kind, text } = folded
  if (at <= 0 || at >= text.length) return true
  const left = kind[at - 1]
  const right = kind[at]
  if (before[at] === NOTHING) {
    if (left !== MARK && right !== MARK) return false
    const inNumber = (mark: number): boolean =>
      /[.,]/u.test(text.charAt(mark)) && kind[mark - 1] === DIGIT && kind[mark + 1] === DIGIT
    return !(inNumber(at) && before[at + 1] === NOTHING) && !(inNumber(at - 1) && before[at - 1] === NOTHING)
  }
  return !(before[at] === HYPHEN && left === DIGIT && right === DIGIT)
}

/**
 * Whether a folded claim stands in a folded text, whole words for whole words, from this index on.
 *
 * @param end where it must end; wherever it does when not given
 */
export function standsAt(claim: Folded, printed: Folded, at: number, end = at + claim.text.length): boolean {
  const { length } = claim.text
  if (length === 0 || at + length !== end || !printed.text.startsWith(claim.text, at)) return false
  if (!isBoundary(printed, at) || !isBoundary(printed, end)) return false
  for (let index = 1; index < length; index += 1) {
    if (claim.before[index] !== printed.before[at + index] && !areAlike(claim, index, printed, at + index)) return false
  }
  return true
}

/**
 * How far a folded claim and a folded text agree from these places on.
 *
 * @param end where the text ends at the latest; @param isOpen whether what lies before the first character may differ
 * @returns the index in the printed text up to which they agree
 */
export function agreement(
  claim: Folded,
  printed: Folded,
  at: number,
  start: number,
  end: number,
  isOpen: boolean,
): number {
  for (let index = start; index < end; index += 1) {
    const mine = at + index - start
    if (claim.text.charCodeAt(mine) !== printed.text.charCodeAt(index)) return index
    if (mine === 0 || (isOpen && index === start)) continue
    if (claim.before[mine] !== printed.before[index] && !areAlike(claim, mine, printed, index)) return index
  }
  return end
}

/** A stretch of a folded text as offsets into its source; an empty one is a place. */
export function offsetsOf({ from, to }: Folded, start: number, end: number): [number, number] {
  const place = to[start - 1] ?? 0
  return start < end ? [element(from, start), element(to, end - 1)] : [place, place]
}

/** Where a folded claim stands in a folded text: the indices of its first character, in order. */
export function* occurrences(claim: Folded, printed: Folded): Generator<number> {
  if (claim.text === '') return
  let at = printed.text.indexOf(claim.text)
  while (at !== -1) {
    if (standsAt(claim, printed, at)) yield at
    at = printed.text.indexOf(claim.text, at + 1)
  }
}

/** Without the full stops, commas and ellipses at its ends, which belong to the person who quotes; one character is left. */
export function trimmed(folded: Folded): Folded {
  const { source, text, before, kind, from, to } = folded
  const isStop = (index: number): boolean => text.charAt(index) === '.' || text.charAt(index) === ','
  let start = 0
  let end = text.length
  while (start < end - 1 && isStop(start)) start += 1
  while (start < end - 1 && isStop(end - 1)) end -= 1
  const cut = (list: readonly number[]): readonly number[] => list.slice(start, end)
  return { source, text: text.slice(start, end), before: cut(before), kind: cut(kind), from: cut(from), to: cut(to) }
}
