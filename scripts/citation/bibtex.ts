import type { CslItem } from '../../src/paper/sources.ts'
import { escapedForTex } from './tex.ts'
import type { Titles } from './titles.ts'

type Field = readonly [name: string, value: string | undefined]

/** BibTeX's types that have a field for what CSL's have; every other work is `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  manuscript: 'unpublished',
  report: 'techreport',
}

/** What a type's own fields say; a field that biblatex does not know for the type is an error to biber's validation. */
const FIELDS: Readonly<Record<string, (item: CslItem) => readonly Field[]>> = {
  article: (item) => [
    ['journal', item['container-title']],
    ['volume', item.volume],
    ['number', item.issue],
    ['pages', item.page?.replace(/[-–]/u, '--')],
  ],
  book: (item) => [
    ['publisher', item.publisher],
    ['volume', item.volume],
  ],
  unpublished: (item) => [['type', item.genre]],
  techreport: (item) => [
    ['type', item.genre],
    ['institution', item.publisher],
    ['number', item.number],
  ],
  misc: (item) => [
    ['type', item.genre],
    ['howpublished', item.publisher],
  ],
}

/** What the entry has no field for: for the note, which styles print. */
function noteOf(item: CslItem, type: string): string | undefined {
  const season = item.issued?.season && `${item.issued.season} ${item.issued['date-parts']?.[0]?.[0] ?? ''}`
  const volume = type === 'techreport' && item.volume ? `Vol. ${item.volume}` : undefined
  return [volume, item['event-title'], season, item.issued?.literal, item.note].filter(Boolean).join('; ') || undefined
}

const nameOf = (name: NonNullable<CslItem['author']>[number]): string =>
  'literal' in name
    ? `{${escapedForTex(name.literal)}}`
    : escapedForTex([name.family, name.given].filter(Boolean).join(', '))

/**
 * A work as a BibTeX entry, under its own id. A season, a meeting and a date in words have no field in BibTeX and go
 * into its note; of a day or a range of days, the month is given.
 *
 * @param keywords where a quotation stands, because no style prints those, while biblatex-apa prints `annote` as well as
 *   `note`; none has a comma; next to the key, so that what differs from quotation to quotation stands together
 *
 * Our own, because the writer of Citation.js (plugin-bibtex 0.8) puts braces around every capital, takes the hyphens out
 * of the key, and writes fields that biblatex does not know for the type; its reader is what the tests read these
 * entries with.
 */
export function bibtex(item: CslItem, titles: Titles, keywords: readonly string[] = []): string {
  const type = TYPES[item.type] ?? 'misc'
  const [year, month] = item.issued?.['date-parts']?.[0] ?? []
  const asText = ([name, value]: Field): Field => [name, value && escapedForTex(value)]
  const fields: readonly Field[] = [
    ['keywords', keywords.length > 0 ? escapedForTex(keywords.join(', ')) : undefined],
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', titles.bibtex(item.title)],
    ...(FIELDS[type]?.(item) ?? []).map(asText),
    ['year', year?.toString()],
    ['month', month?.toString()],
    asText(['note', noteOf(item, type)]),
    ['url', item.URL],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`\t${name} = {${value}},\n`]))
  return `@${type}{${item.id},\n${lines.join('')}}\n`
}
