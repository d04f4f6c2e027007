import type { SourcesData } from '../../src/paper/sources.ts'
import type { Span } from '../../src/paper/types.ts'
import { bibtex } from '../citation/bibtex.ts'
import { citeWork } from '../citation/forms.ts'
import { ris } from '../citation/ris.ts'
import type { Titles } from '../citation/titles.ts'
import type { NoteText } from './notes/note-text.ts'
import type { Resolution } from './notes/citation.ts'
import { type CitedWork, itemOf } from './works.ts'

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by })

/**
 * The works that the notes cite, each with every place that leans on it.
 *
 * @param starts where each note's text starts in the canonical text
 * @param works in the order of works.json, which is that of their first citation
 * @param titles which words of them are names
 * @throws CorpusError for CSL-JSON that says more than the note
 */
export function traceSources(
  notes: readonly NoteText[],
  resolutions: readonly Resolution[],
  starts: readonly number[],
  works: readonly CitedWork[],
  titles: Titles,
  file: string,
): SourcesData {
  return works.map((work) => {
    const item = itemOf(work, notes, file)
    const places = resolutions.flatMap(({ references }, index) =>
      references
        .filter((reference) => reference.work.id === work.id)
        .map(({ span, via }) => {
          const isFull = span.start === span.end
          const printed = isFull ? { start: span.start, end: span.start + work.cited.length } : span
          return {
            note: index + 1,
            printed: shift(printed, starts[index] ?? 0),
            chain: isFull ? [] : [...new Set([...via, work.note])],
          }
        }),
    )
    const cited = places.find(({ chain }) => chain.length === 0)?.printed ?? { start: 0, end: 0 }
    const csl = JSON.stringify({ ...item, title: titles.csl(item.title) })
    return {
      item,
      cited,
      places,
      styled: citeWork(item, titles),
      bibtex: bibtex(item, titles),
      ris: ris(item),
      'csl-json': csl,
    }
  })
}
