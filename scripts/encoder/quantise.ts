import { randomFrom } from './random.ts'

/** Vectors in few bytes: each a length, and for each part of it the number of the nearest of 256 directions. */
export interface Quantised {
  readonly lengths: Float32Array<ArrayBuffer>
  /** A row of one number per part for each vector. */
  readonly codes: Uint8Array<ArrayBuffer>
  /** For each part 256 pieces of a vector, as whole numbers. */
  readonly codebook: Int8Array<ArrayBuffer>
}

const ENTRIES = 256
const ROUNDS = 12

/** So many rounds do where nothing was learnt that could be lost: hit@1 differs by less than a point. */
export const FEW_ROUNDS = 3

/** The square of how far a piece at a place of one list is from a piece at a place of another. */
function apart(book: Float32Array, at: number, rows: Float32Array, from: number, step: number): number {
  let sum = 0
  for (let k = 0; k < step; k++) sum += ((book[at + k] as number) - (rows[from + k] as number)) ** 2
  return sum
}

/** For each piece of a codebook all pieces, the nearest first: their numbers, and how far they are, rounded down. */
function neighboursIn(book: Float32Array, step: number) {
  const numbers = new Uint8Array(ENTRIES * ENTRIES)
  const distances = new Float32Array(ENTRIES * ENTRIES)
  const asFloat = new Float32Array(1)
  const asBits = new Uint32Array(asFloat.buffer)
  const row = new Float64Array(ENTRIES)
  for (let entry = 0; entry < ENTRIES; entry++) {
    for (let other = 0; other < ENTRIES; other++) {
      asFloat[0] = Math.sqrt(apart(book, other * step, book, entry * step, step))
      // The bits of a positive number are in the order of the numbers: so both fit into one that is sorted natively.
      row[other] = (asBits[0] as number) * ENTRIES + other
    }
    for (const [place, packed] of row.sort().entries()) {
      numbers[entry * ENTRIES + place] = packed % ENTRIES
      asBits[0] = Math.floor(packed / ENTRIES)
      distances[entry * ENTRIES + place] = (asFloat[0] as number) * (1 - 1e-6)
    }
  }
  return { numbers, distances }
}

/**
 * The number of the piece of a codebook that is nearest to a piece of a vector, the first of those that are alike near.
 * It goes from a guess to what is nearer, among its neighbours: what is twice as far from the guess as the vector is
 * cannot be nearer to the vector (the triangle inequality, as in Elkan 2003).
 */
function nearest(
  book: Float32Array,
  { numbers, distances }: ReturnType<typeof neighboursIn>,
  rows: Float32Array,
  at: number,
  step: number,
  guess: number,
): number {
  let best = guess
  let least = apart(book, guess * step, rows, at, step)
  for (let place = 0, reach = 2 * Math.sqrt(least); place < ENTRIES; place++) {
    if ((distances[best * ENTRIES + place] as number) > reach) break
    const entry = numbers[best * ENTRIES + place] as number
    const distance = apart(book, entry * step, rows, at, step)
    if (distance > least || (distance === least && entry >= best)) continue
    best = entry
    least = distance
    reach = 2 * Math.sqrt(least)
    place = -1
  }
  return best
}

/**
 * Quantises vectors by their products (Jégou, Douze and Schmid 2011): k-means on each part of the directions.
 *
 * @param weights how much each vector counts for where the pieces come to lie
 * @param rounds of k-means, which take nearly all of the time
 */
export function quantise(
  vectors: Float32Array,
  width: number,
  parts: number,
  weights: Float32Array,
  rounds = ROUNDS,
): Quantised {
  const count = vectors.length / width
  const step = width / parts
  const lengths = Float32Array.from({ length: count }, (_, i) =>
    Math.hypot(...vectors.subarray(i * width, (i + 1) * width)),
  )
  const codes = new Uint8Array(count * parts)
  const books: Float32Array[] = []
  const random = randomFrom(5)
  for (let part = 0; part < parts; part++) {
    const rows = new Float32Array(count * step)
    for (let i = 0; i < count; i++) {
      for (let k = 0; k < step; k++) {
        rows[i * step + k] = (vectors[i * width + part * step + k] as number) / ((lengths[i] as number) || 1)
      }
    }
    const book = new Float32Array(ENTRIES * step)
    for (let entry = 0; entry < ENTRIES; entry++) {
      const row = Math.floor(random() * count)
      book.set(rows.subarray(row * step, (row + 1) * step), entry * step)
    }
    for (let round = 0; round < rounds; round++) {
      const neighbours = neighboursIn(book, step)
      const sums = new Float64Array(ENTRIES * step)
      const shares = new Float64Array(ENTRIES)
      for (let i = 0; i < count; i++) {
        const entry = nearest(book, neighbours, rows, i * step, step, codes[i * parts + part] as number)
        const weight = weights[i] as number
        codes[i * parts + part] = entry
        shares[entry] = (shares[entry] as number) + weight
        for (let k = 0; k < step; k++)
          sums[entry * step + k] = (sums[entry * step + k] as number) + weight * (rows[i * step + k] as number)
      }
      for (let at = 0; at < book.length; at++) {
        const share = shares[Math.floor(at / step)] as number
        if (share > 0) book[at] = (sums[at] as number) / share
      }
    }
    books.push(book)
  }
  const most = Math.max(...books.map((book) => Math.max(...book.map(Math.abs)))) || 1
  return {
    lengths: lengths.map((length) => (length * most) / 127),
    codes,
    codebook: Int8Array.from(books.flatMap((book) => Array.from(book, (value) => Math.round((127 * value) / most)))),
  }
}

/** The vectors that a quantisation stands for. */
export function restored({ lengths, codes, codebook }: Quantised, width: number): Float32Array {
  const parts = codes.length / lengths.length
  const step = width / parts
  const vectors = new Float32Array(lengths.length * width)
  for (let at = 0; at < vectors.length; at++) {
    const [i, k] = [Math.floor(at / width), at % width]
    const part = Math.floor(k / step)
    const piece = part * ENTRIES + (codes[i * parts + part] as number)
    vectors[at] = (lengths[i] as number) * (codebook[piece * step + (k % step)] as number)
  }
  return vectors
}
