import type MiniSearch from 'minisearch'
import type { Paper } from '../paper/paper.ts'
import type { Classes } from './classes.ts'
import type { Encoded, Encoder } from './encoder.ts'
import type { PassageDocument } from './options.ts'
import { ASKING_WORDS } from './question-type.ts'
import { stemsOf } from './words.ts'

/** Everything that is known of a message beside the paper, before anything is decided. */
export interface Evidence {
  readonly encoded: Encoded
  /** The chance of each passage, in the paper's order, that one of its sentences or notes answers. */
  readonly chances: Float64Array
  /** What each passage prints of the message: MiniSearch's BM25 over its text and notes, as a share of the best. */
  readonly printed: Float64Array
  /** The same of the best passage, beside what a passage would have that printed every term. */
  readonly coverage: number
  /** How many of the message's terms (stems, without stop words) there are, and how many the paper prints. */
  readonly terms: number
  readonly printedTerms: number
  /** How many of the terms are about something: none of those of "how many?" and "to whom?". */
  readonly aboutTerms: number
}

/** So many terms of a message are looked up, the first ones, which bounds the work. */
export const MOST_TERMS = 40

/** A term in the notes counts for so much of one in the paragraph. */
const BOOST = { text: 1, notes: 0.4 } as const

const NONE = new Uint16Array()

function sumOf(chances: Float64Array, places: Uint16Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at++) sum += chances[places[at] as number] as number
  return sum
}

/** Makes the function that gathers the evidence for a message. */
export function evidenceGatherer(
  paper: Paper,
  index: MiniSearch<PassageDocument>,
  classes: Classes,
  encoder: Encoder,
  read: (text: string) => string[],
): (message: string) => Evidence {
  const places = new Map(paper.passages.map(({ id }, place) => [id, place]))
  /** The classes of a passage's sentences and notes, by its place. */
  const classesOf = paper.passages.map(({ footnotes }, place) => {
    const [start = 0, end = 0] = classes.starts.slice(place, place + 2)
    const sentences = Array.from({ length: end - start }, (_, at) => start + at)
    return Uint16Array.from([...sentences, ...footnotes.map(({ footnote }) => classes.notes + footnote.number - 1)])
  })
  const asking = new Set(stemsOf(read(ASKING_WORDS)))
  return (message) => {
    const words = read(message)
    const encoded = encoder.encode(words)
    const chances = new Float64Array(paper.passages.length)
    for (let place = 0; place < chances.length; place++)
      chances[place] = sumOf(encoded.chances, classesOf[place] ?? NONE)
    const terms = [...new Set(stemsOf(words))].slice(0, MOST_TERMS)
    const printed = new Float64Array(paper.passages.length)
    const results =
      terms.length === 0 ? [] : index.search(terms.join(' '), { boost: BOOST, tokenize: (text) => text.split(' ') })
    const most = results[0]?.score ?? 1
    const found = new Set<string>()
    for (const { id, score, terms: matched } of results) {
      const place = places.get(String(id))
      if (place !== undefined) printed[place] = score / most
      for (const term of matched) found.add(term)
    }
    const best = results[0]?.terms.length ?? 0
    return {
      encoded,
      chances,
      printed,
      coverage: terms.length === 0 ? 0 : best / terms.length,
      terms: terms.length,
      printedTerms: found.size,
      aboutTerms: terms.filter((term) => !asking.has(term)).length,
    }
  }
}
