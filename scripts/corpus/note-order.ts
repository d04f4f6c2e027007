import type { Faults } from './error.ts'
import { isEditors, type NoteLabel, readLabel } from './note-label.ts'
import type { NoteText } from './notes/note-text.ts'
import type { Textual } from './reading-order.ts'
import type { Block, Inline } from './transcription.ts'

/** A note as the paper has it, with its place. */
export type PlacedNote = NoteText &
  Pick<Inline, 'emendations'> & {
    label: string
    /** Its number or sign as printed, and the chapter where the numbers begin anew. */
    printed: string
    chapter?: string
    page: number | undefined
    /** The index of the passage that has its marker. */
    passage: number
  }

type NoteBlock = Block & { kind: 'note' }

/** The notes: the numbered ones in the order of their markers, counted through, then those with signs. */
export function notesInOrder(blocks: readonly Block[], passages: readonly Textual[], faults: Faults): PlacedNote[] {
  const notes = blocks.flatMap((block) => (block.kind === 'note' ? [block] : []))
  const order = new Order(notes, faults)
  passages.forEach((passage, index) => {
    for (const marker of passage.markers) order.mark(marker, passage, index)
  })
  order.check()
  return order.placed()
}

class Order {
  readonly #notes: readonly NoteBlock[]
  readonly #faults: Faults
  readonly #marked = new Set<string>()
  readonly #numbered: Omit<PlacedNote, 'number'>[] = []
  readonly #signed: Omit<PlacedNote, 'number'>[] = []
  #due = 1
  #chapter: string | undefined
  #isBehindSign = false

  constructor(notes: readonly NoteBlock[], faults: Faults) {
    this.#notes = notes
    this.#faults = faults
  }

  mark({ label, offset }: Inline['markers'][number], passage: Textual, index: number): void {
    const note = this.#notes.find((one) => one.label === label)
    if (!note) {
      this.#faults.add(
        `marker ${label} has no note: write “[^${label}]: ” and the note in a line of its own`,
        passage.line,
      )
      return
    }
    const read = readLabel(label)
    if (read && !isEditors(note)) this.#place(note, read, offset, passage, index)
    this.#marked.add(label)
  }

  #place(note: NoteBlock, read: NoteLabel, offset: number, passage: Textual, index: number): void {
    const isSign = read.kind === 'sign'
    if (!isSign) this.#count(note.label, read, passage.line)
    else if (this.#marked.has(note.label)) this.#faults.add(`marker ${note.label} stands twice`, passage.line)
    const isFirst = !isSign && read.chapter !== undefined && read.number === 1
    const { label, text, line, emendations, emphasis } = note
    const page = passage.breaks.findLast((one) => one.offset <= offset)?.page ?? passage.page
    const placed = {
      label,
      text,
      line,
      emendations,
      emphasis,
      // An Ibid. does not reach over a note with a sign: nobody knows which row it goes on with.
      startsAnew: isSign || this.#isBehindSign || isFirst,
      printed: isSign ? read.sign : String(read.number),
      ...(!isSign && read.chapter !== undefined ? { chapter: read.chapter } : {}),
      page: passage.page === undefined ? undefined : page,
      passage: index,
    }
    this.#isBehindSign = isSign
    if (isSign) this.#signed.push(placed)
    else this.#numbered.push(placed)
  }

  #count(label: string, { number, chapter }: NoteLabel & { kind: 'number' }, line: number): void {
    if (chapter !== this.#chapter) this.#due = 1
    this.#chapter = chapter
    const where = chapter === undefined ? '' : ` in chapter ${chapter}`
    if (this.#marked.has(label)) {
      this.#faults.add(
        `marker ${label} stands twice: give the second a number and a note of its own (“See note ${label}.”)`,
        line,
      )
      return
    }
    if (number !== this.#due) {
      const instead = 'number the notes in the order of their markers'
      this.#faults.add(`marker ${label} stands where ${this.#due} is due${where}: ${instead}`, line)
    }
    this.#due = number + 1
  }

  /** Notes that nothing marks or that stand twice, and markers within notes. */
  check(): void {
    for (const [index, { label, line, markers, text }] of this.#notes.entries()) {
      if (!this.#marked.has(label)) {
        this.#faults.add(`note ${label} has no marker: write [^${label}] where it belongs`, line)
      }
      if (this.#notes.findIndex((one) => one.label === label) !== index) {
        this.#faults.add(`note ${label} stands twice${numbersAnew(label)}`, line)
      }
      if (text === '') this.#faults.add(`note ${label} is empty: write what it says`, line)
      const [within] = markers
      if (within) this.#faults.add(`marker ${within.label} stands within a note: write “note ${within.label}”`, line)
    }
  }

  placed(): PlacedNote[] {
    return [...this.#numbered, ...this.#signed].map((note, index) => ({ ...note, number: index + 1 }))
  }
}

const numbersAnew = (label: string): string =>
  /^\d+$/u.test(label)
    ? `; where the numbers begin anew in each chapter, write [^2-${label}] for that of chapter 2`
    : ''
