import { fold, type Folded, isBoundary, occurrences, standsAt, tokensOf, trimmed } from './fold.ts'
import { near, type Printed } from './printed.ts'

/** What a claim leaves out or puts in openly: "…", or words in square brackets; offsets into the claim. */
export interface Editing {
  readonly kind: 'omission' | 'aside'
  readonly from: number
  readonly to: number
}

/** A claim with more of them is not a quotation that somebody shortened, and is compared as it stands. */
const EDITINGS_AT_MOST = 40

/** A phrase in brackets stands for so many printed words at most. */
const ASIDE_WORDS = 8

/** Steps of the search for a shortened quotation; a real one takes a few hundred at most. */
const STEPS_AT_MOST = 5000

const EDITING = /\[[^[\]]*\]|…+|\.(?:\s?\.){2,}/gu
const ELLIPSIS = /^\s*(?:…+|\.(?:\s?\.){2,})\s*$/u

/** The omissions and asides of a claim; brackets around letters of a word ("[T]he") are neither. */
export function editingsOf(claimed: string): Editing[] {
  const editings: Editing[] = []
  for (const match of claimed.matchAll(EDITING)) {
    const [marked] = match
    const from = match.index
    const to = from + marked.length
    const inside = marked.startsWith('[') ? marked.slice(1, -1) : marked
    if (ELLIPSIS.test(inside)) {
      const round = claimed.charAt(from - 1) === '(' && claimed.charAt(to) === ')' ? 1 : 0
      editings.push({ kind: 'omission', from: from - round, to: to + round })
    } else {
      const attached =
        /[\p{L}\p{N}]$/u.test(claimed.slice(Math.max(0, from - 2), from)) ||
        /^[\p{L}\p{N}]/u.test(claimed.slice(to, to + 2))
      if (!attached || !/\p{L}/u.test(inside)) editings.push({ kind: 'aside', from, to })
    }
    if (editings.length > EDITINGS_AT_MOST) return []
  }
  return editings
}

/** A claim in reading order: what it quotes, and between that what it leaves out or puts in. */
type Element =
  | { readonly kind: 'piece'; readonly folded: Folded; readonly found: readonly number[] }
  | { readonly kind: 'omission' }
  | { readonly kind: 'aside'; readonly folded: Folded }

function elementsOf(claimed: string, editings: readonly Editing[], printed: Printed): Element[] {
  const elements: Element[] = []
  const piece = (from: number, to: number): void => {
    const folded = trimmed(fold(claimed.slice(from, to)))
    if (/[^.,]/u.test(folded.text))
      elements.push({ kind: 'piece', folded, found: [...occurrences(folded, printed.folded)] })
  }
  let from = 0
  for (const editing of editings) {
    piece(from, editing.from)
    if (editing.kind === 'omission') elements.push({ kind: 'omission' })
    else elements.push({ kind: 'aside', folded: trimmed(fold(claimed.slice(editing.from, editing.to))) })
    from = editing.to
  }
  piece(from, claimed.length)
  const isPiece = (element: Element): boolean => element.kind === 'piece'
  return elements.slice(Math.max(0, elements.findIndex(isPiece)), elements.findLastIndex(isPiece) + 1)
}

/**
 * Whether the pieces are enough to be one shortened sentence. Single words picked from all over a passage can be made
 * to say anything, so they must not be the greater part.
 */
function isHonest(elements: readonly Element[]): boolean {
  const lengths = elements.flatMap((element) =>
    element.kind === 'piece' ? [tokensOf(element.folded).filter((token) => token.isWord).length] : [],
  )
  const single = lengths.filter((length) => length < 2).length
  const total = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.length > 1 && total >= 4 && Math.max(...lengths) >= 3 && 2 * single <= lengths.length
}

/** The places at which up to eight words from here on are passed over, the nearest first. */
function* skips(printed: Printed, at: number): Generator<number> {
  const { folded } = printed
  let words = 0
  for (let index = at; index < folded.text.length; index += 1) {
    if (index > at && !isBoundary(folded, index)) continue
    yield index
    if (folded.kind[index] !== 0) words += 1
    if (words > ASIDE_WORDS) return
  }
}

/**
 * Finds a quotation that its writer shortened or filled in openly: its pieces stand in order, each exact, in one
 * passage or note or over two neighbouring passages.
 *
 * @returns stretches of the folded text, indices, end exclusive; the shortest first
 */
export function findShortened(
  claimed: string,
  editings: readonly Editing[],
  printed: Printed,
): { start: number; end: number }[] {
  if (editings.length === 0) return []
  const elements = elementsOf(claimed, editings, printed)
  const [first] = elements
  if (first?.kind !== 'piece' || !isHonest(elements)) return []
  if (elements.some((element) => element.kind === 'piece' && element.found.length === 0)) return []
  const offset = (index: number): number => printed.folded.from[index] ?? 0
  let steps = 0
  /** The end of the elements from this one on; -1 when they do not stand there. */
  const follow = (index: number, at: number, start: number, after: boolean): number => {
    const element = elements[index]
    steps += 1
    if (!element) return near(printed, offset(start), offset(at - 1)) ? at : -1
    if (steps > STEPS_AT_MOST) return -1
    if (element.kind === 'omission') return follow(index + 1, at, start, true)
    if (element.kind === 'piece') {
      const { folded, found } = element
      if (!after)
        return standsAt(folded, printed.folded, at) ? follow(index + 1, at + folded.text.length, start, false) : -1
      for (const place of found) {
        if (place < at) continue
        if (!near(printed, offset(start), offset(place))) break
        const end = follow(index + 1, place + folded.text.length, start, false)
        if (end !== -1) return end
      }
      return -1
    }
    if (after) return follow(index + 1, at, start, true)
    if (standsAt(element.folded, printed.folded, at)) {
      const end = follow(index + 1, at + element.folded.text.length, start, false)
      if (end !== -1) return end
    }
    for (const place of skips(printed, at)) {
      const end = follow(index + 1, place, start, false)
      if (end !== -1) return end
    }
    return -1
  }
  const stretches: { start: number; end: number }[] = []
  for (const start of first.found) {
    const end = follow(1, start + first.folded.text.length, start, false)
    if (end !== -1) stretches.push({ start, end })
  }
  return stretches.sort((a, b) => a.end - a.start - (b.end - b.start))
}
