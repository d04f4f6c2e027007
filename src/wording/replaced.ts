import type { Effort } from './effort.ts'
import { fold, type Folded } from './fold.ts'
import { gravityOf } from './gravity.ts'
import type { Phrase } from './noun-phrases.ts'
import { isMarkAt, type PrintedText } from './printed.ts'
import { type Token, tokensOf } from './tokens.ts'
import { LIMITING, POSSESSIVES } from '../english/word-classes.ts'

/** What a writer's brackets hold. */
export interface Inside {
  readonly folded: Folded
  readonly words: readonly string[]
  /** Whether it ends with a possessive: "the woman’s", "the women’s", "their". */
  readonly owns: boolean
  /** Whether words that are quoted stand right before it; and how many are quoted before it at all. */
  readonly follows: boolean
  readonly quoted: number
  /** The phrase that it is, looked up when it is first asked for. */
  phrase?: Phrase | null
}

export const keysOf = (tokens: readonly Token[]): string[] => tokens.flatMap(({ key, isWord }) => (isWord ? [key] : []))

export function insideOf(text: string, follows: boolean, quoted: number): Inside {
  // An apostrophe beside a bracket is one within the word: "one[’]s".
  const folded = fold(text.replace(/[[\]]/gu, ''))
  const words = keysOf(tokensOf(folded))
  return { folded, words, follows, quoted, owns: /['’‘ʼ]s?\W*$/u.test(text) || POSSESSIVES.has(words.at(-1)) }
}

/** Some of the words of brackets, from one on, end exclusive. */
export function partOf({ words, owns, follows, quoted }: Inside, from: number, to: number): Inside {
  const part = words.slice(from, to)
  const isEnd = to === words.length
  return {
    folded: fold(part.join(' ')),
    words: part,
    follows: follows || from > 0,
    quoted: quoted + from,
    owns: (isEnd && owns) || /'s?$/u.test(part.at(-1) ?? '') || POSSESSIVES.has(part.at(-1)),
  }
}

/** The printed words that brackets stand for, and those around them. */
export interface Replaced {
  /** The token of the first of them, or of what stands behind. */
  readonly at: number
  readonly words: readonly string[]
  /** Whether it is in capitals, as "US" is, which is no pronoun. */
  readonly isAbbreviation: boolean
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** The words before the mark that stands right before; where none does, `before`. */
  readonly beforeMark: readonly string[]
  /** Whether a mark of the paper's stands at an end of it, or among it. */
  readonly atMark: boolean
  readonly divided: boolean
}

/** Brackets that stand for nothing that is printed, but behind printed words. */
export interface Added {
  readonly inside: Inside
  readonly printed: PrintedText
  /** The printed token behind the words that they add to. */
  readonly token: number
  /** The words before and behind them, up to a mark; and those before the mark, if one stands there. */
  readonly before: readonly string[]
  readonly beforeMark: readonly string[]
  readonly after: readonly string[]
  readonly effort: Effort
}

/** How many words around the brackets are read. */
const AROUND = 7

/** The words right before a token, up to a mark. */
export const keysBack = (printed: PrintedText, token: number): string[] => {
  const before = printed.tokens.slice(Math.max(0, token - AROUND), Math.max(0, token))
  return keysOf(before.slice(before.findLastIndex(({ isWord }) => !isWord) + 1))
}

const keysOn = (printed: PrintedText, token: number): string[] => {
  const after = printed.tokens.slice(token, token + AROUND)
  const mark = after.findIndex(({ isWord }) => !isWord)
  return keysOf(mark === -1 ? after : after.slice(0, mark))
}

/** @param from tokens of the paper, end exclusive */
export function replacedAt(printed: PrintedText, from: number, to: number): Replaced {
  const { tokens } = printed
  let [first, last] = [from, to]
  while (first < last && isMarkAt(printed, first)) first += 1
  while (first < last && isMarkAt(printed, last - 1)) last -= 1
  const within = tokens.slice(first, last)
  let unmarked = first
  while (isMarkAt(printed, unmarked - 1)) unmarked -= 1
  return {
    at: first,
    words: keysOf(within),
    isAbbreviation: /^\p{Lu}{2,}$/u.test(printed.folded.source.slice(within[0]?.from, within.at(-1)?.to)),
    before: keysBack(printed, first),
    after: keysOn(printed, last),
    beforeMark: keysBack(printed, unmarked),
    atMark: first > from || last < to || isMarkAt(printed, first - 1) || isMarkAt(printed, last),
    divided: within.some((token) => !token.isWord),
  }
}

/** Whether words count, limit or negate what they stand with. */
export const isGrave = (words: readonly string[]): boolean =>
  words.some((word) => LIMITING.has(word)) || gravityOf(words.join(' '), '') !== null
