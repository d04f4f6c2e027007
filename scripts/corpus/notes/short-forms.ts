import type { Span } from '../../../src/paper/types.ts'
import { anyOf, formsOf } from './forms.ts'
import { locatorAt } from './locator.ts'
import type { NoteText } from './note-text.ts'

/** Whose work a short form means, as printed: a name, and words of a title where it has some. */
interface Named {
  readonly name: string
  readonly title: string
}

/** A short form where it stands in a note. Offsets are into the note's text. */
export type ShortForm = Span & { readonly printed: string } & (
    | { readonly kind: 'ibid' }
    /** The earlier work of an author. */
    | ({ readonly kind: 'op-cit' } & Named)
    /** The work that a note of this paper cites: "Smith, supra note 3". */
    | ({ readonly kind: 'note'; readonly number: number } & Partial<Named>)
    /** A form that no rule follows, with the reason. */
    | { readonly kind: 'said'; readonly reason: string }
  )

const NUMBER = String.raw`\s?(?<number>\d{1,4})(?<more>(?:\s?[–-]\s?|\s(?:and|und|et|&)\s)\d+)*(?!\d)`
const NOTE = `${anyOf('note')}${NUMBER}`
const AWAY = anyOf('elsewhere', 'as-above')
const pattern = (source: string): RegExp => new RegExp(source, 'giu')

const IBID = pattern(anyOf('ibid'))
const ID = pattern(anyOf('id'))
const SAME_AUTHOR = pattern(anyOf('same-author'))
const SAME_WORK = pattern(anyOf('same-work'))
const OP_CIT = pattern(anyOf('op-cit'))
const NOTES = [
  String.raw`${AWAY},?\s*(?:at\s|in\s)?\(?${NOTE}`,
  String.raw`${NOTE},?\s${AWAY}`,
  String.raw`(?<=${anyOf('signal')},?\s+(?:the\s)?)${NOTE}`,
].map(pattern)
/** Smith (n 3) 45: OSCOLA, 4th ed., 1.2.1; Weber (wie Anm. 3), S. 5. Only behind a name. */
const NOTE_IN_BRACKETS = pattern(String.raw`(?<=\p{L})\s\((?:${anyOf('signal')}\s)?(?:${AWAY},?\s)?${NOTE}\)`)
const PLACE = pattern(
  String.raw`${AWAY},?\s*(?:${anyOf('page', 'part')})\s?(?:\d|[ivxlcdm]+(?!\p{L}))[\divxlcdm]*(?:[–-]\d+)?`,
)
const LATIN = pattern(anyOf('latin'))
const AS_ABOVE = pattern(anyOf('as-above'))
const PASSIM = /(?<=^\W*)passim(?=\W*$)/giu

/** Where a word that means something else elsewhere can only be a short form: at the head of a citation. */
const AT_HEAD = new RegExp(String.raw`(?:^|[.;:(,—–]|${anyOf('signal', 'link')})[\s“"(]*$`, 'iu')
const ENDS_FORM = /^\s*(?:[.,;:)\]]|$)/u

const matches = (text: string, form: RegExp): RegExpExecArray[] => [...text.matchAll(form)]

/** Every short form of a note, in order, none within another. */
export function shortForms(note: NoteText, clauses: readonly number[]): ShortForm[] {
  const { text } = note
  const made: ShortForm[] = []
  const put = (match: RegExpExecArray, form: Record<string, unknown> & { kind: ShortForm['kind'] }, start?: number) => {
    const end = match.index + match[0].length
    const from = start ?? match.index
    made.push({ start: from, end, printed: text.slice(from, end).trim(), ...form } as ShortForm)
  }
  const said = (match: RegExpExecArray, reason: string): void => put(match, { kind: 'said', reason })
  const isAtHead = (match: RegExpExecArray): boolean => AT_HEAD.test(text.slice(0, match.index))
  const isClosed = (match: RegExpExecArray): boolean =>
    match[0].endsWith('.') || ENDS_FORM.test(text.slice(match.index + match[0].length))

  for (const match of matches(text, IBID))
    if (match[0].length > 3 || (isAtHead(match) && isClosed(match))) put(match, { kind: 'ibid' })
  for (const match of matches(text, ID)) {
    if (!isAtHead(match)) continue
    const reason = notTheSameWork(text, match)
    if (reason === undefined) put(match, { kind: 'ibid' })
    else if (reason !== '') said(match, reason)
  }
  for (const match of matches(text, SAME_AUTHOR)) {
    if (isAtHead(match) && isClosed(match)) said(match, 'it stands for an author, not for a work')
  }
  for (const match of matches(text, SAME_WORK)) {
    if (isAtHead(match) && isClosed(match)) said(match, 'another edition or place of a work that it does not name')
  }
  const named = (match: RegExpExecArray): (Named & { start: number }) | undefined =>
    nameBefore(text, clauses, match.index)
  for (const match of matches(text, OP_CIT)) {
    const name = named(match)
    if (name) put(match, { kind: 'op-cit', name: name.name, title: name.title }, name.start)
    else said(match, 'it names no author')
  }
  for (const form of NOTES) for (const match of matches(text, form)) toNote(match, named(match))
  for (const match of matches(text, NOTE_IN_BRACKETS)) {
    const name = named(match)
    if (name) toNote(match, name)
  }
  function toNote(match: RegExpExecArray, name: (Named & { start: number }) | undefined): void {
    const { number, more } = match.groups ?? {}
    if (more !== undefined) return said(match, 'it sends to several notes')
    put(
      match,
      { kind: 'note', number: Number(number), ...(name ? { name: name.name, title: name.title } : {}) },
      name?.start,
    )
  }
  for (const match of matches(text, PLACE)) said(match, 'it sends to another place of this paper')
  for (const match of matches(text, LATIN)) {
    const name = named(match)
    if (name) put(match, { kind: 'op-cit', name: name.name, title: name.title }, name.start)
    else said(match, 'it sends to another place of this paper')
  }
  for (const match of matches(text, AS_ABOVE)) said(match, 'it does not say where')
  for (const match of matches(text, PASSIM)) said(match, 'it names no work')
  return outermost(made)
}

/** Those that lie in no other, in order. */
function outermost(forms: readonly ShortForm[]): ShortForm[] {
  const longestFirst = forms.toSorted((a, b) => b.end - b.start - (a.end - a.start))
  const kept: ShortForm[] = []
  for (const form of longestFirst) {
    if (kept.every(({ start, end }) => form.end <= start || end <= form.start)) kept.push(form)
  }
  return kept.sort((a, b) => a.start - b.start)
}

const OPENER = new RegExp(String.raw`^\s+(?:${anyOf('opener')})(?!\p{L})`, 'iu')

/**
 * Why an Id. does not stand for the work before: it may stand for its author, as before a title ("Id., Storia d'Italia").
 *
 * @returns undefined where it does stand for the work; "" where it is no short form
 */
function notTheSameWork(text: string, match: RegExpExecArray): string | undefined {
  const end = match.index + match[0].length
  const after = text.slice(end)
  if (/^\s*(?:[;:)\]]|\.?$)/u.test(after) || /^\s*(?:,?\s*at\s+[\d*§¶]|,?\s*[§¶])/u.test(after)) return undefined
  if (locatorAt(text, end).length > 0) return undefined
  if (match[0].endsWith('.') && (OPENER.test(after) || /^\s+\(/u.test(after))) return undefined
  const isForm = match[0].endsWith('.') || /^\s*,/u.test(after)
  return isForm ? 'it may stand for the author of the work before' : ''
}

const PARTICLES = [
  'de',
  'du',
  'la',
  'le',
  'van',
  'von',
  'der',
  'den',
  'zu',
  'of',
  'for',
  'the',
  'and',
  'und',
  'et',
  'al',
  'y',
  'di',
  'da',
]
const WORD = String.raw`\p{Lu}[\p{L}\p{N}'’.-]*`
const TITLE = String.raw`[“"„«‘'][^“”"„«»]+[”"“»’']`
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}.'’-])(?:${WORD}|${TITLE})(?:,?\s+(?:${WORD}|${TITLE}|${PARTICLES.join('|')}\.?|&))*[,\s(:]*$`,
  'u',
)
const SIGNALS = new RegExp(String.raw`^[\s(]*(?:(?:${anyOf('signal', 'link')}),?\s+)*`, 'iu')

/** The name that a short form follows, from the beginning of its clause or behind words of another kind. */
function nameBefore(text: string, clauses: readonly number[], at: number): (Named & { start: number }) | undefined {
  const clause = clauses.findLast((start) => start <= at) ?? 0
  const from = clause + (SIGNALS.exec(text.slice(clause, at))?.[0].length ?? 0)
  const match = NAME.exec(text.slice(from, at))
  if (!match) return undefined
  const words = match[0].replace(/[,\s(:]*$/u, '')
  const [name = '', ...title] = words.split(/,\s+|\s(?=[“"„«‘])/u)
  if (/^[“"„«‘']/u.test(name) || formsOf('month').includes(name.toLowerCase())) return undefined
  return { name, title: title.join(' '), start: from + match.index }
}
