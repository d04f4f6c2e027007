import type { Span } from '../../../src/paper/types.ts'
import { CorpusError, gather } from '../error.ts'
import { kept, type LocatorPart, locatorAt } from './locator.ts'
import type { NoteText, Work } from './note-text.ts'
import { type Piece, readNote } from './read-note.ts'
import { type KnownWork, knownWork, Registry, type Stretch, tellingWords } from './registry.ts'
import type { ShortForm } from './short-forms.ts'

/** A place in a note that stands for a work. `span` is what the full citation replaces, empty for the full citation. */
interface Reference {
  work: KnownWork
  span: Span
  via: number[]
  /** The place in the work that is in force behind it. */
  locator: PlacedPart[]
  /** What of an earlier place an Ibid. takes over. */
  over: readonly PlacedPart[]
  isIndirect: boolean
}

type PlacedPart = LocatorPart & { note: number }

/** A resolved note: its own text with short forms replaced by stretches of other notes. */
export interface Resolution {
  parts: Stretch[]
  unresolved: string[]
  resolvesTo: number[]
  via: number[]
  /** Every work that it cites, in order. */
  references: Pick<Reference, 'work' | 'span' | 'via'>[]
  /** How many short forms it has, resolved or not. */
  shortForms: number
}

/** A citation of a note: the work it stands for, or why no rule says which. */
type Citation = Reference | { unresolved: string; own?: Reference } | { unread: true }

const isReference = (citation: Citation): citation is Reference => 'work' in citation

interface NoteRead {
  readonly note: NoteText
  readonly citations: Citation[]
}

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
 * @throws CorpusError for a work that its note does not cite
 */
export function resolveNotes(notes: readonly NoteText[], works: readonly Work[], file: string): Resolution[] {
  const known = gather(works.map((work) => () => knownOf(work, notes, file)))
  const cited = new Map(known.map((work) => [work.id, work]))
  const resolver = new Resolver(cited, works, notes.length)
  return notes.map((note) => resolver.resolve(note))
}

/** The authors of a work of works.json as printed: what stands before its title. */
function knownOf(work: Work, notes: readonly NoteText[], file: string): KnownWork {
  const note = notes.find(({ number }) => number === work.note)
  const start = note?.text.indexOf(work.cited) ?? -1
  if (!note || start < 0) {
    throw new CorpusError(`work ${work.id} is not cited so in note ${work.note}`, file, note?.line ?? 1)
  }
  const author = work.cited.split(/[“„«"]/u)[0] ?? ''
  return knownWork(work, author, [{ note: work.note, span: { start, end: start + work.cited.length } }])
}

class Resolver {
  readonly #cited: ReadonlyMap<string, KnownWork>
  readonly #works: readonly Work[]
  readonly #count: number
  readonly #registry = new Registry()
  readonly #read: NoteRead[] = []
  readonly #names: string[] = []
  #isAnew = false

  constructor(cited: ReadonlyMap<string, KnownWork>, works: readonly Work[], count: number) {
    this.#cited = cited
    this.#works = works
    this.#count = count
  }

  resolve(note: NoteText): Resolution {
    this.#registry.open(note)
    this.#isAnew ||= note.startsAnew === true && note.number > 1
    const here: NoteRead = { note, citations: [] }
    let shortForms = 0
    for (const piece of readNote(note, this.#works, this.#names)) {
      if (piece.kind === 'definition') {
        this.#define(piece.name, here.citations.at(-1))
        continue
      }
      const citation = this.#follow(piece, here)
      const isFull = isReference(citation) && citation.span.start === citation.span.end
      if (!isFull && !('unread' in citation)) shortForms++
      here.citations.push(citation)
      const known = isReference(citation) ? citation : 'own' in citation ? citation.own : undefined
      if (known) this.#registry.place(known.work, note.number, { start: piece.start, end: piece.end })
    }
    this.#read.push(here)
    return assemble(note, here.citations, shortForms)
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
    const { start, end } = piece
    const refer = (work: KnownWork | string, via: number[] = []): Citation =>
      typeof work === 'string'
        ? { unresolved: `${note.text.slice(start, end).trim()}: ${work}` }
        : { ...referenceTo(work, piece, note.number), via }
    if (piece.kind === 'defined') {
      return refer(this.#registry.defined(piece.name) ?? 'the words that it names are not read as a citation')
    }
    const { form } = piece
    const named = { start: form.start, end: form.end }
    if (form.kind === 'said') return { unresolved: `${form.printed}: ${form.reason}` }
    if (form.kind === 'ibid') return this.#ibid({ ...piece, form }, here)
    const [work, via] =
      form.kind === 'op-cit' ? [this.#byName(form.name, form.title, form.start), []] : this.#ofNote(form, piece, note)
    if (typeof work === 'string') return { unresolved: `${form.printed}: ${work}` }
    return { ...referenceTo(work, { ...piece, ...named }, note.number), via }
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
    const words = shape.words.map((span) => ({ note: note.number, span }))
    const cited = shape.words.map((span) => note.text.slice(span.start, span.end)).join('')
    const full = (work: KnownWork): Reference => ({
      ...referenceTo(work, piece, note.number),
      span: { start: piece.start, end: piece.start },
    })
    const same = this.#registry.same(cited)
    if (same) return full(same)
    const own = (): Reference => {
      const author = shape.author === '' && !shape.isMarked && !/\s/u.test(cited) ? cited : shape.author
      return full(
        this.#registry.add(knownWork({ id: `${note.number}:${piece.start}`, note: note.number, cited }, author, words)),
      )
    }
    const isName = shape.author === '' && !shape.isMarked && tellingWords(cited).length <= 3
    const [name, title] = isName ? [cited, ''] : [shape.author, shape.title]
    if (name === '') return own()
    const ofAuthor = this.#registry.find(name, '')
    const fitting = this.#registry.find(name, title)
    const isShort =
      !shape.isDated &&
      (isName ? ofAuthor.length > 0 : tellingWords(name).length === 1 && tellingWords(title).length <= 4)
    if (fitting.length > 0) {
      const work = this.#byName(name, title, piece.start)
      const [first = { start: piece.start, end: piece.end }] = shape.words
      if (typeof work !== 'string') return { ...referenceTo(work, piece, note.number), span: first }
      return isShort ? { unresolved: `${cited}: ${work}`, own: own() } : own()
    }
    const isBare = isShort && (ofAuthor.length > 0 || (shape.isMarked && shape.locator.length > 0))
    return isBare ? { unresolved: `${cited}: no earlier note cites this work in full`, own: own() } : own()
  }

  #ibid(piece: Piece & { kind: 'form'; form: ShortForm & { kind: 'ibid' } }, here: NoteRead): Citation {
    const { note } = here
    const refer = (target: Reference | string, via: readonly number[] = []): Citation => {
      if (typeof target === 'string') return { unresolved: `${piece.form.printed}: ${target}` }
      const [next] = locatorAt(note.text, piece.end)
      const isAlone = /^[\s.;)\]]*(?:$|\s)/u.test(note.text.slice(piece.end))
      // What it names and nobody can read may be of any kind: then nothing is taken over.
      const over = kept(target.locator, next?.rank ?? (isAlone ? undefined : 4))
      const own = piece.locator.map((part) => ({ ...part, note: note.number }))
      const { start, end } = piece
      return {
        work: target.work,
        span: { start, end },
        via: [...via],
        over,
        locator: [...over, ...own],
        isIndirect: false,
      }
    }
    const last = here.citations.at(-1)
    if (last) {
      const target = readable(last)
      return typeof target === 'string' ? refer(target) : refer(target, target.via)
    }
    const before = this.#read.at(-1)
    if (!before) return refer('no note is before it')
    if (note.startsAnew) return refer('the note before it is in another chapter')
    const target = theOneOf(before.citations)
    if (typeof target === 'string') return refer(target)
    const nearer = target.work.note === before.note.number ? [] : [before.note.number]
    return refer(target, [...nearer, ...target.via.filter((number) => !nearer.includes(number))])
  }

  /** The work that a name, and words of a title, stand for, or why none does. */
  #byName(name: string, title: string, before: number): KnownWork | string {
    const fitting = this.#registry.find(name, title)
    const [only] = fitting
    if (!only) {
      const isKnown = title !== '' && this.#registry.find(name, '').length > 0
      return isKnown ? 'no earlier note cites this work in full' : 'no earlier note cites this author in full'
    }
    if (fitting.length > 1) return 'several earlier works have this author'
    const elsewhere = this.#registry.namedOtherwise(name, title, before)
    return elsewhere === undefined ? only : `note ${elsewhere} may cite another work of this author`
  }

  /** The work that "supra note 3" stands for, and the notes in between. */
  #ofNote(form: ShortForm & { kind: 'note' }, piece: Piece, note: NoteText): [KnownWork | string, number[]] {
    const { number, name, title = '' } = form
    if (this.#isAnew) return ['the numbers of the notes begin anew in each chapter', []]
    if (number > this.#count) return [`there is no note ${number}`, []]
    if (number >= note.number) return [`note ${number} is not before it`, []]
    const target = this.#read[number - 1]
    if (!target) return [`there is no note ${number}`, []]
    const via = (work: KnownWork): number[] => (work.note === number ? [] : [number])
    if (name === undefined) {
      if (piece.locator.length === 0) return [`it sends to the whole of note ${number}`, []]
      const one = theOneOf(target.citations, `note ${number}`)
      return typeof one === 'string' ? [one, []] : [one.work, via(one.work)]
    }
    const fits = new Set(this.#registry.find(name, title).map(({ id }) => id))
    const there = new Map(target.citations.filter(isReference).map(({ work }) => [work.id, work]))
    const fitting = [...there.values()].filter(({ id }) => fits.has(id))
    const [only] = fitting
    if (!only) return [`note ${number} cites no work of this author that is read`, []]
    if (fitting.length > 1) return [`note ${number} cites several works of this author`, []]
    const isUnread = target.citations.some((citation) => !isReference(citation))
    if (isUnread && this.#registry.namedOtherwise(name, title, form.start, number) !== undefined) {
      return [`note ${number} may cite another work of this author`, []]
    }
    return [only, via(only)]
  }
}

const referenceTo = (
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
function readable(citation: Citation): Reference | string {
  if ('unread' in citation) return 'the words before it may cite another work'
  const reference = isReference(citation) ? citation : citation.own
  if (!reference) return 'the citation before it is not resolved'
  return reference.isIndirect ? 'the work before it is cited by way of another' : reference
}

/** The one work of a note, with the place that is in force at its end; or why it is not one. */
function theOneOf(citations: readonly Citation[], which = 'the note before'): Reference | string {
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

function assemble(note: NoteText, citations: readonly Citation[], shortForms: number): Resolution {
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
    // "op. cit." and "Ibid." end in a full stop that is the abbreviation's, not the sentence's: nothing to give back.
    at = span.end
  }
  keep(note.text.length)
  const unique = (numbers: number[]): number[] => [...new Set(numbers)]
  return {
    parts,
    unresolved: citations.flatMap((citation) => ('unresolved' in citation ? [citation.unresolved] : [])),
    resolvesTo: unique(short.map((r) => r.work.note)),
    via: unique(short.flatMap((r) => r.via)),
    references,
    shortForms,
  }
}
