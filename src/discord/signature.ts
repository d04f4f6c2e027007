import { isTimely } from '../http/signature.ts'

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
 * of the timestamp, so their form and the time are held here.
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
  if (!isTimely(Number(timestamp) * 1000, now)) return false
  const { verifyKey } = await import('discord-interactions')
  return verifyKey(body, signature, timestamp, publicKey)
}
