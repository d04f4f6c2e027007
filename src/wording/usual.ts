import { areSameWord } from './inflection.ts'
import { isCapital, isFunction, nounsOf } from './nouns.ts'
import { keyAt } from './printed.ts'
import type { Added } from './replaced.ts'
import { listed } from '../english/listed.ts'

/** Prepositions of direction; where something is done changes from sentence to sentence. */
const TOWARDS = listed('into from to')

/** So often at least a noun has what follows it; a verb has it by itself. */
const OFTEN = 2

/**
 * "Leaving [North Korea]", "the border [into China]": the name that always follows where the paper has one behind the word.
 */
export function isUsual({ inside: { words }, printed, token, effort }: Added): boolean {
  const { tokens } = printed
  const [first = ''] = words
  const last = keyAt(printed, token - 1)
  const name = TOWARDS.has(first) ? 1 : 0
  if (isFunction(last) || words.length === name || isFunction(words[name])) return false
  effort.spent += tokens.length
  const behind = tokens.flatMap(({ key }, at) => {
    const from = at + 1 + name
    const isIts = areSameWord(key, last) && (name === 0 || keyAt(printed, at + 1) === first) && isCapital(printed, from)
    return isIts ? [from] : []
  })
  const rest = words.slice(name)
  const isRest = (from: number): boolean =>
    rest.every((word, at) => keyAt(printed, from + at) === word && isCapital(printed, from + at)) &&
    !isCapital(printed, from + rest.length)
  return behind.length >= (nounsOf(printed).has(last) ? OFTEN : 1) && behind.every(isRest)
}
