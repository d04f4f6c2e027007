/** One decision. */
export type Bit = 0 | 1

/** A side of the coder: takes a decision with its chance to be 1, in 65,536ths, and gives it back. */
export interface BitCoder {
  /** @param bit what to write; a reader pays no heed to it and gives what was written */
  readonly code: (chance: number, bit: Bit) => Bit
}

/** Where the range between two 32-bit bounds is divided. */
export function divided(low: number, high: number, chance: number): number {
  const range = high - low
  return low + (range >>> 16) * chance + (((range & 0xff_ff) * chance) >>> 16)
}

/**
 * Reads decisions that were written with the same chances (a carryless range coder: Martin 1979, in the form of Mahoney's
 * lpaq). Past the last byte it reads zeros.
 */
export class Reader implements BitCoder {
  readonly #bytes: Uint8Array
  #at = 0
  /** The bounds, and the bytes between them: in an array, which holds 32 bits without a sign as they are. */
  readonly #state = Uint32Array.of(0, 0xff_ff_ff_ff, 0)

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    for (let i = 0; i < 4; i++) this.#shift()
  }

  #shift(): void {
    this.#state[2] = ((this.#state[2] as number) << 8) | (this.#bytes[this.#at++] ?? 0)
  }

  code(chance: number): Bit {
    const state = this.#state
    const middle = divided(state[0] as number, state[1] as number, chance)
    const bit = (state[2] as number) <= middle ? 1 : 0
    if (bit === 1) state[1] = middle
    else state[0] = middle + 1
    while ((((state[0] as number) ^ (state[1] as number)) & 0xff_00_00_00) === 0) {
      state[0] = (state[0] as number) << 8
      state[1] = ((state[1] as number) << 8) | 0xff
      this.#shift()
    }
    return bit
  }
}
