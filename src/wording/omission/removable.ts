import { ADVERB, isParticiple } from '../inflection.ts'
import { mentionsIn } from '../mentions.ts'
import { isCapital, isFunction, isVerbal } from '../nouns.ts'
import { isMarkAt, keyAt, keysIn, type PrintedText, sentenceOf } from '../printed.ts'
import { readsOn } from './reads-on.ts'
import { keysOf } from '../replaced.ts'
import { isVerbForm } from '../verbs.ts'
import {
  COORDINATING,
  HAVE,
  JOINING,
  PARTICLES,
  PREPOSITIONS,
  QUANTIFIERS,
  SUBORDINATING,
} from '../../english/word-classes.ts'

/** The most words of a noun phrase that is looked for. */
const REACH = 6

/**
 * Whether what is quoted behind an omission does not come into the place of what is left out: that is an addition, an
 * adjective before its noun or one of two that "and" joins; or it begins at a mark or ends in another sentence; or the rest
 * reads like no sentence.
 *
 * @param hidden the first token that is left out; @param next the one behind the last
 */
export const isRemovable = (printed: PrintedText, hidden: number, next: number): boolean =>
  sentenceOf(printed, hidden - 1) !== sentenceOf(printed, next) ||
  isMarkAt(printed, hidden - 1) ||
  isMarkAt(printed, hidden) ||
  !readsOn(printed, hidden, next) ||
  [isOfName, isClauseAgain, isTense, isKind, isJoined, isAddition].some((is) => is(printed, hidden, next))

/** Whether only the first words of a name are left out: "into … China", printed "into the Republic of China". */
export const isOfName = (printed: PrintedText, hidden: number, next: number): boolean =>
  PREPOSITIONS.has(keyAt(printed, hidden - 1)) && isCapital(printed, hidden + 1) && keyAt(printed, next - 1) === 'of'

/** Whether a clause with "that" follows as before: "say that … the men wept", printed "say that it is a fact that the men". */
const isClauseAgain = (printed: PrintedText, hidden: number, next: number): boolean =>
  keyAt(printed, hidden - 1) === 'that' && keyAt(printed, next - 1) === 'that'

/** Whether only a tense is left out: "responded", printed "have responded". */
const isTense = (printed: PrintedText, hidden: number, next: number): boolean =>
  keysIn(printed, hidden, next).every((word) => HAVE.has(word) || ADVERB.test(word))

/** Whether they are all before a word of the same phrase: adjectives. */
const isKind = (printed: PrintedText, hidden: number, next: number): boolean =>
  !keysIn(printed, hidden, next + 1).some((word) => isFunction(word)) && !isMarkAt(printed, next - 1)

/** Whether words are one phrase, with an "of" at most. */
const isSimple = (words: readonly string[]): boolean =>
  !words.some((word) => word !== 'of' && (PREPOSITIONS.has(word) || JOINING.has(word) || word.endsWith('ing')))

/** Whether they are the first of what "and" or a comma joins. */
function isJoined(printed: PrintedText, hidden: number, next: number): boolean {
  const [last, key] = [keyAt(printed, next - 1), keyAt(printed, next)]
  const isList = isMarkAt(printed, next - 1)
  if (!isList && !COORDINATING.has(last)) return false
  const words = keysOf(printed.tokens.slice(hidden, isList ? next : next - 1))
  if (isVerbForm(printed, key) || key.endsWith('ed')) return true
  // "Population of … North Koreans have", printed "population of Korean-Chinese, North Koreans have".
  const isSubject = mentionsIn(printed, next, next + REACH).some((one) => one.first === next && one.isSubject)
  return isSimple(words) && !(isList && isSubject && PREPOSITIONS.has(keyAt(printed, hidden - 1)))
}

/**
 * Whether a word opens what may be added to a sentence: a preposition, a word that joins, a participle, an adverb. Right
 * behind a preposition it does not: "by … migrants", printed "by ordering them to deport migrants".
 */
export function opensAddition(printed: PrintedText, at: number): boolean {
  const word = keyAt(printed, at)
  if (ADVERB.test(word)) return true
  const isOpening =
    PREPOSITIONS.has(word) || JOINING.has(word) || isParticiple(word) || /(?:ing|sel(?:f|ves))$/u.test(word)
  return isOpening && !PREPOSITIONS.has(keyAt(printed, at - 1))
}

/** A word that something must follow; a verb may end a clause before another: "work wherever it can be found … is". */
const isUnended = (printed: PrintedText, word: string, next: string): boolean =>
  QUANTIFIERS.has(word) ||
  (isVerbForm(printed, word) && !isVerbal(next)) ||
  word === 'not' ||
  SUBORDINATING.has(word) ||
  (PREPOSITIONS.has(word) && !PARTICLES.has(word))

/** Whether they are an addition, and whole. */
const isAddition = (printed: PrintedText, hidden: number, next: number): boolean =>
  opensAddition(printed, hidden) &&
  !isUnended(printed, keyAt(printed, next - 1), keyAt(printed, next)) &&
  !mentionsIn(printed, next, next + REACH).some(({ first }) => first < next)
