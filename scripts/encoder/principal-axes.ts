/** So many rounds of subspace iteration; the axes no longer turn after them. */
const ROUNDS = 25

const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}

/** Makes axes stand at right angles to each other, each of length one (Gram and Schmidt). */
function straighten(axes: readonly Float64Array[]): void {
  for (const [i, axis] of axes.entries()) {
    for (const other of axes.slice(0, i)) {
      const share = dot(axis, other)
      for (let k = 0; k < axis.length; k++) axis[k] = (axis[k] as number) - share * (other[k] as number)
    }
    const length = Math.hypot(...axis) || 1
    for (let k = 0; k < axis.length; k++) axis[k] = (axis[k] as number) / length
  }
}

/** Vectors, less their mean, on their own first principal axes. The same vectors give the same result. */
export function principalAxes(vectors: readonly Float32Array[], width: number): Float32Array[] {
  const size = vectors[0]?.length ?? 0
  const mean = new Float64Array(size)
  for (const vector of vectors) {
    for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) + (vector[k] as number) / vectors.length
  }
  const centred = vectors.map((vector) => vector.map((value, k) => value - (mean[k] as number)))
  const spread = Array.from({ length: size }, () => new Float64Array(size))
  for (const vector of centred) {
    for (let i = 0; i < size; i++) {
      const [row, value] = [spread[i] as Float64Array, vector[i] as number]
      for (let j = 0; j < size; j++) row[j] = (row[j] as number) + value * (vector[j] as number)
    }
  }
  // Any start will do that is not at right angles to an axis: waves of different lengths.
  let axes = Array.from({ length: width }, (_, a) =>
    Float64Array.from({ length: size }, (__, k) => Math.cos((a + 1) * (k + 0.5))),
  )
  for (let round = 0; round < ROUNDS; round++) {
    axes = axes.map((axis) => Float64Array.from(spread, (row) => dot(row, axis)))
    straighten(axes)
  }
  return centred.map((vector) => Float32Array.from(axes, (axis) => dot(axis, vector)))
}
