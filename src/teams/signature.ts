import { isMac, isTimely } from '../http/signature.ts'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

/** The key that Teams shows when an outgoing webhook is made: base64. Undefined where it is not that. */
export function keyOf(secret: string): Uint8Array<ArrayBuffer> | undefined {
  // atob forgives white space and a missing "=".
  if (secret.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(secret)) return undefined
  return bytesOf(secret)
}

/**
 * Whether Teams signed a body: `Authorization: HMAC <base64>` is the HMAC-SHA256 of its bytes (Microsoft Learn,
 * "Create Outgoing Webhooks and connectors", step 2: verify the HMAC token).
 */
export async function isSigned(
  key: Uint8Array<ArrayBuffer>,
  authorization: string,
  body: ArrayBuffer,
): Promise<boolean> {
  // 32 bytes are 43 characters and one "=".
  const signature = /^HMAC ([A-Za-z0-9+/]{43}=)$/u.exec(authorization)?.[1]
  return signature !== undefined && isMac(key, bytesOf(signature), body)
}

/**
 * Whether an activity is of now. Teams signs no header with the time, so a recorded request would be good for ever; but
 * the time of the message stands in the signed body (Bot Framework activity schema, `timestamp`). One that says no time
 * is refused.
 *
 * @param timestamp ISO 8601; @param now milliseconds since 1970
 */
export const isFresh = (timestamp: string | undefined, now: number): boolean =>
  isTimely(Date.parse(timestamp ?? ''), now)
