import type { Effort } from './effort.ts'
import { areSameWord, isFormOf } from './inflection.ts'
import { bareNoun, isPerson, nounsOf, opensNoun, isVerbal, singular } from './nouns.ts'
import { isWordAt, keyAt, type PrintedText } from './printed.ts'
import { keysBack } from './replaced.ts'
import { areSaidOf, isClose, placesIn, saidIn, toldBefore } from './said-of.ts'
import { listed } from '../english/listed.ts'
import { LIMITS, NEGATIONS } from '../english/turning.ts'
import { BASES, BE, BODIES, MODALS, PREPOSITIONS, RELATIVES } from '../english/word-classes.ts'

/** So many sentences before the one of a pointing word tell what was done. */
const DONE = 1

/** Verbs whose infinitive is not done: "refused to deport". */
const UNDONE = listed('refuse fail')

/** Whether a word before a verb tells that what it says is not done, or only may be. */
const isUndone = (word: string): boolean =>
  NEGATIONS.has(word) || LIMITS.has(word) || MODALS.has(word) || word.endsWith("n't") || isFormOf(word, UNDONE)

/** Whether what stands at a token is a verb for a noun, or another noun that it is made of: "to halt", "entered", "a signatory". */
function isDone(printed: PrintedText, noun: string, at: number, words: readonly string[]): boolean {
  const key = bareNoun(keyAt(printed, at))
  // What is told in a clause with "who" is only said of somebody.
  if ([at - 1, at - 2].some((before) => RELATIVES.has(keyAt(printed, before)))) return false
  // "Deporting" is not what "to halt deportations" tells; but "crossing the border is" tells of crossing.
  if (noun.endsWith('ing')) {
    const isSubject = !isWordAt(printed, at - 1) && isVerbal(keyAt(printed, at + words.length))
    const isTold = keyAt(printed, at - 1) !== 'to' || BE.has(keyAt(printed, at - 2))
    return areSameWord(noun, key) && (key === noun ? isSubject : isTold)
  }
  const isInfinitive = keyAt(printed, at - 1) === 'to' && !nounsOf(printed).has(key)
  return singular(key) !== singular(noun) || (isInfinitive && opensNoun(words[0] ?? ''))
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
  if (and !== -1)
    return [words.slice(0, and), words.slice(and + 1)].every((part) => isRetold(part, printed, token, isNamed, effort))
  const said = saidIn(words)
  if (!said || PREPOSITIONS.has(words[0])) return false
  const span = toldBefore(printed, token, DONE, effort)
  const end = said.findIndex(({ opening }) => opening !== '')
  // "Halting deportations" is a halt, and no deportation.
  const isIng = words[0]?.endsWith('ing') === true
  const last = isIng ? 0 : (end === -1 ? said.length : end) - 1
  const head = said[last]?.word ?? ''
  if (isPerson(singular(head)) || BODIES.has(singular(head)) || BASES.has(head) || head.endsWith('ed')) return false
  const others = said.toSpliced(last, 1)
  const isTold = (at: number): boolean =>
    isDone(printed, head, at, words) ||
    (!isNamed && others.some(({ word }) => isPredicated(printed, at, placesIn(printed, word, span))))
  return placesIn(printed, head, span).some(
    (at) =>
      isTold(at) &&
      !keysBack(printed, at).some(isUndone) &&
      areSaidOf(others, { at: [at], isVerb: true }, printed, span),
  )
}
