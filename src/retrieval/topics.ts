import type { Encoder } from './encoder.ts'
import { productsWith } from './products.ts'
import type { Tables } from './tables.ts'

/** How sharply the nearest topics are told from the others. */
const SHARPNESS = 20

/** What a topic says of the passages, or null where a paper has none. */
export type Topics = (vector: Float64Array) => Float64Array | null

/**
 * Opens what people ask in general: some questions of the bank that several passages answer, each standing for those that
 * are like it. The sentences' classes (`classes.ts`) share out the chance of such a question by chance words; a topic
 * knows which passage answers it best. A topic is kept as the units of its question (`scripts/encoder/topics.ts`) and put
 * together when the first message needs it.
 *
 * @param passages how many the paper has
 * @returns what gives for a message's vector the chance of each passage, by its place; null where there is no topic
 */
export function openTopics(tables: Tables, encoder: Pick<Encoder, 'vectorOf'>, passages: number): Topics {
  const starts = tables.get('topicStarts', 'Uint16Array')
  const units = tables.get('topicUnits', 'Uint16Array')
  const answerStarts = tables.get('topicAnswerStarts', 'Uint16Array')
  const places = tables.get('topicPlaces', 'Uint16Array')
  const shares = tables.get('topicShares', 'Uint8Array')
  const count = starts.length - 1
  if (count < 1) return () => null

  const open = (width: number): ReturnType<typeof productsWith> => {
    const rows = new Float32Array(count * width)
    for (let t = 0; t < count; t++) rows.set(encoder.vectorOf(units.subarray(starts[t], starts[t + 1])), t * width)
    return productsWith(rows, width)
  }
  let nearnesses: ReturnType<typeof productsWith> | undefined
  return (vector) => {
    const near = (nearnesses ??= open(vector.length))(vector)
    const chances = new Float64Array(passages)
    let all = 0
    for (let t = 0; t < count; t++) {
      const weight = Math.exp(SHARPNESS * ((near[t] as number) - 1))
      all += weight
      for (let at = answerStarts[t] as number; at < (answerStarts[t + 1] as number); at++) {
        const place = places[at] as number
        chances[place] = (chances[place] as number) + (weight * (shares[at] as number)) / 255
      }
    }
    for (let place = 0; place < passages; place++) chances[place] = (chances[place] as number) / all
    return chances
  }
}
