import { isParticiple } from '../inflection.ts'
import { isNegation } from '../gravity.ts'
import { isOpening } from '../mentions.ts'
import { isCapital, isFunction, isPlural, isVerbal, nounsOf } from '../nouns.ts'
import { isMarkAt, isWordAt, keyAt, keysIn, type PrintedText, sentenceStart } from '../printed.ts'
import {
  BASES,
  HE,
  I,
  IT,
  JOINING,
  PREPOSITIONS,
  QUANTIFIERS,
  RELATIVES,
  SHE,
  THEY,
  WE,
} from '../../english/word-classes.ts'

/** More alternatives than these are a list, of which a part may be quoted. */
const LIST = 3
/** The most words of an item of a list. */
const ITEM = 6
/** The most words from "no" to the noun that it negates, itself among them: "no realistic options". */
const NEGATED = 3

/** One of several alternatives, or the word that it is told by: tokens of the paper, end exclusive. */
type Item = readonly [from: number, to: number]

const isPronoun = (word: string): boolean => [SHE, HE, IT, THEY, I, WE].some((set) => set.has(word))

/** Whether two words open the same part of a sentence: "to … or to", "foraging … or looking", "have met … or have". */
function areParallel(one: string, other: string): boolean {
  if (one === 'to' || PREPOSITIONS.has(one)) return one === other
  if (isVerbal(one)) return isVerbal(other)
  if (one.endsWith('ing')) return other.endsWith('ing')
  return isParticiple(one) && (isParticiple(other) || BASES.has(other))
}

const isTelling = (word: string): boolean => areParallel(word, word)

/** Where what stands behind "or" ends, at least: a noun phrase with its preposition, or a verb. */
function endOfRight(printed: PrintedText, or: number): number {
  let at = or + 1
  while (isVerbal(keyAt(printed, at)) || keyAt(printed, at) === 'to' || PREPOSITIONS.has(keyAt(printed, at))) at += 1
  while (isOpening(keyAt(printed, at)) || isPronoun(keyAt(printed, at))) at += 1
  while (isWordAt(printed, at) && !isFunction(keyAt(printed, at))) at += 1
  return Math.max(at, or + 2)
}

/** Whether a word can only begin a noun phrase, and no verb. */
const isNominal = (printed: PrintedText, at: number, left: number): boolean => {
  const word = keyAt(printed, at)
  const isTwoPlurals = isPlural(word) && isPlural(keyAt(printed, left))
  return isOpening(word) || isCapital(printed, at) || nounsOf(printed).has(word) || isTwoPlurals
}

/** The first token of a clause, as far as it can be told: behind a mark, or at a word that joins, an auxiliary, "to" or "not". */
function clauseStart(printed: PrintedText, from: number, start: number): number {
  const opens = (at: number): boolean => {
    const key = keyAt(printed, at - 1)
    const isNot = isNegation(key) && !QUANTIFIERS.has(key)
    return isMarkAt(printed, at - 1) || JOINING.has(key) || isVerbal(key) || key === 'to' || isNot
  }
  let at = from
  while (at > start && !opens(at)) at -= 1
  return at
}

/** The last token of some for which something holds; -1 where it does for none. */
function lastAt(from: number, to: number, holds: (at: number) => boolean): number {
  let at = to - 1
  while (at >= from && !holds(at)) at -= 1
  return at < from ? -1 : at
}

/** The first token of the alternative that ends at a token; or its last word, where that is a noun. */
function startOfLeft(printed: PrintedText, or: number, end: number, start: number): number {
  const opening = keyAt(printed, or + 1)
  const isSame = (at: number): boolean => areParallel(opening, keyAt(printed, at))
  const same = isSame(start) ? start : lastAt(start, end, isSame)
  if (same !== -1) return same
  return isNominal(printed, or + 1, end - 1) ? end - 1 : clauseStart(printed, end - 1, start)
}

/** Whether what stands between two commas can be an item of a list that ends with a noun. */
function isItem(printed: PrintedText, from: number, to: number): boolean {
  const words = keysIn(printed, from, to)
  const isOther = (word: string): boolean => JOINING.has(word) || isVerbal(word) || isPronoun(word)
  return to > from && words.length <= ITEM && !words.some(isOther) && !PREPOSITIONS.has(words[0])
}

const isEither = (word: string): boolean => /^(?:either|whether)$/u.test(word)

/** The alternatives before an "or", the last first: one, or several between commas. */
function itemsBefore(printed: PrintedText, or: number): Item[] {
  const start = sentenceStart(printed, or)
  const joint = lastAt(start, or, (at) => isEither(keyAt(printed, at)) || keyAt(printed, at) === 'or')
  const isJoined = isEither(keyAt(printed, joint))
  const first = isJoined ? joint : start
  const isTold = isTelling(keyAt(printed, or + 1))
  const items: Item[] = []
  let [segment, end, isListed] = [or, or, true]
  while (isListed && end > first) {
    while (isMarkAt(printed, end - 1)) end -= 1
    segment = Math.max(first, 1 + lastAt(first, end, (at) => isMarkAt(printed, at)))
    const isNoun = items.length > 0 && !isTold
    const from = isJoined ? segment : isNoun ? end - 1 : startOfLeft(printed, or, end, segment)
    items.push([from, end])
    isListed =
      keyAt(printed, segment - 1) === ',' && (isTold ? from === segment : isJoined || isItem(printed, segment, end))
    end = segment - 1
  }
  return items
}

/** Whether alternatives stand under a negation or "any": who has no work or shelter has no work. */
function isNegated(printed: PrintedText, or: number, left: number): boolean {
  const start = sentenceStart(printed, or)
  if (keysIn(printed, left, or).includes('any')) return true
  let at = left - 1
  for (; at >= start && isWordAt(printed, at) && !JOINING.has(keyAt(printed, at)); at -= 1) {
    const key = keyAt(printed, at)
    if (key === 'any') return true
    if (!isNegation(key)) continue
    // "People who have no food seek work or relief."
    return left - at < NEGATED || !keysIn(printed, start, at).some((word) => RELATIVES.has(word))
  }
  return false
}

/**
 * Whether what is left out drops one of two alternatives and keeps the other: "A or B" does not say A, but "no A or B" says
 * no A.
 *
 * @param hidden the first token that is left out; @param next the one behind the last; @param end the token behind the last that is quoted
 */
export function dropsAlternative(printed: PrintedText, hidden: number, next: number, end: number): boolean {
  const last = sentenceStart(printed, next - 1, 1)
  for (let at = sentenceStart(printed, hidden); at < last; at += 1)
    if (keyAt(printed, at) === 'or' && isSplit(printed, at, [hidden, next], end)) return true
  return false
}

function isSplit(printed: PrintedText, or: number, hidden: Item, end: number): boolean {
  const before = itemsBefore(printed, or)
  const left = before.at(-1)?.[0] ?? or
  const items = [...before, [or + 1, endOfRight(printed, or)] as const]
  const dropped = items.filter(([from, to]) => hidden[0] <= from && to <= hidden[1]).length
  if (dropped === items.length || isAgain(printed, or) || isNegated(printed, or, left)) return false
  // "Race, religion … or political opinion": what is quoted says itself that there are others.
  const isOpen = items.length > LIST && items.length - dropped > 1 && end > or + 1
  const isOne = dropped > 0 && !isOpen && !isTrimmed(printed, or, hidden)
  // "Relationships … through brokers", printed "either through brokers or directly": the end drops what "either" announces.
  const isCut = end <= or + 1 && isEither(keyAt(printed, left)) && isIn(left, hidden)
  return isOne || isIn(or, hidden) || isCut
}

const isIn = (at: number, [from, to]: Item): boolean => from <= at && at < to

/** "The camp … or the prison", printed "the camp of the king or the prison". */
const isTrimmed = (printed: PrintedText, or: number, [hidden, next]: Item): boolean =>
  next <= or && PREPOSITIONS.has(keyAt(printed, hidden)) && !isTelling(keyAt(printed, or + 1))

/** "100 RMB, or about US$12" says the same again. */
const isAgain = (printed: PrintedText, or: number): boolean =>
  isMarkAt(printed, or - 1) && keyAt(printed, or + 1) === 'about'
