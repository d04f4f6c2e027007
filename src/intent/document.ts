import type { Paper } from '../paper/paper.ts'
import type { Intent } from './intent.ts'
import type { Message } from './message.ts'
import { SHORT, ways } from './ways.ts'

/** Whoever wrote the paper is asked for last: "the author" stands in many questions of the others. */
const PARTS = [
  'note',
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

/** A message about the paper itself: who wrote it, when, where it was published, how long it is. */
export function document(paper: Paper, { plain, impersonal }: Message): Intent | null {
  if (plain.length > SHORT) return null
  const hasNote = paper.passages.some(({ kind }) => kind === 'note')
  const part = PARTS.find((one) => (one !== 'note' || hasNote) && ways(paper, one)(impersonal))
  return part ? { kind: 'document', part } : null
}
