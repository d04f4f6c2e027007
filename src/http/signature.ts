/** Milliseconds that the time of a signed request may be off. */
const TOLERANCE = 300_000

/**
 * Whether a signed request is of now: at most five minutes off, past or future, so that a recorded one can't be sent
 * again later.
 *
 * @param at when it says it was sent, @param now the clock: milliseconds since 1970; a time that is no number never holds
 */
export const isTimely = (at: number, now: number): boolean => Math.abs(now - at) <= TOLERANCE

/** The values of a setting, separated by spaces: a secret has two while it is being replaced. */
export const valuesOf = (setting: string | undefined): string[] => (setting ?? '').split(/\s+/u).filter(Boolean)

/** Whether a request is signed with one of the secrets. */
export async function isSignedWithAny<T>(
  secrets: readonly T[],
  holds: (secret: T) => Promise<boolean>,
): Promise<boolean> {
  for (const secret of secrets) if (await holds(secret)) return true
  return false
}

/** Whether a code is the HMAC-SHA256 of some bytes under a key; compared in constant time by WebCrypto. */
export async function isMac(key: BufferSource, mac: BufferSource, bytes: BufferSource): Promise<boolean> {
  const imported = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify'])
  return crypto.subtle.verify('HMAC', imported, mac, bytes)
}
