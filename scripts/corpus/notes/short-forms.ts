import type { Span } from '../../../src/paper/types.ts'
import { anyOf, formsOf } from './forms.ts'
import { DASH, locatorAt } from './locator.ts'
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

const NUMBER = String.raw`\s?(?<number>\d{1,4})(?<more>(?:\s?${DASH}\s?|\s(?:and|und|et|&)\s)\d+)*(?!\d)`
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
/** Smith, n 3, 45: behind a name alone. */
const NOTE_BEHIND_NAME = pattern(String.raw`(?<=\p{L},)\s${NOTE}(?=\s*(?:[,.;:)]|$)|\s+at\s)`)
const NO_NAME = new RegExp(String.raw`^(?:${anyOf('ibid', 'id')})$`, 'iu')
const PLACE = pattern(
  String.raw`${AWAY},?\s*(?!at\s)(?:${anyOf('page', 'part')})\s?(?:\d|[ivxlcdm]+(?!\p{L}))[\divxlcdm]*(?:${DASH}\d+)?`,
)
const LATIN = pattern(anyOf('latin'))
const AS_ABOVE = pattern(anyOf('as-above'))
const PASSIM = /(?<=^\W*)passim(?=\W*$)/giu

/** Where a word that means something else elsewhere can only be a short form: at the head of a citation. */
const AT_HEAD = new RegExp(String.raw`(?:^|[.;:(,—–]|${anyOf('signal', 'link')})[\s“"(]*$`, 'iu')
const ENDS_FORM = /^\s*(?:[.,;:)\]]|$)/u

/** A pattern's match in a note, and what stands around it. */
class Found {
  readonly match: RegExpExecArray
  readonly #text: string
  readonly #clauses: readonly number[]

  constructor(match: RegExpExecArray, text: string, clauses: readonly number[]) {
    this.match = match
    this.#text = text
    this.#clauses = clauses
  }

  get isAtHead(): boolean {
    return AT_HEAD.test(this.#text.slice(0, this.match.index))
  }

  /** Whether a stop, a comma or the end is behind it: a word of a sentence has none. */
  get isClosed(): boolean {
    const end = this.match.index + this.match[0].length
    return this.match[0].endsWith('.') || ENDS_FORM.test(this.#text.slice(end))
  }

  get name(): (Named & { readonly start: number }) | undefined {
    return nameBefore(this.#text, this.#clauses, this.match.index)
  }

  /** Whether a name and nothing of a title is before it, as no place in a work has. */
  get isBehindNameAlone(): boolean {
    return this.name?.title === '' && !NO_NAME.test(this.name.name)
  }

  get whyNotTheSameWork(): string | undefined {
    return notTheSameWork(this.#text, this.match)
  }
}

type Draft = (
  | { readonly kind: 'ibid' }
  | ({ readonly kind: 'op-cit' } & Named)
  | ({ readonly kind: 'note'; readonly number: number } & Partial<Named>)
  | { readonly kind: 'said'; readonly reason: string }
) & { readonly start?: number }

const said = (reason: string): Draft => ({ kind: 'said', reason })

function opCit({ name }: Found, without: string): Draft {
  return name ? { kind: 'op-cit', ...name } : said(without)
}

function toNote({ match, name }: Found): Draft {
  const { number, more } = match.groups ?? {}
  return more === undefined ? { kind: 'note', number: Number(number), ...name } : said('it sends to several notes')
}

const ELSEWHERE = 'it sends to another place of this paper'

/** What each pattern is where it stands; undefined where it is no short form there. */
const RULES: readonly (readonly [RegExp, (found: Found) => Draft | undefined])[] = [
  [IBID, (found) => (found.match[0].length > 3 || (found.isAtHead && found.isClosed) ? { kind: 'ibid' } : undefined)],
  [ID, (found) => (found.isAtHead ? idOf(found.whyNotTheSameWork) : undefined)],
  [SAME_AUTHOR, (found) => ifAlone(found, 'it stands for an author, not for a work')],
  [SAME_WORK, (found) => ifAlone(found, 'another edition or place of a work that it does not name')],
  [OP_CIT, (found) => opCit(found, 'it names no author')],
  ...NOTES.map((form) => [form, toNote] as const),
  [NOTE_IN_BRACKETS, (found) => (found.name ? toNote(found) : undefined)],
  [NOTE_BEHIND_NAME, (found) => (found.isBehindNameAlone ? toNote(found) : undefined)],
  [PLACE, () => said(ELSEWHERE)],
  [LATIN, (found) => opCit(found, ELSEWHERE)],
  [AS_ABOVE, () => said('it does not say where')],
  [PASSIM, () => said('it names no work')],
]

function idOf(why: string | undefined): Draft | undefined {
  if (why === undefined) return { kind: 'ibid' }
  return why === '' ? undefined : said(why)
}

const ifAlone = (found: Found, reason: string): Draft | undefined =>
  found.isAtHead && found.isClosed ? said(reason) : undefined

/** Every short form of a note, in order, none within another. */
export function shortForms({ text }: NoteText, clauses: readonly number[]): ShortForm[] {
  const all = RULES.flatMap(([form, read]) =>
    [...text.matchAll(form)].flatMap((match): ShortForm[] => {
      const draft = read(new Found(match, text, clauses))
      if (!draft) return []
      const start = draft.start ?? match.index
      const end = match.index + match[0].length
      return [{ ...draft, start, end, printed: text.slice(start, end).trim() }]
    }),
  )
  return outermost(all)
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
  String.raw`(?<![\p{L}\p{N}.'’-])(?:${WORD}|${TITLE})(?:,?\s+(?:${WORD}|${TITLE}|(?:${PARTICLES.join('|')})\.?|&))*[,\s(:]*$`,
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
