import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTables } from '../../src/retrieval/tables.ts'
import { pairOf, START, STRANGER, UNKNOWN } from '../../src/retrieval/vocabulary.ts'

/** A pair of neighbouring words is a unit of its own from so many examples on. */
const FEWEST_PAIRS = 10

/**
 * So many pairs are kept, as room is scarce. The others take up what their words mean together while they are learnt, so
 * that the words do not.
 */
const MOST_PAIRS = 5850

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
function pairsIn(messages: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): number[] {
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
  return [...counts].flatMap(([pair, count]) => (count >= FEWEST_PAIRS ? [pair] : [])).toSorted((a, b) => a - b)
}

/**
 * Chooses the words and pairs that an encoder knows.
 *
 * @param read the words of each example, and whether the paper answers it; @param printed the words of the paper
 * @param general how many of the commonest words of English it knows besides
 * @throws RangeError for more words than a pair's numbers have room for
 */
export function lexiconOf(
  read: readonly { readonly words: readonly string[]; readonly isAnswered: boolean }[],
  printed: ReadonlySet<string>,
  general: number,
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

/**
 * The same words with the pairs that change most of what messages mean: a pair's length, as often as it stands.
 *
 * @param lexicon with the vectors that were learnt; @param uses in how many examples each unit stands
 */
export function withFewerPairs(lexicon: Lexicon, uses: Float32Array): Lexicon {
  const { words, pairs, vectors, width } = lexicon
  const rowAt = (pair: number): Float32Array => {
    const row = words.length + pair
    return vectors.subarray(row * width, (row + 1) * width)
  }
  const count = pairs.length / 2
  const weights = Array.from(
    { length: count },
    (_, pair) => Math.hypot(...rowAt(pair)) * (uses[words.length + pair] ?? 0),
  )
  const kept = Array.from(weights.keys())
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, MOST_PAIRS)
    .toSorted((a, b) => a - b)
  const fewer = new Float32Array((words.length + kept.length) * width)
  fewer.set(vectors.subarray(0, words.length * width))
  for (const [place, pair] of kept.entries()) fewer.set(rowAt(pair), (words.length + place) * width)
  const half = (from: number): number[] => kept.map((pair) => pairs[from + pair] ?? 0)
  return { ...lexicon, pairs: Uint16Array.from([...half(0), ...half(count)]), vectors: fewer }
}
