const HMAC = { name: 'HMAC', hash: 'SHA-256' } as const
const encoder = new TextEncoder()

const keyOf = (bytes: BufferSource): Promise<CryptoKey> => crypto.subtle.importKey('raw', bytes, HMAC, false, ['sign'])

/** The key of a day, which every isolate makes alike. It is kept while the day lasts; a promise would be some request's. */
let key: { readonly of: string; readonly value: CryptoKey } | undefined

/** The text for the key where the operator sets no secret. It is public, and only keeps the days apart. */
const NO_SECRET = 'Ibid, without RATE_LIMIT_SECRET'

async function derive(secret: string, day: string): Promise<CryptoKey> {
  return keyOf(await crypto.subtle.sign(HMAC.name, await keyOf(encoder.encode(secret)), encoder.encode(day)))
}

/**
 * The name under which an address is counted: the first 64 bits of its HMAC-SHA-256, by a key that changes every day (UTC).
 * So the counts of two days can't be joined, and without the secret no count leads back to an address.
 *
 * @param secret the operator's; without one, whoever can read the counts can find the addresses by trying all of them
 * @param now milliseconds since 1970
 */
export async function pseudonym(text: string, secret: string | undefined, now: number): Promise<string> {
  const day = new Date(now).toISOString().slice(0, 10)
  const from = secret?.trim() || NO_SECRET
  const of = `${day} ${from}`
  const value = key?.of === of ? key.value : await derive(from, day)
  key = { of, value }
  const mac = await crypto.subtle.sign(HMAC.name, value, encoder.encode(text))
  return [...new Uint8Array(mac, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
