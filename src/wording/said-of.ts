import type { Effort } from './effort.ts'
import { areKin } from './kin.ts'
import { bareNoun, isCapital, isFunction, isPlural, opensNoun } from './nouns.ts'
import { keyAt, keysIn, type PrintedText, sentenceOf, sentenceStart } from './printed.ts'
import { isGrave } from './replaced.ts'
import { listed } from '../english/listed.ts'
import { BASES, BE, PREPOSITIONS } from '../english/word-classes.ts'

/** So many sentences before the one of a pointing word tell what a noun is that is named again. */
const NAMED = 2

/** The most tokens between two words that the paper says of each other: "the estimates range from 100-300,000". */
const NEAR = 6
/** The most from one to the next of a phrase: "foreign embassy compounds". */
const NEXT = 2

/** The words of a phrase that say something, each with the preposition or nothing that stands before it. */
export interface Said {
  readonly word: string
  readonly opening: string
  readonly owns: boolean
}

const opens = (word: string): boolean => PREPOSITIONS.has(word) || word === 'being'

/** A word that no phrase says of something: a verb, a negation, how many. */
const isOther = (word: string): boolean => isFunction(word) || (isGrave([word]) && !/^(?:\p{N}|all$)/u.test(word))

/** What a phrase says; undefined where it holds other words. */
export function saidIn(words: readonly string[]): readonly Said[] | undefined {
  const said: Said[] = []
  let opening = ''
  for (const key of words.filter((one) => !opensNoun(one))) {
    const word = bareNoun(key)
    if (word === 'and') opening = said.at(-1)?.opening ?? ''
    else if (opens(word) && opening === '') opening = word
    else if (isOther(word)) return undefined
    else {
      said.push({ word, opening, owns: word !== key })
      opening = ''
    }
  }
  return said.length > 0 && opening === '' && !opensNoun(words.at(-1) ?? '') ? said : undefined
}

/** Printed tokens, end exclusive. */
type Range = readonly [from: number, to: number]

/** The printed words before a token in its sentence and in those right before it. */
export function toldBefore(printed: PrintedText, token: number, count: number, effort: Effort): Range {
  const from = sentenceStart(printed, token, -count)
  // Between notes nothing is told.
  const barrier = keysIn(printed, from, token).lastIndexOf('\uFFFF')
  effort.spent += 20 * (token - from)
  return [from + barrier + 1, token]
}

/** Where a word, or one that it is made of, stands between two tokens. */
export function placesIn(printed: PrintedText, word: string, [from, to]: Range): number[] {
  const places: number[] = []
  for (let at = from; at < to; at += 1) {
    const key = bareNoun(keyAt(printed, at))
    // Of a name nothing is made.
    const isIts = key === word || (!isCapital(printed, at) && !isFunction(key) && areKin(word, key))
    if (isIts) places.push(at)
  }
  return places
}

export const isClose = (printed: PrintedText, one: number, other: number): boolean =>
  Math.abs(one - other) <= NEAR && sentenceOf(printed, one) === sentenceOf(printed, other)

/** What leads from a noun or verb to what may stand before a noun: "amended in April", "the April amendments". */
const TO_ATTRIBUTES = listed('in from')

/** Whether a number counts no noun that it stands before, but money or the year of a date. */
function isAlone({ tokens, folded }: PrintedText, at: number): boolean {
  const next = tokens[at + 1]
  return !next?.isWord || isFunction(next.key) || /^\p{Lu}{2,}$/u.test(folded.source.slice(next.from, next.to))
}

/** Whether what stands at a place may stand right before the noun at another, or the noun of the verb there. */
function isAttribute(printed: PrintedText, at: number, other: number, isVerb: boolean): boolean {
  const between = printed.tokens.slice(Math.min(at, other) + 1, Math.max(at, other))
  if (at < other) return !between.some(({ key, isWord }) => !isWord || isFunction(key))
  const [first] = between
  // "Some left Korea, and China slept" does not tell of leaving China.
  const leads = (key: string): boolean => isFunction(key) && !(opensNoun(key) || /^(?:of|and)$/u.test(key))
  const isDirect = isVerb && !between.some(({ key, isWord }) => !isWord || leads(key))
  return isDirect || TO_ATTRIBUTES.has(first?.key) || (BE.has(first?.key) && at === other + 2)
}

/** What words are said of: where it stands, and whether as a verb. */
interface Anchors {
  readonly at: readonly number[]
  readonly isVerb: boolean
}

/** Whether the paper says what stands at a place of what stands at an anchor: no other preposition leads to it. */
function isOf(printed: PrintedText, { word, opening }: Said, at: number, other: number, isVerb: boolean): boolean {
  if (!isClose(printed, at, other)) return false
  const between = keysIn(printed, Math.min(at, other) + 1, Math.max(at, other))
  // "65 refugees" are no 65 interviews; nor is an estimate "of 300" that is "of 100" before.
  if (/^\p{N}/u.test(word)) return isAlone(printed, at) && !between.some((key) => /^\p{N}/u.test(key))
  if (opening === '') return keyAt(printed, at - 1) !== 'no' && isAttribute(printed, at, other, isVerb)
  // Nor is a woman "from Musan" who fears "the men from Musan".
  const leadsAway = (key: string, index: number): boolean =>
    PREPOSITIONS.has(key) ? key !== opening : opensNoun(key) && !PREPOSITIONS.has(between[index - 1])
  return !between.some(leadsAway)
}

/** Whether two places are of one phrase: no mark stands between, and one word at most. */
const isBeside = ({ tokens }: PrintedText, one: number, other: number): boolean =>
  Math.abs(one - other) <= NEXT &&
  tokens.slice(Math.min(one, other), Math.max(one, other)).every(({ isWord }) => isWord)

/** Whether a place is no part of a longer name: "North" of "North Koreans". */
const isWhole = (printed: PrintedText, at: number, words: readonly string[]): boolean =>
  !isCapital(printed, at) ||
  [at - 1, at + 1].every((beside) => {
    const key = keyAt(printed, beside)
    return !isCapital(printed, beside) || isFunction(key) || words.includes(bareNoun(key))
  })

/** Whether what stands at a place can stand before a noun: it is no verb, "allow UNHCR access", and as much an owner as is said. */
const isAttributive = (printed: PrintedText, at: number, { owns }: Said): boolean =>
  keyAt(printed, at - 1) !== 'to' && (owns || !/'s?$/u.test(keyAt(printed, at)))

/** Whether the paper says words of what stands at some places, between two tokens: of it, or right beside another of them. */
export function areSaidOf(said: readonly Said[], anchors: Anchors, printed: PrintedText, span: Range): boolean {
  const near: number[] = []
  const words = said.map(({ word }) => word)
  const isNear = (one: Said, at: number): boolean =>
    isWhole(printed, at, words) &&
    (one.opening !== '' || isAttributive(printed, at, one)) &&
    (near.some(
      (other) => isBeside(printed, at, other) && (one.opening === '' || keyAt(printed, at - 1) === one.opening),
    ) ||
      anchors.at.some((other) => isOf(printed, one, at, other, anchors.isVerb)))
  const found = new Set<Said>()
  // A word may be said of one that is found behind it.
  for (let round = 0; round < said.length; round += 1)
    for (const one of said.filter((each) => !found.has(each))) {
      const places = placesIn(printed, one.word, span).filter((at) => isNear(one, at))
      near.push(...places)
      if (places.length > 0) found.add(one)
    }
  return found.size === said.length
}

/** Whether a name may do what the noun behind it tells, or get it: it is not "in China", and no other name is nearer. */
function isDoer(printed: PrintedText, at: number, anchor: number): boolean {
  let end = at
  while (end < anchor && isCapital(printed, end)) end += 1
  const isNearest = !printed.tokens.slice(end, anchor).some((_, index) => isCapital(printed, end + index))
  return end > at && isNearest && !PREPOSITIONS.has(keyAt(printed, at - 1))
}

/** Whether a preposition leads to a word as the paper does: "by" and "for" to a name before it, else as printed, or by "of". */
const isLedBy = ({ word, opening }: Said, anchors: readonly number[], printed: PrintedText, span: Range): boolean =>
  placesIn(printed, word, span).some((at) => {
    const behind = anchors.filter((anchor) => at < anchor && isClose(printed, at, anchor))
    if (behind.length > 0) return /^(?:by|for)$/u.test(opening) && behind.some((anchor) => isDoer(printed, at, anchor))
    if (opening === 'of') return true
    let before = at - 1
    while (before > at - NEAR && (!isFunction(keyAt(printed, before)) || opensNoun(keyAt(printed, before)))) before -= 1
    return keyAt(printed, before) === opening
  })

/** A noun, "population figures", and what is put before and behind it. */
interface Described {
  readonly front: readonly string[]
  readonly nouns: readonly string[]
  readonly rest: readonly string[]
}

/**
 * Whether words say of a noun that is pointed at, "these interviews", only what the paper says of it right before: "the
 * [RI] interviews", "this estimate [of 100-300,000]", "such access [by UNHCR]".
 *
 * @param token what points at it
 */
export const isSaidBefore = (one: Described, printed: PrintedText, token: number, effort: Effort): boolean =>
  isSaidOf(one, printed, toldBefore(printed, token, NAMED, effort))

/** "[30] interviews", which "May 30" does not say. */
const isCount = ([first]: readonly Said[], nouns: readonly string[]): boolean =>
  /^\p{N}/u.test(first?.word ?? '') && isPlural(nouns.at(-1) ?? '')

/** Whether they say of a noun only what some printed words do. */
export function isSaidOf({ front, nouns, rest }: Described, printed: PrintedText, span: Range): boolean {
  const anchors = nouns.flatMap((noun) => placesIn(printed, noun, span))
  const isAgain = (word: string): boolean => nouns.some((noun) => areKin(word, noun))
  const isFront = ({ word, opening }: Said): boolean => opening === '' && !BASES.has(word) && !isAgain(word)
  const areSaid = (words: readonly string[], fits: (said: readonly Said[]) => boolean): boolean => {
    const said = saidIn(words) ?? []
    const isEmpty = said.length === 0 || anchors.length === 0
    return (
      words.length === 0 || (!isEmpty && fits(said) && areSaidOf(said, { at: anchors, isVerb: false }, printed, span))
    )
  }
  const isLed = ([first]: readonly Said[]): boolean => first !== undefined && isLedBy(first, anchors, printed, span)
  return (
    areSaid(front, (said) => said.every(isFront) && !isCount(said, nouns)) &&
    areSaid(rest, (said) => opens(rest[0] ?? '') && !said.some(({ word }) => isAgain(word)) && isLed(said))
  )
}
