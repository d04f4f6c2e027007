import type { Footnote, Paper } from '../paper/paper.ts'
import { citedIn } from '../paper/cited.ts'
import { certain, type Outcome } from './outcome.ts'
import { placeOf, reply } from './replies.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

const whole = (paper: Paper, notes: readonly Footnote[], origin: string): Answer[] =>
  notes.map((note) => quoted(paper, note, null, origin))

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
export function lookUpFootnotes(paper: Paper, numbers: readonly number[], origin: string): Outcome {
  const notes = numbers.flatMap((number) => paper.footnote(number) ?? [])
  const absent = absence(
    numbers.filter((number) => !paper.footnote(number)),
    paper.footnotes.length,
  )
  const [first] = notes
  if (!first) return certain('footnote', absent, [])
  const lead =
    notes.length === 1
      ? reply('footnote', { number: first.number, page: first.page })
      : reply('footnotes', {
          numbers: listed(notes.map(({ number }) => number)),
          place: placeOf(notes.map(({ page }) => page).sort((a, b) => a - b)),
        })
  return certain('footnote', [absent, lead].filter((part) => part !== '').join(' '), whole(paper, notes, origin))
}

/** How many footnotes there are: the first and the last. */
export function countFootnotes(paper: Paper, origin: string): Outcome {
  const last = paper.footnotes.length
  const ends = [...new Set([paper.footnote(1) ?? [], paper.footnote(last) ?? []].flat())]
  return certain('footnote', reply('notes', { last }), whole(paper, ends, origin))
}

/** The notes that cite somebody, in the paper's order. */
export function lookUpCited(paper: Paper, name: string, origin: string): Outcome {
  const found = citedIn(paper).find((one) => one.name === name)
  return certain('footnote', reply('cited', { name }), whole(paper, found?.notes ?? [], origin))
}
