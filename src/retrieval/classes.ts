import { type Paper, sentencesOf } from '../paper/paper.ts'
import type { Span } from '../paper/types.ts'

/** A printed sentence that a question can be answered by. */
interface Sentence {
  /** Its passage's place in the paper's order. */
  readonly place: number
  /** Offsets into the passage's text. */
  readonly span: Span
}

/**
 * What a message is sorted into: one class for each sentence of the passages, then one for each footnote, then one for
 * each passage for what is near it but not answered by it (a gap), then some for what has nothing to do with the paper.
 */
export interface Classes {
  readonly sentences: readonly Sentence[]
  /** The classes of a passage's sentences: from `starts[place]` to `starts[place + 1]`. */
  readonly starts: readonly number[]
  /** The class of the first footnote, of the first passage's gaps, and the first that is off the subject. */
  readonly notes: number
  readonly gaps: number
  readonly offTopic: number
  readonly size: number
}

/** The number of kinds of messages that have nothing to do with the paper. */
const OFF_TOPIC = 48

/** The classes of a paper, in the order in which the encoder's tables have them. */
export function classesOf(paper: Paper): Classes {
  const sentences: Sentence[] = []
  const starts = [0]
  for (const [place, passage] of paper.passages.entries()) {
    // The title and the author's name answer no question about what the paper says.
    const answers = passage.kind !== 'title' && passage.kind !== 'byline'
    if (answers) for (const span of sentencesOf(passage)) sentences.push({ place, span })
    starts.push(sentences.length)
  }
  const notes = sentences.length
  const gaps = notes + paper.footnotes.length
  const offTopic = gaps + paper.passages.length
  return { sentences, starts, notes, gaps, offTopic, size: offTopic + OFF_TOPIC }
}
