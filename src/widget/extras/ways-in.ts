import { el } from '../element.ts'
import type { Around } from './around.ts'
import { pageStrip } from './page-strip.ts'
import { paperMap } from './paper-map.ts'
import { glossOf, suggestion } from '../suggestion.ts'
import { wordsFor } from './words.ts'

/** For those who do not know what to ask: the paper's parts with a question each, and its pages. */
export function waysIn(around: Around): Node[] {
  const parts = paperMap.sections.map(({ title, question }) => {
    const heading = el('span', { class: 'quiet' }, title)
    return el('li', { lang: 'en' }, heading, glossOf(title, around), suggestion(question, around))
  })
  return [
    el('p', { class: 'quiet' }, wordsFor(around.words.language).ways),
    el('ul', { class: 'suggestions parts' }, ...parts),
    pageStrip([], around),
  ]
}
