import type { PageTurn } from '../paper/types.ts'
import type { Answer } from './types.ts'

/** A piece of a quote as a page or message sets it. */
export interface Segment {
  readonly text: string
  /** Whether it lies in the highlight. */
  readonly marked: boolean
  /** The numbers of the notes whose markers stand right after it. */
  readonly notes: readonly number[]
  /** The printed page that begins with it, where one does. */
  readonly turn: number | undefined
  /** Whether a list item of the paper ("•") begins here. */
  readonly item: boolean
}

/** What a quote is divided by: an answer, or a passage with the printed pages that begin within it. */
type Divided = Pick<Answer, 'quote' | 'highlight' | 'kind'> & {
  readonly footnotes: readonly { readonly number: number; readonly offset: number }[]
  readonly turns?: readonly PageTurn[]
}

/**
 * Divides a quote where its setting changes: at the ends of the highlight, at note markers, list items and page turns.
 * The texts of the segments, put together, are the quote.
 */
export function segments(answer: Divided): Segment[] {
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
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    return {
      text: quote.slice(start, end),
      marked: highlight !== null && highlight.start <= start && end <= highlight.end,
      notes: markers.filter((marker) => marker.offset === end).map((marker) => marker.number),
      turn: turns.find((turn) => turn.offset === start)?.page,
      item: items.includes(start),
    }
  })
}
