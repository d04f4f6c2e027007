import { verifyKey } from 'discord-interactions'

/** Seconds that a request may be old, or ahead of this clock. */
const TOLERANCE = 300

/** The application's public key as the developer portal shows it: 32 bytes. */
export const isPublicKey = (key: string): boolean => /^[0-9a-f]{64}$/iu.test(key)

/** The headers that sign a request. */
export interface Signature {
  /** `X-Signature-Ed25519`: 64 bytes in hexadecimal. */
  readonly signature: string
  /** `X-Signature-Timestamp`: seconds since 1970. */
  readonly timestamp: string
}

/**
 * Whether Discord signed a body (Discord, "Interactions: Setting Up an Endpoint", Validating Security Request Headers):
 * Ed25519 over the timestamp and the body's bytes. `verifyKey` reads what is no hexadecimal as zeros and asks nothing
 * of the timestamp, so their form is held here, and the time to five minutes both ways, lest a recorded request be
 * sent again.
 *
 * @param now milliseconds since 1970
 */
export async function isSigned(
  publicKey: string,
  { signature, timestamp }: Signature,
  body: ArrayBuffer,
  now: number,
): Promise<boolean> {
  if (!/^[0-9a-f]{128}$/iu.test(signature) || !/^\d{1,12}$/u.test(timestamp)) return false
  if (Math.abs(now / 1000 - Number(timestamp)) > TOLERANCE) return false
  return verifyKey(body, signature, timestamp, publicKey)
}
