import { ASKING_WORDS } from '../english/asking.ts'
import type { Paper } from '../paper/paper.ts'
import type { PaperIndex } from './artifact.ts'
import type { Classes } from './classes.ts'
import type { Encoded, Encoder } from './encoder.ts'
import { type Asks, asksOf } from './question-type.ts'
import { termReader } from './printed-terms.ts'
import type { Topics } from './topics.ts'
import { stemsOf } from './words.ts'

/** Everything that is known of a message beside the paper, before anything is decided. */
export interface Evidence {
  readonly encoded: Encoded
  /** The chance of each passage, in the paper's order, that one of its sentences or notes answers. */
  readonly chances: Float64Array
  /** The same for a general question, by the topics that it is near to (`topics.ts`); null where a paper has none. */
  readonly general: Float64Array | null
  /** What each passage prints of the message: MiniSearch's BM25 over its text and notes, as a share of the best. */
  readonly printed: Float64Array
  /** The share of the message's terms that the best of those passages prints. */
  readonly coverage: number
  /** The message's terms: its stems, without stop words. */
  readonly stems: ReadonlySet<string>
  /** How many of them were looked up. */
  readonly terms: number
  readonly asks: Asks
  /** How many of the terms are about something: none of those of "how many?" and "to whom?". */
  readonly aboutTerms: number
}

/** At most this many terms of a message are looked up, the first ones, to bound the work. */
export const MOST_TERMS = 40

/** Makes the function that gathers the evidence for a message. */
export function evidenceGatherer(
  paper: Paper,
  index: PaperIndex,
  classes: Classes,
  encoder: Encoder,
  topics: Topics,
  read: (text: string) => string[],
): (message: string) => Evidence {
  const termOf = termReader(paper, index)
  /** The classes of all passages' sentences and notes, and beside each the place of its passage. */
  const answering = paper.passages.flatMap(({ footnotes }, place) => {
    const [start = 0, end = 0] = classes.starts.slice(place, place + 2)
    const sentences = Array.from({ length: end - start }, (_, at) => start + at)
    const notes = footnotes.map(({ footnote }) => classes.notes + footnote.number - 1)
    return [...sentences, ...notes].map((c) => ({ c, place }))
  })
  const answeringClasses = Uint16Array.from(answering, ({ c }) => c)
  const answeringPlaces = Uint16Array.from(answering, ({ place }) => place)
  const asking = new Set(stemsOf(read(ASKING_WORDS)))
  return (message) => {
    const words = read(message)
    const encoded = encoder.encode(words)
    const chances = new Float64Array(paper.passages.length)
    for (let at = 0; at < answeringClasses.length; at++) {
      const place = answeringPlaces[at] as number
      chances[place] = (chances[place] as number) + (encoded.chances[answeringClasses[at] as number] as number)
    }
    const stems = new Set(stemsOf(words))
    const terms = [...stems].slice(0, MOST_TERMS)
    const printed = new Float64Array(paper.passages.length)
    const counts = paper.passages.map(() => 0)
    for (const term of terms) {
      const found = termOf(term)
      if (!found) continue
      for (let at = 0; at < found.places.length; at++) {
        const place = found.places[at] as number
        printed[place] = (printed[place] as number) + (found.scores[at] as number)
        counts[place] = (counts[place] as number) + 1
      }
    }
    // As MiniSearch weighs a passage that prints several of the terms: by how many it prints.
    let best = 0
    for (let place = 0; place < printed.length; place++) {
      printed[place] = (printed[place] as number) * (counts[place] as number)
      if ((printed[place] as number) > (printed[best] as number)) best = place
    }
    const most = (printed[best] as number) || 1
    for (let place = 0; place < printed.length; place++) printed[place] = (printed[place] as number) / most
    return {
      encoded,
      chances,
      general: topics(encoded.vector),
      printed,
      coverage: terms.length === 0 ? 0 : (counts[best] as number) / terms.length,
      stems,
      terms: terms.length,
      asks: asksOf(message),
      aboutTerms: terms.filter((term) => !asking.has(term)).length,
    }
  }
}
