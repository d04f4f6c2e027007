import type { Bank, Entry } from './bank.ts'
import type { Query } from './query.ts'

/** An entry of the bank beside a question: the cosine of their word rarities. */
export interface Neighbour {
  readonly entry: Entry
  readonly cosine: number
}

/** What the bank has near a question. */
export interface Neighbourhood {
  /** The nearest entries, questions and gaps alike, nearest first: all that come near the very nearest. */
  readonly nearest: readonly Neighbour[]
  /** For each passage, how near its questions are: the squares of the cosines of the nearest few, summed. */
  readonly questions: Float64Array
  /** For each passage, the cosine of its nearest question and of its nearest gap. */
  readonly question: Float32Array
  readonly gap: Float32Array
}

/** How many questions of a passage count towards its nearness. */
const COUNTED = 5

/** An entry is among the nearest from this share of the nearest one's cosine on. */
const NEAR = 0.45

/** A word in more than this share of all entries ("Korea") makes nobody a neighbour. */
const COMMON = 0.1

/** The rarity that a word has which no question of the bank holds. */
export const unknownRarity = (bank: Bank): number => Math.log(1 + bank.entries.length)

/** Finds what is near a question. */
export function neighbourhoodOf(bank: Bank, query: Query): Neighbourhood {
  const { entries, passages, norms } = bank
  const { dots, norm } = products(bank, query)
  const question = new Float32Array(passages)
  const gap = new Float32Array(passages)
  const top = new Float32Array(passages * COUNTED)
  let most = 0
  for (let index = 0; index < dots.length; index++) {
    const dot = dots[index] as number
    if (dot === 0) continue
    const cosine = dot / (norm * (norms[index] as number))
    dots[index] = cosine
    if (cosine > most) most = cosine
    const { passage, gap: isGap } = entries[index] as Entry
    const best = isGap ? gap : question
    if (cosine > (best[passage] as number)) best[passage] = cosine
    if (!isGap) insert(top, passage * COUNTED, cosine)
  }
  const nearest: Neighbour[] = []
  for (let index = 0; index < dots.length; index++) {
    const cosine = dots[index] as number
    if (cosine > 0 && cosine >= NEAR * most) nearest.push({ entry: entries[index] as Entry, cosine })
  }
  nearest.sort((a, b) => b.cosine - a.cosine)
  const questions = new Float64Array(passages)
  for (let at = 0; at < top.length; at++) {
    const passage = Math.floor(at / COUNTED)
    questions[passage] = (questions[passage] as number) + (top[at] as number) ** 2
  }
  return { nearest, questions, question, gap }
}

/** The dot product of the question with every entry, and the question's own length. */
function products(bank: Bank, query: Query): { dots: Float32Array; norm: number } {
  const { starts, postings, rarity, entries } = bank
  const dots = new Float32Array(entries.length)
  let square = query.unknown.length * unknownRarity(bank) ** 2
  for (const word of query.distinct) {
    const weight = (rarity[word] ?? 0) ** 2
    square += weight
    const from = starts[word] ?? 0
    const to = starts[word + 1] ?? 0
    if (to - from > COMMON * entries.length) continue
    for (let i = from; i < to; i++) {
      const entry = postings[i] as number
      dots[entry] = (dots[entry] as number) + weight
    }
  }
  return { dots, norm: Math.sqrt(square) || 1 }
}

/** Keeps the highest few values of one passage, highest first. */
function insert(top: Float32Array, start: number, value: number): void {
  let at = start + COUNTED - 1
  if (value <= (top[at] as number)) return
  for (; at > start && value > (top[at - 1] as number); at--) top[at] = top[at - 1] as number
  top[at] = value
}
