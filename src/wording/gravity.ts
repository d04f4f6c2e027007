import { ALL_SCALES, ORDINAL_UNITS, TENS as TENS_IN_ORDER, UNITS } from '../english/numbers.ts'
import { EXCEPTIONS, NEGATIONS, QUANTITIES, TURNING } from '../english/turning.ts'
import { withoutInvisible } from './fold.ts'

/** What a change of words can turn round: how many, whether at all, or with what exception. */
export type Concern = 'number' | 'negation' | 'exception'

const SMALL = UNITS.split(' ')
const TENS = TENS_IN_ORDER.split(' ')
const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_UNITS.split(' ').map((word, value) => [word, value] as const),
  ...TENS.map((word, at) => [word.replace(/y$/u, 'ieth'), 20 + 10 * at] as const),
])

/** Words with their apostrophe ("don't"), and numbers with their commas and points ("1,250") or as ordinals ("1st"). */
const WORD = /\p{L}+(?:['’‘ʼ]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?/gu

const wordsOf = (text: string): string[] => withoutInvisible(text.normalize('NFKC')).toLowerCase().match(WORD) ?? []

/** What a number is of: a share, money, degrees; and the sign before one that is less than nothing. */
const UNIT = /[%‰‱°\p{Sc}]|per ?cent\b|(?<![\p{L}\p{N}])[-−–](?=\p{Sc}?\p{N})/gu

const unitsOf = (text: string): string[] =>
  (withoutInvisible(text.normalize('NFKC')).toLowerCase().match(UNIT) ?? []).map((unit) =>
    unit.startsWith('per') ? '%' : unit.replace(/[−–]/u, '-'),
  )

/** Whether a word negates: "not", "few", "hasn't". */
export const isNegation = (word: string): boolean => NEGATIONS.has(word) || /n['’‘ʼ]t$/u.test(word)

/** How many words of a text turn its sentence round: negations, "n't" and exceptions. */
export const turnsIn = (text: string): number =>
  wordsOf(text).filter((word, at, words) => (isNegation(word) && !isSome(word, words[at - 1])) || TURNING.has(word))
    .length

/** "A few", "the rare few": some, and not hardly any. */
const isSome = (word: string, before = ''): boolean =>
  /^(?:few|little)$/u.test(word) && /^(?:an?|the|rare|these|those)$/u.test(before)

/** A number that a word writes out or begins: 0 to 19, a ten, or a scale that stands alone. */
function valueOf(word: string): number | undefined {
  if (/^\p{N}/u.test(word)) return Number(word.replaceAll(',', ''))
  const small = SMALL.indexOf(word)
  if (small >= 0) return small
  const ten = TENS.indexOf(word)
  return ten >= 0 ? 20 + 10 * ten : ALL_SCALES.get(word)
}

/** The value of an ordinal in letters or digits: "first" and "1st". */
const ordinalOf = (word: string): number | undefined =>
  /^\p{N}.*\p{L}$/u.test(word) ? valueOf(word.slice(0, -2)) : ORDINALS.get(word)

/** So many words of a number are read at once: a ten, a unit and its scales. */
const MOST_WORDS = 6

/** How a number is written that only "one" may say: it may be none, as in "one of the". */
const ONE = 'one'

/** What stands behind a ten and is one number with it: "five" of "twenty-five" and "first" of "twenty-first". */
const isUnit = (value: number | undefined): value is number => value !== undefined && value > 0 && value < 10

/** Reads the number that a word and the rest begin with: as it is compared, and of how many words; undefined for none. */
function numberAt(word: string, rest: readonly string[]): { number: string; length: number } | undefined {
  const ordinal = ordinalOf(word)
  if (ordinal !== undefined) return { number: `${ordinal}th`, length: 1 }
  let value = valueOf(word)
  if (value === undefined) return undefined
  const isTen = TENS.includes(word)
  const [next = ''] = rest
  const last = ORDINALS.get(next)
  if (isTen && isUnit(last)) return { number: `${value + last}th`, length: 2 }
  const unit = SMALL.indexOf(next)
  const hasUnit = isTen && isUnit(unit)
  if (hasUnit) value += unit
  let length = hasUnit ? 2 : 1
  for (const scaled of rest.slice(length - 1)) {
    const scale = ALL_SCALES.get(scaled)
    if (scale === undefined) break
    value *= scale
    length += 1
  }
  return { number: word === 'one' && length === 1 ? ONE : String(value), length }
}

/** The numbers of a text by value, so that "three" is 3, "twenty-five" 25 and "first" 1st, and its words for how many. */
function numbersOf(words: readonly string[]): string[] {
  const numbers: string[] = []
  let at = 0
  while (at < words.length) {
    const [word, ...rest] = words.slice(at, at + MOST_WORDS) as [string, ...string[]]
    const read = numberAt(word, rest)
    if (read) numbers.push(read.number)
    else if (QUANTITIES.has(word)) numbers.push(word)
    at += read?.length ?? 1
  }
  return numbers
}

const PREFIX = /^(?:un|in|im|il|ir|dis|non)/u

/** Whether one of the words is another of them with a prefix that turns it round: "known" and "unknown". */
function turnsByPrefix(claimed: readonly string[], printed: readonly string[]): boolean {
  const turned = (words: readonly string[], others: readonly string[]): boolean => {
    const set = new Set(others)
    return words.some((word) => !set.has(word) && set.has(word.replace(PREFIX, '')))
  }
  return turned(claimed, printed) || turned(printed, claimed)
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ')

/** Whether two texts say the same numbers; "one" may stand for a 1 of the other text or for nothing. */
function areSameNumbers(mine: readonly string[], theirs: readonly string[]): boolean {
  const isOther = (number: string): boolean => number !== ONE && number !== '1'
  const ones = (numbers: readonly string[], number: string): number => numbers.filter((each) => each === number).length
  const isEnough = (numbers: readonly string[], others: readonly string[]): boolean =>
    ones(numbers, '1') <= ones(others, '1') + ones(others, ONE)
  return isSame(mine.filter(isOther), theirs.filter(isOther)) && isEnough(mine, theirs) && isEnough(theirs, mine)
}

/**
 * What makes a change grave: another number, in digits or in words, a negation more or less, an exception more or less.
 *
 * @returns null for a change of other words, which may be bad enough
 */
export function gravityOf(claimed: string, printed: string): Concern | null {
  const mine = wordsOf(claimed)
  const theirs = wordsOf(printed)
  const count = (words: readonly string[], is: (word: string) => boolean): number => words.filter(is).length
  if (count(mine, isNegation) !== count(theirs, isNegation) || turnsByPrefix(mine, theirs)) return 'negation'
  if (!areSameNumbers(numbersOf(mine), numbersOf(theirs)) || !isSame(unitsOf(claimed), unitsOf(printed)))
    return 'number'
  const isException = (word: string): boolean => EXCEPTIONS.has(word)
  return count(mine, isException) === count(theirs, isException) ? null : 'exception'
}
