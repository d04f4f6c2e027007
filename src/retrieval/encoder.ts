import type { Classes } from './classes.ts'
import { productsWith } from './products.ts'
import type { Tables } from './tables.ts'
import { openVocabulary, type Units, type Vocabulary } from './vocabulary.ts'

/**
 * A message as the encoder reads it: a vector of length one, the sum of what its words and pairs of words mean, and the
 * chance of every class (`classes.ts`) that it belongs there.
 */
export interface Encoded extends Units {
  readonly vector: Float64Array
  readonly chances: Float64Array
}

export interface Encoder {
  /** What units mean together, as a vector of length one. */
  readonly vectorOf: (units: ArrayLike<number>) => Float64Array
  readonly vocabulary: Vocabulary
  /** How many of 255 questions of each class are of each type (`question-type.ts`): a row for each class. */
  readonly types: Uint8Array
  /** @param words as `wordReader` gives them */
  readonly encode: (words: readonly string[]) => Encoded
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
  const rows = tables.get('centres', 'Int8Array')
  const scales = tables.get('scales', 'Float32Array')
  const width = rows.length / classes.size
  const scoresOf = productsWith(rows, width)
  const parts = codes.length / lengths.length
  const step = width / parts

  const vectorOf = (units: ArrayLike<number>): Float64Array => {
    // Each number as the nearest of 32 bits, as the codes were learnt with.
    const sum = new Float64Array(width)
    for (let place = 0; place < units.length; place++) {
      const unit = units[place] as number
      const length = lengthSteps[lengths[unit] as number] as number
      let at = 0
      for (let part = 0; part < parts; part++) {
        const from = (part * 256 + (codes[unit * parts + part] as number)) * step
        for (let k = from; k < from + step; k++, at++) {
          sum[at] = Math.fround((sum[at] as number) + length * (codebook[k] as number))
        }
      }
    }
    let square = 0
    for (let k = 0; k < width; k++) square += (sum[k] as number) ** 2
    const scale = 1 / (Math.sqrt(square) || 1)
    for (let k = 0; k < width; k++) sum[k] = Math.fround((sum[k] as number) * scale)
    return sum
  }

  const chancesOf = (vector: Float64Array): Float64Array => {
    const chances = scoresOf(vector)
    let most = Number.NEGATIVE_INFINITY
    for (let c = 0; c < classes.size; c++) {
      const score = (scales[c] as number) * (chances[c] as number) + (biases[c] as number)
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
    vectorOf,
    encode(words) {
      const read = vocabulary.read(words)
      const vector = vectorOf(read.units)
      return { ...read, vector, chances: chancesOf(vector) }
    },
  }
}
