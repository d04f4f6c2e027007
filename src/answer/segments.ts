import type { Answer } from './types.ts'

/** A piece of a quote as a page or message sets it. */
export interface Segment {
  readonly text: string
  /** Whether it lies in the highlight. */
  readonly marked: boolean
  /** The numbers of the notes whose markers stand right after it. */
  readonly notes: readonly number[]
  /** Whether a list item of the paper ("•") begins here. */
  readonly item: boolean
}

/**
 * Divides a quote where its setting changes: at the ends of the highlight, at note markers and at list items.
 * The texts of the segments, put together, are the quote.
 */
export function segments(answer: Pick<Answer, 'quote' | 'highlight' | 'footnotes' | 'kind'>): Segment[] {
  const { quote, highlight } = answer
  const markers = answer.kind === 'passage' ? answer.footnotes : []
  const items = [...quote.matchAll(/(?<=\s)•\s/gu)].map((match) => match.index)
  const cuts = [
    0,
    quote.length,
    ...items,
    ...markers.map((m) => m.offset),
    ...(highlight ? [highlight.start, highlight.end] : []),
  ]
  const places = [...new Set(cuts)].sort((a, b) => a - b)
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0
    return {
      text: quote.slice(start, end),
      marked: highlight !== null && highlight.start <= start && end <= highlight.end,
      notes: markers.filter((marker) => marker.offset === end).map((marker) => marker.number),
      item: items.includes(start),
    }
  })
}
