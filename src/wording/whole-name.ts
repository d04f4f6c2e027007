import { type Effort, LOOK_UP } from './effort.ts'
import { fold, occurrences } from './fold.ts'
import { isHead } from './mentions.ts'
import { isCapital, isFunction, isPerson, singular } from './nouns.ts'
import { type PrintedText, tokenFrom } from './printed.ts'
import type { Added } from './replaced.ts'
import { POSSESSIVES, PREPOSITIONS, QUANTIFIERS, REGIONS } from '../english/word-classes.ts'

/** So often is a thing called by its whole name that it goes by a part of it: "the [North Korean] government". */
const OFTEN = 2

/**
 * "Yanbian [Korean Autonomous Prefecture]", "the [1951] Convention", "the Commission [on Human Rights]": the rest of a name
 * that the paper prints whole, and that is the name of one thing alone.
 */
export function isWholeName(added: Added): boolean {
  const { inside, beforeMark, printed, token, effort } = added
  const [last = '', next = ''] = [beforeMark.at(-1), printed.tokens[token]?.key]
  // "Most North Koreans" are none of North Hamgyong.
  if (isCapital(printed, token - 1) && !isFunction(last))
    return ![token - 2, token].some((at) => isCapital(printed, at)) && hasRest(inside.words, last, added)
  const opens = /^(?:the|this|that|these|those)$/u.test(last) || POSSESSIVES.has(last)
  if (!opens || isPerson(singular(next)) || isCapital(printed, token + 1) || [next, ...inside.words].some(isLimiting))
    return false
  const found = capitalsIn([...inside.words, next], printed, effort)
  const isName = isCapital(printed, token)
    ? found.some(({ all }) => all)
    : found.filter(({ most }) => most).length >= OFTEN
  return isName && isOnlyIn(added, token, -1)
}

const isLimiting = (word: string): boolean => isFunction(word) || QUANTIFIERS.has(word)

/** Whether words are the rest of the name that a printed word begins. */
function hasRest(words: readonly string[], last: string, added: Added): boolean {
  const [first = '', end = ''] = [words[0], words.at(-1)]
  if (/^\p{N}/u.test(first) || PREPOSITIONS.has(end)) return false
  if (!capitalsIn([last, ...words], added.printed, added.effort).some(({ all }) => all)) return false
  return REGIONS.has(end) || isOnlyIn(added, added.token - 1, 1)
}

/** Whether a word, wherever it is printed with or without its capital as it is here, has no others on one side of it. */
function isOnlyIn({ inside: { words }, printed, effort }: Added, here: number, side: 1 | -1): boolean {
  const { tokens } = printed
  effort.spent += tokens.length
  const { key } = tokens[here] ?? {}
  const isName = isCapital(printed, here)
  const isOther = (at: number): boolean => {
    const [near, far] = [tokens[at + side], tokens[at + 2 * side]?.key ?? '']
    if (!near?.isWord) return false
    if (side === 1) return words[0] !== near.key && (PREPOSITIONS.has(near.key) || isCapital(printed, at + 1))
    // "Local government" is no other government than the North Korean one.
    const isContent = !isFunction(near.key) && (isName || isCapital(printed, at - 1))
    return isContent && !words.includes(near.key) && !words.includes(far)
  }
  const isSame = (at: number): boolean => isCapital(printed, at) === isName && (side === 1 || isHead(printed, at))
  return !tokens.some((token, at) => token.key === key && isSame(at) && isOther(at))
}

/** Where words are printed next to each other: whether all have a capital or a number, and whether all but the last have. */
function capitalsIn(words: readonly string[], printed: PrintedText, effort: Effort): { all: boolean; most: boolean }[] {
  effort.spent += LOOK_UP
  return [...occurrences(fold(words.join(' ')), printed.folded)].map((place) => {
    const first = tokenFrom(printed, place)
    const isOne = (word: string, at: number): boolean =>
      /^\p{N}/u.test(word) || PREPOSITIONS.has(word) || word === 'the' || isCapital(printed, first + at)
    return { all: words.every(isOne), most: words.slice(0, -1).every(isOne) }
  })
}
