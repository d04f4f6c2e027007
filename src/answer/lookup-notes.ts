import { enumerated } from '../english/said/enumerated.ts'
import { isChapter, labelOf, markOf, numberingOf } from '../paper/note-label.ts'
import type { Footnote, Paper } from '../paper/paper.ts'
import { citedIn } from '../paper/cited.ts'
import type { Desk } from './library.ts'
import { certain, type Outcome } from './outcome.ts'
import { pagesOf } from '../paper/pages-of.ts'
import { leadIn, placeOfPassages, reply } from './replies.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

const whole = (desk: Desk, notes: readonly Footnote[]): Answer[] => notes.map((note) => quoted(desk, note, null))

/** What is said of notes that do not exist. */
function absence({ footnotes }: Paper, marks: readonly string[], chapter?: string): string {
  const [only] = marks
  if (only === undefined) return ''
  const numbering = numberingOf(footnotes)
  if (numbering !== undefined) {
    const isNumbered = footnotes.some((note) => note.chapter !== undefined)
    const where = chapter !== undefined && isNumbered ? ` of chapter ${chapter.toUpperCase()}` : ''
    return reply('numberedAnew', { number: `${enumerated(marks)}${where}`, numbering })
  }
  const last = footnotes.length
  return marks.length === 1
    ? reply('footnoteAbsent', { number: only, last })
    : reply('footnotesAbsent', { numbers: enumerated(marks), last })
}

/** Quotes some notes, after what is said of others that do not exist. */
function quoteNotes(desk: Desk, notes: readonly Footnote[], absent: string): Outcome {
  const [first] = notes
  if (!first) return certain('footnote', absent, [])
  const lead =
    notes.length === 1
      ? leadIn('footnote', first)
      : reply('footnotes', {
          numbers: enumerated(notes.map(labelOf)),
          place: placeOfPassages(notes.map((note) => ({ id: note.passage, pages: pagesOf(note) }))),
        })
  return certain('footnote', [absent, lead].filter((part) => part !== '').join(' '), whole(desk, notes))
}

/**
 * Footnotes by what is printed for them; of those that do not exist it is said. Where they are numbered anew, those of
 * every chapter, or of the one that is named.
 */
export function lookUpFootnotes(desk: Desk, marks: readonly string[], chapter?: string): Outcome {
  const { footnotes } = desk.paper
  const found = marks.map((mark) =>
    footnotes.filter((note) => markOf(note) === mark && (chapter === undefined || isChapter(note.chapter, chapter))),
  )
  const absent = marks.filter((_, index) => found[index]?.length === 0)
  return quoteNotes(desk, found.flat(), absence(desk.paper, absent, chapter))
}

/** The note at a place in the order of all notes, which need not exist. */
export function lookUpNoteAt(desk: Desk, number: number): Outcome {
  const note = desk.paper.footnote(number)
  return quoteNotes(desk, note ? [note] : [], note ? '' : absence(desk.paper, [String(number)]))
}

/** How many footnotes there are: the first and the last. */
export function countFootnotes(desk: Desk): Outcome {
  const { paper } = desk
  const last = paper.footnotes.length
  const numbering = numberingOf(paper.footnotes)
  const ends = [...new Set([paper.footnote(1) ?? [], paper.footnote(last) ?? []].flat())]
  return certain(
    'footnote',
    numbering === undefined ? reply('notes', { last }) : reply('notesAnew', { numbering }),
    whole(desk, ends),
  )
}

/** The notes that cite somebody, in the paper's order. */
export function lookUpCited(desk: Desk, name: string): Outcome {
  const found = citedIn(desk.paper).find((one) => one.name === name)
  return certain('footnote', reply('cited', { name }), whole(desk, found?.notes ?? []))
}
