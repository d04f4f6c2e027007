import { ADVERB } from '../inflection.ts'
import { isPhraseAt, mentionsIn } from '../mentions.ts'
import { isCapital, isFunction, isPlural, isVerbal } from '../nouns.ts'
import { areWords, isWordAt, keyAt, keysIn, type PrintedText } from '../printed.ts'
import { opensAddition } from './removable.ts'
import { keysOf } from '../replaced.ts'
import { DATE_WORDS } from '../../english/dates.ts'
import { listed } from '../../english/listed.ts'
import { BASES, BE, JOINING, TOLD } from '../../english/word-classes.ts'

/**
 * Whether what is left out holds the verb of what is quoted behind it, or the subject of that.
 *
 * @param hidden the first token that is left out; @param next the one behind the last
 */
export const hidesVerb = (printed: PrintedText, hidden: number, next: number): boolean =>
  [hidesOuter, hidesTransitive, hidesAntecedent, hidesPredicate, hidesClause, hidesDated].some((hides) =>
    hides(printed, hidden, next),
  )

/** Whether it ends with the verb on which another hangs: "China … halt", printed "the option for China is to halt". */
function hidesOuter(printed: PrintedText, _hidden: number, next: number): boolean {
  const key = keyAt(printed, next)
  const isInfinitive = keyAt(printed, next - 1) === 'to'
  return isInfinitive && !isCapital(printed, next) && !isFunction(key) && !isPlural(key)
}

/** Whether it ends with the verb of an object: "protect … security", printed "protect them while recognizing security". */
const hidesTransitive = (printed: PrintedText, hidden: number, next: number): boolean =>
  next - hidden > 1 && keyAt(printed, next - 1).endsWith('ing') && isPhraseAt(printed, next)

/** Whether it ends with "which" or "who", and holds what that means: "China … detains", printed "China and Libya, which detains". */
const hidesAntecedent = (printed: PrintedText, hidden: number, next: number): boolean =>
  next - hidden > 2 && /^wh(?:ich|o)$/u.test(keyAt(printed, next - 1))

/** Whether a word can be the verb of a sentence: an auxiliary, "said", "told". */
const isFiniteVerb = (word: string): boolean => (isVerbal(word) || BASES.has(word)) && !word.endsWith('ing')

/** The first word from a token on that is no adverb: "then murdered". */
function verbFrom(printed: PrintedText, from: number): string {
  let at = from
  while (ADVERB.test(keyAt(printed, at))) at += 1
  return keyAt(printed, at)
}

/**
 * Whether it begins with a verb, or holds what somebody says, so that another verb gets the subject: "she … died", printed
 * "she said that her husband died".
 */
function hidesPredicate(printed: PrintedText, hidden: number, next: number): boolean {
  const verb = verbFrom(printed, next)
  if (next - hidden < 2 || !(isFiniteVerb(verb) || verb.endsWith('ed')) || JOINING.has(keyAt(printed, next - 1)))
    return false
  const words = keysOf(printed.tokens.slice(hidden, next))
  const first = words.find((word) => !ADVERB.test(word)) ?? ''
  const isOfSaying =
    !/^(?:who|which)$/u.test(first) && words.some((word, at) => TOLD.has(word) && !BE.has(words[at - 1]))
  return (
    isFiniteVerb(first) ||
    isOfSaying ||
    (first.endsWith('ed') && mentionsIn(printed, hidden, next).some(({ isSubject }) => isSubject))
  )
}

/** Whether it ends with the subject of a verb, and holds another verb: "one-third … fled", printed "one-third stayed and ten percent fled". */
function hidesClause(printed: PrintedText, hidden: number, next: number): boolean {
  const last = keyAt(printed, next - 1)
  const words = keysIn(printed, hidden, next)
  const isNominal = isWordAt(printed, next - 1) && !isFunction(last) && !ADVERB.test(last) && !isFiniteVerb(last)
  return (
    isVerbal(keyAt(printed, next)) &&
    isNominal &&
    !opensAddition(printed, hidden) &&
    words.some((word) => isFiniteVerb(word) || word.endsWith('ed'))
  )
}

const DATES = listed(DATE_WORDS)

/** Whether it holds the event of which a date is told behind it: "an estimate … in June", printed "based on a visit in June". */
function hidesDated(printed: PrintedText, hidden: number, next: number): boolean {
  const [on, date] = [keyAt(printed, next), keyAt(printed, next + 1)]
  const isDate = /^(?:in|on|since|until)$/u.test(on) && (DATES.has(date) || /^\p{N}{4}$/u.test(date))
  return (
    isDate &&
    areWords(printed, hidden, next) &&
    keysIn(printed, hidden, next).some((word) => isFiniteVerb(word) || /(?:ed|ing)$/u.test(word))
  )
}
