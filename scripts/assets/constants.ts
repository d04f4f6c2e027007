import { rowsOf } from '../../src/answer/glossary.ts'
import { readReadyCorpus, type ReadyCorpus, type ReadyFile } from '../corpus/ready.ts'
import { firstQuestions, paperMapText } from './paper-map.ts'
import type { CitationForm } from '../../src/paper/citation-form.ts'
import { authorsOf, yearOf } from '../../src/paper/record.ts'
import type { PaperData } from '../../src/paper/types.ts'

const json = (files: ReadyCorpus, file: ReadyFile): unknown => JSON.parse(String(files[file]))

/**
 * The constants of the scripts, as JavaScript expressions by their names: what the chat names of a corpus before it asks
 * (the work, questions to begin with), where the service has the script of private mode, and what citing needs.
 *
 * @param local a path on the service; "" where there is none, and no private mode to switch to
 * @param base what the addresses of one of several papers begin with, "/dubois"; "" for the only one
 */
export function constantsOf(folder: string, local: string, base = ''): Record<string, string> {
  const files = readReadyCorpus(folder)
  return {
    CORPUS: JSON.stringify(corpusText(files)),
    LOCAL_SCRIPT: JSON.stringify(local),
    BASE: JSON.stringify(base),
    ...Object.fromEntries(
      ['KO', 'ZH_HANS', 'ZH_HANT'].map((language, index) => [
        `GLOSSES_${language}`,
        JSON.stringify(glossesText(files, index + 1)),
      ]),
    ),
    CITATIONS: JSON.stringify(citationsText(files)),
    PAPER_MAP: JSON.stringify(paperMapText(folder)),
  }
}

/** What the questions that are offered mean, in the language of a column; whose the paper is, only pages say. */
function glossesText(files: ReadyCorpus, column: number): string {
  const { record } = json(files, 'paper.json.txt') as PaperData
  const rows = rowsOf(String(files['glosses.tsv'])).filter(([english]) => english !== record.custom?.rights)
  return JSON.stringify(Object.fromEntries(rows.map((row) => [row[0], row[column]])))
}

/** The citations in every style, with the version that a permalink names and how a file of one is called. */
function citationsText(files: ReadyCorpus): string {
  const { version, record, citation } = json(files, 'paper.json.txt') as PaperData
  const others = json(files, 'citations.json.txt') as Record<string, CitationForm>
  return JSON.stringify({ version, name: record.id, forms: { chicago: citation, ...others } })
}

function corpusText(files: ReadyCorpus): string {
  const { record } = json(files, 'paper.json.txt') as PaperData
  return JSON.stringify({
    work: {
      name: [authorsOf(record), `“${record.title}”`].filter(Boolean).join(', '),
      year: String(yearOf(record) ?? ''),
    },
    suggestions: firstQuestions({ suggestions: json(files, 'suggestions.json') as string[] }),
  })
}
