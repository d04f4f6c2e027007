import type { BibliographicRecord } from './types.ts'

/**
 * A full note of the Chicago Manual of Style (17th ed., 14.171: journal article), for a place in the paper.
 *
 * @param locator the page or pages as the style prints them: "83", "83–84", "82n14" (14.157: a note on a page)
 * @returns plain text; the journal's name, which print would set in italics, is not marked
 */
export function chicagoNote(record: BibliographicRecord, locator: string): string {
  const authors = record.author.map(({ given, family }) => `${given} ${family}`).join(' and ')
  const year = record.issued['date-parts'][0]?.[0] ?? 'n.d.'
  const journal = `${record['container-title']} ${record.volume}, no. ${record.issue} (${year})`
  return `${authors}, “${record.title},” ${journal}: ${locator}.`
}

/** Pages as Chicago prints a range: one page, or first and last with an en dash. */
export function pageLocator(pages: readonly number[]): string {
  const first = pages[0]
  const last = pages.at(-1)
  return first === last ? String(first) : `${first}–${last}`
}
