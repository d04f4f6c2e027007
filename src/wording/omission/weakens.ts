import { ADVERB, isFormOf, OBJECT } from '../inflection.ts'
import { isFunction } from '../nouns.ts'
import { areWords, keyAt, keysIn, type PrintedText } from '../printed.ts'
import { keysOf } from '../replaced.ts'
import { EXAMPLES, FACTIVE, HEDGING, LIMITS, LIMITS_OF_TWO, RESTRICTING } from '../../english/turning.ts'
import { ARTICLES, BE, HAVE, MODALS, OTHER_MODALS, QUANTIFIERS, SAYING } from '../../english/word-classes.ts'

/** The most words of what is left out for one word of a clause. */
const SHORT = 4

/** Whether a few words of one clause are left out. */
export const isFew = (printed: PrintedText, hidden: number, next: number): boolean =>
  next - hidden <= SHORT && areWords(printed, hidden, next)

/** Whether a word says that what follows is only said or thought: "she believed [T]he room was bugged". */
export const isThought = (word: string): boolean =>
  isFormOf(word, SAYING) && !OBJECT.test(word) && !isFormOf(word, FACTIVE)

/**
 * Whether what is left out ends with what weakens the words behind it: "were … facing", printed "were almost all facing";
 * "men … survive", printed "men may survive"; "and … the room was bugged", printed "and she believed the room was bugged".
 *
 * @param hidden the first token that is left out; @param next the one behind the last
 */
export function weakens(printed: PrintedText, hidden: number, next: number): boolean {
  const words = keysOf(printed.tokens.slice(hidden, next))
  return (
    endsWithLimit(words) ||
    isRisk(words) ||
    isToldBy(words) ||
    hedges(printed, hidden, next) ||
    (isFew(printed, hidden, next) && isAnyLimit(words))
  )
}

const isModal = (word: string | undefined): boolean => MODALS.has(word) || OTHER_MODALS.has(word)

/** Whether words end with a limit: "almost all", "may", "the majority of the", "such as". */
function endsWithLimit(words: readonly string[]): boolean {
  const [before, second] = words.slice(0, 1 + words.findLastIndex((word) => !ARTICLES.has(word))).toReversed()
  const verb = words.findLast((word) => !ADVERB.test(word))
  const pair = `${second}_${before}`
  return isModal(verb) || [LIMITS, LIMITS_OF_TWO, EXAMPLES].some((set) => set.has(before) || set.has(pair))
}

/** Whether one of a few words limits: "may", "usually", "male". */
const isAnyLimit = (words: readonly string[]): boolean =>
  RESTRICTING.has(words.at(-1)) ||
  isThought(words.at(-1) ?? '') ||
  words.some((word) => isModal(word) || word === 'only' || (LIMITS.has(word) && !QUANTIFIERS.has(word)))

/** Whether a noun phrase behind a limit is cut: "face … punishment", printed "face a risk of abusive punishment". */
function isRisk(words: readonly string[]): boolean {
  const of = words.findLastIndex(isFunction)
  return words.length - of <= SHORT && LIMITS_OF_TWO.has(`${words[of - 1]}_${words[of]}`)
}

/** Whether it ends with whose word what follows is: "although … thousands crossed", printed "although it is plausible that". */
const isToldBy = (words: readonly string[]): boolean =>
  words.length > 1 && words.at(-1) === 'that' && !isFormOf(words.at(-2) ?? '', FACTIVE)

/**
 * Whether a verb follows from which another is left out that says it less surely, or of something else: "was reduced",
 * printed "seems to have been reduced"; "are … to receive", printed "are the last to receive".
 */
function hedges(printed: PrintedText, hidden: number, next: number): boolean {
  if (!areWords(printed, hidden, next)) return false
  const words = keysIn(printed, hidden, next)
  if (isFormOf(words.find((word) => !ADVERB.test(word)) ?? '', HEDGING)) return true
  const isInfinitive = keyAt(printed, next) === 'to'
  const verb = keyAt(printed, hidden - 1)
  // "Have … to tolerate", printed "have had less leeway to tolerate".
  if (isInfinitive && next > hidden) return HAVE.has(verb) || BE.has(verb)
  const end = words.findLastIndex((word) => !(BE.has(word) || HAVE.has(word) || ADVERB.test(word)))
  return end > 0 && end < words.length - 1 && words[end] === 'to'
}
