import type { Span } from '../../../src/paper/types.ts'
import { formsOf } from './forms.ts'
import type { NoteText } from './note-text.ts'

/** "Cf." and "Anm." are shortened as well; a form of several words counts by its last. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  ['abbreviation', 'signal', 'note', 'volume', 'part', 'month']
    .flatMap(formsOf)
    .map((form) => form.split(' ').at(-1) ?? ''),
)

/** What closes a quotation that one of these marks opens; a straight mark closes itself. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"' }

/**
 * The titles of a note: what it sets in italics or between quotation marks, marks included. A quotation that is not
 * closed runs to the end.
 */
export function marked({ text, emphasis = [] }: Pick<NoteText, 'text' | 'emphasis'>): Span[] {
  const found: Span[] = []
  for (let at = 0; at < text.length; at++) {
    const italic = emphasis.find(({ start, end, kind }) => kind !== 'link' && start <= at && at < end)
    const closing = opens(text, at) ? CLOSING[text[at] ?? ''] : undefined
    if (!italic && closing === undefined) continue
    const end = italic ? italic.end : closedAt(text, at + 1, closing ?? '')
    found.push({ start: at, end })
    at = end - 1
  }
  return found
}

/** A straight mark with a space behind it closes a quotation, or stands for the word above it in a table. */
const opens = (text: string, at: number): boolean =>
  text[at] !== '"' || (/\S/u.test(text[at + 1] ?? '') && !/[\p{L}\p{N}.,]/u.test(text[at - 1] ?? ''))

function closedAt(text: string, from: number, closing: string): number {
  for (let at = from; at < text.length; at++) if (closing.includes(text[at] ?? '')) return at + 1
  return text.length
}

/** Whether the full stop after some words ends a sentence there: not after an initial, a numeral or an abbreviation. */
function endsSentence(before: string): boolean {
  const word = /[\p{L}\p{N}'’]+$/u.exec(before)?.[0]
  if (word === undefined) return /[)\]”"»’*]$/u.test(before)
  if (/^\d/u.test(word)) return true
  if (/^ff?$/u.test(word)) return /\d\s?ff?$/u.test(before)
  if (word.length === 1 || /^[IVXLCDM]+$/u.test(word)) return false
  return !ABBREVIATIONS.has(word.toLowerCase())
}

/** Where the clauses of a note begin: after each semicolon and each sentence that stand outside titles and brackets. */
export function clauseStarts(note: Pick<NoteText, 'text' | 'emphasis'>): number[] {
  const { text } = note
  const titles = marked(note)
  const starts = [0]
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const title = titles.find(({ start, end }) => start <= at && at < end)
    if (title) {
      if (depth === 0 && endsWithin(text, title)) starts.push(title.end)
      at = title.end - 1
      continue
    }
    depth = Math.max(0, depth + turnOf(text[at] ?? ''))
    if (depth === 0 && endsClause(text, at)) starts.push(at + 1)
  }
  return starts
}

const turnOf = (char: string): number => ('(['.includes(char) ? 1 : ')]'.includes(char) ? -1 : 0)

/** “Bells.” Jones, …: a sentence may end within the marks. */
const endsWithin = (text: string, { start, end }: Span): boolean =>
  /[.?!][”"»]$/u.test(text.slice(start, end)) && /^\s+\p{Lu}\p{L}+\.?,\s/u.test(text.slice(end))

function endsClause(text: string, at: number): boolean {
  const after = text.slice(at + 1)
  if (text[at] === ';') return /^\s/u.test(after)
  return text[at] === '.' && /^\s+[\p{Lu}“„«»"[]/u.test(after) && endsSentence(text.slice(0, at))
}
