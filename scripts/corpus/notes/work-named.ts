import { isReference, type NoteRead, theOneOf } from './citation.ts'
import type { NoteText } from './note-text.ts'
import type { Piece } from './read-note.ts'
import type { KnownWork, Registry } from './registry.ts'
import type { ShortForm } from './short-forms.ts'

/** What stands before a short form, in its note and the notes before. */
export interface Before {
  /** The works that were cited. */
  readonly registry: Registry
  /** The notes that were read. */
  readonly read: readonly NoteRead[]
  /** How many notes the paper has. */
  readonly notes: number
  /** Whether the numbers of the notes began anew. */
  readonly isAnew: boolean
}

const cites = ({ citations }: NoteRead, work: KnownWork): boolean =>
  citations.some((citation) => isReference(citation) && citation.work.id === work.id)

/** The work that a name, and words of a title, stand for, or why none does. */
export function workNamed(registry: Registry, name: string, title: string, before: number): KnownWork | string {
  const fitting = registry.find(name, title)
  const [only] = fitting
  if (!only) {
    const isKnown = registry.find(name, '').length > 0
    return isKnown ? 'no earlier note cites this work in full' : 'no earlier note cites this author in full'
  }
  if (fitting.length > 1) return 'several earlier works have this author'
  const elsewhere = registry.namedOtherwise(name, title, before)
  return elsewhere === undefined ? only : `note ${elsewhere} may cite another work of this author`
}

/** The note that a number means, or why it means none. */
function noteBefore(number: number, note: NoteText, { read, notes, isAnew }: Before): NoteRead | string {
  if (isAnew) return 'the numbers of the notes begin anew in each chapter'
  if (number > notes) return `there is no note ${number}`
  if (number >= note.number) return `note ${number} is not before it`
  return read[number - 1] ?? `there is no note ${number}`
}

/** The work that "supra note 3" stands for, or why none does. */
export function workOfNote(
  form: ShortForm & { kind: 'note' },
  piece: Piece,
  note: NoteText,
  before: Before,
): KnownWork | string {
  const { registry } = before
  const { number, name, title = '' } = form
  const target = noteBefore(number, note, before)
  if (typeof target === 'string') return target
  if (name === undefined) {
    if (piece.locator.length === 0) return `it sends to the whole of note ${number}`
    const one = theOneOf(target.citations, `note ${number}`)
    return typeof one === 'string' ? one : one.work
  }
  const given = registry.defined(
    [name, title]
      .filter(Boolean)
      .join(', ')
      .replace(/^the\s/iu, ''),
  )
  if (given) return cites(target, given) ? given : `note ${number} does not cite what is named so`
  const fits = new Set(registry.find(name, title).map(({ id }) => id))
  const there = new Map(target.citations.filter(isReference).map(({ work }) => [work.id, work]))
  const fitting = [...there.values()].filter(({ id }) => fits.has(id))
  const [only] = fitting
  if (!only) return `note ${number} cites no work of this author that is read`
  if (fitting.length > 1) return `note ${number} cites several works of this author`
  const isUnread = target.citations.some((citation) => !isReference(citation))
  return isUnread && registry.namedOtherwise(name, title, form.start, number) !== undefined
    ? `note ${number} may cite another work of this author`
    : only
}
