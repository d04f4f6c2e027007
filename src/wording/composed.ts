import { isPlural, isVerbal, nounsOf } from './nouns.ts'
import { isWordAt, keyAt, type PrintedText } from './printed.ts'
import { type Inside, partOf } from './replaced.ts'

/** Longer changes are not taken apart. */
const WORDS_AT_MOST = 3

/** Words of brackets and the printed tokens that they stand for, each end exclusive. */
interface Change {
  readonly first: number
  readonly last: number
  readonly from: number
  readonly to: number
}

/** A change without the words that it has from the print. */
function bareOf({ words }: Inside, printed: PrintedText, from: number, to: number): Change {
  const isSame = (word: number, token: number): boolean =>
    isWordAt(printed, token) && words[word] === keyAt(printed, token)
  let [first, last] = [0, words.length]
  // "The name Kim Il Sung" for "this name".
  if (words[0] === 'the' && /^(?:this|these|such)$/u.test(keyAt(printed, from)) && to > from + 1)
    [first, from] = [1, from + 1]
  while (first < last && from < to && isSame(first, from)) [first, from] = [first + 1, from + 1]
  while (first < last && from < to && isSame(last - 1, to - 1)) [last, to] = [last - 1, to - 1]
  return { first, last, from, to }
}

/**
 * Whether brackets are fair by their parts: without the words that they have from the print, "[the Korean-Chinese man]"
 * for "the man"; or as two changes, each of which is fair, "[she has]" for "I have".
 *
 * @param fits whether a part is fair for printed tokens, end exclusive
 */
export function isComposed(
  inside: Inside,
  printed: PrintedText,
  [from, to]: readonly [number, number],
  fits: (part: Inside, from: number, to: number) => boolean,
): boolean {
  const { length } = inside.words
  const bare = bareOf(inside, printed, from, to)
  const isShorter = bare.first < bare.last && bare.last - bare.first < length
  if (isShorter && fits(partOf(inside, bare.first, bare.last), bare.from, bare.to)) return true
  if (Math.max(length, to - from) > WORDS_AT_MOST || isOtherNumber(inside, printed, to)) return false
  for (let middle = 1; middle < length; middle += 1)
    for (let token = from + 1; token < to; token += 1)
      if (fits(partOf(inside, 0, middle), from, token) && fits(partOf(inside, middle, length), token, to)) return true
  return false
}

/** "A woman" for "the women". */
function isOtherNumber({ words }: Inside, printed: PrintedText, to: number): boolean {
  const [mine = '', theirs] = [words.at(-1), keyAt(printed, to - 1)]
  return isPlural(mine) !== isPlural(theirs) && nounsOf(printed).has(theirs) && !isVerbal(mine)
}
