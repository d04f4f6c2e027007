import type { Classes } from '../../src/retrieval/classes.ts'
import { randomFrom } from './random.ts'

/** An example in the encoder's units. */
export interface UnitExample {
  readonly units: readonly number[]
  readonly classes: readonly number[]
}

/** What is learnt: a vector of every unit and of every class, and how common each class is. */
export interface Weights {
  readonly width: number
  readonly units: Float32Array
  readonly centres: Float32Array
  readonly biases: Float32Array<ArrayBuffer>
}

/** Sharpness of the choice among the classes. */
export const SHARPNESS = 16

const PASSES = 6
/** What stands after each of the last so many passes is averaged: it depends less on the order of the examples. */
const AVERAGED = 3
/** The rates of AdaGrad, for units and for classes. They fall to a fifth. */
const UNIT_RATE = 0.03
const CLASS_RATE = 0.01
/** So many of a message's units are left out at random, so that no one unit decides. */
const LEFT_OUT = 0.25
/** How much the wrong classes count, which with the sharpness sets the size of a step. */
const STEP = 0.3
/** A unit that no example has starts from so small a slope. */
const FLOOR = 1e-3
/** A class that is wrong by less stays as it is: most are, and turning them all takes most of the time. */
const LEAST_ERROR = 1e-5

/** What the examples mean: sums of their units' vectors. */
function meanings(examples: readonly UnitExample[], units: Float32Array, width: number): Float32Array[] {
  return examples.map((example) => {
    const sum = new Float32Array(width)
    for (const unit of example.units) {
      for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) + (units[unit * width + k] as number)
    }
    const length = Math.hypot(...sum) || 1
    return sum.map((value) => value / length)
  })
}

/** The product of two vectors. */
export function productOf(a: Float32Array, b: Float32Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}

/** The product of a row and a vector whose width is a multiple of four, in four sums, which do not wait for one another. */
function product(rows: Float32Array, from: number, vector: Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let k = 0; k < vector.length; k += 4) {
    a += (rows[from + k] as number) * (vector[k] as number)
    b += (rows[from + k + 1] as number) * (vector[k + 1] as number)
    c += (rows[from + k + 2] as number) * (vector[k + 2] as number)
    d += (rows[from + k + 3] as number) * (vector[k + 3] as number)
  }
  return a + b + c + d
}

/** Sorts what is off the subject into its classes: by the nearest of some examples, then of the means, a few times. */
function clusters(vectors: readonly Float32Array[], count: number, width: number): number[] {
  let middles = Array.from(
    { length: count },
    (_, i) => vectors[Math.floor((i * vectors.length) / count)] ?? new Float32Array(width),
  )
  let own: number[] = []
  for (let round = 0; round < 8; round++) {
    own = vectors.map((vector) => {
      const nearness = middles.map((middle) => productOf(middle, vector))
      return nearness.indexOf(Math.max(...nearness))
    })
    const sums = middles.map(() => new Float32Array(width))
    for (const [i, vector] of vectors.entries()) {
      const sum = sums[own[i] ?? 0] as Float32Array
      for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) + (vector[k] as number)
    }
    middles = sums.map((sum) => {
      const length = Math.hypot(...sum) || 1
      return sum.map((value) => value / length)
    })
  }
  return own
}

/** The first centres: the mean of what the examples of each class mean. */
function startOf(classes: Classes, examples: readonly UnitExample[], units: Float32Array, width: number): Float32Array {
  const vectors = meanings(examples, units, width)
  const isOff = (example: UnitExample): boolean => (example.classes[0] ?? 0) >= classes.offTopic
  const strange = examples.flatMap((example, i) => (isOff(example) ? [i] : []))
  const sorted = clusters(
    strange.map((i) => vectors[i] as Float32Array),
    classes.size - classes.offTopic,
    width,
  )
  const owners = examples.map((example) => example.classes)
  for (const [n, i] of strange.entries()) owners[i] = [classes.offTopic + (sorted[n] ?? 0)]
  const centres = new Float32Array(classes.size * width)
  for (const [i, own] of owners.entries()) {
    const vector = vectors[i] as Float32Array
    for (const c of own) {
      for (let k = 0; k < width; k++)
        centres[c * width + k] = (centres[c * width + k] as number) + (vector[k] as number)
    }
  }
  for (let c = 0; c < classes.size; c++) {
    const own = centres.subarray(c * width, (c + 1) * width)
    const length = Math.hypot(...own) || 1
    for (let k = 0; k < width; k++) own[k] = (own[k] as number) / length
  }
  return centres
}

/** What learning begins with: each class means what its examples do, and all are alike common. */
export function unlearnt(
  classes: Classes,
  examples: readonly UnitExample[],
  units: Float32Array,
  width: number,
): Weights {
  return {
    width,
    units,
    centres: startOf(classes, examples, units, width),
    biases: new Float32Array(classes.size),
  }
}

/** The same order for the same seed, every example once. */
function shuffled(count: number, random: () => number): Uint32Array {
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i] as number
    order[i] = order[j] as number
    order[j] = kept
  }
  return order
}

/**
 * Learns an encoder: softmax over the classes of a sum of unit vectors, scaled to length one, by stochastic gradient with
 * AdaGrad, one example after the other. Where several classes are right, their chances together count.
 *
 * @param start the units' vectors to begin with; they are not changed
 * @param seed of the order of the examples and of what is left out
 * @param isFixed whether the units stay as they are, and the classes alone are learnt
 */
export function learn(
  classes: Classes,
  examples: readonly UnitExample[],
  start: Float32Array,
  width: number,
  seed: number,
  isFixed = false,
): Weights {
  const units = start.slice()
  const centres = startOf(classes, examples, units, width)
  const biases = new Float32Array(classes.size)
  const slopes = {
    units: new Float32Array(units.length).fill(FLOOR),
    centres: new Float32Array(centres.length).fill(FLOOR),
    biases: new Float32Array(classes.size).fill(10 * FLOOR),
  }
  const random = randomFrom(seed)
  const vector = new Float32Array(width)
  const slope = new Float32Array(width)
  const chances = new Float64Array(classes.size)
  const isRight = new Uint8Array(classes.size)

  const forward = (used: readonly number[]): number => {
    vector.fill(0)
    for (const unit of used) {
      for (let k = 0; k < width; k++) vector[k] = (vector[k] as number) + (units[unit * width + k] as number)
    }
    let square = 0
    for (let k = 0; k < width; k++) square += (vector[k] as number) ** 2
    const length = Math.sqrt(square) + 1e-6
    for (let k = 0; k < width; k++) vector[k] = (vector[k] as number) / length
    let most = Number.NEGATIVE_INFINITY
    for (let c = 0; c < classes.size; c++) {
      chances[c] = SHARPNESS * product(centres, c * width, vector) + (biases[c] as number)
      if ((chances[c] as number) > most) most = chances[c] as number
    }
    for (let c = 0; c < classes.size; c++) chances[c] = Math.exp((chances[c] as number) - most)
    return length
  }

  const backward = (right: readonly number[], rate: number): void => {
    let all = 0
    for (const chance of chances) all += chance
    let rightful = 1e-30
    for (const c of right) rightful += chances[c] as number
    slope.fill(0)
    for (let c = 0; c < classes.size; c++) {
      const chance = chances[c] as number
      const error = STEP * (chance / all - (isRight[c] === 1 ? chance / rightful : 0))
      if (Math.abs(error) < LEAST_ERROR) continue
      const step = SHARPNESS * error
      for (let k = 0; k < width; k++) {
        const at = c * width + k
        slope[k] = (slope[k] as number) + step * (centres[at] as number)
        const own = step * (vector[k] as number)
        slopes.centres[at] = (slopes.centres[at] as number) + own * own
        centres[at] = (centres[at] as number) - (CLASS_RATE * rate * own) / Math.sqrt(slopes.centres[at])
      }
      slopes.biases[c] = (slopes.biases[c] as number) + error * error
      biases[c] = (biases[c] as number) - (10 * CLASS_RATE * rate * error) / Math.sqrt(slopes.biases[c] as number)
    }
  }

  const turn = (used: readonly number[], length: number, rate: number): void => {
    let along = 0
    for (let k = 0; k < width; k++) along += (slope[k] as number) * (vector[k] as number)
    for (let k = 0; k < width; k++) slope[k] = ((slope[k] as number) - along * (vector[k] as number)) / length
    for (const unit of used) {
      for (let k = 0; k < width; k++) {
        const at = unit * width + k
        const own = slope[k] as number
        slopes.units[at] = (slopes.units[at] as number) + own * own
        units[at] = (units[at] as number) - (UNIT_RATE * rate * own) / Math.sqrt(slopes.units[at])
      }
    }
  }

  const learnt = [units, centres, biases]
  const means = learnt.map((weights) => new Float32Array(weights.length))
  for (let pass = 0; pass < PASSES; pass++) {
    const rate = 1 - (0.8 * pass) / PASSES
    for (const index of shuffled(examples.length, random)) {
      const example = examples[index] as UnitExample
      const kept = example.units.filter(() => random() >= LEFT_OUT)
      const used = kept.length > 0 ? kept : example.units
      const length = forward(used)
      for (const c of example.classes) isRight[c] = 1
      backward(example.classes, rate)
      for (const c of example.classes) isRight[c] = 0
      if (!isFixed) turn(used, length, rate)
    }
    if (pass < PASSES - AVERAGED) continue
    for (const [n, weights] of learnt.entries()) {
      const mean = means[n] as Float32Array
      for (let at = 0; at < mean.length; at++) mean[at] = (mean[at] as number) + (weights[at] as number) / AVERAGED
    }
  }
  const [meanUnits = units, meanCentres = centres, meanBiases = biases] = means
  return { width, units: meanUnits, centres: meanCentres, biases: meanBiases }
}
