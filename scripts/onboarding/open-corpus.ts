import { openPaper, type Paper } from '../../src/paper/paper.ts'
import { readCorpus } from '../corpus/read.ts'
import type { ShortFormCount } from './known.ts'

/**
 * Reads a corpus folder without building it.
 *
 * @throws CorpusError for what does not hold together
 */
export function openCorpus(folder: string): { readonly paper: Paper; readonly forms: ShortFormCount } {
  const { paper: data, source } = readCorpus(folder)
  const paper = openPaper(data, source)
  const unresolved = data.footnotes.flatMap((note) => note.unresolved.map((reason) => ({ note: note.number, reason })))
  const resolved = data.footnotes.filter(({ resolvesTo }) => resolvesTo.length > 0).length
  return { paper, forms: { all: resolved + unresolved.length, unresolved } }
}
