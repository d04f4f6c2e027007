import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CslItem } from '../../src/paper/sources.ts'

plugins.config.get('@bibtex').format.useIdAsLabel = true

/** What the work's entry has no field for in BibTeX, and what it says already: for the note. */
function noteOf(item: CslItem): string {
  const season = item.issued?.season && `${item.issued.season} ${item.issued['date-parts']?.[0]?.[0] ?? ''}`
  return [item['event-title'], season, item.issued?.literal, item.note].filter(Boolean).join('; ')
}

/**
 * A work as a BibTeX entry, under its own id. A season, a meeting and a date in words have no field in BibTeX and go
 * into its note; of a day or a range of days, the month is given.
 */
export function bibtex(item: CslItem): string {
  const note = noteOf(item)
  const [first] = item.issued?.['date-parts'] ?? []
  const issued = first && { 'date-parts': [first.slice(0, 2)] }
  const { issued: _, note: __, ...rest } = item
  return `${new Cite([{ ...rest, ...(issued ? { issued } : {}), ...(note ? { note } : {}) }]).format('bibtex').trimEnd()}\n`
}
