import type { Span } from '../../paper/types.ts'
import { AGE, ageIn } from '../age.ts'
import { gravityOf } from '../gravity.ts'
import { ADVERB } from '../inflection.ts'
import { hidesReferent } from './hides-referent.ts'
import { hidesSubject } from './hides-subject.ts'
import { hidesVerb } from './hides-verb.ts'
import { mentionsIn } from '../mentions.ts'
import { isCapital, isFunction, isPlural, isVerbal, nounsOf } from '../nouns.ts'
import { areWords, keyAt, keysIn, type PrintedText, sentenceOf, sentenceStart, tokenFrom } from '../printed.ts'
import { isRemovable } from './removable.ts'
import { keysOf } from '../replaced.ts'
import { isVerbForm } from '../verbs.ts'
import { LIMITS, RESTRICTING } from '../../english/turning.ts'
import { POSSESSIVES, PREPOSITIONS, QUANTIFIERS, RELATIVES } from '../../english/word-classes.ts'

/** The most words of the subject that a clause begins with. */
const SUBJECT_LENGTH = 7

/** The most tokens of what opens a sentence and may be left out, its comma among them: "As a result,". */
const OPENING_LENGTH = 5

/**
 * Whether what is left out gives words another place in a sentence than they have: a verb another subject, a noun
 * another part.
 *
 * @param from where the quotation begins; @param span what is left out: indices of the folded text
 */
export function movesWords(printed: PrintedText, from: number, { start, end }: Span): boolean {
  const [first, hidden, next] = [tokenFrom(printed, from), tokenFrom(printed, start), tokenFrom(printed, end)]
  if (hidden === next) return false
  const words = keysOf(printed.tokens.slice(hidden, next))
  const [opens] = words
  return (
    !isRemovable(printed, hidden, next) ||
    hidesSubject(printed, first, hidden, next) ||
    hidesReferent(printed, first, hidden, next) ||
    entersSentence(printed, hidden, next) ||
    hidesVerb(printed, hidden, next) ||
    // "Arrested … the Chinese police", printed "arrested by the Chinese police"; "were … prisoners", printed "were treated like".
    (PREPOSITIONS.has(keyAt(printed, next - 1)) && (PREPOSITIONS.has(opens) || isVerbal(keyAt(printed, hidden - 1)))) ||
    repeats(printed, hidden, next) ||
    parts(printed, hidden, next)
  )
}

/** Whether it ends with the word before it: "few attend … Chinese schools", printed "attend other schools and fewer attend Chinese". */
function repeats(printed: PrintedText, hidden: number, next: number): boolean {
  const last = keyAt(printed, next - 1)
  return last === keyAt(printed, hidden - 1) && !isFunction(last)
}

/**
 * Whether it says, between two words, which of what the noun before it names is meant, "women … establish relationships",
 * printed "women seeking to stay"; or, where no noun stands there, which of what the one behind it names, "no interviewees
 * have … knowledge", printed "direct knowledge".
 */
function parts(printed: PrintedText, hidden: number, next: number): boolean {
  if (!areWords(printed, hidden - 1, next + 1) || describes(printed, hidden, next)) return false
  const [before = '', opens = '', second] = keysIn(printed, hidden - 1, next + 1)
  const [noun] = mentionsIn(printed, hidden - 1, hidden)
  // "One-third of the North Koreans … in Yanbian", printed "interviewed by RI in Yanbian".
  const isOfSome = isPlural(before) && second === 'by'
  if (noun)
    return (
      (noun.isSubject || isOfSome || !isFunction(keyAt(printed, next))) &&
      (RELATIVES.has(opens) || /(?:ed|ing)$/u.test(opens))
    )
  return isFunction(before) && !keysIn(printed, hidden, next + 1).some((key) => isFunction(key) || ADVERB.test(key))
}

const isAge = (words: readonly string[]): boolean => words.length === AGE && ageIn(words) === 0

/** Whether words before a noun only describe whom it means: "a 25-year-old woman", "their poor brothers", but "her North Korean friends". */
const describes = (printed: PrintedText, hidden: number, next: number): boolean =>
  isAge(keysIn(printed, hidden, next)) ||
  (POSSESSIVES.has(keyAt(printed, hidden - 1)) &&
    keysIn(printed, hidden, next).every((key, index) => {
      const isWhich =
        [LIMITS, RESTRICTING, QUANTIFIERS, nounsOf(printed)].some((set) => set.has(key)) || isFunction(key)
      return !isWhich && !isCapital(printed, hidden + index) && !/\p{N}|est$/u.test(key) && gravityOf(key, '') === null
    }))

/**
 * Whether what is left out ends in another sentence, and behind the beginning of its clause, "the Chinese … received a
 * sentence"; or only the beginning of the sentence before it is quoted, "In both prisons, … there was a camera".
 */
function entersSentence(printed: PrintedText, hidden: number, next: number): boolean {
  if (sentenceOf(printed, hidden - 1) === sentenceOf(printed, next)) return false
  const isVerb = (word: string): boolean => isVerbForm(printed, word) || word.endsWith('ed')
  const begun = keysIn(printed, sentenceStart(printed, hidden), hidden)
  const isCut = !/^[.?!]$/u.test(keyAt(printed, hidden))
  if (isCut && PREPOSITIONS.has(begun[0]) && !begun.some(isVerb)) return true
  if (sentenceStart(printed, next) === next) return false
  // "Thus, [C]rossing".
  const opening = next - sentenceStart(printed, next)
  if (opening <= OPENING_LENGTH && keyAt(printed, next - 1) === ',') return false
  return !mentionsIn(printed, next, next + SUBJECT_LENGTH).some(
    (mention) => mention.first === next && mention.isSubject,
  )
}
