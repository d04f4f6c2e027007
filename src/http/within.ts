/**
 * Does some work within a deadline.
 *
 * @param milliseconds after which it counts as failed; it is not broken off, and what comes of it later goes to nobody
 * @throws whatever the work throws; Error when it is late
 */
export async function within<T>(milliseconds: number, work: () => T | Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  try {
    return await Promise.race([(async () => work())(), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
