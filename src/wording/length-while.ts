/** How many elements there are at the beginning of a list of which something is true that is true of none behind them. */
export function lengthWhile<T>(list: readonly T[], isTrue: (one: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    // Between the two, and so within the list.
    if (isTrue(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
