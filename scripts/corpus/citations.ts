import { partKey } from '../../src/paper/citation.ts'
import { type CitationForm, type Style, WHOLE } from '../../src/paper/citation-form.ts'
import type { SourcesData } from '../../src/paper/sources.ts'
import type { BibliographicRecord, FootnoteRecord, PassageRecord } from '../../src/paper/types.ts'
import type { CitedPlace } from '../citation/cited-place.ts'
import { citationForms } from '../citation/forms.ts'
import type { Titles } from '../citation/titles.ts'

/**
 * Formats the citation of every passage and note of a paper.
 *
 * A block quotation is cited as what it is, another's words quoted in the paper: its note names the work.
 */
export function citePaper(
  record: BibliographicRecord,
  passages: readonly PassageRecord[],
  footnotes: readonly FootnoteRecord[],
  sources: SourcesData,
  titles: Titles,
  source: string,
): Record<Style, CitationForm> {
  const ofPassages = passages.map(({ id, kind, pages, markers }): CitedPlace => {
    const paragraph = pages.length === 0 ? /^p(\d+)$/u.exec(id)?.[1] : undefined
    const quotes = kind === 'quotation' ? quotedWork(markers[0]?.number, footnotes, sources, source) : undefined
    return {
      id,
      pages,
      ...(paragraph === undefined ? {} : { paragraph: Number(paragraph) }),
      ...(quotes ? { quotes } : {}),
      ...(kind === 'note' ? { byEditor: true } : {}),
    }
  })
  // Of a passage that runs over a page, each part that stands on fewer of its pages.
  const ofParts = passages.flatMap(({ id, pages }): CitedPlace[] =>
    runsOf(pages).map((run) => ({ id: partKey(id, run), pages: run, isPart: true })),
  )
  const ofNotes = footnotes.map(({ number, printed = String(number), chapter, page }): CitedPlace => {
    const isAlone = page === undefined && chapter !== undefined
    return {
      id: `fn${number}`,
      pages: page === undefined ? [] : [page],
      note: isAlone ? `${printed} (ch. ${chapter})` : printed,
    }
  })
  const all = passages.flatMap(({ pages }) => pages)
  const whole: CitedPlace = { id: WHOLE, pages: all.length === 0 ? [] : [Math.min(...all), Math.max(...all)] }
  return citationForms(record, titles, [whole, ...ofPassages, ...ofParts, ...ofNotes])
}

/** Pages in a row that are not all of some pages. */
const runsOf = (pages: readonly number[]): number[][] =>
  pages
    .flatMap((_, first) => pages.slice(first).map((__, length) => pages.slice(first, first + length + 1)))
    .filter((run) => run.length < pages.length)

/** The one work that a note cites, and the place in it that the note names ("pp. 206-7", "Article 1 (A, 2)"). */
function quotedWork(
  number: number | undefined,
  footnotes: readonly FootnoteRecord[],
  sources: SourcesData,
  source: string,
): CitedPlace['quotes'] {
  const note = footnotes.find((footnote) => footnote.number === number)
  const cited = sources.filter(({ places }) => places.some((place) => place.note === number))
  const [only] = cited
  if (!note || !only || cited.length > 1) return undefined
  const place = only.places.find((at) => at.note === number)
  const after = source.slice(place?.printed.end, note.span.end)
  const pages = /^, pp?\. ([\d-]+)\.$/u.exec(after)?.[1]
  const more = /^, (.+)\.$/u.exec(after)?.[1]
  return { item: only.item, at: pages ? [pages] : more ? [undefined, more] : [] }
}
