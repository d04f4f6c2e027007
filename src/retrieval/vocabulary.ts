import type { Tables } from './tables.ts'

/** The numbers that stand in a pair before the first word of a message, and for a word that is not known. */
export const START = 0xffff
export const STRANGER = 0xfffe

/** A pair of neighbouring words as one number. */
export const pairOf = (before: number, word: number): number => before * 0x1_0000 + word

/** What stands among the words for every word that is not known. */
export const UNKNOWN = '?'

/** So many unknown words of a message count, as one of a kind each. */
const MOST_UNKNOWN = 3

/** How far a misspelt word may be from a known one: one slip in a word of five letters, two from eight letters on. */
const tolerance = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2)

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

/** So many words of a message are read; the rest of a longer one is passed over, which bounds the work. */
export const MOST_WORDS = 200

/** So many unknown words of a message are looked at for a slip of the keyboard. */
const MOST_MENDED = 8

/** Opens the vocabulary of an encoder's tables. */
export function openVocabulary(tables: Tables): Vocabulary {
  const known = new TextDecoder().decode(tables.get('words', 'Uint8Array')).split('\n')
  const ids = new Map(known.map((word, id) => [word, id]))
  const pairs = new Map<number, number>()
  const neighbours = tables.get('pairs', 'Uint16Array')
  for (let i = 0; i < neighbours.length; i += 2) {
    pairs.set(pairOf(neighbours[i] ?? 0, neighbours[i + 1] ?? 0), known.length + i / 2)
  }
  const asked = tables.get('asked', 'Uint8Array')
  /** Words that a slip may have been meant for, by initial: those that questions about the paper have. */
  let meant: Map<string, readonly string[]> | undefined
  const meantWith = (initial: string): readonly string[] => {
    meant ??= Map.groupBy(
      known.filter((word, id) => (asked[id] ?? 0) > 0 && word.length > 3 && !/\d/u.test(word)),
      (word) => word.slice(0, 1),
    )
    return meant.get(initial) ?? []
  }
  const mend = (word: string): number | undefined => {
    const bound = /\d/u.test(word) ? 0 : tolerance(word.length)
    if (bound === 0) return undefined
    let best: string | undefined
    let least = bound
    for (const candidate of meantWith(word.slice(0, 1))) {
      if (Math.abs(candidate.length - word.length) > least) continue
      const distance = edits(word, candidate, least + 1)
      if (distance > least) continue
      if (distance < least || best === undefined || askedOf(candidate) > askedOf(best)) {
        least = distance
        best = candidate
      }
    }
    return best === undefined ? undefined : ids.get(best)
  }
  const askedOf = (word: string): number => asked[ids.get(word) ?? -1] ?? 0

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
        let id = ids.get(word)
        if (id === undefined) {
          if (!unknown.has(word)) {
            const found = unknown.size < MOST_MENDED ? mend(word) : undefined
            unknown.set(word, found)
            if (found !== undefined) mended++
          }
          id = unknown.get(word)
        }
        const pair = id === undefined ? undefined : pairs.get(pairOf(before, id))
        if (id !== undefined) {
          units.push(id)
          distinct.add(id)
        }
        if (pair !== undefined) units.push(pair)
        before = id ?? STRANGER
      }
      const strange = [...unknown].flatMap(([word, id]) => (id === undefined ? [word] : []))
      const unit = ids.get(UNKNOWN)
      if (unit !== undefined) for (const _ of strange.slice(0, MOST_UNKNOWN)) units.push(unit)
      return { units, words: [...distinct], unknown: strange, mended }
    },
  }
}

/**
 * Damerau's distance between two words: letters dropped, added, changed or swapped with the next.
 *
 * @param limit what is at least so far apart is given as `limit`
 */
function edits(word: string, other: string, limit: number): number {
  let before: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= word.length; i++) {
    const current = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = word[i - 1] === other[j - 1] ? 0 : 1
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same)
      const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]
      if (isSwapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      current.push(cost)
    }
    if (Math.min(...current) >= limit) return limit
    before = previous
    previous = current
  }
  return Math.min(limit, previous[other.length] ?? limit)
}
