import type { Span } from '../../../src/paper/types.ts'
import { type NoteRead, type Reference, referenceTo, theOneOf } from './citation.ts'
import type { NoteText } from './note-text.ts'
import type { Piece } from './read-note.ts'
import { type KnownWork, knownWork, type Registry } from './registry.ts'
import { type PlacedTarget, targetFault } from './targets.ts'

/**
 * The work of a target: the one that the notes know, in the words that the target names.
 *
 * @throws CorpusError where it names no words, and its note cites more or less than one work that is read
 */
export function workOf(
  { of, cited, row }: PlacedTarget,
  notes: readonly NoteText[],
  registry: Registry,
  read: readonly NoteRead[],
): KnownWork {
  if (cited) {
    const words = (notes[of - 1]?.text ?? '').slice(cited.start, cited.end)
    const work = { id: `${of}:${cited.start}`, note: of, cited: words }
    const author = words.split(/[,“„«"]/u)[0] ?? ''
    return { ...knownWork(work, author, []), ...registry.citedIn(of, words), words: [{ note: of, span: cited }] }
  }
  const citations = read[of - 1]?.citations
  const one = citations ? theOneOf(citations, `note ${of}`) : `note ${of} is not before it`
  if (typeof one === 'string') throw targetFault(row, `${one}: write the citation as well`)
  return one.work
}

/** A short form that stands for what a person says. Of the place in the work, nothing is taken over. */
export function told(piece: Exclude<Piece, { kind: 'definition' }>, note: NoteText, work: KnownWork): Reference {
  const { start, end } = replacedBy(piece)
  // Where nothing follows in its sentence, the stop of "Ibid." is the sentence's too.
  const isLast = endsWithStop(note.text, end)
  return referenceTo(work, { ...piece, start, end: isLast ? end - 1 : end }, note.number)
}

/** What the full citation stands in the stead of: a short form without the place behind it. */
function replacedBy(piece: Exclude<Piece, { kind: 'definition' }>): Span {
  if (piece.kind === 'form') return { start: piece.form.start, end: piece.form.end }
  const end = piece.locator[0]?.start ?? piece.end
  return { start: piece.start, end: Math.max(piece.start, Math.min(end, piece.end)) }
}

/** Whether the full stop before a place ends a sentence. */
export const endsWithStop = (text: string, end: number): boolean =>
  text[end - 1] === '.' && /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(end))
