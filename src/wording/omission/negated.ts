import { isNegation } from '../gravity.ts'
import { SUBJECT } from '../inflection.ts'
import { isVerbal, opensNoun } from '../nouns.ts'
import { isWordAt, keyAt, keysIn, type PrintedText, sentenceStart } from '../printed.ts'
import { CONDITIONALS, DENIALS, NEGATED_LIMITS, NEGATED_PHRASES, NO_ADVERBS } from '../../english/turning.ts'
import { JOINING } from '../../english/word-classes.ts'

const isAdverb = (word: string): boolean => NEGATED_LIMITS.has(word) || (word.endsWith('ly') && !NO_ADVERBS.has(word))

/** Whether a clause begins at a token that joins: "and she", "because", but not "work and move". */
const joinsClause = (printed: PrintedText, at: number): boolean => {
  const [key, next] = [keyAt(printed, at), keyAt(printed, at + 1)]
  const isOpen = /^(?:and|or)$/u.test(key) && !(opensNoun(next) || isVerbal(next) || SUBJECT.test(next))
  return JOINING.has(key) && !isOpen && !NEGATED_LIMITS.has(key) && !/^(?:either|also)$/u.test(key)
}

/** Whether the clause that goes on at a token has a negation before it. */
export function isNegatedAt(printed: PrintedText, token: number): boolean {
  const start = sentenceStart(printed, token - 1)
  for (let at = token - 1; at >= start && isWordAt(printed, at) && !joinsClause(printed, at); at -= 1)
    if (isNegation(keyAt(printed, at)) || DENIALS.has(keyAt(printed, at))) return true
  return false
}

/**
 * Whether what is left out of a negated clause limits what is denied: "not able to attend school …" says more than "not
 * able to attend school easily".
 */
export function widensNegation(printed: PrintedText, hidden: number, next: number): boolean {
  let end = hidden
  while (end < next && isWordAt(printed, end) && !joinsClause(printed, end)) end += 1
  const words = keysIn(printed, hidden, end)
  // "Not allowed to speak at all" is not allowed to speak.
  if (words.slice(-2).join(' ') === 'at all') words.splice(-2)
  // "Few … are at risk", printed "few speak Danish and are at risk".
  if (isNegation(keyAt(printed, hidden - 1)) && isVerbal(keyAt(printed, next))) return true
  const isLimit = [words[0], words.at(-1)].some((word = '') => isAdverb(word)) || NEGATED_PHRASES.test(words.join(' '))
  return isLimit && isNegatedAt(printed, hidden)
}

/** Whether a token stands in a condition: "if they cross the border and", but not behind its comma. */
function isConditionalAt(printed: PrintedText, token: number): boolean {
  const start = sentenceStart(printed, token - 1)
  for (let at = token - 1; at >= start && isWordAt(printed, at); at -= 1)
    if (CONDITIONALS.has(keyAt(printed, at))) return true
  return false
}

/** Whether part of a condition is left out: "if someone is caught …", printed "if someone is caught with Bibles". */
export const widensCondition = (printed: PrintedText, hidden: number, next: number): boolean =>
  hidden < next && isWordAt(printed, hidden) && isConditionalAt(printed, hidden)
