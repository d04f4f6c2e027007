import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BibliographicRecord } from '../../src/paper/types.ts'

const json = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/** What the chat names of a corpus before it asks, as the text that its script reads: the work, questions to begin with. */
export function corpusConstant(folder: string): string {
  const { author, title, issued } = json(folder, 'record.json') as BibliographicRecord
  return JSON.stringify({
    work: {
      author: author.map(({ given, family }) => `${given} ${family}`).join(', '),
      title,
      year: String(issued['date-parts'][0]?.[0]),
    },
    suggestions: json(folder, 'suggestions.json'),
  })
}
