import type { Context } from 'hono'

/** The origin that a request came to, "https://host": what links of an answer begin with. */
export const originOf = (c: Context): string => new URL(c.req.url).origin
