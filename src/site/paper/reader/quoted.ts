import type { Quoted } from '../../../copying/copying.ts'
import { wordsOf } from './text.ts'

type Kept = Pick<Quoted, 'kind' | 'pages' | 'turns' | 'voice' | 'emphasis'> &
  Pick<Quoted['footnotes'][number], 'resolvedEmphasis'>

/** The passages and notes of the page, in order. */
export const units = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-quoted]')]

/** The id of a passage or note, by the element that holds it. */
export const idOf = (unit: HTMLElement): string => unit.id || (unit.querySelector('h1, .text')?.id ?? '')

/** "paragraph 8", "note 14", "the title"; a note is called what the page calls it. */
export function nameOf(id: string): string {
  const [, kind, number] = /^(p|fn)(\d+)$/u.exec(id) ?? []
  if (number === undefined) return `the ${id}`
  if (kind === 'p') return `paragraph ${number}`
  return (document.getElementById(id)?.ariaLabel ?? `Note ${number}`).replace('N', 'n')
}

/** Where the numbers of notes stand in a passage, as offsets into its words. */
function markersIn(unit: HTMLElement): { number: number; printed: string; offset: number }[] {
  const text = unit.querySelector('h1, .text')
  const range = document.createRange()
  return [...(text?.querySelectorAll('sup') ?? [])].map((sup) => {
    range.setStart(text as Node, 0)
    range.setEndBefore(sup)
    const before = range.cloneContents()
    for (const marker of before.querySelectorAll('sup')) marker.remove()
    const number = Number(sup.firstElementChild?.id.slice('ref'.length))
    return { number, printed: sup.textContent, offset: before.textContent.length }
  })
}

/** A note as printed, and in full where it uses a short form. */
function noteOf(number: number): Omit<Quoted['footnotes'][number], 'number' | 'offset'> {
  const text = wordsOf(`fn${number}`)
  const note = document.getElementById(`fn${number}`)
  const arrow = note?.querySelector('.arrow')
  const resolved = arrow?.parentElement?.textContent.slice(arrow.textContent.length) ?? text
  const { emphasis, resolvedEmphasis } = note ? keptOf(note) : {}
  return { text, resolved, emphasis, resolvedEmphasis }
}

/** What the page keeps of a passage or note, other than its words. */
const keptOf = (unit: HTMLElement): Kept => JSON.parse(unit.dataset['quoted'] ?? '') as Kept

/** What copying needs of a passage or note, read from the page that shows it. */
export function quotedOf(unit: HTMLElement): Quoted {
  const id = idOf(unit)
  const { resolvedEmphasis: _, ...kept } = keptOf(unit)
  const markers = kept.kind === 'footnote' ? [{ number: Number(id.slice(2)), offset: 0 }] : markersIn(unit)
  return {
    ...kept,
    id,
    quote: wordsOf(id),
    footnotes: markers.map((marker) => ({ ...marker, ...noteOf(marker.number) })),
    citation: document.querySelector('.colophon > p')?.textContent ?? '',
    url: new URL(`paper#${id}`, location.href).href,
  }
}
