import { isFormOf, SUBJECT } from '../inflection.ts'
import { isPast } from './limit-behind.ts'
import { isThought } from './weakens.ts'
import {
  CONDITIONS,
  DOUBTS,
  FACTIVE,
  HARMLESS_OPENINGS,
  LIMITS,
  LIMITS_OF_TWO,
  OPENING_VIEWS,
  RESTRICTING,
} from '../../english/turning.ts'
import { ARTICLES, PREPOSITIONS, SAYING } from '../../english/word-classes.ts'

/** The word right before a quotation, with nothing but opening marks between. */
const LAST = /([\p{L}\p{N}'’]*)[\s“‘"'(]*$/u

/**
 * Whether the beginning of a sentence limits what is quoted from behind it: with its last words, a condition, a source or a
 * place.
 *
 * @param before the sentence up to the quotation; @param quoted what is quoted of it, as it is printed
 */
export function limitsOpening(before: string, quoted: string): boolean {
  // "Insisting that [A]ll are migrants": those who insist; but what was recognized is so, and a quotation is whose it is.
  if (/[“"]\s*$/u.test(before) || /^[“"]/u.test(quoted)) return false
  const words: readonly string[] = before.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return (
    isToldBy(words, before) ||
    endsWithLimit(words, before) ||
    opensWithLimit(words, before) ||
    isCountedIn(before, quoted)
  )
}

/** Whether its last words limit what follows: "some", "most of the", "presumably". */
function endsWithLimit(words: readonly string[], before: string): boolean {
  const last = LAST.exec(before)?.[1]?.toLowerCase() ?? ''
  const [counted, second] = words.slice(0, 1 + words.findLastIndex((one) => !ARTICLES.has(one))).toReversed()
  return isLimiting(last) || LIMITS_OF_TWO.has(`${second}_${counted}`) || DOUBTS.has(words.at(-1))
}

/** Whether its first words do: "If …", "When he gets drunk", "In his view". */
const opensWithLimit = (words: readonly string[], before: string): boolean =>
  (CONDITIONS.has(words[0]) && !HARMLESS_OPENINGS.test(before)) || isWhenever(words) || OPENING_VIEWS.test(before)

/** Whether a word limits what stands right behind it: "some", "male", "believed", "of", "65". */
const isLimiting = (word: string): boolean =>
  LIMITS.has(word) ||
  RESTRICTING.has(word) ||
  isThought(word) ||
  /^(?:of|including)$/u.test(word) ||
  /^\p{N}/u.test(word)

/** Where something is counted, at the beginning of a sentence: "In rural Yanbian,", but not "In April 2004,". */
const IN_PLACE = /^(?:In|At|Within|Outside|Near|Across|Throughout) (?:\p{Ll}+ ){0,2}\p{Lu}[^,\p{N}]*,\s*$/u

/** Whether a number that is quoted holds for a place that is named before it. */
const isCountedIn = (before: string, quoted: string): boolean => IN_PLACE.test(before) && /\p{N}/u.test(quoted)

/** Whether "that" leads to what follows from words that do not say that it is so. */
function isToldBy(words: readonly string[], before: string): boolean {
  const that = words.lastIndexOf('that')
  const verb = words[that - 1] ?? ''
  // "The interviews suggest that, at some point, …".
  const isInitial = isFormOf(verb, SAYING) && PREPOSITIONS.has(words[that + 1]) && /,\s*$/u.test(before)
  return that > 0 && (that >= words.length - 2 || isInitial) && !isFormOf(verb, FACTIVE)
}

/** "When he gets drunk, …", but not "When he got drunk, …". */
function isWhenever([when, subject = '', ...others]: readonly string[]): boolean {
  const verbs = SUBJECT.test(subject) ? others.slice(0, 1) : others
  return when === 'when' && !isPast(verbs)
}
