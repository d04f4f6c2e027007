import { placeOfStretch } from '../../src/answer/replies.ts'
import type { Paper } from '../../src/paper/paper.ts'
import { authorsOf, yearOf } from '../../src/paper/record.ts'
import { card, type Element } from './card.ts'

/** The pictures of a paper by the ids of its passages and notes, as they are to be drawn. */
export function cards(paper: Paper): Map<string, Element> {
  const year = yearOf(paper.record)
  const work = [authorsOf(paper.record), `“${paper.record.title}”`].filter(Boolean).join(', ')
  const dated = year === undefined ? work : `${work} (${year})`
  return new Map(
    [...paper.passages, ...paper.footnotes].map((unit) => {
      const source = `${dated}, ${placeOfStretch(unit)}${'number' in unit ? `, note ${unit.number}` : ''}`
      const resolved = 'number' in unit && unit.resolved !== unit.text ? unit.resolved : null
      return [unit.id, card(unit.text, resolved, source)]
    }),
  )
}
