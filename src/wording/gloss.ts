import { LOOK_UP } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { isCapital, isFunction, isPlural } from './nouns.ts'
import { isMarkAt, keyAt, type PrintedText, tokenFrom } from './printed.ts'
import { isNoun, isPlace } from './pronouns.ts'
import { type Added, type Inside, partOf, replacedAt } from './replaced.ts'
import { isWhose } from './whose.ts'
import {
  BASES,
  DEMONSTRATIVES,
  isOneOf,
  OF_TWO,
  PLACE_ADVERBS,
  QUANTIFIERS,
  RESTATING,
} from '../english/word-classes.ts'

/** The most words of what a gloss explains. */
const EXPLAINED = 3

/** A gloss without what says that it is one: "that is, the hostile class". */
const bareOf = (inside: Inside): Inside => {
  const length = [1, 2].find((count) => RESTATING.has(inside.words.slice(0, count).join('_')))
  return length === undefined ? inside : partOf(inside, length, inside.words.length)
}

/** "They [the Chinese]", "there [to prison]": what is meant, behind the word that points at it. */
export function isGloss({ inside, beforeMark, printed, token, effort }: Added): boolean {
  const words = beforeMark.slice(-EXPLAINED)
  const opens = words.findLastIndex(
    (word, index) => DEMONSTRATIVES.has(word) || (word === 'the' && OF_TWO.has(words[index + 1])),
  )
  const length = opens === -1 ? 1 : words.length - opens
  if (words.length === 0 || (opens === -1 && !isFunction(words.at(-1)))) return false
  const theirs = replacedAt(printed, token - length, token)
  const meant = isOneOf(theirs.words, PLACE_ADVERBS) ? isPlace : isNoun
  return [meant, isWhose].some((holds) => holds(bareOf(inside), theirs, printed, effort))
}

/**
 * "Yanji [the capital of Yanbian]": what the paper has beside the name where it explains it itself, between marks, "the
 * capital of Yanbian, Yanji,".
 */
export function isApposed({ inside, beforeMark, printed, token, effort }: Added): boolean {
  const { words, folded } = bareOf(inside)
  const name = beforeMark.at(-1)
  // "China, some said Korea," explains nothing.
  if (words.some((word) => BASES.has(word) && !isPlural(word)) || QUANTIFIERS.has(words[0])) return false
  if (words.length < 2 || !isCapital(printed, token - 1) || isCapital(printed, token - 2)) return false
  effort.spent += LOOK_UP
  const bare = words[0] === 'the' ? fold(words.slice(1).join(' ')) : folded
  return [...occurrences(bare, printed.folded)].some((place) => {
    const first = tokenFrom(printed, place)
    const end = tokenFrom(printed, place + bare.text.length)
    // "China, South Korea," are two.
    if (isCapital(printed, first)) return false
    const opens = first - (keyAt(printed, first - 1) === 'the' ? 1 : 0)
    // What is listed goes on with "and".
    const isEnd = (at: number): boolean => isMarkAt(printed, at) && !/^(?:and|or)$/u.test(keyAt(printed, at + 1))
    const isBefore = isComma(printed, end) && keyAt(printed, end + 1) === name && isEnd(end + 2)
    return isBefore || (isComma(printed, opens - 1) && keyAt(printed, opens - 2) === name && isEnd(end))
  })
}

const isComma = (printed: PrintedText, at: number): boolean => /^[,(-]$/u.test(keyAt(printed, at))
