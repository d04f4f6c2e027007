import type { Trial } from './trial.ts'

/** The share of what holds, to three places. */
export const share = (items: readonly boolean[]): string => (items.filter(Boolean).length / items.length).toFixed(3)

/** Four significant digits: what is learnt stays readable, and the same bank gives the same file. */
export const round = (value: number): number => Number(value.toPrecision(4))

/** Divides what was tried in two by manner, so that no writer is on both sides. */
export function halves<T extends Trial>(of: readonly T[]): [T[], T[]] {
  const manners = [...new Set(of.map((t) => t.manner))]
  const even = new Set(manners.filter((_, i) => i % 2 === 0))
  return [of.filter((t) => even.has(t.manner)), of.filter((t) => !even.has(t.manner))]
}
