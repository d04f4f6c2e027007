import { type Footnote, type Passage, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'
import { terms } from '../retrieval/words.ts'

/** The sentence of a passage or note that shares the most of the question's terms; the first of equals. */
export function bestSentence(unit: Passage | Footnote, question: string): Span | null {
  const asked = new Set(terms(question))
  let best: Span | null = null
  let most = 0
  for (const span of sentencesOf(unit)) {
    const shared = new Set(terms(unit.text.slice(span.start, span.end)).filter((term) => asked.has(term))).size
    if (best === null || shared > most) {
      best = span
      most = shared
    }
  }
  return best
}
