import { ask } from '../../src/answer/ask.ts'
import { deskAt } from '../../src/answer/library.ts'
import { standingSuggestions } from '../../src/answer/suggestions-for.ts'
import { loadLibrary } from '../load-library.ts'

/** The questions that the chat begins with; the parts of the paper stand below them, with a question each. */
export const firstQuestions = (library: Parameters<typeof standingSuggestions>[0]): readonly string[] =>
  standingSuggestions(library).slice(0, 3)

const maps = new Map<string, string>()

/**
 * What the chat knows of a paper besides what is asked (src/widget/extras/paper-map.ts): its pages, its sections with a
 * question each, and which passage each suggested question leads to, as it is retrieved.
 */
export function paperMapText(folder: string): string {
  const known = maps.get(folder)
  if (known !== undefined) return known
  const library = loadLibrary(folder)
  const desk = deskAt(library, '')
  const passages = library.paper.passages.map(({ id }) => id)
  const leads = library.suggestions.flatMap((question) => {
    const [first] = ask(desk, { question, limit: 1, history: [] }).answers
    const at = first ? passages.indexOf(first.id) : -1
    return at < 0 || !first ? [] : [{ question, at, section: first.section }]
  })
  // Not those that the chat begins with, which stand above them.
  const others = leads.filter(({ question }) => !firstQuestions(library).includes(question))
  const sections = library.paper.sections
    .filter(({ printed }) => printed)
    .map(({ title }) => ({ title, question: others.find(({ section }) => section === title)?.question ?? title }))
  const { isPaged, firstPage, lastPage } = library.paper
  const map = {
    version: library.paper.version,
    // None, in a paper without page numbers.
    pages: isPaged ? [firstPage, lastPage] : [1, 0],
    sections,
    leads: leads.map(({ question, at }) => ({ question, at })),
    passages,
  }
  const text = JSON.stringify(map)
  maps.set(folder, text)
  return text
}
