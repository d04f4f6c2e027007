import { type Bit, type BitCoder, divided } from '../../src/packing/arithmetic.ts'

/** Writes decisions for a `Reader` with the same chances. */
export class Writer implements BitCoder {
  readonly #bytes: number[] = []
  #low = 0
  #high = 0xff_ff_ff_ff

  code(chance: number, bit: Bit): Bit {
    const middle = divided(this.#low, this.#high, chance)
    if (bit === 1) this.#high = middle
    else this.#low = middle + 1
    while (((this.#low ^ this.#high) & 0xff_00_00_00) === 0) {
      this.#bytes.push(this.#high >>> 24)
      this.#low = (this.#low << 8) >>> 0
      this.#high = ((this.#high << 8) | 0xff) >>> 0
    }
    return bit
  }

  /** All that was written; to be called once, at the end. */
  bytes(): Uint8Array {
    // One byte above the lower bound tells the last range; the reader takes what follows for zeros.
    const last = [this.#low >>> 24, (this.#low >>> 16) & 255, (this.#low >>> 8) & 255, this.#low & 255]
    return Uint8Array.from([...this.#bytes, ...last])
  }
}
