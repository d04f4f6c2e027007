import type { Bank } from './bank.ts'
import { holdersOf } from './postings.ts'

/** Two words of a question that stand together in entries of the bank. */
export interface Pair {
  /** In how many entries of each owner (`Bank.owners`): the passages' questions, then their gaps. */
  readonly counts: Uint32Array
  readonly questions: number
  readonly gaps: number
}

/** So many words of a question are paired, the first; a set of them fits in one integer. */
const MOST_PAIRED = 32

/**
 * Makes the function that finds the pairs among a question's distinct words, however far apart they stand. It keeps one
 * table, an entry of the bank a place, of the words found in it so far, and clears what it touched.
 */
export function pairFinder(bank: Bank): (words: readonly number[]) => Pair[] {
  const { owners, passages, postings } = bank
  const seen = new Uint32Array(owners.length)
  return (words) => {
    const paired = words.slice(0, MOST_PAIRED)
    const found = new Map<number, Uint32Array>()
    const count = (pair: number, owner: number): void => {
      let counts = found.get(pair)
      if (!counts) found.set(pair, (counts = new Uint32Array(2 * passages)))
      counts[owner] = (counts[owner] as number) + 1
    }
    for (const [place, word] of paired.entries()) {
      for (const entry of holdersOf(postings, word)) {
        let others = seen[entry] as number
        seen[entry] = others | (1 << place)
        while (others !== 0) {
          const other = 31 - Math.clz32(others)
          others &= ~(1 << other)
          count(place * MOST_PAIRED + other, owners[entry] as number)
        }
      }
    }
    for (const word of paired) for (const entry of holdersOf(postings, word)) seen[entry] = 0
    const sum = (counts: Uint32Array): number => counts.reduce((a, b) => a + b, 0)
    return [...found.values()].map((counts) => ({
      counts,
      questions: sum(counts.subarray(0, passages)),
      gaps: sum(counts.subarray(passages)),
    }))
  }
}
