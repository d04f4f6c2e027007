import type { Span } from '../../../src/paper/types.ts'
import { CorpusError, gather } from '../error.ts'
import type { NoteText } from './note-text.ts'

/** What a person says a short form stands for, where no rule does: a row of targets.json. */
export interface Target {
  /** The note that has the short form, as paper.md labels it. */
  readonly note: string
  /** The short form in words of the note that stand there once; it begins within them. */
  readonly form: string
  /** The note that cites the work, as paper.md labels it. */
  readonly of: string
  /** The citation there, word for word; left out where that note cites one work alone. */
  readonly cited?: string
}

/** A target with its places in the notes. */
export interface PlacedTarget {
  readonly note: number
  /** Where its short form stands. */
  readonly span: Span
  readonly of: number
  /** Where the citation stands in note `of`; undefined for the one work of that note. */
  readonly cited: Span | undefined
  /** The row, for messages. */
  readonly row: number
}

const FILE = 'targets.json'

/** A fault of a row of targets.json. */
export const targetFault = (row: number, message: string): CorpusError =>
  new CorpusError(`row ${row}: ${message}`, FILE, 1)

/** The words at a place, with as many behind and then before them as tell them from all others of a note. */
export function wordsAt(text: string, { start, end }: Span): string {
  const isOne = (from: number, to: number): boolean => {
    const words = text.slice(from, to)
    return text.indexOf(words) === from && !text.includes(words, from + 1)
  }
  let to = end
  while (to < text.length && !isOne(start, to)) to += /^\s*\S+/u.exec(text.slice(to))?.[0].length ?? text.length
  return text.slice(start, to)
}

/**
 * Finds the words that targets name.
 *
 * @throws CorpusError for every row whose notes or words the paper does not have, or has twice
 */
export function placeTargets(targets: readonly Target[], notes: readonly NoteText[]): PlacedTarget[] {
  const noteOf = (label: string, row: number): NoteText => {
    const note = notes.find((one) => (one.label ?? String(one.number)) === label)
    if (!note) throw targetFault(row, `there is no note ${label}`)
    return note
  }
  const placed = (words: string, { text }: NoteText, label: string, row: number): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw targetFault(row, `note ${label} does not print “${words}”`)
    if (text.includes(words, start + 1)) {
      throw targetFault(row, `note ${label} prints “${words}” twice: write more of what stands there`)
    }
    return { start, end: start + words.length }
  }
  return gather(
    targets.map(({ note, form, of, cited }, index) => (): PlacedTarget => {
      const row = index + 1
      const [from, to] = [noteOf(note, row), noteOf(of, row)]
      return {
        note: from.number,
        span: placed(form, from, note, row),
        of: to.number,
        cited: cited === undefined ? undefined : placed(cited, to, of, row),
        row,
      }
    }),
  )
}
