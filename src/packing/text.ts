import { type BitCoder, Reader } from './arithmetic.ts'
import { bytesOf, type Packed } from './packed.ts'
import { Predictor } from './predictor.ts'
import { hashOf, passCount, passNumber } from './symbols.ts'
import { treeOf } from './tree.ts'

/**
 * Passes a text through a coder, letter by letter (UTF-16): writes it, or reads what was written. Each is foretold from
 * up to six letters before it, and from the word it stands in and the word before.
 *
 * @param letters every letter that occurs, in order
 */
export function passText(coder: BitCoder, letters: string, given: string): string {
  const predictor = new Predictor(coder, 8)
  const tree = treeOf(Array.from({ length: letters.length }, () => 1))
  const symbols = new Map(letters.split('').map((letter, i) => [letter, i]))
  const length = passCount(predictor, given.length)
  let text = ''
  let [word, wordBefore, last2, last4] = [0, 0, 0, 0]
  let last: readonly number[] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i < length; i++) {
    const { contexts } = predictor
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = last
    last2 = a * 256 + b
    last4 = hashOf(6, last2, c * 256 + d)
    contexts[0] = hashOf(1, word)
    contexts[1] = hashOf(2, last2)
    contexts[2] = hashOf(3, last2, c)
    contexts[3] = last4
    contexts[4] = hashOf(7, last4, e)
    contexts[5] = hashOf(8, word, wordBefore)
    contexts[6] = hashOf(9, last4, e * 256 + f)
    contexts[7] = hashOf(2, a)
    const symbol = passNumber(predictor, tree, 0, symbols.get(given[i] ?? '') ?? 0)
    const letter = letters[symbol] ?? ''
    text += letter
    last = [symbol, a, b, c, d, e]
    if (/\p{L}/u.test(letter)) word = hashOf(10, word, symbol)
    else if (word !== 0) [word, wordBefore] = [0, word]
  }
  return text
}

/**
 * Unpacks a text.
 *
 * @throws Error when it is damaged
 */
export const unpackText = (packed: Packed): string => passText(new Reader(bytesOf(packed)), packed.letters, '')
