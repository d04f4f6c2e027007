import type { Hono, MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import { ERRORS } from '../english/said/errors.ts'
import { countResponses } from './counters.ts'
import { embedding } from './embedding.ts'
import type { Environment } from './environment.ts'
import { withHeaders } from './headers.ts'
import { kindOf, log } from './log.ts'
import { namedHost } from './named-host.ts'
import { problem } from './problem.ts'
import { ASK_AGAIN_SECONDS, Unreachable } from './reach.ts'
import { patternOf, serve } from './routes.ts'
import { unless } from './unless.ts'
import { withoutSlash } from './without-slash.ts'

const MCP = `${patternOf('mcp')}/`

/** What differs between the app of one paper and that over several. */
interface Base {
  /** What `/healthz` says besides that it is well. */
  readonly health: Readonly<Record<string, unknown>>
  /** What is said where nothing is. */
  readonly nothing: string
  /** Shows errors as pages to people. */
  readonly errorPages: MiddlewareHandler<Environment>
}

/** Mounts what every app does before its doors, and what it answers where none of them does. */
export function mountBase(app: Hono<Environment>, { health, nothing, errorPages }: Base): void {
  app.use(countResponses)
  app.use(withHeaders)
  app.use(errorPages)
  app.use(namedHost)
  // Not every client of the protocol follows a redirect of a POST, and Hono takes either address.
  app.use(unless((path) => path === MCP, withoutSlash))
  serve(app, {
    getHealth: (c) => c.json({ status: 'ok', ...health }, 200, { 'cache-control': 'no-store' }),
  })
  // Before the limits: a page of another site can only tell its reader what it may read.
  app.use('/v1/*', (c, next) => (c.req.header('origin') ? embedding(c, next) : next()))
  app.notFound((c) => problem(c, 404, nothing))
  // A fault of ours: said without a word of what was asked, in the log as in the answer.
  app.onError((error, c) => {
    if (error instanceof Unreachable) {
      return problem(c, 503, error.message, { headers: { 'retry-after': String(ASK_AGAIN_SECONDS) } })
    }
    log({ event: 'fault', error: kindOf(error), method: c.req.method, route: routePath(c) })
    return problem(c, 500, ERRORS.crashed)
  })
}
