import type { Answer } from '../../../answer/types.ts'
import { rangeOf } from './text.ts'

/** The part of the window above a sentence that is gone to. */
const ABOVE = 0.3

/**
 * Goes to an answer and marks its sentence (CSS Custom Highlight API; a browser without it marks the paragraph, by
 * `:target`). The address then names the paragraph, never the question.
 */
export function goTo(answer: Answer): void {
  location.hash = `#${answer.id}`
  const { highlight } = answer
  const range = highlight ? rangeOf(answer.id, highlight.start, highlight.end) : undefined
  const place = range ?? document.getElementById(answer.id)
  if (place) scrollBy({ top: place.getBoundingClientRect().top - innerHeight * ABOVE, behavior: 'instant' })
  if (typeof Highlight === 'undefined') return
  if (range) CSS.highlights.set('answer', new Highlight(range))
  else CSS.highlights.delete('answer')
}
