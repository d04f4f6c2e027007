import { sentences } from './sentences.ts'

/** The sign for words that are left out (Chicago, 13.50); the space before it does not break. */
const OMISSION = '\u00A0…'

/**
 * The first sentences of a text that fit, with an ellipsis where more follow; of a sentence that is too long by itself,
 * its first words.
 *
 * @param most characters, of which the ellipsis takes its own
 */
export function opening(text: string, most: number): string {
  if (text.length <= most) return text
  const room = most - OMISSION.length
  const end = sentences(text).findLast((sentence) => sentence.end <= room)?.end ?? text.lastIndexOf(' ', room)
  return text.slice(0, Math.max(end, 0)).trimEnd() + OMISSION
}
