import { gravityOf } from './gravity.ts'
import type { PrintedText } from './printed.ts'
import type { Inside, Replaced } from './replaced.ts'

const isNumber = (word: string): boolean => gravityOf(word, '') === 'number'

/** Of a range that is printed in short, "100-300,000", the scale that both its numbers have. */
const RANGE = /^(\p{N}+)-(\p{N}+)((?:,000)+)$/u

/** A decade without its century: "90s". */
const DECADE = /^\p{N}0s$/u

/** Whether a decade is written with its century, of which alone the paper prints a year: "1990s" for "90s", by "1994". */
const isDecade = (mine: string, theirs: string, { folded }: PrintedText): boolean =>
  DECADE.test(theirs) &&
  /^\p{N}{4}s$/u.test(mine) &&
  mine.endsWith(theirs) &&
  new Set(folded.source.match(new RegExp(`\\b\\p{N}{2}(?=${theirs[0]}\\p{N}\\b)`, 'gu'))).size === 1 &&
  new RegExp(`\\b${mine.slice(0, -2)}\\p{N}\\b`, 'u').test(folded.source)

/**
 * Whether words are the same as the printed ones and only written otherwise: a number in letters or digits, "forty" for 40;
 * a range or a decade in full, "100,000-300,000" and "1990s"; and "not" for "n't".
 */
export function isWrittenOtherwise(
  { folded, words: mine }: Inside,
  { words: theirs, at, divided }: Replaced,
  printed: PrintedText,
): boolean {
  if (mine.length === 0 || theirs.length === 0 || divided) return false
  const [own, other] = [mine.join(' '), theirs.join(' ')]
  if (own === other.replace(/n't$/u, ' not')) return true
  if (RANGE.test(other) && own.replace(' to ', '-') === other.replace(RANGE, '$1$3-$2$3')) return true
  if (isDecade(own, other, printed)) return true
  // One number on either side, as "1-14" has the same as "14-1".
  const isOne = mine.length === 1 || theirs.length === 1
  if (!isOne || [own, other].some((text) => /\p{N}-\p{N}/u.test(text))) return false
  const { folded: all, tokens } = printed
  const text = all.source.slice(tokens[at]?.from, tokens[at + theirs.length - 1]?.to)
  return [...mine, ...theirs].every(isNumber) && gravityOf(folded.source, text) === null
}
