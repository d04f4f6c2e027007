import { sentences } from '../paper/sentences.ts'
import type { Span } from '../paper/types.ts'
import { announces, announcesNext } from './announces-next.ts'
import type { Desk } from './library.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

/** A list item, as the paper prints it. */
const ITEM = '•'

/**
 * A highlight with what it announces: where it ends in a colon, the items of the list behind it. A colon ends a sentence
 * only before a list and at the end of a passage (`sentences.ts`).
 *
 * @param text of a passage or note; @param highlight whole sentences of it
 * @returns the highlight itself where it announces nothing within the text
 */
export function withAnnounced(text: string, { start, end }: Span): Span {
  if (!announces(text.slice(start, end))) return { start, end }
  const rest = sentences(text).filter((sentence) => sentence.start >= end)
  const other = rest.findIndex((sentence) => !text.startsWith(ITEM, sentence.start))
  const items = other < 0 ? rest : rest.slice(0, other)
  return { start, end: items.at(-1)?.end ?? end }
}

/** Answers with the paragraph that the best one announces right behind it. */
export function withNextAnnounced(desk: Desk, answers: readonly Answer[]): readonly Answer[] {
  const [first, ...others] = answers
  if (!first || !announcesNext(first)) return answers
  const id = desk.paper.passage(first.id)?.next
  const next = id ? desk.paper.passage(id) : undefined
  if (!next) return answers
  const own = others.find((answer) => answer.id === next.id)
  return [first, own ?? quoted(desk, next, null), ...others.filter((answer) => answer !== own)]
}
