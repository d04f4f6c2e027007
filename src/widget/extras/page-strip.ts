import { answeringPages } from '../../answer/place.ts'
import type { Answer } from '../../answer/types.ts'
import { button, el } from '../element.ts'
import { filled } from '../strings.ts'
import type { Around } from './around.ts'
import { paperMap } from './paper-map.ts'
import { wordsFor } from './words.ts'

/** Opens an answer where it is folded, and brings it into sight. */
function show(turn: Element, index: number): void {
  const found = turn.querySelectorAll<HTMLElement>('.said > .answer, .said > .more')[index]
  if (found instanceof HTMLDetailsElement) found.open = true
  const target = found?.querySelector<HTMLElement>('summary') ?? found
  target?.scrollIntoView({ block: 'start' })
  if (found instanceof HTMLDetailsElement) target?.focus({ preventScroll: true })
}

/**
 * All pages of the paper in a row. A page where an answer stands is marked, and leads to it; another asks for what stands
 * on it.
 */
export function pageStrip(answers: readonly Answer[], around: Around): HTMLElement {
  const words = wordsFor(around.words.language)
  const [first, last] = paperMap.pages
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const holding = answers.map(answeringPages)
  const items = pages.map((page) => {
    const index = holding.findIndex((held) => held.includes(page))
    const isMarked = index >= 0
    const made = button(isMarked ? 'leaf holds' : 'leaf', String(page), () => {
      const turn = made.closest('.turn')
      if (isMarked && turn) show(turn, index)
      else around.put(`What is on page ${page}?`)
    })
    made.ariaLabel = filled(isMarked ? words.answers : words.page, { n: page })
    return el('li', {}, made)
  })
  return el('ol', { class: 'strip', part: 'pages', 'aria-label': words.pages }, ...items)
}
