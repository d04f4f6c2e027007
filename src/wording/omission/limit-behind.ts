import { isPlural } from '../nouns.ts'
import { LIMITS_BEHIND } from '../../english/turning.ts'
import { listed } from '../../english/listed.ts'
import { BASES } from '../../english/word-classes.ts'

/** What limits the words before it, right behind them: "if", "in extreme cases", "while kneeling", "rather die than". */
const LIMITING = new RegExp(`^[,\\s]*(?:${LIMITS_BEHIND.join('|').replaceAll('*', '\\p{L}+')})(?!\\p{L})`, 'iu')

const WHEN = /^[,\s]*when(?!\p{L})([^.,;:?!]*)/iu

const PAST = listed('was were had did could would')

/** Whether a word is a form of a verb that tells of what is past; the table has nouns, "goes" and "dying" too. */
const isPastForm = (word: string): boolean => BASES.has(word) && !isPlural(word) && !word.endsWith('ing')

/** Whether words of a clause tell of what is past. */
export const isPast = (words: readonly string[]): boolean =>
  words.some((one) => one.endsWith('ed') || isPastForm(one) || PAST.has(one))

/** Whether a text begins with what limits the words that stand right before it: a condition, a case, a source. */
export function limitsBehind(text: string): boolean {
  const [, when] = WHEN.exec(text) ?? []
  // "When they become ill", but not "when they first crossed into China".
  return LIMITING.test(text) || (when !== undefined && !isPast(when.toLowerCase().match(/\p{L}+/gu) ?? []))
}
