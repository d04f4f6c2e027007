import type { Metadata } from '../metadata.ts'

/** A field of the record as it stands in proposals.txt; empty where the file does not say. */
export interface RecordField {
  readonly field: string
  readonly value: string
}

/** Particles that belong to the family name that follows: "W. E. B. Du Bois", "Ludwig van Beethoven". */
const PARTICLES = new Set(
  'de du da di del della des la le van von der den ten ter zu zum zur al el bin ibn mac saint st'.split(' '),
)

/** Words of a name that is a body's. */
const BODY =
  /\b(?:Institute|University|Committee|Council|Commission|Ministry|Society|Association|Organi[sz]ation|International|Foundation|Group|Cent(?:er|re)|Office|Agency|Watch|Press|Department|Institut|Universität|Gesellschaft|Amt)\b/u

/** A name as "given | family", or as one where it is a body's. */
export function nameField(name: string): string {
  const words = name.trim().split(/\s+/u)
  if (words.length < 2 || BODY.test(name)) return name.trim()
  let at = words.length - 1
  while (at > 1 && PARTICLES.has((words[at - 1] ?? '').toLowerCase().replace('.', ''))) at--
  return `${words.slice(0, at).join(' ')} | ${words.slice(at).join(' ')}`
}

/** The names in a byline. */
const namesIn = (byline: string): string[] =>
  byline
    .replace(/^by /iu, '')
    .split(/,\s*(?:and\s+)?|\s+(?:and|&|und|et)\s+/u)
    .filter((name) => name !== '')

/**
 * The fields of a record, as far as the file says them: those that it does not say are there too, to be filled in.
 *
 * @param byline the names under the title
 */
export function proposeRecord(title: string, byline: string, metadata: Metadata): RecordField[] {
  const year = /\b(1[4-9]\d\d|20\d\d)\b/u.exec(metadata.date ?? '')?.[1]
  const authors = namesIn(byline)
  return [
    { field: 'title', value: title },
    ...(authors.length > 0 ? authors : ['']).map((name) => ({
      field: 'author',
      value: name === '' ? '' : nameField(name),
    })),
    { field: 'year', value: year ?? '' },
    { field: 'journal', value: metadata.journal ?? '' },
    { field: 'volume', value: metadata.volume ?? '' },
    { field: 'issue', value: metadata.issue ?? '' },
    { field: 'pages', value: metadata.pages ?? '' },
    { field: 'publisher', value: metadata.publisher ?? '' },
    { field: 'language', value: metadata.language?.split('-')[0]?.toLowerCase() ?? 'en' },
    { field: 'rights', value: metadata.rights ?? '' },
  ]
}

/** What each field is called in CSL-JSON. */
const CSL: Readonly<Record<string, string>> = {
  title: 'title',
  journal: 'container-title',
  volume: 'volume',
  issue: 'issue',
  pages: 'page',
  publisher: 'publisher',
  language: 'language',
}

/** The record of record.json, of the fields that are ticked. */
export function recordOf(fields: readonly RecordField[]): Record<string, unknown> {
  const filled = fields.filter(({ value }) => value !== '')
  const one = (name: string): string | undefined => filled.find(({ field }) => field === name)?.value
  const author = filled.flatMap(({ field, value }) => {
    if (field !== 'author') return []
    const [given = '', family] = value.split('|').map((part) => part.trim())
    return [family === undefined ? { literal: given } : { given, family }]
  })
  const [first] = author
  const name = first === undefined ? (one('title') ?? '') : 'literal' in first ? first.literal : first.family
  const plain = Object.entries(CSL).flatMap(([field, key]) => {
    const value = one(field)
    return value === undefined ? [] : [[key, value] as const]
  })
  const year = one('year')
  const rights = one('rights')
  return {
    id: slug(`${name?.split(' ').slice(0, 3).join(' ')} ${year ?? ''}`),
    type: one('journal') === undefined ? 'document' : 'article-journal',
    ...Object.fromEntries(plain),
    ...(author.length > 0 ? { author } : {}),
    ...(year === undefined ? {} : { issued: { 'date-parts': [[Number(year)]] } }),
    ...(rights === undefined ? {} : { custom: { rights } }),
  }
}

/** A name for files and addresses: small letters of ASCII, digits and hyphens. */
export const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'paper'
