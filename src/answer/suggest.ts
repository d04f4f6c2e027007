import { labelOf, markOf } from '../paper/note-label.ts'
import type { Paper } from '../paper/paper.ts'
import { citedIn } from '../paper/cited.ts'
import type { Library } from './library.ts'

/** A browser shows about this many under its address bar. */
const MOST = 8

/** "Fn 1", "n. 31", "p 8": a place by the beginning of its number. */
const NOTE = /^(?:fo?o?t?n?o?t?e?s?|fns?|nn?|notes?)\.? ?(\d{0,3})$/u
const PAGE = /^(?:pp?|pages?)\.? ?(\d{0,4})$/u

function places(paper: Paper, typed: string): string[] {
  const note = NOTE.exec(typed)?.[1]
  const page = PAGE.exec(typed)?.[1]
  const count = paper.isPaged ? paper.lastPage - paper.firstPage + 1 : 0
  const pages = Array.from({ length: count }, (_, index) => paper.firstPage + index)
  const starting = (numbers: readonly number[], digits: string | undefined): number[] =>
    digits === undefined ? [] : numbers.filter((number) => String(number).startsWith(digits))
  return [
    ...(note === undefined ? [] : paper.footnotes.filter((one) => markOf(one).startsWith(note))).map(
      (one) => `footnote ${labelOf(one)}`,
    ),
    ...starting(pages, page).map((number) => `page ${number}`),
  ]
}

/**
 * What somebody may be about to type: places in the paper, its sections, whom it cites, and the questions that the
 * corpus suggests; at most eight. Those that begin so stand before those of which another word does.
 */
export function suggest({ paper, suggestions }: Library, typed: string): string[] {
  const sought = typed.trim().toLowerCase().replace(/\s+/gu, ' ')
  if (sought === '') return []
  const titles = paper.sections.filter(({ printed }) => printed).map(({ title }) => title)
  const names = citedIn(paper).map(({ name }) => name)
  const all = [...titles, ...names, ...suggestions]
  const starts = all.filter((text) => text.toLowerCase().startsWith(sought))
  const within = all.filter((text) => text.toLowerCase().includes(` ${sought}`))
  return [...new Set([...places(paper, sought), ...starts, ...within])].slice(0, MOST)
}
