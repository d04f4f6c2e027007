/** For each word what holds it, ascending: `holders[starts[word]]` up to `holders[starts[word + 1]]`. */
export interface Postings {
  readonly starts: Uint32Array
  readonly holders: Uint32Array
}

/** What holds a word, as it lies in the table. */
export const holdersOf = ({ starts, holders }: Postings, word: number): Uint32Array =>
  holders.subarray(starts[word], starts[word + 1])

/**
 * Reads postings as they are stored: for each holder of a word, how many were passed over since the one before it, in
 * groups of seven bits, the lowest first (LEB128, as WebAssembly and Lucene have it).
 *
 * @param lengths how many hold each word; @param steps the bytes, word after word
 * @throws RangeError when the bytes are of more or fewer holders than that
 */
export function readPostings(lengths: Uint32Array, steps: Uint8Array): Postings {
  const words = lengths.length
  const starts = new Uint32Array(words + 1)
  for (let word = 0; word < words; word++) starts[word + 1] = (starts[word] as number) + (lengths[word] as number)
  const holders = new Uint32Array(starts[words] as number)
  let at = 0
  let read = 0
  for (let word = 0; word < words; word++) {
    let holder = -1
    for (const end = starts[word + 1] as number; read < end; read++) {
      let byte = steps[at++] as number
      let step = byte & 0x7f
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = steps[at++] as number
        step |= (byte & 0x7f) << shift
      }
      holder += step + 1
      holders[read] = holder
    }
  }
  if (at !== steps.length) throw new RangeError('there are other postings than were counted: npm run build:corpus')
  return { starts, holders }
}
