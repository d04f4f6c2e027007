import { oncePer } from '../paper/once-per.ts'
import type { Paper } from '../paper/paper.ts'
import { invertedNameOf, nameOf, shortNameOf, yearOf } from '../paper/record.ts'
import { AROUND, BEFORE_NOTE, BEFORE_OTHER, BEFORE_PAGE, OF_THE_WRITER, SIGNATURES } from '../english/citing-words.ts'

/** Where a text says that a quotation stands. */
export interface CitedPlace {
  /** Printed pages, each range with all of its pages. */
  readonly pages: readonly number[]
  readonly notes: readonly number[]
}

/** A citation, and where it stands in the text that has it. */
interface Citation extends CitedPlace {
  readonly start: number
  readonly end: number
}

/** A longer text is no citation. */
const CITATION_LENGTH = 300
/** No citation names more pages. */
const PAGES_AT_MOST = 60

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** The words that name a work: its author's, and those of title, journal and publisher too. */
interface OwnWords {
  readonly names: ReadonlySet<string>
  readonly all: ReadonlySet<string>
}

const ownWords = oncePer(({ record }: Paper): OwnWords => {
  const authors = record.author ?? []
  const { title, 'container-title': journal = '', 'container-title-short': short = '', publisher = '' } = record
  return {
    names: new Set(authors.map(shortNameOf).flatMap(wordsOf)),
    all: new Set([...authors.map(nameOf), title, journal, short, publisher].flatMap(wordsOf)),
  }
})

/** The pages of "82", "82–83", "82-3" and "82f". */
function pagesIn(token: string): number[] {
  const [first = 0, last] = token.match(/\d+/gu)?.map(Number) ?? []
  if (last === undefined) return token.endsWith('f') ? [first, first + 1] : [first]
  // "82-3" is 82 to 83.
  const unit = 10 ** String(last).length
  const end = last < first ? first - (first % unit) + last : last
  return Array.from({ length: Math.min(PAGES_AT_MOST, Math.max(1, end - first + 1)) }, (_, index) => first + index)
}

const TOKEN = /https?:\/\/\S+|\p{L}+|\d{1,5}(?:\s?[-–—]\s?\d{1,5}|ff?(?!\p{L}))?/gu

/** What the words and numbers of a text come to, read as a citation. */
interface Reading {
  readonly pages: readonly number[]
  /** Numbers of which no word says what they are. */
  readonly bare: readonly number[]
  readonly notes: readonly number[]
  /** Whether it names the author, or a way of citing that needs no name. */
  readonly isNamed: boolean
  /** Whether it has words that no citation of this work has. */
  readonly isStrange: boolean
}

type Kind = 'page' | 'note' | 'writers' | 'other' | 'bare'

/** What a word says of the numbers after it. */
function kindAfter(word: string): Kind {
  if (BEFORE_PAGE.has(word)) return 'page'
  if (BEFORE_NOTE.has(word)) return 'note'
  return BEFORE_OTHER.has(word) ? 'other' : 'bare'
}

function read(paper: Paper, text: string): Reading {
  const { names, all } = ownWords(paper)
  const { record } = paper
  const passedOver = new Set([String(yearOf(record) ?? ''), record.volume])
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token.toLowerCase())
  const words = tokens.filter((token) => /^\p{L}/u.test(token) && !isAddress(token))
  const isWriters = words.some((word) => OF_THE_WRITER.has(word))
  const numbers: Record<Kind, number[]> = { page: [], note: [], writers: [], other: [], bare: [] }
  let kind: Kind = 'bare'
  for (const token of tokens) {
    if (/^\p{L}/u.test(token)) kind = kindAfter(token)
    else if (kind !== 'bare' || !passedOver.has(token)) {
      numbers[kind === 'note' && isWriters ? 'writers' : kind].push(...pagesIn(token))
      // "pp. 78, 82" are all pages, but "no. 2 (2004): 82" is one number.
      if (kind === 'other') kind = 'bare'
    }
  }
  const isKnown = (word: string): boolean =>
    all.has(word) || AROUND.has(word) || OF_THE_WRITER.has(word) || SIGNATURES.has(word) || kindAfter(word) !== 'bare'
  return {
    pages: numbers.page,
    bare: numbers.bare,
    notes: numbers.note,
    isNamed: words.some((word) => names.has(word) || SIGNATURES.has(word)),
    isStrange: !words.every(isKnown),
  }
}

const isAddress = (token: string): boolean => token.startsWith('http')

/** The pages that a text of nothing but a citation names; undefined for a text that is no citation of the paper. */
function placeIn(paper: Paper, text: string): CitedPlace | undefined {
  if (text.length > CITATION_LENGTH) return undefined
  const { pages, bare, notes, isNamed, isStrange } = read(paper, text)
  if (isStrange) return undefined
  // A number alone is a page only where the paper has it: "(5)" may be anything.
  const fitting = bare.filter((page) => isNamed || (page >= paper.firstPage && page <= paper.lastPage))
  const named = pages.length > 0 ? pages : fitting
  return isNamed || named.length > 0 || notes.length > 0 ? { pages: named, notes } : undefined
}

const PARENTHESES = /\(([^()]{1,160}(?:\([^()]{1,40}\)[^()]{0,40})?)\)/u
/** The same in square brackets and braces, as programs have it: "[@charny2004, p. 78]". */
const AT_END = new RegExp(String.raw`\s*(?:${PARENTHESES.source}|[[{]([^[\]{}]{1,160})[\]}])\s*[.,;]?\s*$`, 'u')
/** No citation has more lines and dashes. */
const BEGINNINGS_AT_MOST = 10
const CLOSED = /[)\]}]\s*[.,;]?\s*$/u
/** Where a citation without parentheses begins: at a dash, on a line of its own, or with what an e-reader writes. */
const BEGINNING = /\s(?=[—–]\s?\p{L}|-{1,2}\s\p{L})|\n\s*\n?|\s(?=Excerpt From\b)/gu

/** A quotation without the citation that stands behind it in the same text; undefined where none does. */
export function citedBehind(
  paper: Paper,
  text: string,
): { readonly text: string; readonly place: CitedPlace } | undefined {
  const near = Math.max(0, text.length - CITATION_LENGTH)
  const end = text.slice(near)
  const closing = CLOSED.test(end) ? AT_END.exec(end) : null
  const inside = closing && placeIn(paper, closing[1] ?? closing[2] ?? '')
  if (closing && inside) return { text: text.slice(0, near + closing.index).trim(), place: inside }
  const [author] = paper.record.author ?? []
  const kindle = author ? end.indexOf(invertedNameOf(author)) : -1
  const beginnings = [...end.matchAll(BEGINNING)].map(({ index }) => index).slice(-BEGINNINGS_AT_MOST)
  for (const at of kindle > 0 ? [...beginnings, kindle] : beginnings) {
    const place = placeIn(paper, end.slice(at))
    const rest = text.slice(0, near + at).trim()
    if (place && rest !== '') return { text: rest, place }
  }
  return undefined
}

/** The sentence around a quotation reaches so far. */
export const AROUND_LENGTH = 240

const hasPlace = (place: CitedPlace | undefined): place is CitedPlace =>
  place !== undefined && place.pages.length + place.notes.length > 0

/** A place that is named in running words: "on page 82", "at 82", "n. 14". */
const NAMED =
  /\b(?:pp?\.?|pages?|at|nn?\.|fn\.?|(?:foot)?notes?)\s?\d{1,4}(?:\s?[-–—]\s?\d{1,4})?(?:\s?,?\s?(?:nn?\.?|fn\.?|(?:foot)?note)\s?\d{1,3})?/giu

/** Whether running words may name another work: they have a name that is not the paper's. */
function isForeign(paper: Paper, words: string): boolean {
  const { names, all } = ownWords(paper)
  const capital = words.match(/(?<=\S\s)\p{Lu}\p{L}+/gu) ?? []
  const own = wordsOf(words).some((word) => names.has(word))
  return !own && capital.some((name) => !all.has(name.toLowerCase()) && !AROUND.has(name.toLowerCase()))
}

/** The place that running words name, and where they do; the last one, or the first. */
function namedIn(paper: Paper, words: string, which: 'first' | 'last'): Citation | undefined {
  if (isForeign(paper, words)) return undefined
  const inParentheses = [...words.matchAll(new RegExp(PARENTHESES.source, 'gu'))].map(
    ({ index, 0: whole, 1: inside = '' }) => ({
      place: placeIn(paper, inside),
      start: index,
      end: index + whole.length,
    }),
  )
  const running = [...words.matchAll(NAMED)].map(({ index, 0: whole }) => ({
    place: /(?:supra|infra|above|below|see)\s$/iu.test(words.slice(0, index)) ? undefined : placeIn(paper, whole),
    start: index,
    end: index + whole.length,
  }))
  const all = [...inParentheses, ...running].sort((a, b) => a.start - b.start)
  const named = all.flatMap(({ place, start, end }) => (hasPlace(place) ? [{ ...place, start, end }] : []))
  return which === 'first' ? named[0] : named.at(-1)
}

/** Where a sentence ends: not after "p." or an initial. */
const SENTENCE_END = /(?<!\b(?:pp?|nn?|fn|vol|no|cf|ibid|id|cit|op|ed|\p{Lu}))[.?!]["”’)\]]?\s+(?=\p{Lu})/giu

/** A reference behind a quotation that ends with its page: "Charny, “North Koreans in China,” 82." */
function endOfReference(paper: Paper, words: string): Citation | undefined {
  const reference = /^[\s.,;—–-]*([^]{1,280}?[\s,:]\d{1,4}(?:[-–]\d{1,4})?)(?:\s\(\d{4}\))?\s*[.;]?\s*(?=$|\n)/u.exec(
    words,
  )
  const place = reference ? placeIn(paper, reference[1] ?? '') : undefined
  return reference && hasPlace(place) ? { ...place, start: 0, end: reference[0].length } : undefined
}

/**
 * The place that a text names for one of its quotations: right behind it, else before it in the same sentence.
 *
 * @param before what the text says before the quotation, since the one before it; @param after what it says behind it
 * @returns the place, and how much of `after` names it
 */
export function citedAround(
  paper: Paper,
  before: string,
  after: string,
): { readonly place: CitedPlace; readonly taken: number } | undefined {
  const behind = after.slice(0, AROUND_LENGTH)
  const reference = endOfReference(paper, behind)
  if (reference) return { place: reference, taken: reference.end }
  const [sentence = ''] = behind.split(SENTENCE_END)
  const follows = namedIn(paper, sentence, 'first')
  if (follows) return { place: follows, taken: follows.end }
  const leading = /[.?!]\s*$/u.test(before) ? '' : (before.slice(-AROUND_LENGTH).split(SENTENCE_END).at(-1) ?? '')
  const ahead = namedIn(paper, leading, 'last')
  return ahead && { place: ahead, taken: 0 }
}
