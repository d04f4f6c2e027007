import { mean } from './measure.ts'

/** A confidence that was given, and whether one of the passages shown was right. */
export interface Judgement {
  readonly confidence: number
  readonly right: boolean
}

/** The judgements of one stretch of confidence; the means of an empty one are 0. */
export interface Bin {
  readonly from: number
  readonly to: number
  readonly count: number
  readonly confidence: number
  readonly right: number
}

const BINS = 10

/** Divides judgements into bins of equal width; a confidence on a bound belongs to the upper one, 1 to the last. */
export const binsOf = (judgements: readonly Judgement[], bins = BINS): Bin[] =>
  Array.from({ length: bins }, (_, bin) => {
    const own = judgements.filter((j) => Math.min(bins - 1, Math.floor(j.confidence * bins)) === bin)
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      count: own.length,
      confidence: mean(own.map((j) => j.confidence)),
      right: mean(own.map((j) => Number(j.right))),
    }
  })

/** How far confidence and truth lie apart in a bin on average, every judgement counting alike. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0)
  return all === 0 ? 0 : bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0) / all
}
