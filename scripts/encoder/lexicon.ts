import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTables } from '../../src/retrieval/tables.ts'
import { pairAt, pairOf, START, STRANGER, UNKNOWN } from '../../src/retrieval/vocabulary.ts'

/**
 * A pair of neighbouring words is a unit of its own from so many examples on, and is kept from a few more on: the rarest
 * pairs take up what their words mean together, so that the words do not, and are then left out, as room is scarce.
 */
export const FEWEST_PAIRS = { learnt: 10, kept: 12 } as const

/**
 * A word that neither general English nor the paper has is known from so many examples on. The rarer ones teach the
 * encoder what an unknown word is worth.
 */
const FEWEST_WORDS = 2

/** The units that an encoder is learnt for, with what they mean before it is. */
export interface Lexicon {
  readonly words: readonly string[]
  /** Pairs as numbers of their words, two for each. */
  readonly pairs: Uint16Array<ArrayBuffer>
  /** In how many examples that the paper answers each word stands. */
  readonly counts: Uint32Array
  /** How often each word stands in general English; 0 for one that it lacks. */
  readonly common: Uint32Array
  /** A row for each word, then one for each pair. */
  readonly vectors: Float32Array
  readonly width: number
}

/** How often English uses the words whose weight is half of a rare one's. */
const HALF = 5e4

/** The commonest words of English alone are of so little weight at the start. */
const LEAST_WEIGHT = 0.1

/** General English as `make-english.ts` wrote it. */
function readEnglish() {
  const file = readFileSync(join(import.meta.dirname, 'english.bin'))
  const tables = readTables(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  const words = new TextDecoder().decode(tables.get('words', 'Uint8Array')).split('\n')
  return { words, counts: tables.get('counts', 'Uint32Array'), vectors: tables.get('vectors', 'Int8Array') }
}

/** The pairs of neighbouring words that enough of the messages have, in order. */
function pairsIn(messages: readonly (readonly string[])[], ids: ReadonlyMap<string, number>, fewest: number): number[] {
  const counts = new Map<number, number>()
  for (const words of messages) {
    const pairs = new Set<number>()
    let before = START
    for (const word of words) {
      const id = ids.get(word)
      if (id !== undefined) pairs.add(pairOf(before, id))
      before = id ?? STRANGER
    }
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return [...counts].flatMap(([pair, count]) => (count >= fewest ? [pair] : [])).toSorted((a, b) => a - b)
}

/**
 * Chooses the words and pairs that an encoder knows.
 *
 * @param read the words of each example, and whether the paper answers it; @param printed the words of the paper
 * @param general how many of the commonest words of English it knows besides; @param fewest from so many examples on, pairs
 * @throws RangeError for more words than a pair's numbers have room for
 */
export function lexiconOf(
  read: readonly { readonly words: readonly string[]; readonly isAnswered: boolean }[],
  printed: ReadonlySet<string>,
  general: number,
  fewest: number,
): Lexicon {
  const english = readEnglish()
  const width = english.vectors.length / english.words.length
  const counted = new Map<string, number>()
  const answered = new Map<string, number>()
  for (const { words: own, isAnswered } of read) {
    for (const word of new Set(own)) {
      counted.set(word, (counted.get(word) ?? 0) + 1)
      if (isAnswered) answered.set(word, (answered.get(word) ?? 0) + 1)
    }
  }
  const rows = new Map(english.words.map((word, row) => [word, row]))
  const own = [...counted].filter(([word, count]) => count >= FEWEST_WORDS || printed.has(word)).map(([word]) => word)
  const words = [...new Set([...english.words.slice(0, general), ...own, UNKNOWN])].sort()
  const ids = new Map(words.map((word, id) => [word, id]))
  if (words.length > STRANGER) throw new RangeError(`a vocabulary has room for ${STRANGER} words, not ${words.length}`)
  const kept = pairsIn(
    read.map((one) => one.words),
    ids,
    fewest,
  )
  const vectors = new Float32Array((words.length + kept.length) * width)
  const common = Uint32Array.from(words, (word) => english.counts[rows.get(word) ?? -1] ?? 0)
  for (const [id, word] of words.entries()) {
    const row = rows.get(word)
    if (row === undefined) continue
    const weight = Math.max(LEAST_WEIGHT, 1 / (1 + Math.sqrt((common[id] ?? 0) / HALF))) / 256
    for (let k = 0; k < width; k++) vectors[id * width + k] = weight * (english.vectors[row * width + k] ?? 0)
  }
  return {
    words,
    pairs: Uint16Array.from([
      ...kept.map((pair) => Math.floor(pair / 0x1_0000)),
      ...kept.map((pair) => pair % 0x1_0000),
    ]),
    counts: Uint32Array.from(words, (word) => answered.get(word) ?? 0),
    common,
    vectors,
    width,
  }
}

/** Those of some units' vectors that a lexicon has, which is of the same words and of fewer pairs. */
export function keptOf(vectors: Float32Array, whole: Lexicon, { words, pairs, width }: Lexicon): Float32Array {
  const rows = new Map(
    Array.from({ length: whole.pairs.length / 2 }, (_, at) => [pairAt(whole.pairs, at), words.length + at]),
  )
  const kept = new Float32Array((words.length + pairs.length / 2) * width)
  kept.set(vectors.subarray(0, words.length * width))
  for (let at = 0; at < pairs.length / 2; at++) {
    const row = rows.get(pairAt(pairs, at)) ?? 0
    kept.set(vectors.subarray(row * width, (row + 1) * width), (words.length + at) * width)
  }
  return kept
}
