import { contactIn } from '../paper/contact.ts'
import type { Paper } from '../paper/paper.ts'
import { yearOf } from '../paper/record.ts'
import type { DocumentPart, Intent } from './intent.ts'
import type { Message } from './message.ts'
import { firstOf, SHORT } from './ways.ts'

const always = (): boolean => true

/**
 * The parts of the paper's own description, and whether a paper has each. Whoever wrote it is asked for last: "the author"
 * stands in many questions of the others.
 */
const PARTS: Readonly<Record<DocumentPart, (paper: Paper) => boolean>> = {
  note: ({ passages }) => passages.some(({ kind }) => kind === 'note'),
  contact: (paper) => contactIn(paper) !== undefined,
  citation: always,
  title: always,
  date: ({ record }) => yearOf(record) !== undefined,
  journal: ({ record }) => record['container-title'] !== undefined,
  contents: always,
  pages: always,
  methods: (paper) => paper.section('abstract') !== undefined,
  about: always,
  author: ({ record, passages }) => record.author !== undefined || passages.some(({ kind }) => kind === 'byline'),
}
const NAMES = Object.keys(PARTS) as DocumentPart[]
const partOf = firstOf((paper) => NAMES.filter((name) => PARTS[name](paper)))

/** A message about the paper itself: who wrote it, when, where it was published, how long it is. */
export function document(paper: Paper, { plain, impersonal }: Message): Intent | null {
  if (plain.length > SHORT) return null
  const part = partOf(paper, impersonal)
  return part ? { kind: 'document', part } : null
}
