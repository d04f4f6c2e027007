import { anyOf } from './forms.ts'

/**
 * What a part of a locator counts, from the finest: a page, a chapter or paragraph, a volume, a series, a year or day.
 * An Ibid. takes over what is coarser than what it names itself: after "II. 45", "Ibid., 46" is in volume II.
 */
type Rank = 0 | 1 | 2 | 3 | 4

/** One part of a locator, with what separates it from the part before. */
export interface LocatorPart {
  readonly rank: Rank
  /** Offsets into the text that was read; the separator is inside. */
  readonly start: number
  readonly end: number
}

/** Who types has two hyphens for a dash. */
export const DASH = '(?:--?|[–—])'
/** A Roman numeral as a pattern; that it is of one case is looked at after. */
const ROMAN = String.raw`(?=[ivxlcdm])m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})(?![\p{L}'’])`
/** "12", "2:830", "12r" of a leaf, "1094a" of a column. */
const NUMBER = String.raw`(?:\d+(?:[.:]\d+)*[abrv]?|${ROMAN})(?!\p{L})`
const RANGE = String.raw`(?:${NUMBER}(?:${DASH}(?:${NUMBER}|[abrv](?!\p{L})))?)(?:\s?(?:ff?|sqq?)\b\.?)?`
const LIST = String.raw`${RANGE}(?:(?:,\s|,?\s(?:and|&|und|u\.|et|e)\s)${RANGE}(?![.:]\s?\d))*`
const YEAR = String.raw`1[0-9]\d\d|20\d\d`
const MONTH = anyOf('month')
const DAYS = String.raw`\d{1,2}(?:,\s\d{1,2})*(?!\d)`

/** The parts of a locator by rank; of those that fit at a place, the first counts. */
const PARTS: readonly (readonly [Rank, string])[] = [
  [4, String.raw`(?:${MONTH}\s${DAYS}(?:,?\s(?:${YEAR})\b)?|(?:${DAYS}\.?\s)?${MONTH}\s(?:${YEAR})\b|${MONTH}(?=,))`],
  [4, String.raw`(?:${YEAR})(?:${DASH}\d{1,4})?(?![\d.:])\b(?!\s?\p{Ll}{3})`],
  [3, String.raw`(?:\d{1,2}(?:st|nd|rd|th|d)|[Nn]ew|[Nn])\.?\s?[Ss]er(?:\.|ies)|[Ss]er(?:\.|ies)\s\d{1,2}`],
  [2, String.raw`${anyOf('volume')}\s?${RANGE}`],
  // "IV. 36": the volume, and behind it the page as a part of its own.
  [2, String.raw`(?:${ROMAN}\.?(?=\s\d)|${ROMAN}(?:\.|(?=[,;:]|$)))`],
  [1, String.raw`(?:${anyOf('part')}\s?${LIST})`],
  [0, String.raw`(?:${anyOf('page')}\s?)?${LIST}`],
  [0, String.raw`(?:passim|etc\.?|usw\.|et seqq?\.?|note|notes|Anm\.|ff?\.)(?!\p{L})(?:\s${LIST})?`],
]

const SEPARATOR = String.raw`(?:\s*[,:]\s*|\s+(?:and|&|und|u\.|et|at|esp\.|bes\.)\s+|\s+)?`
/** "Article 1 (A, 2)"; a year in brackets belongs to the work. */
const ASIDE = String.raw`(?:\s?\((?![^()]*\d{3})[^()]{1,8}\))?`
const PATTERNS = PARTS.map(([rank, part]) => [rank, new RegExp(`${SEPARATOR}(?:${part})${ASIDE}`, 'iuy')] as const)

/** What a locator may follow without a comma, and what it opens with where it follows without one. */
const CLOSED = /[)\]”"»’*]$/u
const NAMED = new RegExp(String.raw`^\s+${anyOf('page', 'part', 'volume')}\s?(?:\d|${ROMAN})`, 'iu')

/**
 * The longest row of locator parts from a place on: ", 4th Ser., II. 128–9" are four.
 *
 * @returns the parts, in order; none where no locator stands there
 */
export function locatorAt(text: string, at: number, end = text.length): LocatorPart[] {
  const parts: LocatorPart[] = []
  let from = at
  while (from < end) {
    const found = partAt(text.slice(0, end), from)
    // "etc." goes on with a locator, but begins none: "Local Law, etc., p. 5".
    if (!found || (parts.length === 0 && /^[\s,]*(?:etc|usw)/u.test(text.slice(from)))) break
    parts.push(found)
    from = found.end
  }
  return parts
}

function partAt(text: string, start: number): LocatorPart | undefined {
  for (const [rank, pattern] of PATTERNS) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || match[0].trim() === '' || hasWordLikeNumeral(match[0])) continue
    return { rank, start, end: start + match[0].length }
  }
  return undefined
}

/** "Civil", "Mix": the letters of a numeral, but in both cases. */
const hasWordLikeNumeral = (text: string): boolean =>
  [...text.matchAll(/\p{L}+/gu)].some(
    ([word]) => /^[ivxlcdm]+$/iu.test(word) && /\p{Lu}/u.test(word) && /\p{Ll}/u.test(word),
  )

/** Where the locator at the end of a stretch begins: the first place from which nothing but locator parts follows. */
export function locatorStart(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (!/[\s,:]/u.test(text[at] ?? '') || /[\s,:]/u.test(text[at - 1] ?? '')) continue
    const isSetOff = text[at] !== ' ' || CLOSED.test(text.slice(from, at)) || NAMED.test(text.slice(at, end))
    if (!isSetOff) continue
    const parts = locatorAt(text, at, end)
    if (parts.length > 0 && parts.at(-1)?.end === end) return at
  }
  return end
}

/** The parts of an earlier locator that stay in force where a new one begins with `next`; all where there is none. */
export function kept<Part extends LocatorPart>(parts: readonly Part[], next: Rank | undefined): Part[] {
  if (next === undefined) return [...parts]
  const first = parts.findIndex(({ rank }) => rank <= next)
  return parts.slice(0, first < 0 ? parts.length : first)
}
