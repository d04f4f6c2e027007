/** The signs that print has for notes besides numbers, as they stand in a class of a pattern. */
export const NOTE_SIGNS = '*†‡§‖¶#'

/** The name of a note: its running number, and what is printed for it where that is another. */
export interface NoteName {
  readonly number: number
  readonly printed?: string | undefined
  readonly chapter?: string | undefined
}

/** What notes are called in print, by their running numbers; those that are printed by just that number are left out. */
export type NoteLabels = Readonly<Record<string, string>>

/** The label in the text and before the note: "14" or "†". It may come again in another chapter. */
export const markOf = ({ number, printed }: NoteName): string => printed ?? String(number)

/** What a note is called where its chapter is not in sight: "14", "†", "14 of chapter II". */
export const labelOf = (note: NoteName): string =>
  note.chapter === undefined ? markOf(note) : `${markOf(note)} of chapter ${note.chapter}`

/** A name in one word that only this note has, for footnotes in Markdown: "14", "II-14", "†-31". */
export function keyOf(note: NoteName): string {
  if (note.chapter !== undefined) return `${note.chapter}-${markOf(note)}`
  return note.printed === undefined ? String(note.number) : `${note.printed}-${note.number}`
}

/** What the note with a running number is called. */
export const labelAt = (labels: NoteLabels | undefined, number: number): string => labels?.[number] ?? String(number)

/** What some of the notes are called; undefined where all go by their running numbers. */
export function labelsOf(notes: readonly NoteName[], numbers: readonly number[]): NoteLabels | undefined {
  const labels = numbers.flatMap((number): [string, string][] => {
    const note = notes[number - 1]
    return note && labelOf(note) !== String(number) ? [[String(number), labelOf(note)]] : []
  })
  return labels.length > 0 ? Object.fromEntries(labels) : undefined
}

/**
 * The rows in which the notes of a paper are numbered, "1: 1–12; 2: 1–9; †; ‡" with the chapters before the colons;
 * undefined where they are numbered through.
 */
export function numberingOf(notes: readonly NoteName[]): string | undefined {
  if (notes.every((note) => labelOf(note) === String(note.number))) return undefined
  const rows = new Map<string, string[]>()
  for (const note of notes) {
    const isSign = !/^\d+$/u.test(markOf(note))
    const row = isSign ? markOf(note) : `${note.chapter ?? ''}:`
    rows.set(row, [...(rows.get(row) ?? []), markOf(note)])
  }
  const written = [...rows].map(([row, [first, ...others]]) => {
    const last = others.at(-1)
    if (row === first) return row
    const range = last === undefined ? `${first}` : `${first}–${last}`
    return row === ':' ? range : `${row} ${range}`
  })
  return written.join('; ')
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** "II" and "2" as 2; a letter that is no numeral as itself. */
function chapterNumber(chapter: string): string {
  const name = chapter.toUpperCase()
  const digits = Array.from(name, (letter) => ROMAN[letter] ?? Number.NaN)
  if (digits.includes(Number.NaN)) return name
  // Before a greater one it is taken away: "IX".
  const values = digits.map((digit, at) => (digits.slice(at + 1, at + 2).some((next) => digit < next) ? -digit : digit))
  return String(values.reduce((sum, value) => sum + value, 0))
}

/** Whether the chapter of a note is the one that is asked for, in Roman or Arabic figures and in any case. */
export const isChapter = (chapter: string | undefined, asked: string): boolean =>
  chapter !== undefined && chapterNumber(chapter) === chapterNumber(asked)
