import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { patternOf, serve } from '../../http/routes.ts'
import type { Paper } from '../../paper/paper.ts'
import { kept } from '../shell/kept.ts'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { secureMarkup } from '../shell/policy.ts'
import { paperMarkdown } from './paper-markdown.ts'
import { PaperPage } from './paper-page.tsx'

/** Mounts `/paper`, the paper for readers, and `/paper.md`, the same in Markdown. */
export function mountPaper(app: Hono<Environment>, paper: Paper): void {
  const { path, maxAge } = pages.paper
  // The address under which the paper is to be cited (RFC 8574).
  app.use(path, async (c, next) => {
    await next()
    c.header('link', `<${originOf(c)}${path}>; rel="cite-as"`, { append: true })
  })
  serveFixedPage(app, pages.paper, (origin) => <PaperPage paper={paper} origin={origin} />, secureMarkup)

  const markdown = kept((origin) => paperMarkdown(paper, origin))
  app.use(patternOf('getPaperMarkdown'), secureMarkup)
  serve(app, {
    getPaperMarkdown: async (c) => {
      const { text, etag } = await markdown(originOf(c))
      const type = 'text/markdown; charset=utf-8'
      return c.body(text, 200, { 'content-type': type, 'cache-control': `public, max-age=${maxAge}`, etag })
    },
  })
}
