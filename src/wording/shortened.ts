import { element } from '../paper/element.ts'
import type { Span } from '../paper/types.ts'
import { isFair } from './brackets.ts'
import { type Editing, editingsOf } from './editings.ts'
import { type Effort, isSpent } from './effort.ts'
import { type Element, elementsOf, located, type Piece } from './elements.ts'
import { fold, trimmed } from './fold.ts'
import { neighbourhoodEnd, type PrintedText, tokenFrom } from './printed.ts'
import { type Fits, SHORT_PIECE, SHORT_PIECE_REACH, skipsBack, standsOf, type Stood } from './stands.ts'

/** Steps of the search for a shortened quotation; a real one takes a few hundred at most. */
const STEPS_AT_MOST = 5000

/**
 * Whether the pieces are enough to be one shortened sentence. Single words picked from all over a passage can be made
 * to say anything, so they must not be the greater part. What brackets join is one piece.
 */
function isHonest(elements: readonly Element[]): boolean {
  const lengths: number[] = []
  let words = 0
  for (const one of elements) {
    if (one.kind === 'piece') words += one.words
    if (one.kind !== 'omission') continue
    lengths.push(words)
    words = 0
  }
  lengths.push(words)
  const quoted = lengths.filter((length) => length > 0)
  const single = quoted.filter((length) => length < 2).length
  return Math.max(0, ...quoted) >= SHORT_PIECE && 2 * single <= quoted.length
}

/** What an editing did: what it says, and the stretch of the folded text that it stands for. */
export interface Edit extends Span {
  readonly editing: Editing
  /** Whether it changes nothing of what the paper says there. Of what is left out, `wording.ts` finds that afterwards. */
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
  const marked = editingsOf(claimed)
  const editings = marked.filter((editing) => editing.kind === 'omission' || !isOwn(editing))
  const found = findEdited(claimed, editings, printed, effort)
  if (editings.length === marked.length || (found.isFair && found.stretches.length > 0)) return found
  // The same words in brackets may be the editor's elsewhere: "[of]".
  const other = findEdited(claimed, marked, printed, effort)
  return other.stretches.length > 0 && (other.isFair || found.stretches.length === 0) ? other : found
}

function findEdited(claimed: string, editings: readonly Editing[], printed: PrintedText, effort: Effort): Shortened {
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
  const head = elements.findIndex((one) => one.kind === 'piece')
  // An honest one has a piece.
  const first = elements[head] as Piece
  const lengthOf = (one: Element): number => (one.kind === 'piece' ? one.folded.text.length : 0)
  const isShort = (one: Element | undefined): boolean => one?.kind === 'piece' && one.words < SHORT_PIECE
  let steps = 0
  const isOver = (): boolean => {
    steps += 1
    effort.spent += 1
    return steps > STEPS_AT_MOST || isSpent(effort)
  }
  /** Where the elements from this one on stand; undefined when they do not stand there. */
  const follow = (index: number, at: number, after: boolean, limit: number): Stood[] | undefined => {
    const one = elements[index]
    if (!one) return []
    const tied = after && (isShort(one) || isShort(elements[index - 2]))
    const reach = {
      rest: elements.slice(index + 1),
      after,
      limit: tied ? Math.min(limit, at + SHORT_PIECE_REACH + lengthOf(one)) : limit,
      fits,
    }
    for (const stood of standsOf(one, printed, at, reach)) {
      if (isOver()) return undefined
      const found = stood[1] > limit ? undefined : follow(index + 1, stood[1], one.kind === 'omission', limit)
      if (found) return [stood, ...found]
    }
    return undefined
  }
  /** Where the elements before the first piece stand, up to this one. */
  const lead = (index: number, end: number): Stood[] | undefined => {
    const one = elements[index]
    if (!one) return []
    if (one.kind !== 'aside') return index === 0 ? [[end, end]] : undefined
    for (const from of skipsBack(printed, end, 0)) {
      if (isOver()) return undefined
      const found = fits(one.inside, from, end) ? lead(index - 1, from) : undefined
      if (found) return [...found, [from, end]]
    }
    return undefined
  }
  const length = (stood: readonly Stood[]): number => {
    const { start, end } = extentOf(stood)
    return end - start
  }
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
  const edits = elements.flatMap((one, index): Edit[] => {
    if (one.kind === 'piece') return []
    const editing = element(editings, count++)
    const [start, end] = element(stood, index)
    // What is left out ends where the next element stands.
    if (one.kind === 'omission') return [{ editing, start, end: stood[index + 1]?.[0] ?? end, isFair: true }]
    return [{ editing, start, end, isFair: fair(one.inside, start, end) }]
  })
  return { ...extentOf(stood), edits }
}

/** From where the first of the elements of a claim stands to where the last does. */
const extentOf = (stood: readonly Stood[]): Span => ({
  start: element(stood, 0)[0],
  end: element(stood, stood.length - 1)[1],
})
