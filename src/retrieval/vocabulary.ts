import { element } from '../paper/element.ts'
import type { Tables } from './tables.ts'

/** The numbers that stand in a pair before the first word of a message, and for a word that is not known. */
export const START = 0xffff
export const STRANGER = 0xfffe

/** A pair of neighbouring words as one number. */
export const pairOf = (before: number, word: number): number => before * 0x1_0000 + word

/** The pair at a place of a table of pairs, which has all first words before all second ones: so it deflates far better. */
const pairAt = (pairs: Uint16Array, at: number): number =>
  pairOf(pairs[at] as number, pairs[pairs.length / 2 + at] as number)

/** What stands among the words for every word that is not known. */
export const UNKNOWN = '?'

/** At most this many unknown words of a message count; each counts as the same word. */
const MOST_UNKNOWN = 3

/** How many slips may lie between a misspelt word and a known one: one from five letters on, two from eight. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

/** What a slip was meant for has at least this many letters. */
const SHORTEST = 4

/** A message in the vocabulary's numbers. */
export interface Units {
  /** Its words and pairs of neighbouring words, as far as they are known, in order. */
  readonly units: readonly number[]
  /** Its known words alone, without repetitions. */
  readonly words: readonly number[]
  /** Its words that are not known, without repetitions. */
  readonly unknown: readonly string[]
  /** How many of its words were taken for another that is spelt nearly like them. */
  readonly mended: number
}

/** The words that the encoder knows: those of general English, and those of the paper and its questions. */
export interface Vocabulary {
  /** @param words as `wordReader` gives them */
  readonly read: (words: readonly string[]) => Units
  /** How often a word stands in the paper and in questions that it answers, in steps that double; 0 for never. */
  readonly asked: Uint8Array
  /** How rare a word is in general English: 0 for the commonest, 255 for what it does not have. */
  readonly rarity: Uint8Array
}

/** At most this many words of a message are read, to bound the work. */
export const MOST_WORDS = 200

/** For at most this many unknown words of a message it is asked whether they are a slip of the keyboard. */
const MOST_MENDED = 8

/** A word that a slip may have been meant for. */
interface Meant {
  readonly id: number
  readonly word: string
  readonly letters: number
}

/**
 * Which letters a word has, one bit for each. A slip changes at most two bits (one letter for another), so words that
 * differ in more are further apart. So nearly all need no comparison letter by letter.
 */
function lettersIn(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function bitsIn(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}

/** The first place of a list in order, from 0 to its length, that is not below what is sought. */
function firstNotBelow(length: number, isBelow: (at: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** Opens the vocabulary of an encoder's tables, where words and pairs stand in order and are found by halving. */
export function openVocabulary(tables: Tables): Vocabulary {
  // Split by the platform: a loop over thousands of lines would be compiled at every start, and run once.
  const known = new TextDecoder().decode(tables.get('words', 'Uint8Array')).split('\n')
  const neighbours = tables.get('pairs', 'Uint16Array')
  const asked = tables.get('asked', 'Uint8Array')
  const placeOf = (word: string): number => firstNotBelow(known.length, (at) => (known[at] as string) < word)
  const idOf = (word: string): number | undefined => {
    const id = placeOf(word)
    return known[id] === word ? id : undefined
  }
  const idOfPair = (first: number, second: number): number | undefined => {
    const pair = pairOf(first, second)
    const at = firstNotBelow(neighbours.length / 2, (one) => pairAt(neighbours, one) < pair)
    return 2 * at < neighbours.length && pairAt(neighbours, at) === pair ? known.length + at : undefined
  }
  const meant = new Map<string, readonly Meant[]>()
  /** The words of an initial that questions about the paper have, listed when a slip first needs them. */
  const meantBy = (initial: string): readonly Meant[] => {
    const before = meant.get(initial)
    if (before) return before
    const found: Meant[] = []
    for (let id = placeOf(initial); id < known.length; id++) {
      if (asked[id] === 0) continue
      const word = known[id] as string
      if (!word.startsWith(initial)) break
      if (word.length >= SHORTEST && !/\d/u.test(word)) found.push({ id, word, letters: lettersIn(word) })
    }
    // Only for initials of known words, as nothing of what was asked may be kept.
    if (found.length > 0) meant.set(initial, found)
    return found
  }
  /** What a slip may have been meant for: a word of the same initial that questions about the paper have. */
  const mend = (word: string): number | undefined => {
    let least = /\d/u.test(word) ? 0 : tolerance(word.length)
    if (least === 0) return undefined
    const letters = lettersIn(word)
    let best: number | undefined
    for (const { id, word: candidate, letters: others } of meantBy(word.slice(0, 1))) {
      if (Math.abs(candidate.length - word.length) > least || bitsIn(letters ^ others) > 2 * least) continue
      const distance = edits(word, candidate, least + 1)
      if (distance > least) continue
      if (distance < least || best === undefined || (asked[id] as number) > (asked[best] as number)) {
        least = distance
        best = id
      }
    }
    return best
  }

  return {
    asked,
    rarity: tables.get('rarity', 'Uint8Array'),
    read(words) {
      const units: number[] = []
      const distinct = new Set<number>()
      const unknown = new Map<string, number | undefined>()
      let mended = 0
      let before = START
      for (const word of words.slice(0, MOST_WORDS)) {
        let id = idOf(word)
        if (id === undefined) {
          if (!unknown.has(word)) {
            const found = unknown.size < MOST_MENDED ? mend(word) : undefined
            unknown.set(word, found)
            if (found !== undefined) mended++
          }
          id = unknown.get(word)
        }
        const pair = id === undefined ? undefined : idOfPair(before, id)
        if (id !== undefined) {
          units.push(id)
          distinct.add(id)
        }
        if (pair !== undefined) units.push(pair)
        before = id ?? STRANGER
      }
      const strange = [...unknown].flatMap(([word, id]) => (id === undefined ? [word] : []))
      const unit = idOf(UNKNOWN)
      if (unit !== undefined) for (const _ of strange.slice(0, MOST_UNKNOWN)) units.push(unit)
      return { units, words: [...distinct], unknown: strange, mended }
    },
  }
}

/**
 * Damerau's distance between two words: letters dropped, added, changed or swapped with the next.
 *
 * @param limit a distance that is no smaller is given as `limit`
 */
function edits(word: string, other: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= word.length; i++) {
    const current = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min(element(previous, j) + 1, element(current, j - 1) + 1, element(previous, j - 1) + same)
      const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]
      if (isSwapped) cost = Math.min(cost, element(before, j - 2) + 1)
      current.push(cost)
    }
    if (Math.min(...current) >= limit) return limit
    before = previous
    previous = current
  }
  return Math.min(limit, element(previous, other.length))
}
