import type { Effort } from './effort.ts'
import { areSameWord } from './inflection.ts'
import { isFunction, isPerson, isVerbal, singular } from './nouns.ts'
import { keyAt, lowerBound, type PrintedText, sentenceOf } from './printed.ts'
import { isGrave } from './replaced.ts'
import { ARTICLES, BE, DEMONSTRATIVES, POSSESSIVES, PREPOSITIONS } from '../english/word-classes.ts'

/** So many sentences before the one of a pointing word tell what was done; and what a noun is that is named again. */
const DONE = 1
const NAMED = 2

/** The most tokens between two words that the paper says of each other: "the estimates range from 100-300,000". */
const NEAR = 5

/** The letters that two words begin with, at least, if one is made of the other: "signatory", "signature". */
const STEM = 4

/** Endings with which English makes nouns of verbs, and one noun of another. */
const ENDING = /^(?:e|ing|(?:t|at|it)?ion|ment|al|ance|ence|ure|ship|e?ry|y|i(?=es$)|a?t?ory)?(?:e?s)?$/u

/** Whether one word is made of the other: "deport" and "deportations", "enter" and "entries". */
export function areKin(one: string, other: string): boolean {
  if (one === other) return true
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

/** What a phrase says; undefined where it holds a verb, a negation or how many, which the words before do not have. */
function saidIn(words: readonly string[]): readonly Said[] | undefined {
  const said: Said[] = []
  let opening = ''
  for (const word of words) {
    const own = word.replace(/'s?$/u, '')
    if (ARTICLES.has(word) || POSSESSIVES.has(word) || DEMONSTRATIVES.has(word)) continue
    if (PREPOSITIONS.has(word) || word === 'and' || word === 'being') opening = word
    else if (isFunction(word) || (isGrave([own]) && !/^\p{N}/u.test(own))) return undefined
    else {
      said.push({ word: own, opening })
      opening = ''
    }
  }
  return said.length > 0 ? said : undefined
}

/** Printed tokens, end exclusive. */
type Range = readonly [from: number, to: number]

/** The printed words before a token in its sentence and in those right before it. */
function toldBefore(
  printed: PrintedText,
  token: number,
  count: number,
  effort: Effort,
): Range {
  const { sentences, tokens } = printed
  const from = lowerBound(sentences, sentenceOf(printed, token) - count)
  // Between notes nothing is told.
  const barrier = tokens.slice(from, token).findLastIndex(({ key }) => key === '\uFFFF')
  effort.spent += 20 * (token - from)
  return [from + barrier + 1, token]
}

/** Where a word, or one that it is made of, stands between two tokens. */
function placesIn({ tokens }: PrintedText, word: string, from: number, to: number): number[] {
  const places: number[] = []
  for (let at = from; at < to; at += 1) if (areKin(word, keyAt({ tokens }, at).replace(/'s?$/u, ''))) places.push(at)
  return places
}

const isClose = (printed: PrintedText, one: number, other: number): boolean =>
  Math.abs(one - other) <= NEAR && sentenceOf(printed, one) === sentenceOf(printed, other)

/** Whether the paper says words of what stands at some places, between two tokens: each is near it, or near another of them. */
function chained(
  said: readonly Said[],
  anchors: readonly number[],
  printed: PrintedText,
  [from, to]: Range,
): boolean {
  let near = anchors
  let waiting = said.map(({ word }) => placesIn(printed, word, from, to))
  while (waiting.length > 0) {
    const close = waiting.map((places) => places.filter((at) => near.some((other) => isClose(printed, at, other))))
    near = [...near, ...close.flat()]
    const left = waiting.filter((_, at) => close[at]?.length === 0)
    if (left.length === waiting.length) return false
    waiting = left
  }
  return true
}

/** "By" and "for" lead to who does it, "of" to whatever it is of; else the printed preposition. */
function isLedBy({ opening }: Said, places: readonly number[], anchors: readonly number[], printed: PrintedText): boolean {
  if (opening === 'of') return true
  return places.some((at) => {
    if (anchors.some((anchor) => at < anchor && isClose(printed, at, anchor))) return /^(?:by|for)$/u.test(opening)
    let before = at - 1
    while (before > at - NEAR && !isFunction(keyAt(printed, before))) before -= 1
    while (ARTICLES.has(keyAt(printed, before)) || POSSESSIVES.has(keyAt(printed, before))) before -= 1
    return keyAt(printed, before) === opening
  })
}

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

/** Whether they say of a noun only what some printed words do. */
export function isSaidOf({ front, nouns, rest }: Described, printed: PrintedText, span: Range): boolean {
  const anchors = nouns.flatMap((noun) => placesIn(printed, noun, ...span))
  const isOne = (words: readonly string[], isBehind: boolean): boolean => {
    const said = saidIn(words)
    if (!said || anchors.length === 0) return false
    const [first] = said
    if (isBehind && !(first && isLedBy(first, placesIn(printed, first.word, ...span), anchors, printed))) return false
    return chained(said, anchors, printed, span)
  }
  return [front, rest].every((words, at) => words.length === 0 || isOne(words, at === 1))
}

/** Whether what stands at a token is a verb for a noun, or another noun that it is made of: "to halt", "entered", "a signatory". */
const isDone = (printed: PrintedText, noun: string, at: number): boolean =>
  keyAt(printed, at - 1) === 'to' || singular(keyAt(printed, at)) !== singular(noun)

/** Whether the sentence says of a noun what the words before it in the phrase do: "background was suspect", "the suspect background". */
const isPredicated = (printed: PrintedText, noun: number, places: readonly number[]): boolean =>
  places.some((at) => at > noun && isClose(printed, noun, at) && BE.has(keyAt(printed, at - 1)))

/**
 * Whether a phrase names by a noun what the sentences before a token tell by a verb: "[the embassy entries]" for "this",
 * printed "to enter foreign embassy compounds"; "[her suspect background]", printed "her background was suspect".
 */
export function isRetold(words: readonly string[], printed: PrintedText, token: number, effort: Effort): boolean {
  const and = words.indexOf('and')
  if (and > 0)
    return [words.slice(0, and), words.slice(and + 1)].every((part) => isRetold(part, printed, token, effort))
  const said = saidIn(words)
  if (!said) return false
  const span = toldBefore(printed, token, DONE, effort)
  const end = said.findIndex(({ opening }, at) => at > 0 && opening !== '')
  const last = (end === -1 ? said.length : end) - 1
  const head = said[last]?.word ?? ''
  if (isPerson(singular(head)) || isVerbal(head)) return false
  const others = said.toSpliced(last, 1)
  const isTold = (at: number): boolean =>
    isDone(printed, head, at) ||
    (words.includes('being') && BE.has(keyAt(printed, at - 2))) ||
    others.some(({ word }) => isPredicated(printed, at, placesIn(printed, word, ...span)))
  return placesIn(printed, head, ...span).some((at) => isTold(at) && chained(others, [at], printed, span))
}
