import { openPaper, type Paper } from '../../src/paper/paper.ts'
import { readCorpus } from '../corpus/read.ts'
import type { NotesReport } from '../corpus/notes/report.ts'

/**
 * Reads a corpus folder without building it.
 *
 * @throws CorpusError for what does not hold together
 */
export function openCorpus(folder: string): { readonly paper: Paper; readonly notes: NotesReport } {
  const { paper, source, notes } = readCorpus(folder)
  return { paper: openPaper(paper, source), notes }
}
