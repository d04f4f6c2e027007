import type { CslItem } from '../../src/paper/sources.ts'

/** Reference types of RIS (Reference Manager's specification, 2001, and what Zotero writes for the newer ones). */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  interview: 'PCOMM',
  manuscript: 'MANSCPT',
  report: 'RPRT',
  speech: 'CONF',
}

type Line = readonly [tag: string, value: string | undefined]

/** "2004/04/08": year, month and day, as far as they are known. */
function dateOf(item: CslItem): string | undefined {
  const parts = item.issued?.['date-parts']?.[0]
  if (!parts) return undefined
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'))
  return [year ?? '', month ?? '', day ?? '', item.issued?.season ?? ''].join('/')
}

/**
 * A work as a RIS record: a tag, two spaces, a hyphen, a space, the value; one line per field,
 * each with CRLF.
 *
 * @param place where a quotation stands, in words; a note of its own, next to the key
 *
 * Our own, because the writer of Citation.js (plugin-ris 0.8) breaks long titles within words and leaves a range of
 * pages in one tag; its reader is what the tests read these records with.
 */
export function ris(item: CslItem, place?: string): string {
  const [firstPage, lastPage] = item.page?.split('-') ?? []
  const authors = (item.author ?? []).map((name): Line => [
    'AU',
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  ])
  const year = item.issued?.['date-parts']?.[0]?.[0]
  const lines: readonly Line[] = [
    ['TY', TYPES[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['N1', place],
    ...authors,
    ['TI', item.title],
    ['T2', item['container-title'] ?? item['event-title']],
    ['PY', year === undefined ? undefined : String(year)],
    ['DA', dateOf(item)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['M1', item.number],
    ['M3', item.genre],
    ['SP', firstPage],
    ['EP', lastPage],
    ['PB', item.publisher],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', [item.issued?.literal, item.note].filter(Boolean).join('; ') || undefined],
    ['ER', ''],
  ]
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join('')
}
