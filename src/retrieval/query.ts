import type { Bank } from './bank.ts'
import type { Tokenizer } from './words.ts'

/** A question in the bank's words. */
export interface Query {
  /** The numbers of its known words, in order, with repetitions. */
  readonly words: readonly number[]
  /** The same without repetitions. */
  readonly distinct: readonly number[]
  /** Its stems as they came, misspelt or not, without repetitions. */
  readonly stems: ReadonlySet<string>
  /** Its words that are not known at all. */
  readonly unknown: readonly string[]
}

/** Reads a question: its stems as the bank numbers them, misspelt ones as what they most likely are. */
export function readQuery(bank: Bank, tokenize: Tokenizer, question: string): Query {
  const words: number[] = []
  const unknown = new Set<string>()
  const stems = tokenize(question)
  // Each stem is looked up once, however often a message repeats it: mending takes thousands of steps.
  const numbers = new Map<string, number | undefined>()
  for (const stem of stems) {
    if (!numbers.has(stem)) {
      const known = bank.lexicon.id(stem)
      const word = known ?? bank.lexicon.mend(stem)
      numbers.set(stem, word)
      if (word === undefined) unknown.add(stem)
    }
    const word = numbers.get(stem)
    if (word !== undefined) words.push(word)
  }
  return { stems: new Set(stems), words, distinct: [...new Set(words)], unknown: [...unknown] }
}
