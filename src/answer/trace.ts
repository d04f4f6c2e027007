import { labelsOf, type NoteLabels } from '../paper/note-label.ts'
import type { CslItem, SourceRecord } from '../paper/sources.ts'
import type { Span } from '../paper/types.ts'
import type { Desk, Library } from './library.ts'

/** A place where the paper leans on a source. */
interface SourcePlace {
  readonly footnote: number
  /** The id of the passage that carries the note's marker. */
  readonly passage: string
  readonly page?: number | undefined
  readonly section: string
  /** What stands in the note: the full citation, or the short form. */
  readonly printed: string
  /** The notes that lead from the short form to the full citation, which is in the last; empty where it is here. */
  readonly chain: readonly number[]
  /** How these notes are called in print, where not by their running numbers. */
  readonly labels?: NoteLabels | undefined
  readonly url: string
}

/** A work, or a set of interviews, that the paper cites. */
export interface Source {
  readonly id: string
  readonly kind: 'work' | 'interviews'
  /** The first full citation, as printed. */
  readonly citation: string
  /** The same as CSL-JSON: nothing that the note does not print. */
  readonly csl: CslItem
  readonly places: readonly SourcePlace[]
}

/** Formats that a source, or all of them, can be exported in. */
export type SourceFormat = 'bibtex' | 'ris' | 'csl-json'

/** A source with every place that leans on it, in reading order. */
function sourceOf({ paper, origin }: Desk, { item, cited, places }: SourceRecord): Source {
  const cut = ({ start, end }: Span): string => paper.source.slice(start, end)
  return {
    id: item.id,
    kind: item.type === 'interview' ? 'interviews' : 'work',
    citation: cut(cited),
    csl: item,
    places: places.flatMap(({ note, printed, chain }) => {
      const footnote = paper.footnote(note)
      const passage = footnote && paper.passage(footnote.passage)
      if (!passage) return []
      const labels = labelsOf(paper.footnotes, [note, ...chain])
      return {
        footnote: note,
        passage: passage.id,
        ...(footnote.page === undefined ? {} : { page: footnote.page }),
        section: passage.section.title,
        printed: cut(printed),
        chain,
        labels,
        url: `${origin}/paper#${footnote.id}`,
      }
    }),
  }
}

/**
 * Every source of the paper, in the order of the first citation.
 */
export const traceSources = (desk: Desk): Source[] => desk.sources.map((record) => sourceOf(desk, record))

/** One source; undefined for an id that no work has. */
export function traceSource(desk: Desk, id: string): Source | undefined {
  const record = desk.sources.find(({ item }) => item.id === id)
  return record && sourceOf(desk, record)
}

/** Sources in a format of reference managers: of all, or of the one with an id (none where no work has it). */
export function exportSources(library: Library, format: SourceFormat, id?: string): string {
  const records = library.sources.filter(({ item }) => id === undefined || item.id === id)
  if (format === 'csl-json') return `[${records.map((record) => record[format]).join(',')}]`
  // A blank line between records; RIS has CRLF.
  return records.map((record) => record[format]).join(format === 'ris' ? '\r\n' : '\n')
}
