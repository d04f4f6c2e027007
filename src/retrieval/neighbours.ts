import type { Bank, Entry } from './bank.ts'
import type { Query } from './query.ts'

/** Every entry of the bank that shares a word with a question, by the cosine of their word rarities, nearest first. */
export interface Neighbour {
  readonly entry: Entry
  readonly cosine: number
}

/** Entries nearer than this one are worth telling apart; the rest share a common word by chance. */
const LEAST_COSINE = 0.1

/** The entries of the bank nearest to a question, questions and gaps alike. */
export function neighboursOf(bank: Bank, query: Query): Neighbour[] {
  const { starts, postings, rarity, norms, entries } = bank
  const dots = new Float32Array(entries.length)
  let square = query.unknown.length * unknownRarity(bank) ** 2
  for (const word of query.distinct) {
    const weight = (rarity[word] ?? 0) ** 2
    square += weight
    for (let i = starts[word] ?? 0; i < (starts[word + 1] ?? 0); i++) {
      const entry = postings[i] as number
      dots[entry] = (dots[entry] ?? 0) + weight
    }
  }
  const norm = Math.sqrt(square) || 1
  const found: Neighbour[] = []
  for (const [index, dot] of dots.entries()) {
    const cosine = dot / (norm * (norms[index] ?? 1))
    if (cosine > LEAST_COSINE) found.push({ entry: entries[index] as Entry, cosine })
  }
  return found.sort((a, b) => b.cosine - a.cosine)
}

/** The rarity that a word has which no question of the bank holds. */
export const unknownRarity = (bank: Bank): number => Math.log(1 + bank.entries.length)

/** How near a passage's questions are: the squares of the cosines of its five nearest, summed. */
export function passageNearness(bank: Bank, neighbours: readonly Neighbour[]): Float64Array {
  const nearness = new Float64Array(bank.passages)
  const seen = new Uint8Array(bank.passages)
  for (const { entry, cosine } of neighbours) {
    const { passage, gap } = entry
    if (gap || (seen[passage] ?? 0) >= 5) continue
    seen[passage] = (seen[passage] ?? 0) + 1
    nearness[passage] = (nearness[passage] ?? 0) + cosine ** 2
  }
  return nearness
}
