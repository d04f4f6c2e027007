import { mean } from './measure.ts'

/** The bounds of a 95 % interval. */
export interface Interval {
  readonly low: number
  readonly high: number
}

const RESAMPLES = 1000
const SEED = 20_040_075
const TAIL = 0.025

/** Random numbers from 0 up to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const drawn = (values: readonly number[], next: () => number): number[] =>
  values.map(() => values[Math.floor(next() * values.length)] ?? 0)

/**
 * The percentile bootstrap of a statistic: what it comes to when the questions are drawn again, with replacement, each
 * sample among its own (Efron 1979). Every call starts from the same seed, so that no figure depends on another.
 */
export function bootstrapOf<Samples extends readonly (readonly number[])[]>(
  samples: Samples,
  statistic: (...resampled: { [K in keyof Samples]: number[] }) => number,
): Interval {
  const next = random(SEED)
  const found = Array.from({ length: RESAMPLES }, () =>
    statistic(...(samples.map((values) => drawn(values, next)) as { [K in keyof Samples]: number[] })),
  ).sort((a, b) => a - b)
  const at = (share: number): number => found[Math.round(share * (RESAMPLES - 1))] ?? 0
  return { low: at(TAIL), high: at(1 - TAIL) }
}

/** The interval of a mean over questions. */
export const bootstrapMean = (values: readonly number[]): Interval => bootstrapOf([values], mean)
