import type { Span } from '../../../src/paper/types.ts'
import { anyOf, formsOf } from './forms.ts'
import { DASH, type LocatorPart, locatorAt, locatorStart } from './locator.ts'

/** A citation as its own words show it: who, what, and the place in it. Offsets are into the note's text. */
export interface Shape {
  /** The work's words: one stretch, or two where the place stands before the year ("347 U.S. 483, 495 (1954)"). */
  readonly words: readonly Span[]
  readonly locator: readonly LocatorPart[]
  readonly end: number
  /** Who stands before the title, as printed; "" where nobody does. */
  readonly author: string
  /** What stands behind the author. */
  readonly title: string
  /** Whether its title is in italics or between quotation marks. */
  readonly isMarked: boolean
  /** Whether it has a year or a place and year of its own. */
  readonly isDated: boolean
}

const SMALL: ReadonlySet<string> = new Set([...formsOf('small'), ...formsOf('abbreviation')])
const THROUGH = new RegExp(anyOf('through'), 'iu')
/** The Bluebook, rule 10.2 and 16: volume, reporter or journal, first page, the place, the year in brackets. */
const REPORTER = new RegExp(
  String.raw`(?<volume>\b\d+)\s(?<reporter>\p{Lu}[\p{L}\d.'’& ]*?)\s(?<first>\d+)(?<pin>,\s\d+(?:${DASH}\d+)?(?:\sn\.\d+)?)?(?<year>\s\((?:[^()]*\s)?(?:1[0-9]|20)\d\d\))$`,
  'u',
)
/** The Bluebook, rule 15: a book's page stands before its year: "The Law of Small Things 17–19 (2d ed. 1960)". */
const BOOK = new RegExp(
  String.raw`(?<=\p{L}[*”"]?)(?<pin>\s\d+(?:${DASH}\d+)?(?:,\s\d+(?:${DASH}\d+)?)*)(?<year>\s\((?:[^()]*\s)?(?:1[0-9]|20)\d\d\))$`,
  'u',
)
const YEAR = /(?<!\d)(?:1[0-9]\d\d|20\d\d)(?!\d)/u

/** Marks inside a clause, relative to it. */
interface Parts {
  readonly text: string
  readonly titles: readonly Span[]
}

/** A text with its titles and brackets blanked, so that what is left can be looked at word by word. */
function bare({ text, titles }: Parts): string {
  let plain = text
  for (const { start, end } of titles) plain = plain.slice(0, start) + '\0'.repeat(end - start) + plain.slice(end)
  return plain.replaceAll(/[([][^()[\]]*[)\]]/gu, (bracket) => '\0'.repeat(bracket.length))
}

/** Whether words, titles and brackets aside, are nothing but names, small words between them and years. */
function isNameLike(plain: string): boolean {
  const words = plain.match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(word.toLowerCase()) || YEAR.test(word))
}

/** Signs that a stretch cites more than one work, or a work by way of another. */
const SEVERAL: readonly RegExp[] = [
  THROUGH,
  /, (?:and|or|und|oder|et|sowie|as well as) (?=[\p{Lu}“"„«\0])/u,
  /,.* (?:and|und|et) \p{Lu}[^,]*, \p{Lu}/u,
  /(?<=\p{L}{2})[.!?] \p{Lu}[\p{L}'’-]{2,}, \p{Lu}/u,
  /;/u,
  // A place in the middle: what follows it is another work.
  /,.*\s[IVXLC]+\. ?(?:\s|\d|$)|§|(?:^|\s)(?:pp?|S)\. ?\d/u,
]

/** Numbers of a periodical's volume, which a year in brackets or an issue follows. */
const VOLUME = /\d+(?=,? (?:\0|no\. ?\d+ \0|Nr\. ?\d+ \0))|(?<=\d, )no\. ?\d+(?= \0)/gu

/**
 * Reads a stretch of a note as one full citation. What is not plainly one is none: two titles, a small word that no
 * name has, a number in the middle.
 *
 * @param text the note's; @param titles what it sets in italics or between quotation marks
 */
export function shapeOf(text: string, start: number, end: number, titles: readonly Span[]): Shape | undefined {
  const pinned = pinnedIn(
    text.slice(start, end),
    titles.some((title) => lies(title, start, end) && isQuoted(text, title)),
  )
  const from = pinned ? end : behindYear(text, locatorStart(text, start, end), end, titles)
  const head = text.slice(start, from)
  const inside = titles.filter((title) => title.start < from && title.end > start)
  if (!inside.every((title) => lies(title, start, from))) return undefined
  const plain = bare({ text: head, titles: inside.map((t) => ({ start: t.start - start, end: t.end - start })) })
  const counted = pinned ? plain.slice(0, pinned.index) : plain.replaceAll(VOLUME, '')
  if (!isOne(head, counted, inside, text) || unbalanced(plain)) return undefined
  const [first] = inside
  const comma = counted.indexOf(', ')
  // A name alone is a citation only with a place.
  if (!first && comma < 0 && from === end && !pinned) return undefined
  const titleAt = first ? first.start - start : Math.max(0, comma + 2 * Number(comma >= 0))
  return {
    words: pinned ? aroundPin(pinned, start, end) : [{ start, end: from }],
    locator: pinned ? pinOf(pinned, start) : locatorAt(text, from, end),
    end,
    author: head.slice(0, titleAt).replace(/[,:\s]+$/u, ''),
    title: head.slice(titleAt),
    isMarked: first !== undefined,
    isDated: YEAR.test(head),
  }
}

const lies = (title: Span, start: number, end: number): boolean => title.start >= start && title.end <= end

/** A citation whose place stands before its year. A number behind a periodical is its volume. */
function pinnedIn(whole: string, isArticle: boolean): RegExpExecArray | null {
  const isBook = !isArticle && whole.split(', ').length === 2
  return REPORTER.exec(whole) ?? (isBook ? BOOK.exec(whole) : null)
}

/** A year behind a title that is set off is when it came out: "*Annales*, 1990, p. 5". */
function behindYear(text: string, from: number, end: number, titles: readonly Span[]): number {
  const isSetOff = titles.some((title) => title.end <= from && /^[,\s\p{L}]*$/u.test(text.slice(title.end, from)))
  const [first] = isSetOff ? locatorAt(text, from, end) : []
  return first && /^,\s(?:1[0-9]|20)\d\d$/u.test(text.slice(first.start, first.end)) ? first.end : from
}

const isQuoted = (text: string, title: Span): boolean => /[“"„«‘]/u.test(text[title.start] ?? '')

function isOne(head: string, plain: string, titles: readonly Span[], text: string): boolean {
  if (!/^[\p{Lu}\0]/u.test(plain)) return false
  if (titles.length > 2 || SEVERAL.some((sign) => sign.test(plain))) return false
  const [one, two] = titles
  // An article in a periodical is between quotation marks, and the periodical in italics, behind it.
  if (one && two && !(isQuoted(text, one) && !isQuoted(text, two))) return false
  return isNameLike(plain) && /\p{L}/u.test(head)
}

const unbalanced = (plain: string): boolean => /[()[\]]/u.test(plain)

function pinOf(match: RegExpExecArray, start: number): LocatorPart[] {
  const { pin = '', year = '' } = match.groups ?? {}
  const end = start + match.index + match[0].length - year.length
  return pin === '' ? [] : [{ rank: 0, start: end - pin.length, end }]
}

function aroundPin(match: RegExpExecArray, start: number, end: number): Span[] {
  const { pin = '', year = '' } = match.groups ?? {}
  if (pin === '') return [{ start, end }]
  return [
    { start, end: end - year.length - pin.length },
    { start: end - year.length, end },
  ]
}
