import type { Context, Next } from 'hono'
import { cors } from 'hono/cors'
import type { Environment } from '../http/environment.ts'
import { problem } from '../http/problem.ts'

/** Lets a page that passed the check read the answer; without credentials, as there are none. */
const allowPage = cors({ origin: (origin) => origin, allowMethods: ['POST'], maxAge: 600 })

/**
 * Holds `Origin` to an exact list, as the Model Context Protocol demands of servers (Transports, Streamable HTTP,
 * Security Warning: "Servers MUST validate the Origin header"; 403 where it is not valid). Only browsers send one: a
 * request without it passes, a page of this host passes, others must be named in `MCP_ORIGINS`. The SDK's own check
 * compares host names only and repeats what was sent. `Host` is Cloudflare's to check, which routes by it.
 */
export async function checkOrigin(c: Context<Environment>, next: Next): Promise<Response | void> {
  const origin = c.req.header('origin')
  if (origin === undefined) return next()
  const allowed = [new URL(c.req.url).origin, ...(c.env.MCP_ORIGINS ?? '').split(/\s+/u).filter(Boolean)]
  if (allowed.includes(origin)) return allowPage(c, next)
  return problem(
    c,
    403,
    'Pages of this origin may not call this address; the setting MCP_ORIGINS names those that may.',
  )
}
