/**
 * The bindings and settings that every door shares; `wrangler types` is not needed for so few. A door with its own adds
 * them from its own folder (`declare module`), so that this room knows of no door.
 */
export interface Bindings {
  /** Counts requests per address and kind of door; absent in a build without the binding. */
  readonly RATE_LIMITER?: RateLimit
  /** Counts routes and outcomes, where the operator has bound it; off by default. */
  readonly COUNTERS?: AnalyticsEngineDataset
  /** Counts signed requests per credential. */
  readonly PARTNER_RATE_LIMITER?: RateLimit
  /** The secret for the key under which addresses are counted: any text that nobody knows. */
  readonly RATE_LIMIT_SECRET?: string
  /** The origin that links begin with, "https://host"; without it, that of each request. */
  readonly PUBLIC_ORIGIN?: string
  /** Sites that may ask from their pages and frame `/embed`: exact origins between spaces, or "*". */
  readonly EMBED_ORIGINS?: string
  /** Where weaknesses are reported, as security.txt wants it: a `mailto:`, `https:` or `tel:` address. */
  readonly SECURITY_CONTACT?: string
  /** Where readers report a wrong answer: a `mailto:` address, or that of a new issue (`https:`). */
  readonly REPORT_TO?: string
}

/** Where one of several papers is served; the pages add what they need (`declare module`). */
export interface Place {
  /** What its addresses begin with: "/dubois". */
  readonly base: string
}

export interface Environment {
  Bindings: Bindings
  Variables: {
    /** Left out for the only paper of a service. */
    readonly place?: Place
  }
}
