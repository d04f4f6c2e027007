import { LOOK_UP } from './effort.ts'
import { occurrences } from './fold.ts'
import { areKin } from './kin.ts'
import { isCapital, isFunction, nounsOf } from './nouns.ts'
import { keyAt, tokenFrom } from './printed.ts'
import type { Added } from './replaced.ts'
import { listed } from '../english/listed.ts'
import { QUANTIFIERS } from '../english/word-classes.ts'

/** Prepositions behind a noun that lead to what is always the same: "the border into China"; where something is done is not. */
const TOWARDS = listed('into from')

/** So often at least a noun has what follows it; a verb has it by itself. */
const OFTEN = 2

/**
 * "Leaving [North Korea]", "the border [into China]": the name that always follows where the paper has one behind the word.
 */
export function isUsual({ inside: { words, folded }, printed, token, effort }: Added): boolean {
  const [first = ''] = words
  const last = keyAt(printed, token - 1)
  const name = TOWARDS.has(first) ? 1 : 0
  const rest = words.slice(name)
  if (isFunction(last) || QUANTIFIERS.has(last) || rest.length === 0 || rest.some(isFunction)) return false
  effort.spent += LOOK_UP
  const isIts = (at: number): boolean =>
    areKin(keyAt(printed, at - 1), last) &&
    rest.every((_, index) => isCapital(printed, at + name + index)) &&
    !isCapital(printed, at + words.length)
  const times = [...occurrences(folded, printed.folded)].filter((place) => isIts(tokenFrom(printed, place))).length
  // "Escape [to China]": whoever escapes elsewhere does not.
  const isNoun = nounsOf(printed).has(last)
  if (times < (isNoun ? OFTEN : 1) || (name > 0 && !isNoun)) return false
  effort.spent += printed.tokens.length
  const isOther = (at: number): boolean =>
    (name === 0 || keyAt(printed, at) === first) &&
    isCapital(printed, at + name) &&
    rest.some((word, index) => keyAt(printed, at + name + index) !== word) &&
    areKin(keyAt(printed, at - 1), last)
  return !isCapital(printed, token) && !printed.tokens.some((_, at) => isOther(at))
}
