/**
 * A binary tree over the numbers from 0 up, in order, so that a number is a row of decisions: is it `cut[node]` or
 * more? Common numbers stand near the root.
 */
export interface Tree {
  readonly root: number
  readonly cut: Int32Array
  /** The next node of either side; a number that is settled stands as its complement, `~number`. */
  readonly below: Int32Array
  readonly above: Int32Array
}

/** Makes the tree over `weights.length` numbers that divides the weights most evenly at each node. */
export function treeOf(weights: readonly number[]): Tree {
  const size = weights.length
  if (size === 0) throw new RangeError('a tree needs a number to decide on')
  const sums = new Float64Array(size + 1)
  for (const [i, weight] of weights.entries()) sums[i + 1] = (sums[i] ?? 0) + weight
  const [cut, below, above] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)]
  let nodes = 0
  const grow = (from: number, to: number): number => {
    if (to - from === 1) return ~from
    const node = nodes++
    const middle = middleOf(sums, from, to)
    cut[node] = middle
    below[node] = grow(from, middle)
    above[node] = grow(middle, to)
    return node
  }
  const root = grow(0, size)
  return { root, cut, below, above }
}

/** The place between `from` and `to` on whose sides the weights are most nearly equal. */
function middleOf(sums: Float64Array, from: number, to: number): number {
  const half = ((sums[from] ?? 0) + (sums[to] ?? 0)) / 2
  let least = from + 1
  let most = to - 1
  while (least < most) {
    const middle = (least + most) >> 1
    if ((sums[middle] ?? 0) < half) least = middle + 1
    else most = middle
  }
  const isNearerBefore = least > from + 1 && (sums[least] ?? 0) - half > half - (sums[least - 1] ?? 0)
  return isNearerBefore ? least - 1 : least
}
