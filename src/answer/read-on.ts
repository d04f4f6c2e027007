import type { Passage } from '../paper/paper.ts'
import { sentences } from '../paper/sentences.ts'
import type { Span } from '../paper/types.ts'
import { withAnnounced } from './announced.ts'
import type { Desk } from './library.ts'
import type { Answer } from './types.ts'
import { quoted } from './view.ts'

/** Whether an answer marks nothing that the one before it did not: the whole passage was shown where it marked none. */
export function isShown({ id, highlight }: Answer, before: Answer): boolean {
  if (id !== before.id) return false
  const { highlight: shown } = before
  return shown === null || (highlight !== null && shown.start <= highlight.start && highlight.end <= shown.end)
}

/** Whether an answer stands behind the one before it, in the same passage or a later one. */
export function isBehind({ paper }: Desk, { id, highlight }: Answer, before: Answer): boolean {
  if (id === before.id) return (highlight?.start ?? 0) >= (before.highlight?.end ?? Infinity)
  const [at, from] = [id, before.id].map((one) => paper.passages.findIndex((passage) => passage.id === one))
  return (at ?? -1) > (from ?? -1)
}

/** The sentence right behind what an answer marks in its passage, with what it announces. */
function sentenceBehind({ text }: Passage, highlight: Span | null): Span | undefined {
  const next = highlight && sentences(text).find(({ start }) => start >= highlight.end)
  return next ? withAnnounced(text, next) : undefined
}

/**
 * What stands right behind an answer: the next sentence of its passage; where that ends, the next passage.
 *
 * @returns undefined at the end of the paper, and behind a note
 */
export function readOn(desk: Desk, { id, highlight }: Answer): Answer | undefined {
  const passage = desk.paper.passage(id)
  if (!passage) return undefined
  const sentence = sentenceBehind(passage, highlight)
  if (sentence) return quoted(desk, passage, sentence)
  const next = passage.next === null ? undefined : desk.paper.passage(passage.next)
  return next && quoted(desk, next, null)
}

/** An answer that marks the next sentence of its passage as well, where there is one. */
export function withSentenceBehind(desk: Desk, answer: Answer): Answer {
  const { id, highlight } = answer
  const passage = desk.paper.passage(id)
  const sentence = passage && sentenceBehind(passage, highlight)
  return sentence && highlight ? quoted(desk, passage, { start: highlight.start, end: sentence.end }) : answer
}
