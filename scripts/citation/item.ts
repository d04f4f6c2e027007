import { WHOLE } from '../../src/paper/citation-form.ts'
import type { CslItem } from '../../src/paper/sources.ts'
import { type CitedPlace, pagesOf, withoutStop } from './cited-place.ts'
import { inStyle, type Label } from './style.ts'
import type { Titles } from './titles.ts'

/** The paper as a quotation from it has it: under a key of its own, so that several go into one file. */
export const keyed = (paper: CslItem, { id }: CitedPlace): CslItem => {
  const { custom: _, ...item } = paper
  return id === WHOLE ? item : { ...item, id: `${paper.id}-${id}` }
}

/** "p. 78", "pp. 83–84" */
const wordsFor = (place: CitedPlace): string =>
  place.pages.length === 0
    ? place.paragraph === undefined
      ? ''
      : `¶ ${place.paragraph}`
    : `${place.pages.length > 1 ? 'pp.' : 'p.'} ${pagesOf(place).replace('-', '–')}`

const locatorOf = (place: CitedPlace): { locator?: string; label?: Label } => {
  if (place.pages.length > 0) return { locator: pagesOf(place), label: 'page' }
  return place.paragraph === undefined ? {} : { locator: String(place.paragraph), label: 'paragraph' }
}

/** Where a quotation stands, in words; nothing for the whole paper. */
export function placeOf(place: CitedPlace): string | undefined {
  if (place.id === WHOLE) return undefined
  const ofNote = place.note === undefined ? '' : `${place.pages.length > 0 ? ', ' : ''}n. ${place.note}`
  const theirs = place.quotes && inStyle('chicago-fullnote-bibliography', place.quotes.item).cite(...place.quotes.at)
  const quoting = theirs ? `, quoting ${withoutStop(theirs)}` : place.byEditor ? ', editor’s note' : ''
  return wordsFor(place) + ofNote + quoting
}

/** The same as keywords, the work that is quoted by its key. */
export function keywordsOf(place: CitedPlace): string[] {
  if (place.id === WHOLE) return []
  const where = place.note === undefined ? wordsFor(place) : `${wordsFor(place)} n. ${place.note}`.trim()
  return [
    where,
    ...(place.quotes ? [`quoting ${place.quotes.item.id}`] : []),
    ...(place.byEditor ? ['editor’s note'] : []),
  ].filter((word) => word !== '')
}

/**
 * An item of CSL-JSON, with titles as CSL has them. The place is in `custom` (CSL 1.0.2), which no style prints: in words
 * and for programs, and next to the key, so that what differs from quotation to quotation stands together.
 */
export function csl(paper: CslItem, titles: Titles, place: CitedPlace): string {
  const { id, ...item } = keyed(paper, place)
  const words = placeOf(place)
  const note = place.note === undefined ? {} : { footnote: place.note }
  const custom = words === undefined ? {} : { custom: { ...locatorOf(place), ...note, place: words } }
  const short = item['title-short'] === undefined ? {} : { 'title-short': titles.csl(item['title-short']) }
  return JSON.stringify([{ id, ...custom, ...item, title: titles.csl(item.title), ...short }])
}
