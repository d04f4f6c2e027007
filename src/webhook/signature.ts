import { Webhook, WebhookVerificationError } from 'standardwebhooks'

/** A symmetric secret, as Standard Webhooks 1.0 writes it: its bytes in base64, after this prefix. */
const SECRET = /^whsec_((?:[A-Za-z\d+/]{4})+(?:[A-Za-z\d+/]{3}=|[A-Za-z\d+/]{2}==)?)$/u

/** Standard Webhooks 1.0: "between 24 bytes (192 bits) and 64 bytes (512 bits)". */
const isSecret = (word: string): boolean => {
  const bytes = atob(SECRET.exec(word)?.[1] ?? '').length
  return bytes >= 24 && bytes <= 64
}

/**
 * What may be an id. The signature is over "id.timestamp.body", so an id with a full stop could be read in two ways;
 * the rest is what a header and an address can carry.
 */
const ID = /^[!-\-/-~]{1,256}$/u

/** Opens the secrets of a setting, separated by spaces; undefined when one of them is no secret. */
export function openKeys(secrets: string): readonly Webhook[] | undefined {
  const words = secrets.trim().split(/\s+/u)
  return words.every(isSecret) ? words.map((word) => new Webhook(word)) : undefined
}

/**
 * Who sent a message, and its `webhook-id`: whose signature holds under one of the partner's keys, over the raw body, and
 * whose timestamp is at most five minutes off, past or future; undefined for every other.
 *
 * The library reads "1700000000abc" as a number, so the headers are held to their exact form first.
 */
export function verified<P extends { readonly keys: readonly Webhook[] }>(
  partners: readonly P[],
  headers: Headers,
  body: ArrayBuffer,
): { partner: P; id: string } | undefined {
  const id = headers.get('webhook-id') ?? ''
  const timestamp = headers.get('webhook-timestamp') ?? ''
  const text = decode(body)
  if (text === undefined || !ID.test(id) || !/^[1-9]\d{0,11}$/u.test(timestamp)) return undefined
  const signed = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': headers.get('webhook-signature') ?? '',
  }
  const partner = partners.find(({ keys }) => keys.some((key) => holds(key, text, signed)))
  return partner && { partner, id }
}

function holds(key: Webhook, body: string, headers: Record<string, string>): boolean {
  try {
    key.verify(body, headers, { jsonParse: false })
    return true
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false
    throw error
  }
}

/** Exactly the bytes as text: nothing replaced and no byte order mark taken off; undefined where they are no UTF-8. */
function decode(body: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
  } catch {
    return undefined
  }
}

/** The three headers of Standard Webhooks, with a signature for each key, so that old and new secrets both hold. */
export function signedHeaders(keys: readonly Webhook[], id: string, body: string, now: Date): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': keys.map((key) => key.sign(id, now, body)).join(' '),
  }
}
