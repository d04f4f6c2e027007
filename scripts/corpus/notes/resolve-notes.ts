import type { Span } from '../../../src/paper/types.ts'
import { CorpusError, gather } from '../error.ts'
import {
  type Citation,
  isReference,
  type NoteRead,
  type PlacedPart,
  readable,
  type Reference,
  referenceTo,
  type Resolution,
  resolutionOf,
  theOneOf,
} from './citation.ts'
import type { Shape } from './citation-shape.ts'
import { kept, locatorAt } from './locator.ts'
import type { NoteText, Work } from './note-text.ts'
import { type Piece, readNote } from './read-note.ts'
import { type KnownWork, knownWork, Registry, tellingWords } from './registry.ts'
import type { ShortForm } from './short-forms.ts'
import { type PlacedTarget, placeTargets, type Target, targetFault } from './targets.ts'
import { endsWithStop, told, workOf } from './told.ts'
import { type Before, workNamed, workOfNote } from './work-named.ts'

/**
 * Resolves every short form of a paper's notes to the full citation that it stands for, or says why not.
 *
 * Ibid. (and Id., ebd.) takes the work of the citation before it in its note, or the one work of the note before
 * (Chicago Manual of Style, 17th ed., 14.34; The Bluebook, 21st ed., rule 4.1: only where that note has one source).
 * "Name, op. cit." and "Name, short title" take the one work cited before whose author and title include their words
 * (Chicago, 14.30 to 14.36), "Name, supra note 3" the one that note 3 cites (The Bluebook, rule 4.2; OSCOLA, 1.2.1).
 * Everything between a short form and its work that is like a citation must be read: else nobody knows which is meant,
 * and the note says so and keeps its own words.
 *
 * @param notes in order, numbered from 1 without gaps
 * @param works of works.json, with the note of their first full citation; other works are known by the notes' own words
 * @param targets of targets.json: what a person says goes before every rule
 * @throws CorpusError for a work that its note does not cite, and a target that is not there
 */
export function resolveNotes(
  notes: readonly NoteText[],
  works: readonly Work[],
  file: string,
  targets: readonly Target[] = [],
): Resolution[] {
  const [known, placed] = gather([
    () => gather(works.map((work) => () => knownOf(work, notes, file))),
    () => placeTargets(targets, notes),
  ])
  const cited = new Map(known.map((work) => [work.id, work]))
  const resolver = new Resolver(cited, works, notes, placed)
  return gather(notes.map((note) => () => resolver.resolve(note)))
}

/** The authors of a work of works.json as printed: what stands before its title. */
function knownOf(work: Work, notes: readonly NoteText[], file: string): KnownWork {
  const note = notes.find(({ number }) => number === work.note)
  const start = note?.text.indexOf(work.cited) ?? -1
  if (!note || start < 0) {
    throw new CorpusError(`work ${work.id} is not cited so in note ${work.note}`, file, note?.line ?? 1)
  }
  // A title without marks begins behind the first comma: what follows is no name that a short form may take for one.
  const [before = ''] = work.cited.split(/[“„«"]/u)
  const author = before === work.cited ? (before.split(',')[0] ?? '') : before
  return knownWork(work, author, [{ note: work.note, span: { start, end: start + work.cited.length } }])
}

/** Whether a citation leaves out what a first one has: a year, and most of the name and title. */
const isShort = (shape: Shape, name: string, title: string): boolean =>
  !shape.isDated && tellingWords(name).length === 1 && tellingWords(title).length <= 4

class Resolver {
  readonly #cited: ReadonlyMap<string, KnownWork>
  readonly #works: readonly Work[]
  readonly #notes: readonly NoteText[]
  readonly #targets: readonly PlacedTarget[]
  readonly #registry = new Registry()
  readonly #read: NoteRead[] = []
  readonly #names: string[] = []
  #isAnew = false

  constructor(
    cited: ReadonlyMap<string, KnownWork>,
    works: readonly Work[],
    notes: readonly NoteText[],
    targets: readonly PlacedTarget[],
  ) {
    this.#cited = cited
    this.#works = works
    this.#notes = notes
    this.#targets = targets
  }

  get #before(): Before {
    return { registry: this.#registry, read: this.#read, notes: this.#notes.length, isAnew: this.#isAnew }
  }

  resolve(note: NoteText): Resolution {
    this.#registry.open(note)
    this.#isAnew ||= note.startsAnew === true && note.number > 1
    const here: NoteRead = { note, citations: [] }
    let shortForms = 0
    const unresolvedAt: Span[] = []
    const due = new Set(this.#targets.filter((target) => target.note === note.number))
    for (const piece of readNote(note, this.#works, this.#names)) {
      if (piece.kind === 'definition') {
        this.#define(piece.name, here.citations.at(-1))
        continue
      }
      const citation = this.#told(piece, due, note) ?? this.#follow(piece, here)
      if ('unresolved' in citation) unresolvedAt.push({ start: piece.start, end: piece.end })
      const isFull = isReference(citation) && citation.span.start === citation.span.end
      if (!isFull && !('unread' in citation)) shortForms++
      here.citations.push(citation)
      const known = isReference(citation) ? citation : 'own' in citation ? citation.own : undefined
      if (known) this.#registry.place(known.work, note.number, { start: piece.start, end: piece.end })
    }
    this.#read.push(here)
    const [left] = due
    if (left) throw targetFault(left.row, 'nothing in these words is a short form, or another row is for the same')
    return resolutionOf(note, here.citations, unresolvedAt, shortForms)
  }

  /** What a person says that a short form stands for; undefined where nobody says it. Each row is taken once. */
  #told(piece: Exclude<Piece, { kind: 'definition' }>, due: Set<PlacedTarget>, note: NoteText): Reference | undefined {
    const target = [...due].find(({ span }) => span.start <= piece.start && piece.start < span.end)
    if (!target) return undefined
    due.delete(target)
    return told(piece, note, workOf(target, this.#notes, this.#registry, this.#read))
  }

  /** “Smugglers,” 60: the comma before the place stands within the marks. */
  #withComma([first, ...more]: readonly PlacedPart[]): PlacedPart[] {
    if (!first) return []
    const before = this.#notes[first.note - 1]?.text.slice(0, first.start) ?? ''
    const comma = { ...first, start: first.start - 2, end: first.start - 1 }
    return /,[”"’»]$/u.test(before) ? [comma, first, ...more] : [first, ...more]
  }

  #define(name: string, citation: Citation | undefined): void {
    this.#names.push(name)
    if (citation && isReference(citation)) this.#registry.define(name, citation.work)
  }

  #follow(piece: Exclude<Piece, { kind: 'definition' }>, here: NoteRead): Citation {
    const { note } = here
    if (piece.kind === 'unread') return { unread: true }
    if (piece.kind === 'work') return this.#work(piece, note)
    if (piece.kind === 'shape') return this.#shape(piece, note)
    if (piece.kind === 'defined') {
      const work = this.#registry.defined(piece.name)
      if (work) return referenceTo(work, piece, note.number)
      const printed = note.text.slice(piece.start, piece.end)
      return { unresolved: `${printed}: the words that it names are not read as a citation` }
    }
    const { form } = piece
    if (form.kind === 'said') return { unresolved: `${form.printed}: ${form.reason}` }
    if (form.kind === 'ibid') return this.#ibid({ ...piece, form }, here)
    const work =
      form.kind === 'op-cit'
        ? workNamed(this.#registry, form.name, form.title, form.start)
        : workOfNote(form, piece, note, this.#before)
    if (typeof work === 'string') return { unresolved: `${form.printed}: ${work}` }
    const via = form.kind === 'op-cit' || form.number === work.note ? [] : [form.number]
    return { ...referenceTo(work, { ...piece, start: form.start, end: form.end }, note.number), via }
  }

  #work(piece: Piece & { kind: 'work' }, note: NoteText): Reference {
    const known = this.#cited.get(piece.work.id) as KnownWork
    if (!piece.isFull) return referenceTo(known, piece, note.number)
    this.#registry.add(known)
    return referenceTo(known, { ...piece, end: piece.start }, note.number)
  }

  /** A full citation by its own words, or a short title, or the same words again. */
  #shape(piece: Piece & { kind: 'shape' }, note: NoteText): Citation {
    const { shape } = piece
    const cited = shape.words.map((span) => note.text.slice(span.start, span.end)).join('')
    const full = (work: KnownWork): Reference => ({
      ...referenceTo(work, piece, note.number),
      span: { start: piece.start, end: piece.start },
    })
    const same = this.#registry.same(cited)
    if (same) return full(same)
    const isName = shape.author === '' && !shape.isMarked && tellingWords(cited).length <= 3
    const own = (): Reference => {
      const words = shape.words.map((span) => ({ note: note.number, span }))
      const work = { id: `${note.number}:${piece.start}`, note: note.number, cited }
      return full(this.#registry.add(knownWork(work, isName && !/\s/u.test(cited) ? cited : shape.author, words)))
    }
    const [name, title] = isName ? [cited, ''] : [shape.author, shape.title]
    const work = name === '' ? undefined : this.#shortened(shape, name, title, piece.start)
    if (work === undefined) return own()
    if (typeof work === 'string') return { unresolved: `${cited}: ${work}`, own: own() }
    return { ...referenceTo(work, piece, note.number), span: shape.words[0] ?? { start: piece.start, end: piece.end } }
  }

  /** The work that a citation shortens, or why nobody knows; undefined for one that shortens none. */
  #shortened(shape: Shape, name: string, title: string, before: number): KnownWork | string | undefined {
    const isLittle = title === '' || isShort(shape, name, title)
    if (this.#registry.find(name, title).length > 0) {
      const work = workNamed(this.#registry, name, title, before)
      return typeof work === 'string' && !isLittle ? undefined : work
    }
    const isLater = this.#registry.find(name, '').length > 0 || (shape.isMarked && shape.locator.length > 0)
    return isLittle && isLater ? 'no earlier note cites this work in full' : undefined
  }

  #ibid(piece: Piece & { kind: 'form'; form: ShortForm & { kind: 'ibid' } }, here: NoteRead): Citation {
    const { note } = here
    const left = (why: string): Citation => ({ unresolved: `${piece.form.printed}: ${why}` })
    const refer = (target: Reference, via: readonly number[]): Citation => {
      const [next] = locatorAt(note.text, piece.end)
      const isAlone = /^[\s.;)\]]*(?:$|\s)/u.test(note.text.slice(piece.end))
      // What it names and nobody can read may be of any kind: then nothing is taken over.
      const over = this.#withComma(kept(target.locator, next?.rank ?? (isAlone ? undefined : 4)))
      const own = piece.locator.map((part) => ({ ...part, note: note.number }))
      const { start, end } = piece
      // Where nothing follows in its sentence, the stop of "Ibid." is the sentence's too.
      const isLast = endsWithStop(note.text, end)
      return {
        work: target.work,
        span: { start, end: isLast ? end - 1 : end },
        via: [...via],
        over,
        locator: [...over, ...own],
        isIndirect: false,
      }
    }
    const last = here.citations.at(-1)
    if (last) {
      const target = readable(last)
      return typeof target === 'string' ? left(target) : refer(target, target.via)
    }
    const before = this.#read.at(-1)
    if (!before) return left('no note is before it')
    if (note.startsAnew) return left('the note before it is in another chapter')
    const target = theOneOf(before.citations)
    if (typeof target === 'string') return left(target)
    const nearer = target.work.note === before.note.number ? [] : [before.note.number]
    return refer(target, [...nearer, ...target.via])
  }
}
