import type { Paper } from '../paper/paper.ts'
import type { PaperIndex } from './artifact.ts'

/** What the passages print of a term: their places, and the BM25 of each over its text and notes. */
export interface PrintedTerm {
  readonly places: Uint16Array
  readonly scores: Float64Array
}

/** A term in the notes counts for so much of one in the paragraph. */
export const BOOST = { text: 1, notes: 0.4 } as const

/**
 * Makes the function that searches the index for a term; undefined for one that the paper does not print. BM25 adds up
 * the scores of the terms of a message, each of which is the same whatever stands beside it, so a term is searched for
 * once. Only terms of the paper are kept, so that nothing of what was asked stays.
 */
export function termReader(paper: Paper, index: PaperIndex): (term: string) => PrintedTerm | undefined {
  const placeOf = new Map(paper.passages.map(({ id }, place) => [id, place]))
  const read = new Map<string, PrintedTerm>()
  return (term) => {
    const before = read.get(term)
    if (before) return before
    if (!index.has(term)) return undefined
    const results = index.search(term, { boost: BOOST, tokenize: (text) => [text] })
    const found = {
      places: Uint16Array.from(results, ({ id }) => placeOf.get(String(id)) ?? 0),
      scores: Float64Array.from(results, ({ score }) => score),
    }
    read.set(term, found)
    return found
  }
}
