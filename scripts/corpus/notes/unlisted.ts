import type { PrintRecord } from '../../../src/paper/types.ts'
import type { Resolution } from './citation.ts'
import { clauseStarts } from './clauses.ts'
import { locatorStart } from './locator.ts'
import type { NoteText, Work } from './note-text.ts'

/** The notes that cite works outside works.json, as far as can be told, so that its list is not shown as whole. */
export function unlistedIn(
  resolutions: readonly Resolution[],
  notes: readonly NoteText[],
  works: readonly Work[],
): Pick<PrintRecord, 'unlisted'> {
  const listed = new Set(works.map(({ id }) => id))
  const some = notes.filter((note, index) => {
    const { references = [], unresolved = [], isUnread = false } = resolutions[index] ?? {}
    const others = references.filter(({ work }) => !listed.has(work.id))
    const isOther = others.length > 0 || (isUnread && references.length === 0 && citesLike(note))
    return isOther || unresolved.length > 0
  })
  return some.length > 0 ? { unlisted: some.map(({ number }) => number) } : {}
}

/** Whether words that are not read have an address, or end with a place in a work: a remark has neither. */
function citesLike(note: NoteText): boolean {
  const { text } = note
  if (/https?:\/\//u.test(text)) return true
  const starts = clauseStarts(note)
  return starts.some((start, index) => {
    const end = start + text.slice(start, starts[index + 1]).replace(/[.;\s]+$/u, '').length
    return locatorStart(text, start, end) < end
  })
}
