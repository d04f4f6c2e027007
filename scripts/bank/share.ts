/** The share of what holds, to three places. */
export const share = (items: readonly boolean[]): string => (items.filter(Boolean).length / items.length).toFixed(3)

/** Four significant digits: what is learnt stays readable, and the same bank gives the same file. */
export const round = (value: number): number => Number(value.toPrecision(4))
