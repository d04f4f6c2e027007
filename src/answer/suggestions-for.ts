import { ASKING_WORDS } from '../english/asking.ts'
import type { Library } from './library.ts'

/** At most this many are offered at once. */
const MOST = 6

/** The questions that are offered where nothing is known of what is sought: the first of the corpus that were not asked. */
export const standingSuggestions = (
  { suggestions }: Pick<Library, 'suggestions'>,
  asked: readonly string[] = [],
): readonly string[] => suggestions.filter((text) => !asked.includes(text)).slice(0, MOST)

/** What can be offered, by the words that tell it from the rest. */
interface Offers {
  readonly texts: readonly string[]
  /** Each word with its weight and the places of the texts that have it; without what more than a third of them have. */
  readonly telling: ReadonlyMap<string, { readonly weight: number; readonly places: readonly number[] }>
}

function readOffers({ paper, retrieval, suggestions }: Library): Offers {
  const titles = paper.sections.filter(({ printed }) => printed).map(({ title }) => title)
  const texts = [...suggestions, ...titles]
  const words = texts.flatMap((text, place) => [...new Set(retrieval.tokenize(text))].map((word) => ({ word, place })))
  const telling = [...Map.groupBy(words, ({ word }) => word)]
    .filter(([, { length }]) => length <= texts.length / 3)
    .map(([word, found]) => {
      return [word, { weight: Math.log(texts.length / found.length), places: found.map(({ place }) => place) }] as const
    })
  const byWord = new Map(telling)
  for (const word of retrieval.tokenize(ASKING_WORDS)) byWord.delete(word)
  return { texts, telling: byWord }
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
  const scores = new Map<number, number>()
  for (const word of new Set(retrieval.tokenize(question))) {
    const found = read.telling.get(word)
    for (const place of found?.places ?? []) scores.set(place, (scores.get(place) ?? 0) + (found?.weight ?? 0))
  }
  const near = [...scores]
    .toSorted(([a, score], [b, other]) => other - score || a - b)
    .flatMap(([place]) => read.texts[place] ?? [])
    .filter((text) => !before.includes(text))
  return near.length > 0 ? near.slice(0, MOST) : standingSuggestions(library, before)
}
