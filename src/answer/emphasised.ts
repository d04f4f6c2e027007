import type { Emphasis } from '../paper/types.ts'

// For the widget, which imports nothing of the paper.
export type { Emphasis } from '../paper/types.ts'

/** A piece of a text that is set alike from end to end. */
export interface SetText {
  readonly text: string
  /** Everything that it is set in, the outermost first. */
  readonly set: readonly Emphasis[]
}

/**
 * Divides a text where italics, bold or a link begin or end. The texts of the pieces, put together, are the text.
 *
 * @param at where the text begins in the one that `emphasis` counts in, UTF-16
 */
export function emphasised(text: string, emphasis: readonly Emphasis[] = [], at = 0): SetText[] {
  const cuts = [0, text.length, ...emphasis.flatMap(({ start, end }) => [start - at, end - at])].sort((a, b) => a - b)
  return cuts.flatMap((end, index) => {
    const start = cuts[index - 1] ?? end
    if (start < 0 || start === end || end > text.length) return []
    const set = emphasis.filter((one) => one.start - at <= start && end <= one.end - at)
    return [{ text: text.slice(start, end), set }]
  })
}

/** A piece of a text, and whether it is printed in italics. */
export interface Slanted {
  readonly text: string
  readonly italic: boolean
}

/**
 * The same for chats, which mark what answers in bold: printed bold would be taken for that, so only italics are told.
 */
export const slanted = (text: string, emphasis: readonly Emphasis[] = [], at = 0): Slanted[] =>
  emphasised(
    text,
    emphasis.filter(({ kind }) => kind === 'italic'),
    at,
  ).map((piece) => ({ text: piece.text, italic: piece.set.length > 0 }))
