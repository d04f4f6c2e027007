import type { PaperData } from '../../src/paper/types.ts'

/** The questions that are offered of a corpus that offers none itself: what its own headings stand over. */
export function defaultSuggestions({ sections }: Pick<PaperData, 'sections'>): string[] {
  const titles = [...new Set(sections.slice(1).map(({ title }) => title))]
  return titles.length > 0 ? titles.map((title) => `What does the section “${title}” say?`) : ['Who wrote this paper?']
}
