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
  /** How many of its words are known only by mending their spelling. */
  readonly mended: number
  /** Its words that are not known at all. */
  readonly unknown: readonly string[]
}

/** Reads a question: its stems as the bank numbers them, misspelt ones as what they most likely are. */
export function readQuery(bank: Bank, tokenize: Tokenizer, question: string): Query {
  const words: number[] = []
  const unknown = new Set<string>()
  let mended = 0
  const stems = tokenize(question)
  for (const stem of stems) {
    const known = bank.lexicon.id(stem)
    const word = known ?? bank.lexicon.mend(stem)
    if (word === undefined) unknown.add(stem)
    else words.push(word)
    if (known === undefined && word !== undefined) mended++
  }
  return { stems: new Set(stems), words, distinct: [...new Set(words)], mended, unknown: [...unknown] }
}
