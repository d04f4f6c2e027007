import type { Span } from '../../src/paper/types.ts'

/** What the figures look at in an answer; any answer of `ask()` is one. */
export interface Quoted {
  readonly quote: string
  readonly highlight: Span | null
  readonly footnotes: readonly { readonly number: number; readonly text: string; readonly resolved: string }[]
}

/** A name in a resolved note is its words of four letters and more, and this share of them must be there. */
const NAMED_SHARE = 0.6

/** Letters and digits only, lower case: spacing, quotation marks and dashes do not count. */
export const squash = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Whether the quote itself holds one of the gold snippets. */
export const bodyHolds = ({ quote }: Quoted, gold: readonly string[]): boolean => {
  const body = squash(quote)
  return gold.some((snippet) => body.includes(squash(snippet)))
}

/** Whether the quote or its notes hold one of the gold snippets. */
export function holds(answer: Quoted, gold: readonly string[]): boolean {
  const notes = squash(answer.footnotes.map(({ text, resolved }) => `${text} | ${resolved}`).join(' | '))
  return bodyHolds(answer, gold) || gold.some((snippet) => notes.includes(squash(snippet)))
}

/** The place of the first answer that holds a gold snippet, from 1; 0 where none does. */
export const rankOf = (answers: readonly Quoted[], gold: readonly string[]): number =>
  answers.findIndex((answer) => holds(answer, gold)) + 1

/** Whether the right answer is among the first k. */
export const isHit = (rank: number, k: number): boolean => rank >= 1 && rank <= k

/** What a rank counts towards the mean reciprocal rank. */
export const reciprocal = (rank: number): number => (rank === 0 ? 0 : 1 / rank)

/** Whether the highlight and a gold snippet have a letter in common. */
export function highlightOverlaps({ quote, highlight }: Quoted, gold: readonly string[]): boolean {
  if (!highlight) return false
  const body = squash(quote)
  const start = squash(quote.slice(0, highlight.start)).length
  const { length } = squash(quote.slice(highlight.start, highlight.end))
  return gold.some((snippet) => {
    const wanted = squash(snippet)
    const at = body.indexOf(wanted)
    return at >= 0 && length > 0 && start < at + wanted.length && at < start + length
  })
}

/** Whether one of the notes that a set names is attached to an answer. */
export const hasNote = ({ footnotes }: Quoted, numbers: readonly number[]): boolean =>
  footnotes.some(({ number }) => numbers.includes(number))

/** Whether the resolved notes of an answer name a work: most of its longer words are there. */
export function namesWork({ footnotes }: Quoted, work: string): boolean {
  const words = work.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const resolved = footnotes
    .map((note) => note.resolved)
    .join(' ')
    .toLowerCase()
  return words.filter((word) => resolved.includes(word)).length >= NAMED_SHARE * words.length
}

/** The arithmetic mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length

/** The chance that one of ours is higher than one of theirs, equals counting half; 0.5 is a coin. */
export function auroc(ours: readonly number[], theirs: readonly number[]): number {
  let wins = 0
  for (const a of ours) for (const b of theirs) wins += a > b ? 1 : a === b ? 0.5 : 0
  return wins / (ours.length * theirs.length)
}
