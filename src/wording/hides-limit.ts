import type { Span } from '../paper/types.ts'
import { dropsAlternative } from './alternatives.ts'
import { offsetsOf } from './fold.ts'
import { ADVERB, isFormOf, OBJECT, SUBJECT } from './inflection.ts'
import { isNegation } from './gravity.ts'
import { lastOfPhrase, mentionsIn } from './mentions.ts'
import { isVerbal, opensNoun } from './nouns.ts'
import { cutOf, isWordAt, keyAt, keysIn, type PrintedText, sentenceStart, tokenFrom } from './printed.ts'
import { limitsBehind } from './limit-behind.ts'
import { keysOf } from './replaced.ts'
import {
  DENIALS,
  FACTIVE,
  LIMITS,
  LIMITS_OF_TWO,
  NEGATED_PHRASES,
  NEGATED_LIMITS,
  NO_ADVERBS,
  QUANTITIES,
  RESTRICTING,
} from '../english/turning.ts'
import {
  HAVE,
  JOINING,
  MODALS,
  OTHER_MODALS,
  POSSESSIVES,
  QUANTIFIERS,
  RELATIVES,
  SAYING,
} from '../english/word-classes.ts'

const isAdverb = (word: string): boolean => NEGATED_LIMITS.has(word) || (word.endsWith('ly') && !NO_ADVERBS.has(word))

/** Whether a clause begins at a token that joins: "and she", "because", but not "work and move". */
const joinsClause = (printed: PrintedText, at: number): boolean => {
  const [key, next] = [keyAt(printed, at), keyAt(printed, at + 1)]
  const isOpen = /^(?:and|or)$/u.test(key) && !(opensNoun(next) || isVerbal(next) || SUBJECT.test(next))
  return JOINING.has(key) && !isOpen && !NEGATED_LIMITS.has(key) && !/^(?:either|also)$/u.test(key)
}

/** Whether the clause that goes on at a token has a negation before it. */
function isNegatedAt(printed: PrintedText, token: number): boolean {
  const start = sentenceStart(printed, token - 1)
  for (let at = token - 1; at >= start && isWordAt(printed, at) && !joinsClause(printed, at); at -= 1)
    if (isNegation(keyAt(printed, at)) || DENIALS.has(keyAt(printed, at))) return true
  return false
}

/**
 * Whether what is left out of a negated clause limits what is denied: "not able to attend school …" says more than "not
 * able to attend school easily".
 */
function widensNegation(printed: PrintedText, hidden: number, next: number): boolean {
  let end = hidden
  while (end < next && isWordAt(printed, end) && !joinsClause(printed, end)) end += 1
  const words = keysIn(printed, hidden, end)
  // "Not allowed to speak at all" is not allowed to speak.
  if (words.slice(-2).join(' ') === 'at all') words.splice(-2)
  const isLimit = [words[0], words.at(-1)].some((word = '') => isAdverb(word)) || NEGATED_PHRASES.test(words.join(' '))
  return isLimit && isNegatedAt(printed, hidden)
}

/** Whether a word says that what follows is only said or thought: "she believed [T]he room was bugged". */
export const isThought = (word: string): boolean =>
  isFormOf(word, SAYING) && !OBJECT.test(word) && !isFormOf(word, FACTIVE)

/** "The Chinese" are a people; no adjective in -an stands so. */
const PEOPLE = /^the \S+(?:ese|ish|ch)$/u

/**
 * Whether it hides the noun of a phrase, and what is left of that means another: "mistreated her … then", printed
 * "mistreated her mother, then"; "arrested by the Chinese …", printed "the Chinese police"; "feed … fathers", printed "feed
 * the children of fathers".
 */
function hidesNoun(printed: PrintedText, hidden: number, next: number): boolean {
  const last = lastOfPhrase(printed, hidden)
  const quoted = keysIn(printed, hidden - 2, hidden)
  const isOther = POSSESSIVES.has(quoted.at(-1)) || PEOPLE.test(quoted.join(' '))
  const isOwner = isFew(printed, hidden, next) && opensNoun(keyAt(printed, hidden)) && keyAt(printed, next - 1) === 'of'
  return isOwner || (isOther && last !== undefined && last < next)
}

/** The most words of a noun phrase behind what is left out of it. */
const REACH = 4

/** The most words from how many there are to what is said of which: "the majority of the people that …". */
const COUNTED = 6

/** The most words of what is left out for one word of a clause. */
const SHORT = 4

/**
 * Whether what is left out ends with what weakens the words behind it: "were … facing", printed "were almost all facing";
 * "men … survive", printed "men may survive"; "and … the room was bugged", printed "and she believed the room was bugged".
 */
function weakens(printed: PrintedText, hidden: number, next: number): boolean {
  const words = keysOf(printed.tokens.slice(hidden, next))
  const [before = '', second = ''] = words.toReversed()
  const verb = words.findLast((word) => !ADVERB.test(word))
  const isModal = (word: string | undefined): boolean => MODALS.has(word) || OTHER_MODALS.has(word)
  if (isFew(printed, hidden, next) && (RESTRICTING.has(before) || isThought(before) || words.some(isModal))) return true
  if (isModal(verb) || LIMITS.has(before) || LIMITS_OF_TWO.has(`${second}_${before}`)) return true
  // "Have … to tolerate", printed "have had less leeway to tolerate".
  if (HAVE.has(keyAt(printed, hidden - 1)) && keyAt(printed, next) === 'to') return true
  return isFew(printed, hidden, next) && words.some((word) => LIMITS.has(word) && !QUANTIFIERS.has(word))
}

/** Whether a few words of one clause are left out. */
const isFew = (printed: PrintedText, hidden: number, next: number): boolean =>
  next - hidden <= SHORT && printed.tokens.slice(hidden, next).every(({ isWord }) => isWord)

/**
 * Whether it hides what kind there is none of, "no … options", printed "no realistic options"; or of which of them it is
 * said, "most people … fled", printed "most people that we met fled".
 */
function hidesKind(printed: PrintedText, hidden: number, next: number): boolean {
  const isNone =
    keyAt(printed, hidden - 1) === 'no' && isFew(printed, hidden, next) && keyAt(printed, next - 1) !== 'or'
  const counted = keysIn(printed, Math.max(sentenceStart(printed, hidden), hidden - COUNTED), hidden)
  return (
    isNone ||
    (RELATIVES.has(keyAt(printed, hidden)) && counted.some((word) => QUANTITIES.has(word) || LIMITS.has(word)))
  )
}

/** Whether it hides of how many the noun behind it is said: "… Koreans seeking sanctuary", printed "most North Koreans". */
function hidesHowMany(printed: PrintedText, hidden: number, next: number): boolean {
  const [noun] = mentionsIn(printed, next, next + REACH)
  const first = noun?.first ?? next
  return hidden <= first && keysIn(printed, first, next).some((word) => LIMITS.has(word))
}

/**
 * Whether words that are left out limit those that are quoted: as the other of two alternatives, or as what a negation
 * denies.
 *
 * @param hidden tokens of what is left out, end exclusive; @param end the token behind the last that is quoted
 */
export const hidesLimitAt = (printed: PrintedText, hidden: number, next: number, end: number): boolean =>
  hidden < next && (dropsAlternative(printed, hidden, next, end) || widensNegation(printed, hidden, next))

/**
 * The same of an omission; or whether it hides another limit, or the noun of a phrase.
 *
 * @param last the end of what is quoted; it and the omission are indices of the folded text
 */
export function hidesLimit(printed: PrintedText, { start, end }: Span, last: number): boolean {
  const [from, to] = offsetsOf(printed.folded, start, end)
  const [hidden, next] = [tokenFrom(printed, start), tokenFrom(printed, end)]
  return (
    limitsBehind(cutOf(printed, from, to)) ||
    weakens(printed, hidden, next) ||
    hidesHowMany(printed, hidden, next) ||
    hidesKind(printed, hidden, next) ||
    hidesNoun(printed, hidden, next) ||
    hidesLimitAt(printed, hidden, next, tokenFrom(printed, last))
  )
}
