import type { Bit, BitCoder } from './arithmetic.ts'

/** Log-odds are kept in steps of 1/128 from -12 to 12. */
const STEPS = 128
const SPAN = 12
const LAST = 2 * SPAN * STEPS - 1
/** Chances are in 65,536ths, and none is nearer to certainty than this. */
const DOUBT = 16

/** Cells of memory, 16 bits each: 2 MB, for as long as something is unpacked. Twice as many save 1 % of the room. */
const MEMORY_BITS = 20
/** Cells in a block: its mark, and seven decisions. */
const BLOCK = 8
/** A cell is a chance in 4,096ths and, in its low four bits, how often it was seen, up to 15. */
const FRESH = 2048 << 4
const MOST_SEEN = 15

/** How fast what was seen less often is learnt: 1 / (times + 1.6), in 65,536ths. */
const RATES = Int32Array.from({ length: MOST_SEEN + 1 }, (_, seen) => Math.floor(65_536 / (seen + 1.6)))
const LEARNING = 0.002 / 65_536

/** How far a cell is trusted, in six grades by how often it was seen. */
const GRADES = 6
const GRADE = Uint8Array.from({ length: MOST_SEEN + 1 }, (_, seen) => (seen < 4 ? seen : seen < 12 ? 4 : 5))

/**
 * The logistic function over the steps. Only + - * / are used, which give the same in every engine; Math.exp need not
 * (ECMA-262, 21.3.2: implementation-approximated).
 */
function chances(): Uint16Array {
  let step = 1
  for (let k = 1, term = 1; k < 12; k++) {
    term /= k * STEPS
    step += term
  }
  const table = new Uint16Array(2 * SPAN * STEPS).fill(DOUBT)
  for (let i = 0, odds = 1; i < SPAN * STEPS; i++, odds *= step) {
    const chance = Math.min(65_536 - DOUBT, Math.floor((65_536 * odds) / (1 + odds)))
    table[SPAN * STEPS + i] = chance
    table[SPAN * STEPS - i] = 65_536 - chance
  }
  return table
}

/** Its inverse, for chances in 4,096ths. */
function logOdds(table: Uint16Array): Float64Array {
  let i = 0
  return Float64Array.from({ length: 4096 }, (_, chance) => {
    while (i < table.length - 1 && (table[i] ?? 0) < chance * 16 + 8) i++
    return (i - SPAN * STEPS) / STEPS
  })
}

/**
 * Foretells decisions from contexts: what each context has seen at this place before, weighed by how much it was worth
 * so far (logistic mixing of adaptive bit predictions: Mahoney 2005). Writer and reader run the same predictor over
 * the same decisions, so it needs no table of its own in what is written.
 */
export class Predictor {
  /** What is known when the next decisions are made, as hashes; to be set before `enter`. */
  readonly contexts: Int32Array
  #coder: BitCoder
  readonly #chances = chances()
  readonly #logOdds = logOdds(this.#chances)
  readonly #cells = new Uint16Array(1 << MEMORY_BITS).fill(FRESH)
  readonly #blocks: Int32Array
  readonly #at: Int32Array
  readonly #inputs: Float64Array
  /** A row of weights for each pair of grades of the contexts 1 and 5, and another for each of 3 and 4. */
  readonly #weights: Float64Array

  /** @param size how many contexts have a say, six at least */
  constructor(coder: BitCoder, size = 6) {
    this.#coder = coder
    this.contexts = new Int32Array(size)
    this.#blocks = new Int32Array(size)
    this.#at = new Int32Array(size)
    this.#inputs = new Float64Array(size)
    this.#weights = new Float64Array(2 * GRADES * GRADES * size).fill(0.2)
  }

  /** Learns from decisions that both sides know beforehand: none of those in `run` is written or read. */
  learn(run: () => void): void {
    const coder = this.#coder
    this.#coder = { code: (_, bit) => bit }
    run()
    this.#coder = coder
  }

  /**
   * Comes to a block of decisions, which lie side by side in memory: far memory is what costs the time. A block that
   * other contexts have taken is taken back, the one of two that has seen less.
   *
   * @param block which decisions they are, of those that are made in these contexts
   */
  enter(block: number): void {
    const salt = Math.imul(block + 1, 0x9e_37_79_b1)
    const contexts = this.contexts
    const blocks = this.#blocks
    for (let i = 0; i < contexts.length; i++) {
      let hash = Math.imul((contexts[i] as number) ^ salt, 0x85_eb_ca_6b)
      hash = Math.imul(hash ^ (hash >>> 15), 0xc2_b2_ae_35)
      blocks[i] = this.#find((hash >>> (32 - MEMORY_BITS)) & -BLOCK, Math.imul(hash, 0x9e_37_79_b1) >>> 16)
    }
  }

  /** Where the block with a mark lies: here, next door, or in the lesser of the two from now on. */
  #find(here: number, mark: number): number {
    const cells = this.#cells
    if (cells[here] === mark) return here
    const beside = here ^ BLOCK
    if (cells[beside] === mark) return beside
    const isHere = ((cells[here + 1] as number) & MOST_SEEN) <= ((cells[beside + 1] as number) & MOST_SEEN)
    const lesser = isHere ? here : beside
    cells[lesser] = mark
    for (let cell = lesser + 1; cell < lesser + BLOCK; cell++) cells[cell] = FRESH
    return lesser
  }

  /** @param place which decision it is, of those in the block, from 1 to 7 */
  decide(place: number, bit: Bit): Bit {
    const cells = this.#cells
    const blocks = this.#blocks
    const at = this.#at
    const inputs = this.#inputs
    const weights = this.#weights
    const odds = this.#logOdds
    const size = inputs.length
    for (let i = 0; i < size; i++) {
      const cell = (blocks[i] as number) | place
      at[i] = cell
      inputs[i] = odds[(cells[cell] as number) >> 4] as number
    }
    const first = this.#grades(1, 5) * size
    const second = (this.#grades(3, 4) + GRADES * GRADES) * size
    let sum = 0
    for (let i = 0; i < size; i++)
      sum += ((weights[first + i] as number) + (weights[second + i] as number)) * (inputs[i] as number)
    const step = Math.floor(sum * STEPS) + SPAN * STEPS
    const chance = this.#chances[step < 0 ? 0 : step < LAST ? step : LAST] as number
    const result = this.#coder.code(chance, bit)
    const error = (result * 65_536 - chance) * LEARNING
    const aim = result * 4095
    for (let i = 0; i < size; i++) {
      const gain = error * (inputs[i] as number)
      weights[first + i] = (weights[first + i] as number) + gain
      weights[second + i] = (weights[second + i] as number) + gain
      const cell = cells[at[i] as number] as number
      const seen = cell & MOST_SEEN
      const moved = (cell >> 4) + (((aim - (cell >> 4)) * (RATES[seen] as number) + 32_768) >> 16)
      cells[at[i] as number] = (moved << 4) | (seen < MOST_SEEN ? seen + 1 : seen)
    }
    return result
  }

  /** Which weights hold where two contexts are trusted so far. */
  #grades(one: number, other: number): number {
    const cells = this.#cells
    const seen = (cells[this.#at[one] as number] as number) & MOST_SEEN
    const also = (cells[this.#at[other] as number] as number) & MOST_SEEN
    return (GRADE[seen] as number) * GRADES + (GRADE[also] as number)
  }
}
