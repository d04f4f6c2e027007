import { Hono } from 'hono/quick'
import { routePath } from 'hono/route'
import type { Library } from './answer/library.ts'
import { mountDiscord } from './discord/discord.ts'
import { mountApi } from './http/api.ts'
import { limitBody } from './http/body.ts'
import { mountCitations } from './http/citations.ts'
import { embedding } from './http/embedding.ts'
import { countResponses } from './http/counters.ts'
import type { Environment, Place } from './http/environment.ts'
import { withHeaders } from './http/headers.ts'
import { keepKnown } from './http/known-routes.ts'
import { rateLimit } from './http/limits.ts'
import { kindOf, log } from './http/log.ts'
import { namedHost } from './http/named-host.ts'
import { problem } from './http/problem.ts'
import { ASK_AGAIN_SECONDS, Unreachable } from './http/reach.ts'
import { patternOf, serve } from './http/routes.ts'
import { unless } from './http/unless.ts'
import { withoutSlash } from './http/without-slash.ts'
import { mountMcp } from './mcp/mcp.ts'
import { errorPages } from './site/error/error-page.tsx'
import { pages } from './site/shell/page-list.ts'
import { build } from './site/shell/scripts.ts'
import { type Dossier, mountSite } from './site/site.ts'
import { mountSlack } from './slack/slack.ts'
import { mountTeams } from './teams/teams.ts'
import { mountWebhooks } from './webhook/door.ts'
import { mountOperator } from './webhook/operator.ts'

/**
 * Every door, over one library. Hono's quick preset tries its routes one after another; the usual one makes a large regular
 * expression of them all first, which costs a start more than a thousand requests save.
 *
 * @param place of one of several papers (shelf.ts); left out for the only one
 */
export function createApp(library: Library, dossier: Dossier, place?: Place): Hono<Environment> {
  const app = new Hono<Environment>()
  app.router = keepKnown(app.router)
  if (place) {
    app.use((c, next) => {
      c.set('place', place)
      return next()
    })
  }
  const mcp = patternOf('mcp')
  const letters = patternOf('listDeadLetters')
  app.use(countResponses)
  app.use(withHeaders)
  app.use(errorPages(library))
  app.use(namedHost)
  // Not every client of the protocol follows a redirect of a POST, and Hono takes either address.
  app.use(unless((path) => path === `${mcp}/`, withoutSlash))
  serve(app, {
    getHealth: (c) =>
      c.json({ status: 'ok', version: library.paper.version, build }, 200, { 'cache-control': 'no-store' }),
  })
  // Before the limits: a page of another site can only tell its reader what it may read.
  app.use('/v1/*', (c, next) => (c.req.header('origin') ? embedding(c, next) : next()))
  // Doors whose callers sign count those who do not themselves; Slack's has a body limit of its own.
  mountSlack(app, library)
  // The page that checks texts takes longer ones, and answers what it refuses itself: the text must not be lost.
  app.use(unless((path) => path === pages.check.path, limitBody))
  mountTeams(app, library)
  mountDiscord(app, library)
  mountWebhooks(app, library)
  app.use('/v1/*', rateLimit('json'))
  app.use(`${mcp}/*`, rateLimit('mcp'))
  app.use(`${letters}/*`, rateLimit('operator'))
  const counted = ['/v1', mcp, letters]
  const isCounted = (path: string): boolean =>
    path === pages.check.path || counted.some((below) => path === below || path.startsWith(`${below}/`))
  app.use(unless(isCounted, rateLimit('pages')))
  mountOperator(app)
  mountApi(app, library)
  mountMcp(app, () => library)
  mountCitations(app, library)
  mountSite(app, library, dossier)
  app.notFound((c) => problem(c, 404, 'There is nothing at this address.'))
  // A fault of ours: said without a word of what was asked, in the log as in the answer.
  app.onError((error, c) => {
    if (error instanceof Unreachable) {
      return problem(c, 503, error.message, { headers: { 'retry-after': String(ASK_AGAIN_SECONDS) } })
    }
    log({ event: 'fault', error: kindOf(error), method: c.req.method, route: routePath(c) })
    return problem(c, 500, 'Ibid failed to answer. It is not your question’s fault; please try again.')
  })
  return app
}
