import type { Span } from '../paper/types.ts'
import { type Effort, LOOK_UP } from './effort.ts'
import { fold, type Folded, isBoundary, MARK, occurrences, standsAt, trimmed } from './fold.ts'
import { lowerBound, neighbourhoodEnd, type PrintedText } from './printed.ts'
import { tokensOf } from './tokens.ts'

/** What a claim leaves out or puts in openly: "…", or words in square brackets; offsets into the claim. */
export interface Editing {
  readonly kind: 'omission' | 'aside'
  readonly from: number
  readonly to: number
}

/** A claim with more of them is not a quotation that somebody shortened, and is compared as it stands. */
const EDITINGS_AT_MOST = 40

/** The most printed words that a phrase in brackets stands for. */
export const ASIDE_WORDS = 8

/** A piece of one or two words stands no farther from the next than a sentence is long: folded characters. */
const SHORT_PIECE = 3
const SHORT_PIECE_REACH = 200

/** Steps of the search for a shortened quotation; a real one takes a few hundred at most. */
const STEPS_AT_MOST = 5000

const EDITING = /\[[^[\]]*\]|…+|\.(?:\s?\.){2,}/gu
const ELLIPSIS = /^\s*(?:…+|\.(?:\s?\.){2,})\s*$/u

/** The omissions and asides of a claim; brackets around letters of a word ("[T]he") are neither. */
function editingsOf(claimed: string): Editing[] {
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
  | { readonly kind: 'piece'; readonly folded: Folded; readonly words: number; readonly found: readonly number[] }
  | { readonly kind: 'omission' }
  | { readonly kind: 'aside'; readonly folded: Folded }

function elementsOf(claimed: string, editings: readonly Editing[]): Element[] {
  const elements: Element[] = []
  const piece = (from: number, to: number): void => {
    const folded = trimmed(fold(claimed.slice(from, to)))
    if (!/[^.,]/u.test(folded.text)) return
    const words = tokensOf(folded).filter((token) => token.isWord).length
    elements.push({ kind: 'piece', folded, words, found: [] })
  }
  let from = 0
  for (const editing of editings) {
    piece(from, editing.from)
    if (editing.kind === 'omission') elements.push({ kind: 'omission' })
    else elements.push({ kind: 'aside', folded: trimmed(fold(claimed.slice(editing.from, editing.to))) })
    from = editing.to
  }
  piece(from, claimed.length)
  return elements
}

/** The elements with the places of their pieces; undefined as soon as one of them stands nowhere. */
function located(elements: readonly Element[], printed: PrintedText, effort: Effort): Element[] | undefined {
  const all: Element[] = []
  for (const element of elements) {
    if (element.kind !== 'piece') {
      all.push(element)
      continue
    }
    effort.spent += LOOK_UP
    const found = [...occurrences(element.folded, printed.folded)]
    if (found.length === 0) return undefined
    all.push({ ...element, found })
  }
  return all
}

/**
 * Whether the pieces are enough to be one shortened sentence. Single words picked from all over a passage can be made
 * to say anything, so they must not be the greater part.
 */
function isHonest(elements: readonly Element[]): boolean {
  const lengths = elements.flatMap((element) => (element.kind === 'piece' ? [element.words] : []))
  const single = lengths.filter((length) => length < 2).length
  return Math.max(0, ...lengths) >= SHORT_PIECE && 2 * single <= lengths.length
}

/** The places at which up to eight words from here on are passed over, the nearest first. */
function* skips(printed: PrintedText, at: number): Generator<number> {
  const { folded } = printed
  let words = 0
  for (let index = at; index < folded.text.length; index += 1) {
    if (index > at && !isBoundary(folded, index)) continue
    yield index
    // What the paper prints in brackets is its own, and nothing that an editor has put words for.
    if (printed.bracketed[index]) return
    if (folded.kind[index] !== MARK) words += 1
    if (words > ASIDE_WORDS) return
  }
}

/**
 * Where an element can end that begins at an index of the printed text, or anywhere after it.
 *
 * @param limit the index at which it must have ended
 */
function* endsOf(element: Element, printed: PrintedText, at: number, after: boolean, limit: number): Generator<number> {
  if (element.kind === 'piece') {
    const { folded, found } = element
    if (!after && standsAt(folded, printed.folded, at)) yield at + folded.text.length
    if (!after) return
    for (let index = lowerBound(found, at); index < found.length; index += 1) {
      const end = (found[index] ?? 0) + folded.text.length
      if (end > limit) return
      yield end
    }
  } else if (element.kind === 'omission' || after) yield at
  else {
    if (standsAt(element.folded, printed.folded, at)) yield at + element.folded.text.length
    yield* skips(printed, at)
  }
}

/** A claim's honest editings, for which it is no worse; and where its pieces stand in the folded text, the shortest stretch first. */
interface Shortened {
  readonly editings: readonly Editing[]
  readonly stretches: readonly Span[]
}

/**
 * Finds a quotation that its writer shortened or filled in openly: its pieces stand in order, each exact, in one
 * passage or note or over two neighbouring passages.
 */
export function findShortened(claimed: string, printed: PrintedText, effort: Effort): Shortened {
  // A phrase that the paper has in brackets itself is quoted with them, and no editor's.
  const isOwn = ({ from, to }: Editing): boolean => printed.ownBrackets.has(trimmed(fold(claimed.slice(from, to))).text)
  const editings = editingsOf(claimed).filter((editing) => editing.kind === 'omission' || !isOwn(editing))
  const all = editings.length === 0 ? [] : elementsOf(claimed, editings)
  const isPiece = (element: Element): boolean => element.kind === 'piece'
  const [head, tail] = [Math.max(0, all.findIndex(isPiece)), all.findLastIndex(isPiece) + 1]
  const pieces = all.slice(head, tail)
  if (pieces[0]?.kind !== 'piece' || !isHonest(pieces)) return { editings: [], stretches: [] }
  const elements = located(pieces, printed, effort)
  const first = elements?.[0]
  if (!elements || first?.kind !== 'piece') return { editings, stretches: [] }
  const beside = (index: number): boolean => all[index]?.kind === 'aside'
  const isShort = (element: Element | undefined): boolean => element?.kind === 'piece' && element.words < SHORT_PIECE
  let steps = 0
  /** The end of the elements from this one on; -1 when they do not stand there. */
  const follow = (index: number, at: number, after: boolean, limit: number): number => {
    const element = elements[index]
    if (!element) return at
    const tied = after && (isShort(element) || isShort(elements[index - 2]))
    for (const end of endsOf(element, printed, at, after, tied ? Math.min(limit, at + SHORT_PIECE_REACH) : limit)) {
      steps += 1
      effort.spent += 1
      if (steps > STEPS_AT_MOST) return -1
      const stillAfter = element.kind === 'omission' || (element.kind === 'aside' && after)
      const found = end > limit ? -1 : follow(index + 1, end, stillAfter, limit)
      if (found !== -1) return found
    }
    return -1
  }
  const stretches = first.found
    .map((start): Span => ({ start, end: follow(0, start, false, neighbourhoodEnd(printed, start)) }))
    .filter(({ end }) => end !== -1)
    .filter(
      ({ start, end }) =>
        !(beside(head - 1) && printed.bracketed[start - 1]) && !(beside(tail) && printed.bracketed[end]),
    )
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return { editings, stretches }
}
