import type { Editing } from './editings.ts'
import { type Effort, LOOK_UP } from './effort.ts'
import { fold, type Folded, occurrences, trimmed } from './fold.ts'
import type { PrintedText } from './printed.ts'
import { type Inside, insideOf } from './replaced.ts'
import { tokensOf } from './tokens.ts'

/** A claim in reading order: what it quotes, and between that what it leaves out or puts in. */
export type Element = Piece | Aside | { readonly kind: 'omission' }

/** What is quoted, and where it stands in the folded text. */
export interface Piece {
  readonly kind: 'piece'
  readonly folded: Folded
  readonly words: number
  readonly found: readonly number[]
}

export interface Aside {
  readonly kind: 'aside'
  readonly inside: Inside
}

export function elementsOf(claimed: string, editings: readonly Editing[]): Element[] {
  const elements: Element[] = []
  let quoted = 0
  const piece = (from: number, to: number): void => {
    const folded = trimmed(fold(claimed.slice(from, to)))
    if (!/[^.,]/u.test(folded.text)) return
    const words = tokensOf(folded).filter((token) => token.isWord).length
    elements.push({ kind: 'piece', folded, words, found: [] })
    quoted += words
  }
  let from = 0
  for (const editing of editings) {
    piece(from, editing.from)
    if (editing.kind === 'omission') elements.push({ kind: 'omission' })
    else
      elements.push({
        kind: 'aside',
        inside: insideOf(claimed.slice(editing.from, editing.to), elements.at(-1)?.kind === 'piece', quoted),
      })
    from = editing.to
  }
  piece(from, claimed.length)
  return elements
}

/** The elements with the places of their pieces; undefined as soon as one of them stands nowhere. */
export function located(elements: readonly Element[], printed: PrintedText, effort: Effort): Element[] | undefined {
  const all: Element[] = []
  for (const element of elements) {
    if (element.kind !== 'piece') {
      all.push(element)
      continue
    }
    effort.spent += LOOK_UP
    const found = [...occurrences(element.folded, printed.folded)]
    if (found.length === 0) return undefined
    all.push({ ...element, found })
  }
  return all
}
