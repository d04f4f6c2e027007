import type { Classes } from './classes.ts'
import type { Tables } from './tables.ts'
import { openVocabulary, type Units, type Vocabulary } from './vocabulary.ts'

/**
 * A message as the encoder reads it: a vector of length one, the sum of what its words and pairs of words mean, and the
 * chance of every class (`classes.ts`) that it belongs there.
 */
export interface Encoded extends Units {
  readonly chances: Float64Array
}

export interface Encoder {
  readonly vocabulary: Vocabulary
  /** How many of 255 questions of each class are of each type (`question-type.ts`): a row for each class. */
  readonly types: Uint8Array
  /** @param words as `wordReader` gives them */
  readonly encode: (words: readonly string[]) => Encoded
}

/** The product of a row and a vector, in four sums beside each other, which do not wait for one another. */
function product(rows: Int8Array, from: number, vector: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let k = 0; k < vector.length; k += 4) {
    a += (rows[from + k] as number) * (vector[k] as number)
    b += (rows[from + k + 1] as number) * (vector[k + 1] as number)
    c += (rows[from + k + 2] as number) * (vector[k + 2] as number)
    d += (rows[from + k + 3] as number) * (vector[k + 3] as number)
  }
  return a + b + c + d
}

/**
 * Opens an encoder (`scripts/encoder` learns and writes it). A unit's vector is kept as a length and, for each part of
 * it, the number of the nearest of 256 (product quantization: Jégou, Douze and Schmid 2011); it is put together when
 * a message needs it.
 *
 * @throws Error when it was made for other classes
 */
export function openEncoder(tables: Tables, classes: Classes): Encoder {
  const vocabulary = openVocabulary(tables)
  const codebook = tables.get('codebook', 'Int8Array')
  const codes = tables.get('codes', 'Uint8Array')
  const lengths = tables.get('lengths', 'Uint8Array')
  const lengthSteps = tables.get('lengthSteps', 'Float32Array')
  const biases = tables.get('biases', 'Float32Array')
  if (biases.length !== classes.size) throw new Error('the encoder was made for another paper: npm run train')
  // Whole numbers, each row with its scale.
  const centres = tables.get('centres', 'Int8Array')
  const scales = tables.get('scales', 'Float32Array')
  const width = centres.length / classes.size
  const parts = codes.length / lengths.length
  const step = width / parts

  const vectorOf = (units: readonly number[]): Float32Array => {
    const sum = new Float32Array(width)
    for (const unit of units) {
      const length = lengthSteps[lengths[unit] as number] as number
      for (let part = 0; part < parts; part++) {
        const from = (part * 256 + (codes[unit * parts + part] as number)) * step
        for (let k = 0; k < step; k++) {
          const at = part * step + k
          sum[at] = (sum[at] as number) + length * (codebook[from + k] as number)
        }
      }
    }
    let square = 0
    for (const value of sum) square += value * value
    const scale = 1 / (Math.sqrt(square) || 1)
    return sum.map((value) => value * scale)
  }

  const chancesOf = (vector: Float32Array): Float64Array => {
    const chances = new Float64Array(classes.size)
    let most = Number.NEGATIVE_INFINITY
    for (let c = 0; c < classes.size; c++) {
      const score = (scales[c] as number) * product(centres, c * width, vector) + (biases[c] as number)
      chances[c] = score
      if (score > most) most = score
    }
    let all = 0
    for (let c = 0; c < classes.size; c++) all += chances[c] = Math.exp((chances[c] as number) - most)
    for (let c = 0; c < classes.size; c++) chances[c] = (chances[c] as number) / all
    return chances
  }

  return {
    vocabulary,
    types: tables.get('types', 'Uint8Array'),
    encode(words) {
      const read = vocabulary.read(words)
      return { ...read, chances: chancesOf(vectorOf(read.units)) }
    },
  }
}
