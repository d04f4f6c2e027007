import type { Context, Next } from 'hono'
import { cors } from 'hono/cors'
import { isLoopback } from '../http/address.ts'
import { isOwnMachine } from '../http/embedding.ts'
import type { Environment } from '../http/environment.ts'
import { publicOrigin } from '../http/origin.ts'
import { problem } from '../http/problem.ts'

type Ctx = Context<Environment>

/** Lets a page that passed the check read the answer; without credentials, as there are none. */
const allowPage = cors({ origin: (origin) => origin, allowMethods: ['POST'], maxAge: 600 })

/**
 * The origins of this service's own pages. Cloudflare routes by `Host`, so it is ours there. On a machine of one's own
 * nothing does: a page whose name was made to lead to this machine (DNS rebinding) sends that name as `Host` and `Origin`.
 */
function own(c: Ctx): readonly (string | undefined)[] {
  const { origin } = new URL(c.req.url)
  const isLocal = isLoopback(c.req.header('cf-connecting-ip') ?? '')
  return [publicOrigin(c.env), isLocal && !isOwnMachine(origin) ? undefined : origin]
}

/**
 * Holds `Origin` to an exact list, as the Model Context Protocol demands of servers (Transports, Streamable HTTP,
 * Security Warning: "Servers MUST validate the Origin header"; 403 where it is not valid). Only browsers send one: a
 * request without it passes, a page of this service passes, others must be named in `MCP_ORIGINS`. The SDK's own check
 * compares host names only and repeats what was sent.
 */
export async function checkOrigin(c: Ctx, next: Next): Promise<Response | void> {
  const origin = c.req.header('origin')
  if (origin === undefined) return next()
  const listed = (c.env.MCP_ORIGINS ?? '').split(/\s+/u).filter(Boolean)
  if ([...own(c), ...listed].includes(origin)) return allowPage(c, next)
  return problem(
    c,
    403,
    'Pages of this origin may not call this address; the setting MCP_ORIGINS names those that may.',
  )
}
