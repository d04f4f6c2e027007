import type { Library } from './library.ts'

/** At most so many are offered at once. */
const MOST = 6

/** The questions that are offered where nothing tells what is sought: the first of the corpus. */
export const standingSuggestions = ({ suggestions }: Pick<Library, 'suggestions'>): readonly string[] =>
  suggestions.slice(0, MOST)

/** Words that any question can have: they tell nothing of what it is about. */
const ASKING = 'how many much who whose what when where why which'

/** How often each word stands in some texts. */
function frequencies(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const word of texts.flatMap((text) => [...text])) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/**
 * What the paper does answer, near a question that it does not: the suggested questions and the sections' titles that
 * share its rarer words, best first; the standing ones where none does. A word of more than a third of them tells nothing.
 */
export function suggestionsFor(library: Library, question: string): readonly string[] {
  const { paper, retrieval, suggestions } = library
  const titles = paper.sections.filter(({ printed }) => printed).map(({ title }) => title)
  const texts = [...suggestions, ...titles]
  const words = texts.map((text) => new Set(retrieval.tokenize(text)))
  const counts = frequencies(words)
  const asking = retrieval.tokenize(ASKING)
  const asked = new Set(retrieval.tokenize(question).filter((word) => !asking.includes(word)))
  const weight = (word: string): number => {
    const count = counts.get(word) ?? 0
    return asked.has(word) && count <= texts.length / 3 ? Math.log(texts.length / count) : 0
  }
  const near = texts
    .map((text, at) => ({ text, score: [...(words[at] ?? [])].reduce((sum, word) => sum + weight(word), 0) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ text }) => text)
  return near.length > 0 ? near.slice(0, MOST) : standingSuggestions(library)
}
