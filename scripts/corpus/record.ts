import type { Author, BibliographicRecord } from '../../src/paper/types.ts'
import { CorpusError } from './error.ts'
import type { FrontMatter } from './front-matter.ts'
import { jsonIfAny } from './json.ts'
import type { Block } from './transcription.ts'

const FILE = 'record.json'

/** Several authors in a byline stand between commas, "and" or "&". */
const BETWEEN_AUTHORS = /\s*(?:,\s*(?:and|&)|,|\band\b|&)\s+/u

/** "Ada M. Fenwick": the last word is the family name. Whoever has it otherwise writes a record.json. */
function authorOf(name: string): Author {
  const words = name.trim().split(/\s+/u)
  const family = words.at(-1) ?? ''
  return words.length > 1 ? { given: words.slice(0, -1).join(' '), family } : { literal: family }
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')

/** The fields of the front matter that are fields of the record, by the names that people give them. */
const FIELDS = {
  'container-title': ['container-title', 'journal', 'publication'],
  volume: ['volume'],
  issue: ['issue', 'number'],
  page: ['page', 'pages'],
  publisher: ['publisher'],
  language: ['language', 'lang'],
} as const

/** What the front matter says under the first of some names. */
const valueOf = (front: FrontMatter, names: readonly string[]): string | undefined =>
  names.flatMap((name) => front.get(name)?.values.join(' ') ?? [])[0]

/** "1896", "1896-05", "May 1896": the year, and month and day where they are in figures. */
function issuedOf(date: string | undefined): BibliographicRecord['issued'] {
  const [, year, month, day] = /(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(date ?? '') ?? []
  if (year === undefined) return undefined
  return { 'date-parts': [[year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))] }
}

/** Who wrote it, as the front matter names them one by one, or a byline all together. */
function authorsIn(front: FrontMatter, byline: string | undefined): Author[] | undefined {
  const named = front.get('author') ?? front.get('authors')
  return (named?.values ?? byline?.split(BETWEEN_AUTHORS))?.map(authorOf)
}

const fieldsIn = (front: FrontMatter): Partial<BibliographicRecord> =>
  Object.fromEntries(
    Object.entries(FIELDS).flatMap(([field, names]) => {
      const value = valueOf(front, names)
      return value === undefined ? [] : [[field, value] as const]
    }),
  )

/** A name for the paper, of its front matter or of who wrote it and when. */
function idOf(front: FrontMatter, name: string, issued: BibliographicRecord['issued']): string {
  const [year] = issued?.['date-parts'][0] ?? []
  return slug(valueOf(front, ['id']) ?? (year === undefined ? name : `${name} ${year}`)) || 'paper'
}

const familyOf = (author: Author): string => ('literal' in author ? author.literal : author.family)

/** What a paper without a record says of itself: in its title and byline, and in its front matter. */
function recordFrom(blocks: readonly Block[], front: FrontMatter, file: string): BibliographicRecord {
  const textOf = (kind: 'title' | 'byline'): string | undefined => {
    const block = blocks.find((one) => one.kind === kind)
    return block && 'text' in block ? block.text : undefined
  }
  const title = textOf('title')
  if (title === undefined) throw new CorpusError(`has no title: write "# Title", or a ${FILE}`, file, 1)
  const author = authorsIn(front, textOf('byline'))
  const [first] = author ?? []
  const issued = issuedOf(valueOf(front, ['date', 'year']))
  const rights = valueOf(front, ['rights', 'copyright'])
  return {
    id: idOf(front, first === undefined ? title : familyOf(first), issued),
    type: valueOf(front, FIELDS['container-title']) === undefined ? 'document' : 'article-journal',
    title,
    ...(author ? { author } : {}),
    language: 'en',
    ...fieldsIn(front),
    ...(issued ? { issued } : {}),
    ...(rights === undefined ? {} : { custom: { rights } }),
  }
}

/**
 * The bibliographic record of a corpus: `record.json`, or what the paper's title, byline and front matter tell.
 *
 * @param blocks of the transcription; @param front its front matter; @param file its name, for messages
 * @throws CorpusError for a record without an id or a title, and where there is neither a record nor a title
 */
export function readRecord(
  folder: string,
  blocks: readonly Block[],
  front: FrontMatter,
  file: string,
): BibliographicRecord {
  const record = jsonIfAny(folder, FILE) as Partial<BibliographicRecord> | undefined
  if (!record) return recordFrom(blocks, front, file)
  const { id, title, type = 'document', language = 'en' } = record
  for (const [field, value] of Object.entries({ id, title })) {
    if (typeof value !== 'string' || value === '') throw new CorpusError(`needs "${field}"`, FILE, 1)
  }
  return { ...record, type, language } as BibliographicRecord
}
