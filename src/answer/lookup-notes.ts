import type { Footnote } from '../paper/paper.ts'
import { citedIn } from '../paper/cited.ts'
import type { Desk } from './library.ts'
import { certain, type Outcome } from './outcome.ts'
import { pagesOf } from '../paper/pages-of.ts'
import { leadIn, placeOfPassages, reply } from './replies.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

const whole = (desk: Desk, notes: readonly Footnote[]): Answer[] => notes.map((note) => quoted(desk, note, null))

/** "3", "3 and 4", "3, 4 and 7". */
const listed = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), numbers.at(-1)].filter((part) => part !== '').join(' and ')

/** What is said of notes that do not exist. */
function absence(numbers: readonly number[], last: number): string {
  const [only] = numbers
  if (only === undefined) return ''
  return numbers.length === 1
    ? reply('footnoteAbsent', { number: only, last })
    : reply('footnotesAbsent', { numbers: listed(numbers), last })
}

/** Footnotes by their numbers; of those that do not exist it is said. */
export function lookUpFootnotes(desk: Desk, numbers: readonly number[]): Outcome {
  const { paper } = desk
  const notes = numbers.flatMap((number) => paper.footnote(number) ?? [])
  const absent = absence(
    numbers.filter((number) => !paper.footnote(number)),
    paper.footnotes.length,
  )
  const [first] = notes
  if (!first) return certain('footnote', absent, [])
  const lead =
    notes.length === 1
      ? leadIn('footnote', first)
      : reply('footnotes', {
          numbers: listed(notes.map(({ number }) => number)),
          place: placeOfPassages(notes.map((note) => ({ id: note.passage, pages: pagesOf(note) }))),
        })
  return certain('footnote', [absent, lead].filter((part) => part !== '').join(' '), whole(desk, notes))
}

/** How many footnotes there are: the first and the last. */
export function countFootnotes(desk: Desk): Outcome {
  const { paper } = desk
  const last = paper.footnotes.length
  const ends = [...new Set([paper.footnote(1) ?? [], paper.footnote(last) ?? []].flat())]
  return certain('footnote', reply('notes', { last }), whole(desk, ends))
}

/** The notes that cite somebody, in the paper's order. */
export function lookUpCited(desk: Desk, name: string): Outcome {
  const found = citedIn(desk.paper).find((one) => one.name === name)
  return certain('footnote', reply('cited', { name }), whole(desk, found?.notes ?? []))
}
