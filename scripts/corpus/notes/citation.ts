import type { Span } from '../../../src/paper/types.ts'
import { kept, type LocatorPart } from './locator.ts'
import type { NoteText } from './note-text.ts'
import type { Piece } from './read-note.ts'
import type { KnownWork, Stretch } from './registry.ts'

/** A place in a note that stands for a work. `span` is what the full citation replaces, empty for the full citation. */
export interface Reference {
  work: KnownWork
  span: Span
  via: number[]
  /** The place in the work that is in force behind it. */
  locator: PlacedPart[]
  /** What of an earlier place an Ibid. takes over. */
  over: readonly PlacedPart[]
  isIndirect: boolean
}

/** A part of a place in a work, with the note that prints it. */
export type PlacedPart = LocatorPart & { note: number }

/** A resolved note: its own text with short forms replaced by stretches of other notes. */
export interface Resolution {
  parts: Stretch[]
  unresolved: string[]
  /** Where these stand. */
  unresolvedAt: readonly Span[]
  resolvesTo: number[]
  via: number[]
  /** Every work that it cites, in order. */
  references: Pick<Reference, 'work' | 'span' | 'via'>[]
  /** How many short forms it has, resolved or not. */
  shortForms: number
  /** Whether it has words that may cite a work and that no rule reads. */
  isUnread: boolean
}

/** A citation of a note: the work it stands for, or why no rule says which. */
export type Citation = Reference | { unresolved: string; own?: Reference } | { unread: true }

/** A note with all that it cites. */
export interface NoteRead {
  readonly note: NoteText
  readonly citations: Citation[]
}

export const isReference = (citation: Citation): citation is Reference => 'work' in citation

export const referenceTo = (
  work: KnownWork,
  piece: Span & Pick<Piece, 'locator' | 'isIndirect'>,
  note: number,
): Reference => ({
  work,
  span: { start: piece.start, end: piece.end },
  via: [],
  over: [],
  locator: piece.locator.map((part) => ({ ...part, note })),
  isIndirect: piece.isIndirect,
})

/** The work that a citation stands for, for an Ibid. behind it; or why that is not sure. */
export function readable(citation: Citation): Reference | string {
  if ('unread' in citation) return 'the words before it may cite another work'
  const reference = isReference(citation) ? citation : citation.own
  if (!reference) return 'the citation before it is not resolved'
  return reference.isIndirect ? 'the work before it is cited by way of another' : reference
}

/** The one work of a note, with the place that is in force at its end; or why it is not one. */
export function theOneOf(citations: readonly Citation[], which = 'the note before'): Reference | string {
  const read = citations.map(readable)
  const references = read.filter((one) => typeof one !== 'string')
  const last = references.at(-1)
  const fault = read.find((one) => typeof one === 'string')
  const isOne = references.every(({ work }) => work.id === last?.work.id)
  if (!isOne) return `${which} cites several works`
  if (fault !== undefined) {
    const isUnread = citations.some((citation) => 'unread' in citation)
    if (isUnread) return `${which} has words that may cite another work`
    return citations.length === 1
      ? fault.replace('the citation before it', `the citation of ${which}`)
      : `${which} has a citation that is not resolved`
  }
  if (!last) return `${which} cites no work`
  return references.length === 1 ? last : { ...last, locator: kept(last.locator, 0) }
}

export function resolutionOf(
  note: NoteText,
  citations: readonly Citation[],
  unresolvedAt: readonly Span[],
  shortForms: number,
): Resolution {
  const parts: Stretch[] = []
  let at = 0
  const keep = (end: number): void => {
    if (end > at) parts.push({ note: note.number, span: { start: at, end } })
  }
  const references = citations.filter(isReference)
  const short = references.filter((r) => r.span.end > r.span.start)
  for (const { work, span, over } of short) {
    keep(span.start)
    parts.push(...work.words)
    parts.push(...over.map((part) => ({ note: part.note, span: { start: part.start, end: part.end } })))
    // The comma within “Smugglers,” is the sentence's, not the title's.
    if (/,[”"’»]$/u.test(note.text.slice(span.start, span.end)) && /^\s/u.test(note.text.slice(span.end))) {
      parts.push({ note: note.number, span: { start: span.end - 2, end: span.end - 1 } })
    }
    // "op. cit." and "Ibid." end in a full stop that is the abbreviation's, not the sentence's: nothing to give back.
    at = span.end
  }
  keep(note.text.length)
  const unique = (numbers: number[]): number[] => [...new Set(numbers)]
  return {
    parts,
    unresolved: citations.flatMap((citation) => ('unresolved' in citation ? [citation.unresolved] : [])),
    unresolvedAt,
    resolvesTo: unique(short.map((r) => r.work.note)),
    via: unique(short.flatMap((r) => r.via)),
    references,
    shortForms,
    isUnread: citations.some((citation) => 'unread' in citation),
  }
}
