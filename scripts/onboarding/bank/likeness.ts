import type { Tokenizer } from '../../../src/retrieval/words.ts'

/** Two questions that have this share of their words in common ask the same. */
const ALIKE = 0.75

/** With fewer words that count than this, two questions are alike only when they are the same. */
const FEWEST = 3

interface Known {
  readonly text: string
  readonly words: ReadonlySet<string>
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Questions that are known, to find one that asks the same in nearly the same words. */
export class Likeness {
  readonly #tokenize: Tokenizer
  readonly #known: Known[] = []
  readonly #same = new Map<string, string>()
  /** For each word, the questions that have it. */
  readonly #having = new Map<string, number[]>()

  constructor(tokenize: Tokenizer, texts: readonly string[] = []) {
    this.#tokenize = tokenize
    for (const text of texts) this.add(text)
  }

  add(text: string): void {
    const words = new Set(this.#tokenize(text))
    const at = this.#known.push({ text, words }) - 1
    if (!this.#same.has(bare(text))) this.#same.set(bare(text), text)
    for (const word of words) this.#having.set(word, [...(this.#having.get(word) ?? []), at])
  }

  /** A known question that asks the same; undefined where none does. */
  like(text: string): string | undefined {
    const same = this.#same.get(bare(text))
    if (same !== undefined) return same
    const words = new Set(this.#tokenize(text))
    if (words.size < FEWEST) return undefined
    const shared = new Map<number, number>()
    for (const word of words) for (const at of this.#having.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    const found = [...shared].find(([at, both]) => {
      const other = this.#known[at]?.words.size ?? 0
      return other >= FEWEST && both / (words.size + other - both) >= ALIKE
    })
    return found && this.#known[found[0]]?.text
  }
}
