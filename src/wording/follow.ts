import { element } from '../paper/element.ts'
import type { Footnote, Passage } from '../paper/paper.ts'
import { type Effort, isSpent, LOOK_UP } from './effort.ts'
import { agreement, type Folded, isBoundary, MARK, NOTHING } from './fold.ts'
import { type Furniture, isWords, type PageOrder, REST_AT_LEAST, type Segment, type Words } from './page-order.ts'
import { lowerBound, type PrintedText } from './printed.ts'

/** A stretch of the folded text that a claim runs over, and whether it is a note's. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly isNote: boolean
}

/** How a claim runs through the pages. */
export interface Followed {
  /** What it quotes, in the order of the claim; notes between the text's own words are furniture, and left out. */
  readonly stretches: readonly Stretch[]
  /** The passage under the heading or running head that is all it has; else undefined. */
  readonly under: Passage | Footnote | undefined
  /** What it has other than the words. */
  readonly had: ReadonlySet<'furniture' | 'marker' | 'misprint'>
}

/** Steps of a search; a real claim takes about as many as it has paragraphs, notes and bullets. */
const STEPS_AT_MOST = 4000

/** The characters at a claim's beginning by which it is looked up, and fewer where something may stand among them. */
const OPENING = 12
const SHORT_OPENING = 4
const SHORT_OPENINGS_AT_MOST = 400

/** What a claim runs over, segment by segment. */
type Path = readonly (
  | { readonly segment: Furniture }
  | { readonly segment: Words; readonly from: number; readonly to: number; readonly isMisprint: boolean }
)[]

/** Follows one claim from any place. */
class Walk {
  readonly #claim: Folded
  readonly #printed: Folded
  readonly #segments: readonly Segment[]
  readonly #effort: Effort
  #steps = 0

  constructor(claim: Folded, printed: Folded, segments: readonly Segment[], effort: Effort) {
    this.#claim = claim
    this.#printed = printed
    this.#segments = segments
    this.#effort = effort
  }

  /**
   * The path of the claim from an index of its own on; undefined where it leaves the pages.
   *
   * @param index of the segment; @param from where in its words; @param isOpen whether anything may part it from what is before
   */
  from(index: number, at: number, isOpen: boolean, from?: number): Path | undefined {
    if (at === this.#claim.text.length) return []
    const segment = this.#segments[index]
    this.#steps += 1
    this.#effort.spent += 2
    if (!segment || this.#steps > STEPS_AT_MOST) return undefined
    if (!isWords(segment)) return this.#furniture(segment, index, at, isOpen)
    const over = this.#words(segment, index, at, isOpen, from ?? segment.from)
    if (over) return over
    const { misprint } = segment
    if (misprint !== undefined && this.#has(misprint, at)) {
      const rest = this.from(index + 1, at + misprint.length, true)
      if (rest) return [{ segment, from: segment.from, to: segment.to, isMisprint: true }, ...rest]
    }
    return segment.kind === 'note' && from === undefined ? this.from(index + 1, at, true) : undefined
  }

  /** The path over words, which the claim has up to their end or its own. */
  #words(segment: Words, index: number, at: number, isOpen: boolean, begin: number): Path | undefined {
    const left = this.#left(at)
    const end = agreement(this.#claim, this.#printed, at, begin, Math.min(segment.to, begin + left), isOpen)
    this.#effort.spent += (end - begin) >> 3
    const isWhole = end === segment.to || (end - begin === left && isBoundary(this.#printed, end))
    const rest = isWhole ? this.from(index + 1, at + end - begin, false) : undefined
    return rest && [{ segment, from: begin, to: end, isMisprint: false }, ...rest]
  }

  /** The path over a piece of furniture in one of its forms, or past it. */
  #furniture(segment: Furniture, index: number, at: number, isOpen: boolean): Path | undefined {
    // An arrow opens what Ibid's Markdown adds to a note, or parentheses behind it.
    const isSkipped = segment.kind === 'resolution' && !/[→(]/u.test(this.#claim.text.charAt(at))
    for (const form of isSkipped ? [] : segment.forms) {
      const end = this.#formEnd(segment, form, at)
      if (end === undefined) continue
      const rest = this.from(index + 1, end, true)
      if (rest) return [{ segment }, ...rest]
    }
    return this.from(index + 1, at, isOpen || segment.kind === 'bullet')
  }

  /** Where a form of furniture ends that begins here; a heading may be cut off by the end of the claim. */
  #formEnd({ kind, heading }: Furniture, form: string, at: number): number | undefined {
    const left = this.#left(at)
    if (heading && left < form.length && left >= REST_AT_LEAST && isBoundary(heading, left)) {
      return form.startsWith(this.#claim.text.slice(at)) ? at + left : undefined
    }
    if (!this.#has(form, at)) return undefined
    const { kind: kinds, before } = this.#claim
    const glued = at > 0 && before[at] === NOTHING && kinds[at - 1] !== MARK && kinds[at] !== MARK
    // The number of a note is glued to its word, but a digit to a digit makes another number.
    const isPart = kind === 'marker' ? glued && /\p{N}\p{N}/u.test(this.#claim.text.slice(at - 1, at + 1)) : glued
    return isPart ? undefined : at + form.length
  }

  #has(text: string, at: number): boolean {
    return this.#claim.text.startsWith(text, at) && isBoundary(this.#claim, at + text.length)
  }

  #left(at: number): number {
    return this.#claim.text.length - at
  }
}

/** Where a claim may begin: an index into the segments, and one into the words of that segment or into the claim. */
interface Start {
  readonly index: number
  readonly from?: number
  readonly at: number
}

/** Beginnings among the words: where the first characters stand. */
function* amongWords(claim: Folded, printed: Folded, order: PageOrder, length: number): Generator<Start> {
  const opening = claim.text.slice(0, length)
  let found = 0
  for (let from = printed.text.indexOf(opening); from !== -1; from = printed.text.indexOf(opening, from + 1)) {
    if (length < OPENING && (found += 1) > SHORT_OPENINGS_AT_MOST) return
    if (!isBoundary(printed, from)) continue
    const index = element(order.at, lowerBound(order.starts, from + 1) - 1)
    yield { index, from, at: 0 }
  }
}

/** Beginnings with what stands between the words; in the middle of a heading too. */
function* amongFurniture(claim: Folded, { openings }: PageOrder): Generator<Start> {
  for (const { text, index, taken } of openings.get(claim.text.charAt(0)) ?? []) {
    if (claim.text.startsWith(text)) yield { index, at: taken }
  }
}

/** Whether a number or the name of a head may stand among the first characters. */
function isInterrupted({ text }: Folded, { names }: PageOrder): boolean {
  if (/[\p{N}^(]/u.test(text.slice(0, OPENING + 1))) return true
  return [...names].some((name) => text.slice(0, OPENING + name.length).includes(name))
}

/** Beginnings, the likeliest first. */
function* beginnings(claim: Folded, printed: Folded, order: PageOrder, effort: Effort): Generator<Start> {
  effort.spent += LOOK_UP
  yield* amongWords(claim, printed, order, OPENING)
  yield* amongFurniture(claim, order)
  if (!isInterrupted(claim, order)) return
  effort.spent += LOOK_UP
  yield* amongWords(claim, printed, order, SHORT_OPENING)
}

function followedOf(path: Path): Followed {
  const had = new Set<'furniture' | 'marker' | 'misprint'>()
  const isText = ({ segment }: Path[number]): boolean => segment.kind === 'text'
  const [first, last] = [path.findIndex(isText), path.findLastIndex(isText)]
  const stretches: Stretch[] = []
  path.forEach((step, index) => {
    if (!('from' in step)) had.add(step.segment.kind === 'marker' ? 'marker' : 'furniture')
    else {
      if (step.isMisprint) had.add('misprint')
      const isNote = step.segment.kind === 'note'
      if (isNote && first < index && index < last) had.add('furniture')
      else stretches.push({ from: step.from, to: step.to, isNote })
    }
  })
  const under = path
    .map(({ segment }) => ('over' in segment ? segment.over : undefined))
    .find((one) => one !== undefined)
  return { stretches, under: stretches.length > 0 ? undefined : under, had }
}

/**
 * Finds a claim in the pages as they are printed, with whatever of their furniture it has, each piece at its very place:
 * running heads, page numbers, headings, notes at the foot, the numbers of notes, bullets, a misprint that the text
 * mends.
 *
 * @returns undefined for a claim that the pages do not have
 */
export function follow(
  claim: Folded,
  { folded: printed }: PrintedText,
  order: PageOrder,
  effort: Effort,
): Followed | undefined {
  if (claim.text.length < OPENING || isSpent(effort)) return undefined
  const walk = new Walk(claim, printed, order.segments, effort)
  for (const { index, from, at } of beginnings(claim, printed, order, effort)) {
    const path = walk.from(index, at, true, from)
    if (!path) continue
    // Numbers alone quote nothing.
    const followed = followedOf(path)
    if (followed.stretches.length > 0 || (followed.under && /\p{L}/u.test(claim.text))) return followed
  }
  return undefined
}
