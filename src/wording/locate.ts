import type { Span } from '../paper/types.ts'

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

/** The index of the last run that begins no later than a place, by one of its two counts; -1 where none does. */
function runAt({ runs }: Joined, count: keyof Run, place: number): number {
  let [low, high] = [-1, runs.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((runs[middle]?.[count] ?? 0) <= place) low = middle
    else high = middle - 1
  }
  return low
}

/** The place in the text of a place among its letters. */
function placeIn(whole: Joined, at: number): number {
  const run = whole.runs[runAt(whole, 'at', at)]
  return run ? run.start + at - run.at : 0
}

/** How many letters of a text stand in runs that begin before a place in it. */
const lettersBefore = (whole: Joined, place: number): number =>
  whole.runs[runAt(whole, 'start', place - 1) + 1]?.at ?? whole.letters.length

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
      const head = HEAD.exec(text.slice(from, start))?.[0].length ?? 0
      const tail = TAIL.exec(text.slice(end))?.[0].length ?? 0
      from = end + tail
      return { start: start - head, end: from }
    }
    return null
  })
}
