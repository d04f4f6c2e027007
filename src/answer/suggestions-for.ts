import { ASKING_WORDS } from '../english/asking.ts'
import type { Library } from './library.ts'

/** At most this many are offered at once. */
const MOST = 6

/** The questions that are offered where nothing is known of what is sought: the first of the corpus that were not asked. */
export const standingSuggestions = (
  { suggestions }: Pick<Library, 'suggestions'>,
  asked: readonly string[] = [],
): readonly string[] => suggestions.filter((text) => !asked.includes(text)).slice(0, MOST)

/** What can be offered, each with the weights of its words: a word of more than a third of them tells nothing. */
interface Offers {
  readonly texts: readonly { readonly text: string; readonly weights: ReadonlyMap<string, number> }[]
  /** The words that are left out of a question. */
  readonly asking: ReadonlySet<string>
}

function readOffers({ paper, retrieval, suggestions }: Library): Offers {
  const titles = paper.sections.filter(({ printed }) => printed).map(({ title }) => title)
  const texts = [...suggestions, ...titles].map((text) => ({ text, words: new Set(retrieval.tokenize(text)) }))
  const counts = new Map<string, number>()
  for (const word of texts.flatMap(({ words }) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1)
  const weight = (word: string): number => {
    const count = counts.get(word) ?? 0
    return count <= texts.length / 3 ? Math.log(texts.length / count) : 0
  }
  return {
    texts: texts.map(({ text, words }) => ({ text, weights: new Map([...words].map((word) => [word, weight(word)])) })),
    asking: new Set(retrieval.tokenize(ASKING_WORDS)),
  }
}

/** Read once for each retrieval, which is the same at every desk of a library. */
const offers = new WeakMap<Library['retrieval'], Offers>()

/**
 * What the paper does answer, near a question that it does not: the suggested questions and the sections' titles that
 * share its rarer words, best first; the standing ones where none does.
 *
 * @param before what was asked before, which is not offered again
 */
export function suggestionsFor(library: Library, question: string, before: readonly string[] = []): readonly string[] {
  const { retrieval } = library
  let read = offers.get(retrieval)
  if (!read) offers.set(retrieval, (read = readOffers(library)))
  const { texts, asking } = read
  const asked = [...new Set(retrieval.tokenize(question))].filter((word) => !asking.has(word))
  const near = texts
    .map(({ text, weights }) => ({ text, score: asked.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0) }))
    .filter(({ text, score }) => score > 0 && !before.includes(text))
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text)
  return near.length > 0 ? near.slice(0, MOST) : standingSuggestions(library, before)
}
