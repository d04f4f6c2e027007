import type { CslItem } from '../../src/paper/sources.ts'
import { CorpusError } from './error.ts'
import type { NoteText, Work } from './notes/note-text.ts'

/** A work of works.json, with its citation as data: nothing that the note does not print. */
export interface CitedWork extends Work {
  csl: Omit<CslItem, 'id'>
}

/** Fields that say what a work is, in CSL's words; all others repeat the note's. */
const OURS = new Set(['id', 'type', 'static-ordering'])

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A text's words, however it is divided: addresses are printed with spaces in them. */
const packed = (text: string): string => text.replaceAll(/\s+/gu, '')

/** What a CSL value says, in the words that a note prints. */
function words(key: string, value: unknown): string[] {
  if (OURS.has(key)) return []
  if (key === 'date-parts') {
    const dates = value as readonly (readonly number[])[]
    return dates.flatMap(([year, month, day]) => [
      String(year),
      ...(month === undefined ? [] : [MONTHS[month - 1] ?? `month ${month}`]),
      ...(day === undefined ? [] : [String(day)]),
    ])
  }
  if (typeof value === 'string') return [value]
  return Object.entries(value as object).flatMap(([inner, part]) => words(inner, part))
}

/**
 * A work's CSL-JSON, which adds nothing to the note that cites it in full.
 *
 * @throws CorpusError for a value that the note does not print
 */
export function itemOf(work: CitedWork, notes: readonly NoteText[], file: string): CslItem {
  const note = notes.find(({ number }) => number === work.note)
  const printed = packed(note?.text ?? '')
  const added = words('csl', work.csl).find((word) => !printed.includes(packed(word)))
  if (added !== undefined) {
    throw new CorpusError(
      `work ${work.id} has “${added}”, which note ${work.note} does not print`,
      file,
      note?.line ?? 1,
    )
  }
  return { id: work.id, ...work.csl }
}
