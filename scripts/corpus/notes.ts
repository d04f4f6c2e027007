import type { Span } from '../../src/paper/types.ts'
import { CorpusError } from './error.ts'

/** A work that the paper cites: `cited` is its first full citation, word for word, in note `note`. */
export interface Work {
  id: string
  note: number
  cited: string
  /** A short form of its own that later notes use ("RI interview"). */
  short?: string
}

export interface NoteText {
  number: number
  text: string
  line: number
}

/** A place in a note that stands for a work. `span` is what the full citation replaces, empty for the full citation. */
interface Reference {
  work: Work
  span: Span
  via: number[]
}

/** A resolved note: its own text with short forms replaced by stretches of other notes. */
export interface Resolution {
  parts: { note: number; span: Span }[]
  unresolved: string[]
  resolvesTo: number[]
  via: number[]
}

/** "Ibid." at the head of a citation; "Name, op. cit." with the name as printed (Chicago Manual of Style, 14.34). */
const SHORT_FORM = /\bIbid\.|([^\s,;.“”](?:[^,;.“”]|\.(?=\s\p{Lu}))*), op\. cit\./gu

const names = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []

/** The authors of a work as printed: what stands before its title. */
const authorsOf = (work: Work): Set<string> => new Set(names(work.cited.split('“')[0] ?? ''))

/**
 * Resolves every short form of a paper's notes to the full citation that it stands for.
 *
 * Ibid. takes the work of the citation before it, in the same note or the previous one; "Name, op. cit." the latest
 * work first cited before it whose authors include every part of the name; a short form of a work's own, that work.
 * Where the rule leaves none or more than one, the note says so and keeps its own words.
 *
 * @param notes in order, numbered from 1 without gaps
 * @param works with the note of their first full citation
 * @throws CorpusError for an Ibid. with nothing before it, and for a work that its note does not cite
 */
export function resolveNotes(notes: readonly NoteText[], works: readonly Work[], file: string): Resolution[] {
  const cited = new Map(works.map((work) => [work.id, place(work, notes, file)]))
  const all: Reference[][] = []
  return notes.map((note) => {
    const references: Reference[] = []
    const unresolved: string[] = []
    const refer = (work: Work | string, span: Span, printed: string, via: number[] = []): void => {
      if (typeof work === 'string') unresolved.push(`${printed}: ${work}`)
      else references.push({ work, span, via })
    }
    for (const { at, printed, name, full } of occurrences(note, works)) {
      const span = { start: at, end: at + printed.length }
      if (full) references.push({ work: full, span: { start: at, end: at }, via: [] })
      else if (name === undefined) {
        const before = references.length > 0 ? references : all.at(-1)
        if (!before) throw new CorpusError('Ibid. with no note before it', file, note.line)
        const [only] = before
        if (only && before.length === 1) {
          const nearer = before === references || only.work.note === note.number - 1 ? [] : [note.number - 1]
          refer(only.work, span, printed, [...nearer, ...only.via])
        } else
          refer(
            before.length === 0 ? 'the note before cites no work' : 'the note before cites several works',
            span,
            printed,
          )
      } else refer(byName(name, works, note.number), span, printed)
    }
    all.push(references)
    return assemble(note, references, unresolved, cited)
  })
}

interface Occurrence {
  at: number
  printed: string
  /** The name before op. cit.; a full citation or a work's own short form carries its work in its place. */
  name?: string | Work
  full?: Work
}

/** Every full citation and short form in a note, in order. */
function occurrences(note: NoteText, works: readonly Work[]): Occurrence[] {
  const found: Occurrence[] = [...note.text.matchAll(SHORT_FORM)].map((match) => ({
    at: match.index,
    printed: match[0],
    ...(match[1] === undefined ? {} : { name: match[1] }),
  }))
  for (const work of works) {
    const form = work.note === note.number ? work.cited : work.note < note.number ? work.short : undefined
    const at = form === undefined ? -1 : note.text.indexOf(form)
    if (form === undefined || at < 0) continue
    found.push(work.note === note.number ? { at, printed: form, full: work } : { at, printed: form, name: work })
  }
  return found.sort((a, b) => a.at - b.at)
}

/** The work that a name stands for, or why none does. */
function byName(name: string | Work, works: readonly Work[], before: number): Work | string {
  if (typeof name !== 'string') return name
  const parts = names(name)
  const fitting = works.filter((w) => w.note < before && parts.every((part) => authorsOf(w).has(part)))
  const [only] = fitting
  if (only && fitting.length === 1) return only
  return only ? 'several earlier works have this author' : 'no earlier note cites this author in full'
}

function place(work: Work, notes: readonly NoteText[], file: string): Span {
  const note = notes.find((n) => n.number === work.note)
  const start = note?.text.indexOf(work.cited) ?? -1
  if (!note || start < 0)
    throw new CorpusError(`work ${work.id} is not cited so in note ${work.note}`, file, note?.line ?? 1)
  return { start, end: start + work.cited.length }
}

function assemble(
  note: NoteText,
  references: readonly Reference[],
  unresolved: string[],
  cited: ReadonlyMap<string, Span>,
): Resolution {
  const parts: Resolution['parts'] = []
  let at = 0
  const keep = (end: number): void => {
    if (end > at) parts.push({ note: note.number, span: { start: at, end } })
  }
  const short = references.filter((r) => r.span.end > r.span.start)
  for (const { work, span } of short) {
    keep(span.start)
    parts.push({ note: work.note, span: cited.get(work.id) as Span })
    // "op. cit." and "Ibid." end in a full stop that is the abbreviation's, not the sentence's: nothing to give back.
    at = span.end
  }
  keep(note.text.length)
  const unique = (numbers: number[]): number[] => [...new Set(numbers)]
  return {
    parts,
    unresolved,
    resolvesTo: unique(short.map((r) => r.work.note)),
    via: unique(short.flatMap((r) => r.via)),
  }
}
