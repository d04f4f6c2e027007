import type { Span } from '../paper/types.ts'
import { type Inside, insideOf, isFair, isGrave } from './brackets.ts'
import { type Effort, isSpent, LOOK_UP } from './effort.ts'
import { fold, type Folded, isBoundary, MARK, occurrences, standsAt, trimmed } from './fold.ts'
import { lowerBound, neighbourhoodEnd, type PrintedText, tokenFrom } from './printed.ts'
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

/** The most characters of a word around brackets that are read. */
const WORD_LENGTH = 40

/** A piece of one or two words stands no farther from the next than a sentence is long: folded characters. */
const SHORT_PIECE = 3
const SHORT_PIECE_REACH = 200

/** The most folded characters that the printed words have for which brackets stand. */
const ASIDE_REACH = 100

/** Steps of the search for a shortened quotation; a real one takes a few hundred at most. */
const STEPS_AT_MOST = 5000

const EDITING = /\[[^[\]]*\]|…+|\.(?:\s?\.){2,}/gu
const ELLIPSIS = /^\s*(?:…+|\.(?:\s?\.){2,})\s*$/u

/** A capital or small letter at the head of a word: "[T]he". */
const CASE = /^\p{L}$/u

const WORD_BEFORE = /[\p{L}\p{N}'’]*$/u
const WORD_AFTER = /^[\p{L}\p{N}'’]*/u

/**
 * The omissions and asides of a claim. Of "consider[ed]" the whole word is an aside; a letter that opens a word ("[T]he") is
 * read as if it had no brackets.
 */
function editingsOf(claimed: string): Editing[] {
  const editings: Editing[] = []
  for (const match of claimed.matchAll(EDITING)) {
    const [marked] = match
    const from = match.index
    const to = from + marked.length
    const inside = marked.startsWith('[') ? marked.slice(1, -1) : marked
    const [before = '', after = ''] = [
      WORD_BEFORE.exec(claimed.slice(Math.max(0, from - WORD_LENGTH), from))?.[0],
      WORD_AFTER.exec(claimed.slice(to, to + WORD_LENGTH))?.[0],
    ]
    const last = editings.at(-1)
    if (ELLIPSIS.test(inside)) {
      const round = claimed.charAt(from - 1) === '(' && claimed.charAt(to) === ')' ? 1 : 0
      editings.push({ kind: 'omission', from: from - round, to: to + round })
    } else if (/\p{L}/u.test(inside) && before + after !== '') {
      if (before === '' && CASE.test(inside)) continue
      if (last?.kind === 'aside' && last.to > from) continue
      editings.push({ kind: 'aside', from: from - before.length, to: to + after.length })
    } else editings.push({ kind: 'aside', from, to })
    if (editings.length > EDITINGS_AT_MOST) return []
  }
  return editings
}

/** A claim in reading order: what it quotes, and between that what it leaves out or puts in. */
type Element =
  | { readonly kind: 'piece'; readonly folded: Folded; readonly words: number; readonly found: readonly number[] }
  | { readonly kind: 'omission' }
  | { readonly kind: 'aside'; readonly inside: Inside }

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
    else elements.push({ kind: 'aside', inside: insideOf(claimed.slice(editing.from, editing.to)) })
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
 * to say anything, so they must not be the greater part. What brackets join is one piece.
 */
function isHonest(elements: readonly Element[]): boolean {
  const lengths = [0]
  for (const element of elements) {
    if (element.kind === 'omission') lengths.push(0)
    else if (element.kind === 'piece') lengths.push((lengths.pop() ?? 0) + element.words)
  }
  const quoted = lengths.filter((length) => length > 0)
  const single = quoted.filter((length) => length < 2).length
  return Math.max(0, ...quoted) >= SHORT_PIECE && 2 * single <= quoted.length
}

const STOP = /[.?!]/u

/** The places at which up to eight words from here on are passed over, the nearest first; `isLast` in the sentence alone. */
function* skips(printed: PrintedText, at: number, isLast: boolean): Generator<number> {
  const { folded } = printed
  let words = 0
  for (let index = at; index < folded.text.length; index += 1) {
    if (index > at && !isBoundary(folded, index)) continue
    yield index
    // What the paper prints in brackets is its own, and nothing that an editor has put words for.
    if (printed.bracketed[index] || (isLast && index > at && STOP.test(folded.text.charAt(index - 1)))) return
    if (folded.kind[index] !== MARK) words += 1
    if (words > ASIDE_WORDS) return
  }
}

/** The places from which up to eight words of the sentence lead up to here, the nearest first. */
function* skipsBack(printed: PrintedText, at: number, least: number): Generator<number> {
  const { folded } = printed
  let words = 0
  for (let index = at; index >= least; index -= 1) {
    if (index < at && !isBoundary(folded, index)) continue
    yield index
    if (printed.bracketed[index - 1] || STOP.test(folded.text.charAt(index - 1))) return
    if (folded.kind[index - 1] !== MARK) words += 1
    if (words > ASIDE_WORDS) return
  }
}

/** Whether brackets may stand for a stretch of the folded text. */
type Fits = (inside: Inside, from: number, to: number) => boolean

/** Where an element stands: indices of the folded text, end exclusive. */
type Stood = readonly [from: number, to: number]

/** What an element is followed by, and where it may stand. */
interface Reach {
  readonly rest: readonly Element[]
  /** Whether words are left out before it. */
  readonly after: boolean
  /** The index at which it must have ended. */
  readonly limit: number
  readonly fits: Fits
}

/** Where an element can stand that begins at an index of the printed text, or anywhere after it. */
function* standsOf(
  element: Element,
  printed: PrintedText,
  at: number,
  { rest, after, limit, fits }: Reach,
): Generator<Stood> {
  const [next] = rest
  if (element.kind === 'piece') {
    const { folded, found } = element
    if (!after && standsAt(folded, printed.folded, at)) yield [at, at + folded.text.length]
    if (!after) return
    for (let index = lowerBound(found, at); index < found.length; index += 1) {
      const from = found[index] ?? 0
      if (from + folded.text.length > limit) return
      yield [from, from + folded.text.length]
    }
  } else if (element.kind === 'omission') yield [at, at]
  else if (after && next?.kind === 'piece') {
    // Of what is left out before brackets, they stand for the last words.
    for (let index = lowerBound(next.found, at); index < next.found.length; index += 1) {
      const to = next.found[index] ?? 0
      if (to > limit) return
      for (const from of skipsBack(printed, to, at)) if (fits(element.inside, from, to)) yield [from, to]
    }
  } else {
    // Most places are ruled out by the piece that follows, which is looked at first, as it takes less.
    const index = rest.findIndex(({ kind }) => kind === 'piece')
    const piece = rest[index]
    const isJoined = !rest.slice(0, index).some(({ kind }) => kind === 'omission')
    const follows = (to: number): boolean => {
      if (piece?.kind !== 'piece') return true
      const place = piece.found[lowerBound(piece.found, to)] ?? Infinity
      return isJoined ? place - to <= index * ASIDE_REACH : place < limit
    }
    for (const to of skips(printed, at, index === -1)) if (follows(to) && fits(element.inside, at, to)) yield [at, to]
    if (next?.kind === 'omission')
      yield* printedAmong(element.inside, printed, at, Math.min(limit, at + SHORT_PIECE_REACH))
  }
}

/** Where brackets beside an omission hold words that the paper prints among those left out. */
function* printedAmong({ folded, words }: Inside, printed: PrintedText, at: number, limit: number): Generator<Stood> {
  const { length } = folded.text
  const from = length < SHORT_PIECE || isGrave(words) ? -1 : printed.folded.text.slice(at, limit).indexOf(folded.text)
  if (from !== -1 && standsAt(folded, printed.folded, at + from)) yield [at + from, at + from + length]
}

/** What an editing did: what it says, and the stretch of the folded text that it stands for. */
export interface Edit extends Span {
  readonly editing: Editing
  /** Whether it changes what the paper says there; leaving out never does. */
  readonly isFair: boolean
}

/** Where the pieces of a claim stand in the folded text, and what its editings stand for there. */
export interface Stretch extends Span {
  readonly edits: readonly Edit[]
}

/** A claim's editings, which are not compared; and where its pieces stand in the folded text, the shortest stretch first. */
interface Shortened {
  readonly editings: readonly Editing[]
  readonly stretches: readonly Stretch[]
  /** Where no brackets are unfair; if there are none, where they are. */
  readonly isFair: boolean
}

/**
 * Finds a quotation that its writer shortened or filled in openly: its pieces stand in order, each exact, in one
 * passage or note or over two neighbouring passages, and its brackets change nothing; or else, do.
 */
export function findShortened(claimed: string, printed: PrintedText, effort: Effort): Shortened {
  // A phrase that the paper has in brackets itself is quoted with them, and no editor's.
  const isOwn = ({ from, to }: Editing): boolean => printed.ownBrackets.has(trimmed(fold(claimed.slice(from, to))).text)
  const editings = editingsOf(claimed).filter((editing) => editing.kind === 'omission' || !isOwn(editing))
  const all = editings.length === 0 ? [] : elementsOf(claimed, editings)
  if (!isHonest(all)) return { editings: [], stretches: [], isFair: true }
  const elements = located(all, printed, effort)
  if (!elements) return { editings, stretches: [], isFair: true }
  const fair: Fits = (inside, from, to) =>
    isFair(inside, printed, tokenFrom(printed, from), tokenFrom(printed, to), effort)
  const placed = (fits: Fits): Stretch[] =>
    stoodIn(elements, printed, fits, effort).map((stood) => stretchOf(editings, elements, stood, fair))
  const stretches = placed(fair)
  if (stretches.length > 0) return { editings, stretches, isFair: true }
  return { editings, stretches: placed(() => true), isFair: false }
}

/** Where the elements of a claim can stand, one after another, the shortest stretch first. */
function stoodIn(elements: readonly Element[], printed: PrintedText, fits: Fits, effort: Effort): Stood[][] {
  const head = elements.findIndex((element) => element.kind === 'piece')
  const first = elements[head]
  if (first?.kind !== 'piece') return []
  const isShort = (element: Element | undefined): boolean => element?.kind === 'piece' && element.words < SHORT_PIECE
  let steps = 0
  const isOver = (): boolean => {
    steps += 1
    effort.spent += 1
    return steps > STEPS_AT_MOST || isSpent(effort)
  }
  /** Where the elements from this one on stand; undefined when they do not stand there. */
  const follow = (index: number, at: number, after: boolean, limit: number): Stood[] | undefined => {
    const element = elements[index]
    if (!element) return []
    const tied = after && (isShort(element) || isShort(elements[index - 2]))
    const reach = {
      rest: elements.slice(index + 1),
      after,
      limit: tied ? Math.min(limit, at + SHORT_PIECE_REACH) : limit,
      fits,
    }
    for (const stood of standsOf(element, printed, at, reach)) {
      if (isOver()) return undefined
      const found = stood[1] > limit ? undefined : follow(index + 1, stood[1], element.kind === 'omission', limit)
      if (found) return [stood, ...found]
    }
    return undefined
  }
  /** Where the elements before the first piece stand, up to this one. */
  const lead = (index: number, end: number): Stood[] | undefined => {
    const element = elements[index]
    if (!element) return []
    if (element.kind !== 'aside') return index === 0 ? [[end, end]] : undefined
    for (const from of skipsBack(printed, end, 0)) {
      if (isOver()) return undefined
      const found = fits(element.inside, from, end) ? lead(index - 1, from) : undefined
      if (found) return [...found, [from, end]]
    }
    return undefined
  }
  const length = (stood: readonly Stood[]): number => (stood.at(-1)?.[1] ?? 0) - (stood[0]?.[0] ?? 0)
  return first.found
    .flatMap((start) => {
      const stood = follow(head, start, false, neighbourhoodEnd(printed, start))
      const before = stood && lead(head - 1, start)
      return before ? [[...before, ...stood]] : []
    })
    .sort((a, b) => length(a) - length(b))
}

function stretchOf(
  editings: readonly Editing[],
  elements: readonly Element[],
  stood: readonly Stood[],
  fair: Fits,
): Stretch {
  let count = 0
  const edits = elements.flatMap((element, index): Edit[] => {
    if (element.kind === 'piece') return []
    const editing = editings[count++]
    const [start, end] = stood[index] ?? [0, 0]
    if (!editing) return []
    // What is left out ends where the next element stands.
    if (element.kind === 'omission') return [{ editing, start, end: stood[index + 1]?.[0] ?? end, isFair: true }]
    return [{ editing, start, end, isFair: fair(element.inside, start, end) }]
  })
  return { start: stood[0]?.[0] ?? 0, end: stood.at(-1)?.[1] ?? 0, edits }
}
