/** A text that was made, with the ETag of its bytes. */
export interface Kept {
  readonly text: string
  readonly etag: string
}

/**
 * Makes a text once per isolate, when it is first asked for; again only under another origin.
 *
 * @returns the text for an origin; it rejects when `make` throws, and then tries again
 */
export function kept(make: (origin: string) => string | Promise<string>): (origin: string) => Promise<Kept> {
  let last: { origin: string; made: Promise<Kept> } | undefined
  const stamped = async (origin: string): Promise<Kept> => {
    const text = await make(origin)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
    return { text, etag: `"${[...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"` }
  }
  return async (origin) => {
    if (last?.origin !== origin) last = { origin, made: stamped(origin) }
    const { made } = last
    try {
      return await made
    } catch (error) {
      if (last?.made === made) last = undefined
      throw error
    }
  }
}
