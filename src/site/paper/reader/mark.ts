import type { Answer } from '../../../answer/types.ts'
import { rangeOf } from './text.ts'

/** The part of the window above a sentence that is gone to. */
const ABOVE = 0.3

/**
 * Goes to an answer and marks its sentence, and what answers in its notes (CSS Custom Highlight API; a browser without it marks the paragraph, by
 * `:target`). The address then names the paragraph, never the question.
 */
export function goTo(answer: Answer): void {
  location.hash = `#${answer.id}`
  const { id, highlight, footnotes } = answer
  const range = highlight ? rangeOf(id, highlight.start, highlight.end) : undefined
  const inNotes = footnotes.flatMap(({ number, highlight: part }) =>
    part ? (rangeOf(`fn${number}`, part.start, part.end) ?? []) : [],
  )
  const place = range ?? inNotes[0] ?? document.getElementById(id)
  if (place) scrollBy({ top: place.getBoundingClientRect().top - innerHeight * ABOVE, behavior: 'instant' })
  if (typeof Highlight === 'undefined') return
  const ranges = [...(range ? [range] : []), ...inNotes]
  if (ranges.length > 0) CSS.highlights.set('answer', new Highlight(...ranges))
  else CSS.highlights.delete('answer')
}
