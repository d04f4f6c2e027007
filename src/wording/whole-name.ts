import { type Effort, LOOK_UP } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { isHead } from './mentions.ts'
import { isCapital, isFunction, isPerson, singular } from './nouns.ts'
import { keyAt, type PrintedText, tokenFrom } from './printed.ts'
import type { Added, Inside } from './replaced.ts'
import { POSSESSIVES, PREPOSITIONS, QUANTIFIERS, REGIONS, RULERS } from '../english/word-classes.ts'

/** So often is a thing called by its whole name that it goes by a part of it: "the [North Korean] government". */
const OFTEN = 2

/** Where words are put in. */
type Place = Pick<Added, 'inside' | 'printed' | 'effort'>

/**
 * "Yanbian [Korean Autonomous Prefecture]", "the [1951] Convention": the rest of a name that the paper prints whole, and that
 * is the name of one thing alone.
 */
export function isWholeName(added: Added): boolean {
  const { inside, beforeMark, printed, token } = added
  const [last = '', next] = [beforeMark.at(-1), keyAt(printed, token)]
  if (isCapital(printed, token - 1) && !isFunction(last)) return hasRest(last, added)
  const opens = /^(?:the|this|that|these|those)$/u.test(last) || POSSESSIVES.has(last)
  const words = [...inside.words, next]
  const isLimiting = (word: string): boolean => isFunction(word) || QUANTIFIERS.has(word)
  if (!opens || isPerson(singular(next)) || words.some(isLimiting)) return false
  if (isCapital(printed, token + 1)) return false
  if (isCapital(printed, token)) return timesOf(words, 0, added) > 0 && isOnlyIn(added, token, -1)
  // "The [North Korean] regime", where the paper has "the North Korean government".
  const names = RULERS.has(next) ? RULERS : [next]
  return (
    [...names].some((name) => timesOf([...inside.words, name ?? ''], 1, added) >= OFTEN) && isOnlyIn(added, token, -1)
  )
}

/** "[Chung] Byung-Ho": what the paper always has before the rest of a name. */
export const isForename = (inside: Inside, printed: PrintedText, token: number, effort: Effort): boolean =>
  isCapital(printed, token) &&
  !isFunction(keyAt(printed, token)) &&
  !isCapital(printed, token - 1) &&
  !inside.words.some(isFunction) &&
  timesOf([...inside.words, keyAt(printed, token)], 0, { printed, effort }) > 0 &&
  isOnlyIn({ inside, printed, effort }, token, -1)

/** Whether words are the rest of the name that a printed word is the beginning of; "most North Koreans" are none of North Hamgyong. */
function hasRest(last: string, added: Added): boolean {
  const { inside, printed, token } = added
  const [first = '', end = ''] = [inside.words[0], inside.words.at(-1)]
  if (
    [token - 2, token].some((at) => isCapital(printed, at)) ||
    [first, end].some((word) => isFunction(word) || /^\p{N}/u.test(word))
  )
    return false
  return timesOf([last, ...inside.words], 0, added) > 0 && (REGIONS.has(end) || isOnlyIn(added, token - 1, 1))
}

/** Whether a word, wherever it is printed with or without its capital as it is here, has no others on one side of it. */
function isOnlyIn({ inside: { words }, printed, effort }: Place, here: number, side: 1 | -1): boolean {
  const { tokens } = printed
  effort.spent += tokens.length
  const isName = isCapital(printed, here)
  const isOther = (at: number): boolean => {
    const [near, far] = [tokens[at + side], keyAt(printed, at + 2 * side)]
    if (!near?.isWord || words.includes(near.key) || words.includes(far) || isFunction(near.key)) return false
    // "Local government" is no other government than the North Korean one.
    return isCapital(printed, at + side) || (side === -1 && isName && isHead(printed, at))
  }
  return !tokens.some(({ key }, at) => key === keyAt(printed, here) && isCapital(printed, at) === isName && isOther(at))
}

/** How often words are printed next to each other with a capital or a number, but for the last ones. */
function timesOf(words: readonly string[], small: number, { printed, effort }: Omit<Place, 'inside'>): number {
  effort.spent += LOOK_UP
  const isOne = (word: string, at: number): boolean =>
    (small === 0 && /^\p{N}/u.test(word)) || PREPOSITIONS.has(word) || word === 'the' || isCapital(printed, at)
  return [...occurrences(fold(words.join(' ')), printed.folded)].filter((place) => {
    const first = tokenFrom(printed, place)
    return words.slice(0, words.length - small).every((word, at) => isOne(word, first + at))
  }).length
}
