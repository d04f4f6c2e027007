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
  // The text and no promise: a promise is of the request that began it, and never ends where its client has gone.
  let last: { readonly origin: string; readonly made: Kept } | undefined
  const stamped = async (origin: string): Promise<Kept> => {
    const text = await make(origin)
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
    return { text, etag: `"${[...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}"` }
  }
  return async (origin) => {
    if (last?.origin !== origin) last = { origin, made: await stamped(origin) }
    return last.made
  }
}
