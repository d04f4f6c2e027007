import { contactIn } from '../paper/contact.ts'
import type { Paper } from '../paper/paper.ts'
import { yearOf } from '../paper/record.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { SHORT, ways } from './ways.ts'

/** Whoever wrote the paper is asked for last: "the author" stands in many questions of the others. */
const PARTS = [
  'note',
  'contact',
  'citation',
  'title',
  'date',
  'journal',
  'contents',
  'pages',
  'methods',
  'about',
  'author',
] as const

/** Whether a paper has a part: not every paper has a journal, an abstract, an editor's note or an address to write to. */
function isIn(paper: Paper, part: (typeof PARTS)[number]): boolean {
  switch (part) {
    case 'note':
      return paper.passages.some(({ kind }) => kind === 'note')
    case 'contact':
      return contactIn(paper) !== undefined
    case 'date':
      return yearOf(paper.record) !== undefined
    case 'journal':
      return paper.record['container-title'] !== undefined
    case 'methods':
      return paper.section('abstract') !== undefined
    case 'author':
      return paper.record.author !== undefined || paper.passages.some(({ kind }) => kind === 'byline')
    default:
      return true
  }
}

/** A message about the paper itself: who wrote it, when, where it was published, how long it is. */
export function document(paper: Paper, { plain, impersonal }: Message): Intent | null {
  if (plain.length > SHORT) return null
  const part = PARTS.find((one) => isIn(paper, one) && ways(paper, one)(impersonal))
  return part ? { kind: 'document', part } : null
}
