import { element } from '../paper/element.ts'
import type { Span } from '../paper/types.ts'
import { lengthWhile } from './length-while.ts'

/** Tags, entities and the ends of links: what a page or Markdown has within words, and a claim may be rid of. */
const MARKUP = /<[^<>]*>|&#?\w+;|\]\([^()\s]*\)/gu

/** Letters and digits; letters alone, where the number of a note stood in the text. */
const SIGNS = [/[\p{L}\p{N}]+/gu, /\p{L}+/gu] as const

/** Letters that stand together: where they begin among all letters, and in the text. */
interface Run {
  readonly at: number
  readonly start: number
}

/** The words of a text without anything between them. */
interface Joined {
  readonly letters: string
  readonly runs: readonly Run[]
}

function joined(text: string, signs: RegExp): Joined {
  const runs: Run[] = []
  let letters = ''
  for (const { index, 0: run } of text.replace(MARKUP, (mark) => ' '.repeat(mark.length)).matchAll(signs)) {
    runs.push({ at: letters.length, start: index })
    letters += run
  }
  return { letters, runs }
}

/** The place in the text of a place among its letters. */
function placeIn({ runs }: Joined, at: number): number {
  const run = element(runs, lengthWhile(runs, (one) => one.at <= at) - 1)
  return run.start + at - run.at
}

/** How many letters of a text stand in runs that begin before a place in it. */
const lettersBefore = ({ runs, letters }: Joined, place: number): number =>
  runs[lengthWhile(runs, ({ start }) => start < place)]?.at ?? letters.length

/** Marks that stand right at a quotation, such as its own. */
const TAIL = /^(?:[^\s\p{L}\p{N}]*["“”„'‘’«»‹›」』*_~`]|[.?!%]+)?/u
const HEAD = /[^\s\p{L}\p{N}]*$/u

/**
 * Finds where each claim of a check stands in the text that was checked, in order, by its letters alone: a claim comes
 * without its marks, and without whatever else the check takes off.
 *
 * @param claims in the order of the text
 * @returns for each its span, with the marks right at it; null where it can't be found
 */
export function locate(text: string, claims: readonly string[]): (Span | null)[] {
  const texts: Joined[] = []
  let from = 0
  return claims.map((claim) => {
    for (const [index, signs] of SIGNS.entries()) {
      const whole = (texts[index] ??= joined(text, signs))
      const { letters } = joined(claim, signs)
      if (letters === '') continue
      const at = whole.letters.indexOf(letters, lettersBefore(whole, from))
      if (at < 0) continue
      const start = placeIn(whole, at)
      const end = placeIn(whole, at + letters.length - 1) + 1
      const begins = from + text.slice(from, start).search(HEAD)
      from = text.length - text.slice(end).replace(TAIL, '').length
      return { start: begins, end: from }
    }
    return null
  })
}
