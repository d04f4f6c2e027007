import { Hono } from 'hono/quick'
import { createApp } from './app.ts'
import { mountDiscord } from './discord/discord.ts'
import { mountBase } from './http/base.ts'
import { limitBody } from './http/body.ts'
import type { Environment } from './http/environment.ts'
import { mountLimits } from './http/limits.ts'
import { mountPapers } from './http/papers.ts'
import { patternOf } from './http/routes.ts'
import { desksOfAll, type ShelvedPaper } from './http/shelf.ts'
import { mountMcp } from './mcp/mcp.ts'
import { servedBelow } from './site/shelf/below.ts'
import { mountSharedSources } from './site/shelf/shared-sources-page.tsx'
import { shelfErrorPages } from './site/shelf/shelf-error-page.tsx'
import { mountShelf } from './site/shelf/shelf-page.tsx'
import { pages } from './site/shell/page-list.ts'
import { build, type Files } from './site/shell/scripts.ts'
import type { Dossier } from './site/site.ts'
import { mountSlack } from './slack/slack.ts'
import { mountTeams } from './teams/teams.ts'
import { askedOfSeveral } from './webhook/asked.ts'
import { mountWebhooks } from './webhook/door.ts'
import { mountOperator } from './webhook/operator.ts'

/** One of several papers, with all that its own app needs. */
export interface PaperToServe extends ShelvedPaper {
  readonly files: Files
  /** What is known of it besides what it says; loaded with it. */
  readonly dossier: () => Promise<Dossier>
}

type App = Hono<Environment>

/** Makes the app of a paper when it is first asked for, and keeps it; one that could not be made is tried again. */
function appOf({ id, open, dossier, files }: PaperToServe): () => Promise<App> {
  let made: App | undefined
  return async () => (made ??= createApp(await open(), await dossier(), { base: `/${id}`, files }))
}

/**
 * Several papers in one service: what an only paper has at the root, each of them has below its own address, from an app of
 * its own; at the root there is what goes over all of them.
 */
export function createShelf(papers: readonly PaperToServe[]): App {
  const app = new Hono<Environment>()
  for (const paper of papers) {
    const base = `/${paper.id}`
    const makeApp = appOf(paper)
    app.all(`${base}/*`, async (c) => {
      const url = new URL(c.req.url)
      // Its pages name one another by where they are, so the first of them needs the slash.
      if (url.pathname === base) return c.redirect(`${base}/${url.search}`, 308)
      url.pathname = url.pathname.slice(base.length)
      const made = await makeApp()
      return servedBelow(base, await made.fetch(new Request(url, c.req.raw), c.env, c.executionCtx))
    })
  }
  // Behind the papers, whose own headers these would replace.
  mountBase(app, {
    health: { papers: papers.map(({ id }) => id), build },
    nothing: 'There is nothing at this address; /v1/papers lists the papers.',
    errorPages: shelfErrorPages(papers),
  })
  // Doors whose callers sign count those who do not themselves; Slack's has a body limit of its own.
  const desks = desksOfAll(papers)
  mountSlack(app, desks)
  app.use(limitBody)
  mountTeams(app, desks)
  mountDiscord(app, desks)
  mountWebhooks(app, askedOfSeveral(papers))
  mountLimits(app, [
    ['/v1/*', 'json'],
    [`${patternOf('mcp')}/*`, 'mcp'],
    [`${patternOf('listDeadLetters')}/*`, 'operator'],
    [pages.home.path, 'pages'],
    [pages.sources.path, 'pages'],
  ])
  mountOperator(app)
  mountPapers(app, papers)
  mountMcp(app, async () => new Map(await Promise.all(papers.map(async ({ id, open }) => [id, await open()] as const))))
  mountShelf(app, papers)
  mountSharedSources(app, papers)
  return app
}
