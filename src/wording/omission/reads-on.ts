import { mentionsIn } from '../mentions.ts'
import { isCapital, isFunction, isVerbal } from '../nouns.ts'
import { isMarkAt, keyAt, type PrintedText } from '../printed.ts'
import { isVerbForm } from '../verbs.ts'
import {
  ARTICLES,
  DO,
  JOINING,
  MODALS,
  OTHER_MODALS,
  POSSESSIVES,
  PREPOSITIONS,
  QUANTIFIERS,
} from '../../english/word-classes.ts'

/** The most words of a noun phrase that is looked for. */
const REACH = 6

/** Whether a word opens a noun phrase, and cannot stand without a noun: "the", "their", but not "this". */
const opensPhrase = (word: string): boolean => ARTICLES.has(word) || POSSESSIVES.has(word)

/**
 * Whether what is quoted behind an omission reads on as if nothing were left out: a phrase or a verb begins there, and what
 * stands before it is not torn off. Where the rest reads like no sentence, "does not … teachers", it fools nobody.
 *
 * @param hidden the first token that is left out; @param next the one behind the last
 */
export const readsOn = (printed: PrintedText, hidden: number, next: number): boolean =>
  startsPhrase(printed, next) && !isTorn(printed, hidden, next)

/** Whether a phrase or a verb begins at a token. */
function startsPhrase(printed: PrintedText, at: number): boolean {
  const key = keyAt(printed, at)
  if (/^(?:them|him|us)$/u.test(key) && !isCapital(printed, at)) return false
  return (
    isVerbForm(printed, key) ||
    opensPhrase(key) ||
    QUANTIFIERS.has(key) ||
    (isCapital(printed, at) && !isCapital(printed, at - 1)) ||
    (!isFunction(key) && isBehindOpening(printed, at)) ||
    mentionsIn(printed, at, at + REACH).some(({ first }) => first === at)
  )
}

/** Whether what stands before a token is no part of a noun phrase but its beginning. */
function isBehindOpening(printed: PrintedText, at: number): boolean {
  const before = keyAt(printed, at - 1)
  const isVerb = isVerbForm(printed, before) || before.endsWith('ing')
  return isMarkAt(printed, at - 1) || isFunction(before) || isVerb || QUANTIFIERS.has(before)
}

/** A word behind which a subject must stand: "since", "of"; "that … was" may be a clause. */
const leadsOn = (word: string): boolean =>
  (JOINING.has(word) || PREPOSITIONS.has(word)) && !/^(?:and|or|but|that|who|which)$/u.test(word)

/** Whether what stands before an omission lacks its noun or verb: "a powerful …", "does not …", "since … is". */
function isTorn(printed: PrintedText, hidden: number, next: number): boolean {
  const [before, key] = [keyAt(printed, hidden - 1), keyAt(printed, next)]
  const needsVerb = before === 'not' || DO.has(before) || MODALS.has(before) || OTHER_MODALS.has(before)
  const isOfArticle = mentionsIn(printed, hidden, hidden + REACH).some(
    ({ first }) => first < hidden && opensPhrase(keyAt(printed, first)),
  )
  return (
    opensPhrase(before) || isOfArticle || (needsVerb && !isVerbForm(printed, key)) || (leadsOn(before) && isVerbal(key))
  )
}
