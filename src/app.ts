import { Hono } from 'hono/quick'
import { ERRORS } from './english/said/errors.ts'
import type { Library } from './answer/library.ts'
import { mountDiscord } from './discord/discord.ts'
import { mountApi } from './http/api.ts'
import { mountBase } from './http/base.ts'
import { limitBody } from './http/body.ts'
import { mountCitations } from './http/citations.ts'
import { desksOfOne } from './http/desk.ts'
import type { Environment, Place } from './http/environment.ts'
import { keepKnown } from './http/known-routes.ts'
import { type Limited, mountLimits } from './http/limits.ts'
import { patternOf } from './http/routes.ts'
import { unless } from './http/unless.ts'
import { mountMcp } from './mcp/mcp.ts'
import { errorPages } from './site/error/error-page.tsx'
import { pages } from './site/shell/page-list.ts'
import { build } from './site/shell/scripts.ts'
import { type Dossier, mountSite } from './site/site.ts'
import { mountSlack } from './slack/slack.ts'
import { mountTeams } from './teams/teams.ts'
import { askedOfOne } from './webhook/asked.ts'
import { mountWebhooks } from './webhook/door.ts'
import { mountOperator } from './webhook/operator.ts'

/** The paths that are not counted with the pages. The page that checks texts counts itself. */
const LIMITED: Limited = [
  ['/v1/*', 'json'],
  [`${patternOf('mcp')}/*`, 'mcp'],
  [`${patternOf('listDeadLetters')}/*`, 'operator'],
  [pages.check.path, 'itself'],
]

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
  mountBase(app, {
    health: { version: library.paper.version, build },
    nothing: ERRORS.nothingHere,
    errorPages: errorPages(library),
  })
  // Doors whose callers sign count those who do not themselves; Slack's has a body limit of its own.
  const desks = desksOfOne(library)
  mountSlack(app, desks)
  // The page that checks texts takes longer ones, and answers what it refuses itself: the text must not be lost.
  app.use(unless((path) => path === pages.check.path, limitBody))
  mountTeams(app, desks)
  mountDiscord(app, desks)
  mountWebhooks(app, askedOfOne(library))
  mountLimits(app, LIMITED, 'pages')
  mountOperator(app)
  mountApi(app, library)
  mountMcp(app, () => library)
  mountCitations(app, library)
  mountSite(app, library, dossier)
  return app
}
