import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Author, BibliographicRecord } from '../../src/paper/types.ts'
import { CorpusError } from './error.ts'
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

/** What a paper without a record says of itself: its title, and who wrote it where a byline does. */
function recordFrom(blocks: readonly Block[], file: string): BibliographicRecord {
  const textOf = (kind: 'title' | 'byline'): string | undefined => {
    const block = blocks.find((one) => one.kind === kind)
    return block && 'text' in block ? block.text : undefined
  }
  const title = textOf('title')
  if (title === undefined) throw new CorpusError(`has no title: write "# Title", or a ${FILE}`, file, 1)
  const author = textOf('byline')?.split(BETWEEN_AUTHORS).map(authorOf)
  const [first] = author ?? []
  const name = first === undefined ? title : 'literal' in first ? first.literal : first.family
  return { id: slug(name) || 'paper', type: 'document', title, ...(author ? { author } : {}), language: 'en' }
}

/**
 * The bibliographic record of a corpus: `record.json`, or what the transcription's title and byline tell.
 *
 * @param blocks of the transcription; @param file its name, for messages
 * @throws CorpusError for a record without an id or a title, and where there is neither a record nor a title
 */
export function readRecord(folder: string, blocks: readonly Block[], file: string): BibliographicRecord {
  const path = join(folder, FILE)
  if (!existsSync(path)) return recordFrom(blocks, file)
  const record = JSON.parse(readFileSync(path, 'utf8')) as Partial<BibliographicRecord>
  const { id, title, type = 'document', language = 'en' } = record
  for (const [field, value] of Object.entries({ id, title })) {
    if (typeof value !== 'string' || value === '') throw new CorpusError(`needs "${field}"`, FILE, 1)
  }
  return { ...record, type, language } as BibliographicRecord
}
