import { openGlossary } from './answer/glossary.ts'
import type { Library } from './answer/library.ts'
import type { Accuracy } from './contract/accuracy.ts'
import { type BuiltCorpus, openLibrary } from './library.ts'
import type { History } from './paper/history.ts'
import type { Dossier } from './site/site.ts'

/** The large files of a corpus, which are JSON. */
type Text = 'paper' | 'index' | 'citations' | 'sources'

/**
 * The files of a corpus as they are bundled, each under its name: its build wrote them, so they are taken for what they
 * are.
 */
export interface CorpusFiles
  extends Readonly<Record<Exclude<keyof BuiltCorpus, 'glossary' | Text>, unknown>>, Readonly<Record<Text, string>> {
  readonly glossary: string
  readonly history: unknown
}

/** Opens a corpus for questions. */
export const openFiles = ({ glossary, paper, index, citations, sources, ...files }: CorpusFiles): Library =>
  openLibrary({
    ...files,
    paper: JSON.parse(paper),
    index: JSON.parse(index),
    citations: JSON.parse(citations),
    sources: JSON.parse(sources),
    glossary: openGlossary(glossary),
  } as BuiltCorpus)

/**
 * What is known of a corpus other than its text.
 *
 * @param accuracy loads the figures that were measured on it, as JSON
 */
export const dossierOf = ({ history }: CorpusFiles, accuracy: () => Promise<string>): Dossier => ({
  accuracy: async () => JSON.parse(await accuracy()) as Accuracy | null,
  history: history as History,
})
