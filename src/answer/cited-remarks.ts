import { labelOf, markOf, type NoteName } from '../paper/note-label.ts'
import type { Passage } from '../paper/paper.ts'
import type { Place } from '../wording/printed.ts'
import type { CitedPlace } from './cited-place.ts'
import { pagesAt, type Remark, remark } from './remarks.ts'
import { isPaged, placeOf } from './replies.ts'

const isPassage = (unit: Place['unit']): unit is Passage => !('number' in unit)

const unique = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

const noteOf = (labels: readonly string[]): string =>
  `note${labels.length > 1 ? 's' : ''} ${new Intl.ListFormat('en').format(labels)}`

/** The notes of a place: itself, or those whose markers stand in its passage. */
const notesAt = ({ unit }: Place): NoteName[] =>
  isPassage(unit) ? unit.footnotes.map(({ footnote }) => footnote) : [unit]

/**
 * What is to be said of the place that is cited for a quotation: a page or note where it does not stand. A paper without
 * page numbers can't say that a page is wrong.
 */
export function citedRemarks({ pages, notes }: CitedPlace, places: readonly Place[]): Remark[] {
  const [first] = places
  if (!first) return []
  const isOn = places.some((place) => pagesAt(place).some((page) => pages.includes(page)))
  const isOf = places.some((place) => notesAt(place).some((note) => notes.map(String).includes(markOf(note))))
  const [cited, standing] = [unique(pages), unique(pagesAt(first))]
  const own = notesAt(first).map(labelOf)
  const has = isPassage(first.unit)
    ? `its passage has ${own.length > 0 ? noteOf(own) : 'no note'}`
    : `it is ${noteOf(own)}`
  return [
    ...(isPaged(cited) && isPaged(standing) && !isOn
      ? [remark('citedPage', { cited: placeOf(cited), place: placeOf(standing) })]
      : []),
    ...(notes.length > 0 && !isOf
      ? [remark('citedNote', { cited: noteOf(unique(notes).map(String)), notes: has })]
      : []),
  ]
}
