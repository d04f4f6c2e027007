import { SCALES, TENS, UNITS } from '../english/numbers.ts'

const SMALL: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.split(' ').map((word, index) => [word, 20 + 10 * index] as const),
])

/**
 * Writes number words as digits, so that "three hundred thousand" and "300,000" are one word.
 *
 * A lone "one" stays a word (it is a pronoun more often than a figure), and so does a scale with nothing before it
 * ("hundreds of thousands" names no number).
 *
 * @param tokens lower-case words in order; @returns the words with every run of number words as one word of digits
 */
export function digits(tokens: readonly string[]): string[] {
  const result: string[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at] as string
    if (!SMALL.has(token)) {
      result.push(token)
      at++
      continue
    }
    const { value, length } = readNumber(tokens, at)
    result.push(length === 1 && token === 'one' ? token : String(value))
    at += length
  }
  return result
}

/** Reads the number that starts with a small one at a place: its value and how many words it takes. */
function readNumber(tokens: readonly string[], from: number): { value: number; length: number } {
  let total = 0
  let group = 0
  let at = from
  let last = Number.POSITIVE_INFINITY
  for (; at < tokens.length; at++) {
    const token = tokens[at] as string
    const small = SMALL.get(token)
    const scale = SCALES.get(token)
    // "forty nine" is one number, "three four" are two.
    if (small !== undefined && (last === Number.POSITIVE_INFINITY || last >= 100 || (last >= 20 && small < 10))) {
      group += small
      last = small
    } else if (scale !== undefined && at > from) {
      group *= scale
      last = scale
      if (scale > 100) {
        total += group
        group = 0
      }
    } else break
  }
  return { value: total + group, length: at - from }
}
