/** Makes a value when it is first asked for, and keeps it: a start makes no schema, and a request only its own. */
export function onFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}
