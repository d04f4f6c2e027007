import { openGlossary } from './answer/glossary.ts'
import type { Library } from './answer/library.ts'
import type { Accuracy } from './contract/accuracy.ts'
import { type BuiltCorpus, openLibrary } from './library.ts'
import type { History } from './paper/history.ts'
import type { Dossier } from './site/site.ts'

/** The files of a corpus as they are bundled, each under its name: its build wrote them, so they are taken for what they are. */
export interface CorpusFiles extends Readonly<Record<Exclude<keyof BuiltCorpus, 'glossary'>, unknown>> {
  readonly glossary: string
  readonly history: unknown
}

/** Opens a corpus for questions. */
export const openFiles = ({ glossary, ...files }: CorpusFiles): Library =>
  openLibrary({ ...files, glossary: openGlossary(glossary) } as BuiltCorpus)

/**
 * What is known of a corpus besides what it says.
 *
 * @param accuracy loads the figures that were measured on it
 */
export const dossierOf = ({ history }: CorpusFiles, accuracy: () => Promise<unknown>): Dossier => ({
  accuracy: async () => (await accuracy()) as Accuracy | null,
  history: history as History,
})
