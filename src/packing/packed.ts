/** Something as the build packs it. */
export interface Packed {
  /** Every letter that is spelt in it, in order. */
  readonly letters: string
  /** `sumOf` what was written, and of what its reader must know beside. */
  readonly sum: number
  /** What a `BitCoder` wrote, in base64. */
  readonly written: string
}

/** A checksum against damage (FNV-1a, 32 bits); not against intent. */
export function sumOf(...texts: readonly string[]): number {
  let sum = 0x81_1c_9d_c5
  for (const text of texts)
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01_00_01_93)
  return sum >>> 0
}

/**
 * The bytes of something packed.
 *
 * @param known what its reader must know beside
 * @throws Error when they are damaged or others are needed: they would be read as something else
 */
export function bytesOf({ letters, sum, written }: Packed, ...known: readonly string[]): Uint8Array {
  if (sumOf(letters, written, ...known) !== sum) {
    throw new Error('what was packed is damaged, or was packed for another corpus: npm run build:corpus')
  }
  return Uint8Array.from(atob(written), (char) => char.charCodeAt(0))
}
