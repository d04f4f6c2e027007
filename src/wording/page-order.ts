import { element } from '../paper/element.ts'
import type { Footnote, Paper, Passage } from '../paper/paper.ts'
import { keyOf, markOf, type NoteName } from '../paper/note-label.ts'
import { traceOf } from '../paper/trace.ts'
import { fold, type Folded, isBoundary } from './fold.ts'
import { bulletForms, headForms, markerForms, numberForms } from './furniture-forms.ts'
import { lowerBound, type PrintedText } from './printed.ts'

/** Words of a passage or note: indices into the folded text. */
export interface Words {
  readonly kind: 'text' | 'note'
  readonly from: number
  readonly to: number
  /** The misprint that the paper has here for a reading of ours, folded. */
  readonly misprint?: string
}

/** What the pages print other than the text, in each form in which it may be copied along. */
export interface Furniture {
  /**
   * The number of a note in the text, of a note at the foot, the note in full behind it, what heads a page or section,
   * the bullet of a list.
   */
  readonly kind: 'marker' | 'number' | 'resolution' | 'head' | 'heading' | 'bullet'
  /** Folded. */
  readonly forms: readonly string[]
  /** A heading, which a claim may begin or end with a part of. */
  readonly heading?: Folded
  /** The passage under a heading or running head. */
  readonly over?: Passage
}

export type Segment = Words | Furniture

/** Where the text is interrupted: by the end of a page, or by a heading. */
export interface Break {
  /** The folded characters of the text before and after. */
  readonly before: string
  readonly after: string
  /** What may stand between them. */
  readonly segments: readonly Segment[]
}

/** A paper in the order in which its pages print it: the text of a page, its notes, the head of the next page. */
export interface PageOrder {
  readonly segments: readonly Segment[]
  /** The words among them by where they begin in the folded text: ascending starts, and indices into `segments`. */
  readonly starts: readonly number[]
  readonly at: readonly number[]
  readonly breaks: readonly Break[]
  /** Where a claim may begin with what is no text of its own, by its first character. */
  readonly openings: ReadonlyMap<string, readonly Opening[]>
  /** The words of headings and running heads, folded. */
  readonly names: ReadonlySet<string>
  readonly misprints: readonly (Words & { readonly misprint: string })[]
}

/** The beginning of a claim: furniture, the rest of a heading, or a misprint. */
interface Opening {
  readonly text: string
  /** The segment to go on with, and how many of the characters stand before it. */
  readonly index: number
  readonly taken: number
}

/** How many characters before and after a break tell its place. */
export const BREAK_CONTEXT = 12

export const isWords = (segment: Segment): segment is Words => segment.kind === 'text' || segment.kind === 'note'

/** What stands behind a note in Ibid's own Markdown; folded when it is first looked for, which is seldom. */
function resolution(text: () => string): Furniture {
  let forms: readonly string[] | undefined
  return {
    kind: 'resolution',
    get forms() {
      return (forms ??= [fold(text()).text])
    },
  }
}

/** A place in a passage where something stands that is no text. */
interface Event {
  readonly offset: number
  /** The characters of the passage that are passed over here, in UTF-16. */
  readonly length: number
  readonly put: () => void
}

/** The forms in which a note may be copied: the printed one, and that of `/paper.md`. */
const namesOf = (note: NoteName): string[] => [keyOf(note), markOf(note)].map((name) => fold(name).text)

/** Sets a paper in the order of its pages; done once. */
export function pageOrder(paper: Paper, printed: PrintedText): PageOrder {
  const { runningHeads, emendations } = paper.print
  const ids = printed.units.map(({ unit }) => unit.id)
  const segments: Segment[] = []
  const indexOf = (unit: Passage | Footnote, offset: number): number =>
    lowerBound(printed.folded.from, element(printed.units, ids.indexOf(unit.id)).start + offset)
  const words = (kind: Words['kind'], unit: Passage | Footnote, start: number, end: number): void => {
    const [from, to] = [indexOf(unit, start), indexOf(unit, end)]
    if (from < to) segments.push({ kind, from, to })
  }
  const furniture = (kind: Furniture['kind'], forms: readonly string[], over?: Passage): void => {
    segments.push({ kind, forms, ...(over ? { over } : {}) })
  }
  const heads = runningHeads ? [runningHeads.even, runningHeads.odd] : []
  const names = heads.map((head) => fold(head.replace('{page}', '')).text)
  let page = paper.firstPage
  let pending: Footnote[] = []
  const mended = (unit: Passage | Footnote, kind: Words['kind']): Event[] =>
    emendations
      .filter((one) => one.unit === unit.id)
      .map(({ offset, reading, printed: misprint }) => ({
        offset,
        length: reading.length,
        put: () => {
          const [from, to] = [indexOf(unit, offset), indexOf(unit, offset + reading.length)]
          segments.push({ kind, from, to, misprint: fold(misprint).text })
        },
      }))
  const set = (unit: Passage | Footnote, kind: Words['kind'], events: readonly Event[]): void => {
    let at = 0
    for (const { offset, length, put } of [...events, ...mended(unit, kind)].sort((a, b) => a.offset - b.offset)) {
      words(kind, unit, at, offset)
      put()
      at = offset + length
    }
    words(kind, unit, at, unit.text.length)
  }
  const notes = (): void => {
    for (const note of pending) {
      furniture('number', namesOf(note).flatMap(numberForms))
      set(note, 'note', [])
      if (note.resolved === note.text) continue
      segments.push(
        resolution(() => `→ ${note.resolved}`),
        resolution(() => `(${traceOf(note)})`),
      )
    }
    pending = []
  }
  const turnTo = (next: number, passage: Passage): void => {
    notes()
    // A paper without running heads has none here.
    const name = names[next % 2] ?? ''
    // A page's number stands at its foot in some prints.
    furniture('head', [`${page}`])
    furniture('head', headForms(next, name), passage)
    page = next
  }
  const isFront = ({ kind }: Passage): boolean => kind === 'note'
  let section = paper.passages[0]?.section
  for (const passage of [...paper.passages.filter(isFront), ...paper.passages.filter((one) => !isFront(one))]) {
    if (passage.pages[0] === page + 1) turnTo(page + 1, passage)
    if (passage.section !== section && passage.section.printed) {
      const heading = fold(passage.section.title)
      segments.push({ kind: 'heading', forms: [heading.text], heading, over: passage })
    }
    section = passage.section
    const bullets = [...passage.text.matchAll(/•\s/gu)].map(({ index }, item): Event => ({
      offset: index,
      length: 0,
      put: () => furniture('bullet', bulletForms(item + 1)),
    }))
    const markers = passage.footnotes.map(({ footnote, offset }): Event => ({
      offset,
      length: 0,
      put: () => {
        furniture('marker', namesOf(footnote).flatMap(markerForms))
        pending.push(footnote)
      },
    }))
    const turns = passage.turns.map((turn): Event => ({ ...turn, length: 0, put: () => turnTo(turn.page, passage) }))
    set(passage, 'text', [...markers, ...bullets, ...turns])
  }
  notes()
  const order = segments
    .flatMap((segment, index) => (isWords(segment) ? [{ from: segment.from, index }] : []))
    .sort((a, b) => a.from - b.from)
  return {
    segments,
    starts: order.map(({ from }) => from),
    at: order.map(({ index }) => index),
    breaks: breaksIn(segments, printed),
    openings: Map.groupBy(openingsIn(segments), ({ text }) => text.charAt(0)),
    names: namesIn(segments),
    misprints: segments.flatMap((segment) =>
      isWords(segment) && segment.misprint !== undefined ? [{ ...segment, misprint: segment.misprint }] : [],
    ),
  }
}

function namesIn(segments: readonly Segment[]): Set<string> {
  const heads = segments.flatMap((segment) => (isWords(segment) || !segment.over ? [] : segment.forms))
  return new Set(heads.filter((text) => /^\P{N}*\p{L}{5}/u.test(text)))
}

/** A shorter rest of a heading could be anything. */
export const REST_AT_LEAST = 5

function openingsIn(segments: readonly Segment[]): Opening[] {
  return segments.flatMap((segment, index): Opening[] => {
    if (isWords(segment)) return segment.misprint === undefined ? [] : [{ text: segment.misprint, index, taken: 0 }]
    if (segment.kind === 'resolution') return []
    const whole = segment.forms.map((text) => ({ text, index, taken: 0 }))
    return segment.heading ? [...whole, ...restsOf(segment.heading, index + 1)] : whole
  })
}

function restsOf(heading: Folded, index: number): Opening[] {
  const places = Array.from({ length: Math.max(0, heading.text.length - REST_AT_LEAST) }, (_, at) => at + 1)
  return places
    .filter((at) => isBoundary(heading, at))
    .map((at) => ({ text: heading.text.slice(at), index, taken: heading.text.length - at }))
}

function breaksIn(segments: readonly Segment[], { folded }: PrintedText): Break[] {
  const breaks: Break[] = []
  let last = -1
  segments.forEach((segment, index) => {
    if (segment.kind !== 'text') return
    const before = segments[last]
    const between = segments.slice(last + 1, index)
    if (before?.kind === 'text' && between.some(({ kind }) => kind === 'head' || kind === 'heading')) {
      breaks.push({
        before: folded.text.slice(before.to - BREAK_CONTEXT, before.to),
        after: folded.text.slice(segment.from, segment.from + BREAK_CONTEXT),
        segments: between,
      })
    }
    last = index
  })
  return breaks
}
