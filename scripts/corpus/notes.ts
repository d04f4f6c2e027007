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
  /** Every work that it cites, in order. */
  references: Reference[]
}

/**
 * "Ibid." at the head of a citation; "Name, op. cit." with the name as printed (Chicago Manual of Style, 14.34). A name
 * starts with a capital, and a full stop in it follows an initial.
 */
const SHORT_FORM = /\bIbid\.|(\p{Lu}(?:[^,;.“”]|(?<=\b\p{Lu})\.)*), op\. cit\./gu

/** Words that send the reader to a work and are no part of its author's name. */
const SIGNAL = /^(?:See also|See|Also|Compare|Cf)\s+/u

const names = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []

/** The authors of a work as printed: what stands before its title. */
const authorsOf = (work: Work): Set<string> => new Set(names(work.cited.split('“')[0] ?? ''))

/**
 * Resolves every short form of a paper's notes to the full citation that it stands for.
 *
 * Ibid. takes the work of the citation before it in its note, or the one work of the note before; "Name, op. cit." the
 * one work first cited before it whose authors include every part of the name; a short form of a work's own, that work.
 * Where the rule leaves none or more than one, the note says so and keeps its own words.
 *
 * @param notes in order, numbered from 1 without gaps
 * @param works with the note of their first full citation
 * @throws CorpusError for an Ibid. with nothing before it, and for a work that its note does not cite
 */
export function resolveNotes(notes: readonly NoteText[], works: readonly Work[], file: string): Resolution[] {
  const cited = new Map(works.map((work) => [work.id, place(work, notes, file)]))
  const all: Citation[][] = []
  return notes.map((note) => {
    const citations: Citation[] = []
    for (const occurrence of occurrences(note, works)) {
      const before = all.at(-1)
      if (occurrence.target === 'ibid' && citations.length === 0 && !before) {
        throw new CorpusError('Ibid. with no note before it', file, note.line)
      }
      citations.push(follow(occurrence, note, citations, before ?? [], works))
    }
    all.push(citations)
    return assemble(note, citations, cited)
  })
}

/** A citation of a note: the work it stands for, or why no rule says which. */
type Citation = Reference | { unresolved: string }

const isReference = (citation: Citation): citation is Reference => 'work' in citation

/** A full citation or short form where it stands in a note, and what it names. */
interface Occurrence {
  at: number
  printed: string
  target: Work | 'ibid' | { name: string }
}

function follow(
  { at, printed, target }: Occurrence,
  note: NoteText,
  here: readonly Citation[],
  before: readonly Citation[],
  works: readonly Work[],
): Citation {
  const span = { start: at, end: at + printed.length }
  const refer = (work: Work | string, via: number[] = []): Citation =>
    typeof work === 'string' ? { unresolved: `${printed}: ${work}` } : { work, span, via }
  if (target !== 'ibid') {
    if ('name' in target) return refer(byName(target.name, works, note.number))
    return target.note === note.number ? { work: target, span: { start: at, end: at }, via: [] } : refer(target)
  }
  const last = here.at(-1)
  if (last) return isReference(last) ? refer(last.work, last.via) : refer('the citation before it is not resolved')
  const references = before.filter(isReference)
  const [first] = references
  if (!first) return refer('the note before cites no work')
  const isOne = references.length === before.length && references.every((r) => r.work === first.work)
  if (!isOne) return refer('the note before cites several works')
  const nearer = first.work.note === note.number - 1 ? [] : [note.number - 1]
  return refer(first.work, [...nearer, ...first.via])
}

/** Every full citation and short form in a note, in order. */
function occurrences(note: NoteText, works: readonly Work[]): Occurrence[] {
  const found = [...note.text.matchAll(SHORT_FORM)].map((match): Occurrence => {
    const [printed, name] = match
    if (name === undefined) return { at: match.index, printed, target: 'ibid' }
    const signal = SIGNAL.exec(name)?.[0].length ?? 0
    return { at: match.index + signal, printed: printed.slice(signal), target: { name: name.slice(signal) } }
  })
  for (const work of works) {
    const form = work.note === note.number ? work.cited : work.note < note.number ? work.short : undefined
    if (form === undefined) continue
    for (let at = note.text.indexOf(form); at >= 0; at = note.text.indexOf(form, at + form.length)) {
      found.push({ at, printed: form, target: work })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** The work that a name stands for, or why none does. */
function byName(name: string, works: readonly Work[], before: number): Work | string {
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

function assemble(note: NoteText, citations: readonly Citation[], cited: ReadonlyMap<string, Span>): Resolution {
  const parts: Resolution['parts'] = []
  let at = 0
  const keep = (end: number): void => {
    if (end > at) parts.push({ note: note.number, span: { start: at, end } })
  }
  const references = citations.filter(isReference)
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
    unresolved: citations.flatMap((citation) => (isReference(citation) ? [] : [citation.unresolved])),
    resolvesTo: unique(short.map((r) => r.work.note)),
    via: unique(short.flatMap((r) => r.via)),
    references,
  }
}
