import { isMac, isTimely } from '../http/signature.ts'

const encoder = new TextEncoder()

/** The bytes of lower-case hexadecimal. */
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.matchAll(/../gu), ([pair]) => Number.parseInt(pair, 16))

/**
 * Whether a request comes from Slack and is not an old one sent again: HMAC-SHA-256 over `v0:{timestamp}:{body}`
 * (https://docs.slack.dev/authentication/verifying-requests-from-slack).
 *
 * @param secret the app's signing secret; @param timestamp, @param signature the headers, undefined when missing
 * @param body the raw bytes, unparsed; @param now milliseconds since 1970
 */
export async function isSigned(
  secret: string,
  timestamp: string | undefined,
  signature: string | undefined,
  body: ArrayBuffer,
  now: number,
): Promise<boolean> {
  if (!timestamp || !/^[1-9]\d{0,11}$/u.test(timestamp)) return false
  if (!isTimely(Number(timestamp) * 1000, now)) return false
  const hex = /^v0=([0-9a-f]{64})$/u.exec(signature ?? '')?.[1]
  if (hex === undefined) return false
  const prefix = encoder.encode(`v0:${timestamp}:`)
  const signed = new Uint8Array(prefix.length + body.byteLength)
  signed.set(prefix)
  signed.set(new Uint8Array(body), prefix.length)
  return isMac(encoder.encode(secret), bytesOf(hex), signed)
}
