import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standingSuggestions } from '../../src/answer/suggestions-for.ts'
import type { BibliographicRecord } from '../../src/paper/types.ts'

const json = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/**
 * The constants of the scripts, as JavaScript expressions by their names: what the chat names of a corpus before it asks
 * (the work, questions to begin with), and where the service has the script of private mode.
 *
 * @param local a path on the service
 */
export const constantsOf = (folder: string, local: string): Record<string, string> => ({
  CORPUS: JSON.stringify(corpusText(folder)),
  LOCAL_SCRIPT: JSON.stringify(local),
})

function corpusText(folder: string): string {
  const { author, title, issued } = json(folder, 'record.json') as BibliographicRecord
  return JSON.stringify({
    work: {
      author: author.map(({ given, family }) => `${given} ${family}`).join(', '),
      title,
      year: String(issued['date-parts'][0]?.[0]),
    },
    suggestions: standingSuggestions({ suggestions: json(folder, 'suggestions.json') as string[] }),
  })
}
