import type { Effort } from './effort.ts'
import { areSameWord } from './inflection.ts'
import { isCapital, isFunction, isPerson, isPlural, nounsOf, singular } from './nouns.ts'
import { keyAt, lowerBound, type PrintedText, sentenceOf } from './printed.ts'
import { isGrave } from './replaced.ts'
import { listed } from '../english/listed.ts'
import { ARTICLES, BASES, BE, DEMONSTRATIVES, POSSESSIVES, PREPOSITIONS } from '../english/word-classes.ts'

/** So many sentences before the one of a pointing word tell what was done; and what a noun is that is named again. */
const DONE = 1
const NAMED = 2

/** The most tokens between two words that the paper says of each other: "the estimates range from 100-300,000". */
const NEAR = 6
/** The most from one to the next of a phrase: "foreign embassy compounds". */
const NEXT = 2

/** The letters that two words begin with, at least, if one is made of the other: "signatory", "signature". */
const STEM = 4

/** Endings with which English makes nouns of verbs, and one noun of another. */
const ENDING = /^(?:e|ing|(?:t|at|it)?ion|ment|al|ance|ence|ure|ship|e?ry|y|i(?=es$)|a?t?ory)?(?:e?s)?$/u

/** Whether one word is made of the other: "deport" and "deportations", "enter" and "entries". */
function areKin(one: string, other: string): boolean {
  if (/^\p{N}/u.test(one + other)) return false
  return areSameWord(one, other) || areDerived(one, other) || areDerived(withoutVowel(one), withoutVowel(other))
}

const withoutVowel = (word: string): string => word.replace(/er(?=s?$|ed$|ing$)/u, 'r')

function areDerived(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  const isEnding = (word: string): boolean => /^(?:ed)?$/u.test(word) || ENDING.test(word)
  // The stem may end within what both have: "deported" and "deporting".
  return same >= STEM && isEnding(one.slice(same)) && isEnding(other.slice(same))
}

/** The words of a phrase that say something, each with the preposition or nothing that stands before it. */
interface Said {
  readonly word: string
  readonly opening: string
}

const opensNoun = (word: string): boolean => [ARTICLES, POSSESSIVES, DEMONSTRATIVES].some((set) => set.has(word))

/** What a phrase says; undefined where it holds a verb, a negation or how many, which the words before do not have. */
function saidIn(words: readonly string[]): readonly Said[] | undefined {
  const said: Said[] = []
  let opening = ''
  for (const word of words) {
    const own = word.replace(/'s?$/u, '')
    if (opensNoun(word)) continue
    if (word === 'and') opening = said.at(-1)?.opening ?? ''
    else if (PREPOSITIONS.has(word) || word === 'being') {
      if (opening !== '') return undefined
      opening = word
    } else if (isFunction(word) || (isGrave([own]) && !/^\p{N}/u.test(own))) return undefined
    else {
      said.push({ word: own, opening })
      opening = ''
    }
  }
  return said.length > 0 && opening === '' && !opensNoun(words.at(-1) ?? '') ? said : undefined
}

/** Printed tokens, end exclusive. */
type Range = readonly [from: number, to: number]

/** The printed words before a token in its sentence and in those right before it. */
function toldBefore(printed: PrintedText, token: number, count: number, effort: Effort): Range {
  const { sentences, tokens } = printed
  const from = lowerBound(sentences, sentenceOf(printed, token) - count)
  // Between notes nothing is told.
  const barrier = tokens.slice(from, token).findLastIndex(({ key }) => key === '\uFFFF')
  effort.spent += 20 * (token - from)
  return [from + barrier + 1, token]
}

/** Where a word, or one that it is made of, stands between two tokens. */
function placesIn(printed: PrintedText, word: string, from: number, to: number): number[] {
  const places: number[] = []
  for (let at = from; at < to; at += 1) {
    const key = keyAt(printed, at).replace(/'s?$/u, '')
    // Of a name nothing is made.
    const isIts = key === word || (!isCapital(printed, at) && !isFunction(key) && areKin(word, key))
    if (isIts) places.push(at)
  }
  return places
}

const isClose = (printed: PrintedText, one: number, other: number): boolean =>
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
  const isDirect = isVerb && !between.some(({ key }) => PREPOSITIONS.has(key) && key !== 'of')
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
  // "65 refugees" are no 65 interviews.
  if (/^\p{N}/u.test(word)) return isAlone(printed, at)
  if (opening === '') return isAttribute(printed, at, other, isVerb)
  return !printed.tokens.slice(other + 1, at).some(({ key }) => PREPOSITIONS.has(key) && key !== opening)
}

/** Whether the paper says words of what stands at some places, between two tokens: of it, or of another of them. */
function areSaidOf(said: readonly Said[], anchors: Anchors, printed: PrintedText, [from, to]: Range): boolean {
  let near: readonly number[] = []
  let waiting = said.map((one) => ({ one, places: placesIn(printed, one.word, from, to) }))
  while (waiting.length > 0) {
    const close = waiting.map(({ one, places }) =>
      places.filter(
        (at) =>
          // A noun, and no verb: "allow UNHCR access".
          (one.opening !== '' || keyAt(printed, at - 1) !== 'to') &&
          (near.some((other) => Math.abs(at - other) <= NEXT) ||
            anchors.at.some((other) => isOf(printed, one, at, other, anchors.isVerb))),
      ),
    )
    near = [...near, ...close.flat()]
    const left = waiting.filter((_, at) => close[at]?.length === 0)
    if (left.length === waiting.length) return false
    waiting = left
  }
  return true
}

/** Whether a preposition leads to a word as the paper does: "by" and "for" to a name before it, else as printed, or by "of". */
const isLedBy = ({ word, opening }: Said, anchors: readonly number[], printed: PrintedText, span: Range): boolean =>
  placesIn(printed, word, ...span).some((at) => {
    if (anchors.some((anchor) => at < anchor && isClose(printed, at, anchor)))
      return isCapital(printed, at) && /^(?:by|for)$/u.test(opening)
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
  const anchors = nouns.flatMap((noun) => placesIn(printed, noun, ...span))
  const isOne = (words: readonly string[], isBehind: boolean): boolean => {
    const said = saidIn(words)
    if (!said || anchors.length === 0) return false
    const [first] = said
    const fits = isBehind
      ? first !== undefined && PREPOSITIONS.has(words[0]) && isLedBy(first, anchors, printed, span)
      : said.every(
          ({ word, opening }) => opening === '' && !BASES.has(word) && !nouns.some((noun) => areKin(word, noun)),
        ) && !isCount(said, nouns)
    return fits && areSaidOf(said, { at: anchors, isVerb: false }, printed, span)
  }
  return [front, rest].every((words, at) => words.length === 0 || isOne(words, at === 1))
}

/** Whether what stands at a token is a verb for a noun, or another noun that it is made of: "to halt", "entered", "a signatory". */
function isDone(printed: PrintedText, noun: string, at: number, [opens = '']: readonly string[]): boolean {
  const key = keyAt(printed, at).replace(/'s?$/u, '')
  const isInfinitive = keyAt(printed, at - 1) === 'to' && !nounsOf(printed).has(key)
  return singular(key) !== singular(noun) || (isInfinitive && opensNoun(opens))
}

/** Whether the sentence says of a noun what the words before it in the phrase do: "background was suspect", "the suspect background". */
const isPredicated = (printed: PrintedText, noun: number, places: readonly number[]): boolean =>
  places.some((at) => at > noun && isClose(printed, noun, at) && BE.has(keyAt(printed, at - 1)))

/**
 * Whether a phrase names by a noun what the sentences before a token tell by a verb: "[the embassy entries]" for "this",
 * printed "to enter foreign embassy compounds"; "[her suspect background]", printed "her background was suspect".
 *
 * @param isNamed whether a noun for what happens is printed there, "these events"
 */
export function isRetold(
  words: readonly string[],
  printed: PrintedText,
  token: number,
  isNamed: boolean,
  effort: Effort,
): boolean {
  const and = words.indexOf('and')
  if (and > 0)
    return [words.slice(0, and), words.slice(and + 1)].every((part) => isRetold(part, printed, token, isNamed, effort))
  const said = saidIn(words)
  if (!said || PREPOSITIONS.has(words[0])) return false
  const span = toldBefore(printed, token, DONE, effort)
  const end = said.findIndex(({ opening }, at) => at > 0 && opening !== '')
  const last = (end === -1 ? said.length : end) - 1
  const head = said[last]?.word ?? ''
  if (isPerson(singular(head)) || BASES.has(head) || head.endsWith('ed')) return false
  const others = said.toSpliced(last, 1)
  const isTold = (at: number): boolean =>
    isDone(printed, head, at, words) ||
    (!isNamed && words.includes('being') && BE.has(keyAt(printed, at - 2))) ||
    (!isNamed && others.some(({ word }) => isPredicated(printed, at, placesIn(printed, word, ...span))))
  return placesIn(printed, head, ...span).some(
    (at) => isTold(at) && areSaidOf(others, { at: [at], isVerb: true }, printed, span),
  )
}
