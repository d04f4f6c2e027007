/** What is worked out of an object, such as a paper, when it is first asked for, and kept as long as the object is. */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    let kept = made.get(key)
    if (!kept) made.set(key, (kept = { value: make(key) }))
    return kept.value
  }
}
