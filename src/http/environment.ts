/** The bindings and settings of wrangler.toml; `wrangler types` is not needed for so few. */
interface Bindings {
  /** Counts requests per address; absent in a build without the binding. */
  readonly RATE_LIMITER?: RateLimit
  /** Sites that may ask from their pages and frame `/embed`: exact origins between spaces, or "*". */
  readonly EMBED_ORIGINS?: string
}

export interface Environment {
  Bindings: Bindings
}
