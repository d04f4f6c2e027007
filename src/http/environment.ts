/**
 * The bindings and settings that every door shares; `wrangler types` is not needed for so few. A door with its own adds
 * them from its own folder (`declare module`), so that this room knows of no door.
 */
export interface Bindings {
  /** Counts requests per address; absent in a build without the binding. */
  readonly RATE_LIMITER?: RateLimit
  /** Sites that may ask from their pages and frame `/embed`: exact origins between spaces, or "*". */
  readonly EMBED_ORIGINS?: string
  /** Origins of pages that may call `/mcp`, as browsers send them ("https://host"), separated by spaces. */
  readonly MCP_ORIGINS?: string
  /** The security token that Teams shows when an outgoing webhook is made: base64. */
  readonly TEAMS_OUTGOING_SECRET?: string
  /** The application's public key in Discord's developer portal: 64 hexadecimal digits. */
  readonly DISCORD_PUBLIC_KEY?: string
  /** Secrets and settings of the Slack door, which answers 503 without them (.dev.vars.example says what each is). */
  readonly SLACK_SIGNING_SECRET?: string
  readonly SLACK_BOT_TOKEN?: string
  readonly SLACK_TEAM_IDS?: string
  /** Which events of a workspace were acted on. */
  readonly SLACK_EVENTS: DurableObjectNamespace
}

export interface Environment {
  Bindings: Bindings
}
