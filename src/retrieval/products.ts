/** So many rows are multiplied at a time; their number is made a multiple of it by rows of zeros. */
const AT_ONCE = 4

/** Rows as the engine multiplies them fastest: as lists that it keeps as numbers with a fraction, which they begin as. */
function openRows(rows: ArrayLike<number>, width: number): number[][] {
  const opened: number[][] = []
  for (let from = 0; from < rows.length || opened.length % AT_ONCE > 0; from += width) {
    const row = [0.5]
    for (let k = 0; k < width; k++) row[k] = rows[from + k] ?? 0
    opened.push(row)
  }
  return opened
}

/**
 * Makes the function that multiplies rows of numbers by a vector: four at a time, so that each number of the vector is read
 * once for all four, and no sum waits for another.
 *
 * @param rows one behind the other; they are opened when they are first multiplied
 * @param width of a row
 * @returns what gives a product for each row
 */
export function productsWith(rows: ArrayLike<number>, width: number): (vector: Float64Array) => Float64Array {
  let opened: number[][] | undefined
  return (vector) => {
    opened ??= openRows(rows, width)
    const products = new Float64Array(opened.length)
    for (let row = 0; row < opened.length; row += AT_ONCE) {
      const first = opened[row] as number[]
      const second = opened[row + 1] as number[]
      const third = opened[row + 2] as number[]
      const fourth = opened[row + 3] as number[]
      let a = 0
      let b = 0
      let c = 0
      let d = 0
      for (let k = 0; k < width; k++) {
        const x = vector[k] as number
        a += (first[k] as number) * x
        b += (second[k] as number) * x
        c += (third[k] as number) * x
        d += (fourth[k] as number) * x
      }
      products[row] = a
      products[row + 1] = b
      products[row + 2] = c
      products[row + 3] = d
    }
    return products.subarray(0, rows.length / width)
  }
}
