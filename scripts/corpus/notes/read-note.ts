import type { Span } from '../../../src/paper/types.ts'
import { type Shape, shapeOf } from './citation-shape.ts'
import { clauseStarts, marked } from './clauses.ts'
import { anyOf } from './forms.ts'
import { kept, type LocatorPart, locatorAt } from './locator.ts'
import type { NoteText, Work } from './note-text.ts'
import { type ShortForm, shortForms } from './short-forms.ts'

/** A stretch of a note that is like a citation, and what it was read as. Words that are like none have no piece. */
export type Piece = Span & {
  /** The place in the work, behind it. */
  readonly locator: readonly LocatorPart[]
  /** Whether it is cited by way of another work, or within brackets: then "the citation before" may be either. */
  readonly isIndirect: boolean
} & (
    | { readonly kind: 'work'; readonly work: Work; readonly isFull: boolean }
    | { readonly kind: 'shape'; readonly shape: Shape }
    | { readonly kind: 'form'; readonly form: ShortForm }
    /** A name that an earlier note gave to its work ("hereinafter “Bells”"), used. */
    | { readonly kind: 'defined'; readonly name: string }
    /** The place where the work before it is given a name. */
    | { readonly kind: 'definition'; readonly name: string }
    | { readonly kind: 'unread' }
  )

type Anchor = Span &
  (
    | { kind: 'work'; work: Work; isFull: boolean }
    | { kind: 'form'; form: ShortForm }
    | { kind: 'defined' | 'definition'; name: string }
  )

const OPENING = '[“"„«‘\']'
const CLOSING = '[”"“»’\']'
const HEREINAFTER = anyOf('hereinafter')
const DEFINITIONS = [
  String.raw`[[(]\s*(?:${HEREINAFTER})\s?[:,]?\s*(?:${OPENING}(?<quoted>[^\])]+?)[.,]?${CLOSING}|(?<plain>[^\])“"„«]{2,60}?))\s*[\])]`,
  String.raw`[[(]\s*(?:the\s|die\s|der\s|das\s|la\s|le\s)?${OPENING}(?<quoted>\p{Lu}[^\])]{1,40}?)[.,]?${CLOSING}\s*[\])]`,
  String.raw`[,;.]\s*${HEREINAFTER}\s?[:,]?\s*(?:${OPENING}(?<quoted>[^.;]+?)[.,]?${CLOSING}|(?<plain>\p{Lu}[^.;,“"„«]{1,60}))`,
].map((source) => new RegExp(source, 'giu'))

const LEAD = String.raw`(?:^|[.;:(,—–]|${anyOf('signal', 'link')})[\s“"'‘„«(]*$`
const AT_HEAD = new RegExp(LEAD, 'iu')
const THROUGH = new RegExp(anyOf('through'), 'iu')
const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)

/** Where the names that earlier notes gave are used: at the head of a citation, with a place or the end behind them. */
function defined(text: string, names: readonly string[]): Anchor[] {
  return names.flatMap((name) => {
    const use = new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:the\s)?${escaped(name)}(?=[”"’'»]?(?:\s*[.,;:)§¶]|\s+at\s|\s+\d|\s*$))`,
      'giu',
    )
    return [...text.matchAll(use)].flatMap((match): Anchor[] =>
      AT_HEAD.test(text.slice(0, match.index))
        ? [{ kind: 'defined', name, start: match.index, end: match.index + match[0].length }]
        : [],
    )
  })
}

function definitions(text: string): Anchor[] {
  return DEFINITIONS.flatMap((form) =>
    [...text.matchAll(form)].flatMap((match): Anchor[] => {
      const name = (match.groups?.['quoted'] ?? match.groups?.['plain'] ?? '').replace(/^the\s/iu, '').trim()
      return name === '' ? [] : [{ kind: 'definition', name, start: match.index, end: match.index + match[0].length }]
    }),
  )
}

/** Every place where a note has a work's full citation or its own short form. */
function worksIn(note: NoteText, works: readonly Work[]): Anchor[] {
  return works.flatMap((work): Anchor[] => {
    const isFull = work.note === note.number
    const form = isFull ? work.cited : work.note < note.number ? work.short : undefined
    if (form === undefined) return []
    const starts: number[] = []
    for (let at = note.text.indexOf(form); at >= 0; at = note.text.indexOf(form, at + form.length)) starts.push(at)
    return starts.map((start) => ({ kind: 'work', work, isFull, start, end: start + form.length }))
  })
}

/**
 * Reads a note from its beginning to its end: everything in it that is like a citation is a piece, read or unread.
 *
 * @param works of works.json; @param names that earlier notes gave to their works
 */
export function readNote(note: NoteText, works: readonly Work[], names: readonly string[]): Piece[] {
  const { text } = note
  const clauses = clauseStarts(note)
  const forms = shortForms(note, clauses).map((form): Anchor => ({
    kind: 'form',
    form,
    start: form.start,
    end: form.end,
  }))
  // The first that claims a place has it: a person's words before a pattern.
  const anchors: Anchor[] = []
  for (const anchor of [...worksIn(note, works), ...definitions(text), ...forms, ...defined(text, names)]) {
    if (anchors.every(({ start, end }) => anchor.end <= start || end <= anchor.start)) anchors.push(anchor)
  }
  anchors.sort((a, b) => a.start - b.start)
  const reader = new Reader(note, clauses)
  for (const anchor of namedBySupra(anchors, text)) reader.pass(anchor)
  return reader.finish()
}

/** "the Report, supra note 2" is one short form, which the name that note 2 gave and its number make together. */
function namedBySupra(anchors: readonly Anchor[], text: string): Anchor[] {
  return anchors.flatMap((anchor, index): Anchor[] => {
    const isNamed = (name: Anchor | undefined, form: Anchor | undefined): boolean =>
      name?.kind === 'defined' &&
      form?.kind === 'form' &&
      form.form.kind === 'note' &&
      form.form.name === undefined &&
      /^[”"’'»]?,?[”"’'»]?\s*\(?$/u.test(text.slice(name.end, form.start))
    if (isNamed(anchor, anchors[index + 1])) return []
    const name = anchors[index - 1]
    if (!isNamed(name, anchor) || anchor.kind !== 'form' || name?.kind !== 'defined') return [anchor]
    const form = { ...anchor.form, name: name.name, start: name.start, printed: text.slice(name.start, anchor.end) }
    return [{ ...anchor, start: name.start, form: form as ShortForm }]
  })
}

const SIGNALS = new RegExp(String.raw`^[\s(]*(?:(?:${anyOf('signal', 'link')})(?=[\s,(]),?\s*)+`, 'iu')
const SENT = new RegExp(String.raw`^[\s(]*${anyOf('signal')}(?=[\s,(])`, 'iu')
const SIGNALS_LAST = new RegExp(String.raw`(?:[\s,;(]*(?:${anyOf('signal', 'link')}),?)+[\s(]*$`, 'iu')
const SIGNAL_WITHIN = new RegExp(
  String.raw`(?<=^[^\p{Lu}\d“"„«]*|^\p{Lu}[^\p{Lu}\d“"„«]*)${anyOf('signal')},?\s+(?=[\p{Lu}“"„«[])`,
  'gu',
)
const OPENER = new RegExp(String.raw`^(?:${anyOf('opener')})(?!\p{L})`, 'iu')
/** "(emphasis added)": nothing that could name a work. */
const REMARK = /^\s*\([^()\p{Lu}\d“”"„«»]*\)/u
const AUTHOR_YEAR =
  /^\(?(?<name>\p{Lu}[\p{L}'’-]+(?:(?:, \p{Lu}[\p{L}'’-]+)*,? (?:and|&|und|et) \p{Lu}[\p{L}'’-]+)?(?: et al\.?| u\. ?a\.)?) \(?(?<year>(?:1[0-9]|20)\d\d[a-z]?)(?:\)|(?=[,:;.)]|\s*$))/u
/** Brown, 347 U.S. at 495 (The Bluebook, rule 10.9). */
const CASE = /^(?:(?<name>\p{Lu}[^,\d]*), )?(?<title>\d+ \p{Lu}[\p{L}\d.'’ ]*?)(?= at \d)/u

/** Goes through a note: what stands between the anchors is words, or a citation, or unread. */
class Reader {
  readonly #note: NoteText
  readonly #clauses: readonly number[]
  readonly #titles: readonly Span[]
  readonly #pieces: Piece[] = []
  #at = 0
  #isBehind = false

  constructor(note: NoteText, clauses: readonly number[]) {
    this.#note = note
    this.#clauses = clauses
    this.#titles = marked(note)
  }

  pass(anchor: Anchor): void {
    const { text } = this.#note
    this.#between(anchor.start, true)
    const clause = this.#clauses.findLast((start) => start <= anchor.start) ?? 0
    const before = text.slice(clause, anchor.start)
    const isIndirect = THROUGH.test(before) || /\([^()]*$/u.test(before)
    const locator = anchor.kind === 'definition' ? [] : locatorAt(text, anchor.end, this.#clauseEnd(anchor.end))
    this.#pieces.push({ ...anchor, locator, isIndirect })
    this.#at = locator.at(-1)?.end ?? anchor.end
    this.#isBehind = true
  }

  finish(): Piece[] {
    this.#between(this.#note.text.length, false)
    return this.#pieces
  }

  #clauseEnd(from: number): number {
    return this.#clauses.find((start) => start > from) ?? this.#note.text.length
  }

  #between(to: number, isBefore: boolean): void {
    const starts = [this.#at, ...this.#clauses.filter((start) => start > this.#at && start < to)]
    for (const [index, start] of starts.entries()) {
      const isLast = index === starts.length - 1
      this.#fragment(start, starts[index + 1] ?? to, this.#isBehind && index === 0, isBefore && isLast)
    }
  }

  /** Reads words that lie in one clause, behind or before an anchor or neither. */
  #fragment(from: number, to: number, isBehind: boolean, isBefore: boolean): void {
    const { text } = this.#note
    let [start, end] = [from, to]
    const skip = (pattern: RegExp): void => {
      start += pattern.exec(text.slice(start, end))?.[0].length ?? 0
    }
    const drop = (pattern: RegExp): void => {
      const match = pattern.exec(text.slice(start, end))
      if (match) end = start + match.index
    }
    // The plural of a short form ("RI interviews"), and the mark that closes a quotation.
    if (isBehind) skip(/^\p{L}*[”"’»]*/u)
    if (isBehind) skip(REMARK)
    skip(/^[\s.,;:)\]—–-]+/u)
    drop(/[\s,;:(—–[]*$/u)
    if (isBefore) drop(SIGNALS_LAST)
    drop(/[\s.,;:(—–]*$/u)
    const isSent = SENT.test(text.slice(start, end))
    skip(SIGNALS)
    if (start >= end) return
    this.#words(start, end, isSent)
  }

  /** @param isSent whether a signal sends the reader to them: then they are no remark, whatever they are */
  #words(from: number, end: number, isSent: boolean): void {
    const { text } = this.#note
    let start = from
    const isProse = (words: string): boolean =>
      OPENER.test(words) && !/[\p{Lu}\d“”"„«»]/u.test(words.slice(1).replaceAll(/\bI\b/gu, '')) && !THROUGH.test(words)
    const hasTitle = (): boolean => this.#titles.some((title) => title.start < end && title.end > start)
    if (!isSent && isProse(text.slice(start, end)) && !hasTitle()) return
    // "For the act of prohibition, see Stevens, …": words, and then a citation.
    const signal = [...text.slice(start, end).matchAll(SIGNAL_WITHIN)].at(-1)
    if (signal && isProse(text.slice(start, start + signal.index))) start += signal.index + signal[0].length
    if (this.#goesOn(start, end)) return
    const remark = /\s*\([^()\p{Lu}\d“”"„«»]*\)$/u.exec(text.slice(start, end))
    const last = remark ? start + remark.index : end
    const form = this.#byYear(start, last)
    if (form) return
    const shape = shapeOf(text, start, last, this.#titles)
    const piece = { start, end, isIndirect: false }
    if (shape) this.#pieces.push({ ...piece, kind: 'shape', shape, locator: shape.locator })
    else this.#pieces.push({ ...piece, kind: 'unread', locator: [] })
  }

  /** Whether words are nothing but another place in the work before: "Cf. pp. 523, 616". */
  #goesOn(start: number, end: number): boolean {
    const place = locatorAt(this.#note.text, start, end)
    const last = this.#pieces.at(-1)
    if (!last || place.at(-1)?.end !== end) return false
    this.#pieces[this.#pieces.length - 1] = { ...last, locator: [...kept(last.locator, place[0]?.rank), ...place] }
    return true
  }

  /** "Smith 1998, 21", "Brown, 347 U.S. at 495": short forms that are such by what they leave out. */
  #byYear(start: number, end: number): boolean {
    const { text } = this.#note
    const words = text.slice(start, end)
    const match = AUTHOR_YEAR.exec(words) ?? CASE.exec(words)
    if (!match) return false
    const { name = '', year, title } = match.groups ?? {}
    const at = start + match[0].length
    const locator = locatorAt(text, at, end)
    const rest = text.slice(locator.at(-1)?.end ?? at, end)
    if (!/^[\s):.]*(?:\d+\)?)?$/u.test(rest)) return false
    const form: ShortForm = { kind: 'op-cit', start, end: at, printed: match[0], name, title: year ?? title ?? '' }
    this.#pieces.push({ kind: 'form', form, start, end, locator, isIndirect: false })
    return true
  }
}
