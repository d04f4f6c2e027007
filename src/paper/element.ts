/**
 * The element of a list at an index that is right by construction. Where there may be none, the list itself is asked.
 *
 * @throws {RangeError} where the list has none there: a fault of ours, which no input may bring about
 */
export function element<T>(list: ArrayLike<T>, index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`no element ${index}`)
  return found
}
