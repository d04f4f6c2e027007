import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowsOf } from '../../src/answer/glossary.ts'
import { firstQuestions, paperMapText } from './paper-map.ts'
import type { CitationForm } from '../../src/paper/citation-form.ts'
import type { BibliographicRecord, PaperData } from '../../src/paper/types.ts'

const json = (folder: string, file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/**
 * The constants of the scripts, as JavaScript expressions by their names: what the chat names of a corpus before it asks
 * (the work, questions to begin with), where the service has the script of private mode, and what citing needs.
 *
 * @param local a path on the service; "" where there is none, and no private mode to switch to
 */
export const constantsOf = (folder: string, local: string): Record<string, string> => ({
  CORPUS: JSON.stringify(corpusText(folder)),
  LOCAL_SCRIPT: JSON.stringify(local),
  ...Object.fromEntries(
    ['KO', 'ZH_HANS', 'ZH_HANT'].map((language, index) => [
      `GLOSSES_${language}`,
      JSON.stringify(glossesText(folder, index + 1)),
    ]),
  ),
  CITATIONS: JSON.stringify(citationsText(folder)),
  PAPER_MAP: JSON.stringify(paperMapText(folder)),
})

/** What the questions that are offered mean, in the language of a column. */
function glossesText(folder: string, column: number): string {
  const path = join(folder, 'glosses.tsv')
  const rows = existsSync(path) ? rowsOf(readFileSync(path, 'utf8')) : []
  return JSON.stringify(Object.fromEntries(rows.map((row) => [row[0], row[column]])))
}

/** The citations in every style, with the version that a permalink names and how a file of one is called. */
function citationsText(folder: string): string {
  const { version, record, citation } = json(folder, 'generated/paper.json') as PaperData
  const others = json(folder, 'generated/citations.json') as Record<string, CitationForm>
  return JSON.stringify({ version, name: record.id, forms: { chicago: citation, ...others } })
}

function corpusText(folder: string): string {
  const { author, title, issued } = json(folder, 'record.json') as BibliographicRecord
  return JSON.stringify({
    work: {
      author: author.map(({ given, family }) => `${given} ${family}`).join(', '),
      title,
      year: String(issued['date-parts'][0]?.[0]),
    },
    suggestions: firstQuestions({ suggestions: json(folder, 'suggestions.json') as string[] }),
  })
}
