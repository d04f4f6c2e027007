import { isEmpty } from './antecedents.ts'
import type { Effort } from './effort.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { keyAt, keysIn, type PrintedText, sentenceStart } from './printed.ts'
import { isCapital, isPerson, isPlural, singular } from './nouns.ts'
import { joinsClause, standsAlone } from './pronouns.ts'
import { type Inside, keysBack, type Replaced } from './replaced.ts'
import { isRetold } from './retold.ts'
import { isSaidBefore } from './said-of.ts'
import { DEMONSTRATIVES, EVENTS, NEUTRAL } from '../english/word-classes.ts'

/** The most words of a noun that is pointed at, with the word that points. */
const POINTED = 3

/** Where the noun ends that a pointing word at a token has behind it; the token itself where it stands alone, and undefined for "those fleeing". */
function nounEnd(printed: PrintedText, token: number): number | undefined {
  if (standsAlone(printed.tokens[token + 1]?.isWord ? keyAt(printed, token + 1) : undefined)) return token
  const noun = mentionsIn(printed, token + 1, token + 1 + POINTED).find(({ isPronoun }) => !isPronoun)
  return noun?.first === token && !/(?:ed|ing)$/u.test(keyAt(printed, token + 1)) ? noun.last + 1 : undefined
}

/** Whether "it" opens a sentence, and no "it is hard to". */
const isOpeningIt = (printed: PrintedText, token: number): boolean =>
  keyAt(printed, token) === 'it' && sentenceStart(printed, token) === token && !isEmpty(printed, token)

/** The token that points, in the words that brackets stand for or right before them; undefined where none does. */
function pointingAt({ words, at }: Replaced, printed: PrintedText): number | undefined {
  let here = at
  const least = words.length > 0 ? here : here - POINTED - 1
  while (here > least && !DEMONSTRATIVES.has(keyAt(printed, here))) here -= 1
  const key = keyAt(printed, here)
  // "It" that opens a sentence means what the one before tells, as "this" does.
  if (words.length === 1 && isOpeningIt(printed, here)) return here
  return !DEMONSTRATIVES.has(key) || (key === 'that' && joinsClause(keysBack(printed, here))) ? undefined : here
}

/** "This [view]": a noun that adds nothing, or that the sentence has before; and is as many as the word that points at a token. */
function isNeutral([noun = '', ...more]: readonly string[], printed: PrintedText, token: number): boolean {
  const isSaid = ({ head, last, isPronoun }: Mention): boolean =>
    head === noun && !isPronoun && !isCapital(printed, last) && !isPerson(singular(head))
  const isOne = /^th(?:is|at)$/u.test(keyAt(printed, token))
  if (more.length > 0 || isPlural(noun) === isOne) return false
  return NEUTRAL.has(singular(noun)) || mentionsIn(printed, sentenceStart(printed, token), token).some(isSaid)
}

/** Whether brackets hold what "this" alone means, or add a noun to it. */
function isForThis(
  { words: mine }: Inside,
  { words, at }: Replaced,
  printed: PrintedText,
  here: number,
  effort: Effort,
): boolean {
  if (words.length === 0)
    return at === here + 1 && (isNeutral(mine, printed, here) || isRetold(mine, printed, here, false, effort))
  const isPointing = DEMONSTRATIVES.has(mine[0]) && isNeutral(mine.slice(1), printed, here)
  if (keyAt(printed, here) === 'it' && !mine[0]?.endsWith('ing')) return false
  return words.length === 1 && (isPointing || isRetold(mine, printed, here, false, effort))
}

/** Whether brackets hold or add what a noun with "these" before it means. @param end behind the noun */
function isForNoun(
  { words: mine }: Inside,
  { words, at: from }: Replaced,
  printed: PrintedText,
  [here, end]: readonly [number, number],
  effort: Effort,
): boolean {
  const nouns = keysIn(printed, here + 1, end)
  const isSaid = (front: readonly string[], rest: readonly string[]): boolean =>
    isSaidBefore({ front, nouns, rest }, printed, here, effort)
  if (from + words.length === here + 1) return isSaid(mine, [])
  // A mark may stand between.
  if (words.length === 0)
    return from >= end && !printed.tokens.slice(end, from).some(({ isWord }) => isWord) && isSaid([], mine)
  if (from + words.length !== end) return false
  const own = ` ${mine.join(' ')} `.indexOf(` ${nouns.join(' ')} `)
  if (own === -1) return EVENTS.has(singular(nouns.join(' '))) && isRetold(mine, printed, here, true, effort)
  const front = mine.slice(0, mine.indexOf(nouns[0] ?? ''))
  return isSaid(front, mine.slice(front.length + nouns.length))
}

/**
 * Whether brackets hold what a pointing word means, as the sentences right before tell it: "[UNHCR] access" for "such
 * access", "this estimate [of 100-300,000]", "[a halt to deportations]" for "this".
 */
export function isToldBefore(inside: Inside, theirs: Replaced, printed: PrintedText, effort: Effort): boolean {
  const here = theirs.divided ? undefined : pointingAt(theirs, printed)
  const end = here === undefined ? undefined : nounEnd(printed, here)
  if (here === undefined || end === undefined) return false
  return end === here
    ? isForThis(inside, theirs, printed, here, effort)
    : isForNoun(inside, theirs, printed, [here, end], effort)
}
