import { labelOf, markOf, type NoteName } from '../paper/note-label.ts'
import type { Emphasis, PageTurn } from '../paper/types.ts'
import { leadIn, placeOfAnswer, placeOfPassages, reply } from './replies.ts'
import type { Answer, AnswerFootnote } from './types.ts'

// For the widget, which imports nothing of the paper.
export { labelAt, markOf, NOTE_SIGNS } from '../paper/note-label.ts'

/** A piece of a quote as a page or message sets it. */
export interface Segment<N extends NoteName = NoteName> {
  readonly text: string
  /** Where it begins in the quote. */
  readonly start: number
  /** Whether it lies in the highlight. */
  readonly marked: boolean
  /** The notes whose markers stand right after it. */
  readonly notes: readonly N[]
  /** The printed page that begins with it, where one does. */
  readonly turn: number | undefined
  /** Whether a list item of the paper ("•") begins here. */
  readonly item: boolean
}

/** What a quote is divided by: an answer, or a passage with the printed pages that begin within it. */
type Divided<N> = Pick<Answer, 'quote' | 'highlight' | 'kind'> & {
  readonly footnotes: readonly N[]
  readonly turns?: readonly PageTurn[]
}

/**
 * Divides a quote where its setting changes: at the ends of the highlight, at note markers, list items and page turns.
 * The texts of the segments, put together, are the quote.
 */
export function segments<N extends NoteName & { readonly offset: number }>(answer: Divided<N>): Segment<N>[] {
  const { quote, highlight, turns = [] } = answer
  const markers = answer.kind === 'passage' ? answer.footnotes : []
  const items = [...quote.matchAll(/(?<=\s)•\s/gu)].map((match) => match.index)
  const cuts = [
    0,
    quote.length,
    ...items,
    ...markers.map((m) => m.offset),
    ...turns.map((t) => t.offset),
    ...(highlight ? [highlight.start, highlight.end] : []),
  ]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  let next = 0
  return places.slice(1).map((end) => {
    const start = next
    next = end
    return {
      text: quote.slice(start, end),
      start,
      marked: highlight !== null && highlight.start <= start && end <= highlight.end,
      notes: markers.filter((marker) => marker.offset === end),
      turn: turns.find((turn) => turn.offset === start)?.page,
      item: items.includes(start),
    }
  })
}

/** The numbers of notes as a chat can raise them, which has no other way: 5 and 16 give "⁵ ¹⁶". */
export const superscript = (notes: readonly NoteName[]): string =>
  notes.map((note) => markOf(note).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))).join(' ')

/** "Page 83, The Situation in China" or "Footnote 14, page 82": what names a quotation over it or in a list. */
export function titleOf(answer: Answer): string {
  const { kind, footnotes, section } = answer
  const place = placeOfAnswer(answer)
  const [note] = footnotes
  if (kind === 'footnote' && note) return `Footnote ${labelOf(note)}, ${place}`
  return `${place.replace(/^p/u, 'P')}, ${section}`
}

/** A stretch of a note as printed, and whether it lies in what answers. */
export interface NotePiece {
  readonly text: string
  /** Where it begins in the note. */
  readonly start: number
  readonly marked: boolean
}

/** A note as printed, divided at the ends of what answers in it; put together, the texts are the note. */
export function notePieces({ text, highlight }: Pick<AnswerFootnote, 'text' | 'highlight'>): NotePiece[] {
  const { start, end } = highlight ?? { start: text.length, end: text.length }
  return [
    { text: text.slice(0, start), start: 0, marked: false },
    { text: text.slice(start, end), start, marked: true },
    { text: text.slice(end), start: end, marked: false },
  ].filter((piece) => piece.text !== '')
}

/** The words of a note that answer; undefined where none do. */
export const answeringWords = ({ text, highlight }: Pick<AnswerFootnote, 'text' | 'highlight'>): string | undefined =>
  highlight && text.slice(highlight.start, highlight.end)

/** A note under a quotation, as a message sets it. */
export interface NoteLine {
  readonly number: number
  /** What stands before it in print: its number or sign. */
  readonly mark: string
  /** What it is called by itself: with its chapter, where that has a row of its own. */
  readonly label: string
  /** As printed; null where the quotation is the note itself. */
  readonly printed: readonly NotePiece[] | null
  /** With every Ibid. and op. cit. followed to its work; null where nothing is to follow. */
  readonly resolved: string | null
  /** What is set in italics or bold in `printed`, and in `resolved`. */
  readonly emphasis: readonly Emphasis[]
  readonly resolvedEmphasis: readonly Emphasis[]
}

/** The notes that stand under a quotation, without what the quotation itself already says. */
export const noteLines = ({ kind, footnotes }: Pick<Answer, 'kind' | 'footnotes'>): NoteLine[] =>
  footnotes
    .map((note) => ({
      number: note.number,
      mark: markOf(note),
      label: labelOf(note),
      printed: kind === 'footnote' ? null : notePieces(note),
      resolved: note.resolved === note.text ? null : note.resolved,
      emphasis: kind === 'footnote' ? [] : (note.emphasis ?? []),
      resolvedEmphasis: note.resolvedEmphasis ?? [],
    }))
    .filter(({ printed, resolved }) => printed !== null || resolved !== null)

/** The lead-in for quotations that were looked up by their ids. */
export function leadFor(answers: readonly Answer[]): string {
  const [first] = answers
  const note = first?.kind === 'footnote' ? first.footnotes[0] : undefined
  if (answers.length === 1 && note) return leadIn('footnote', note)
  return answers.length === 1 && first
    ? reply('passage', { place: placeOfAnswer(first) })
    : reply('page', { place: placeOfPassages(answers) })
}
