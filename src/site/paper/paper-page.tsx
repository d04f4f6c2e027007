import type { Hono } from 'hono'
import type { Library } from '../../answer/library.ts'
import type { Environment } from '../../http/environment.ts'
import { originOf } from '../../http/origin.ts'
import { serve } from '../../http/routes.ts'
import { numberingOf } from '../../paper/note-label.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { kept } from '../shell/kept.ts'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { WhereItGoes } from '../shell/where-it-goes.tsx'
import { told } from '../shell/told.ts'
import { Ways } from '../shell/ways.tsx'
import { WhatBecomes } from '../shell/what-becomes.tsx'
import { PaperArticle } from './paper-article.tsx'
import { Contents } from './paper-contents.tsx'
import { PaperHead, RunningHead } from './paper-head.tsx'
import { paperMarkdown } from './paper-markdown.ts'

interface Props {
  paper: Paper
  origin: string
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
}

/** The page of the paper: the running head with the field to ask in, the article, and whose words are whose. */
function PaperPage({ paper, origin, spoken }: Props) {
  const { record } = paper
  const lang = spoken?.language
  const numbering = numberingOf(paper.footnotes)
  return (
    <html lang="en">
      <PaperHead paper={paper} origin={origin} />
      <body>
        <a class="skip" href="#main" lang={lang}>
          {told(spoken, 'Skip to the paper')}
        </a>
        <section class="top" aria-label="About Ibid">
          <Ways path={pages.paper.path} spoken={spoken} />
          <p lang={lang}>{told(spoken, 'Ibid answers questions in this paper’s own words.')}</p>
          <div id="goes">
            <WhereItGoes what="question" spoken={spoken} />
          </div>
        </section>
        <RunningHead record={record} firstPage={paper.isPaged ? paper.firstPage : undefined} spoken={spoken} />
        <Contents paper={paper} id="contents" />
        <main id="main">
          <PaperArticle paper={paper} />
        </main>
        <footer class="colophon" data-key={told(spoken, 'Key / goes to the question')} lang={lang}>
          <div lang="en">
            <p>{paper.citation}</p>
            {record.custom ? <p>{record.custom.rights}</p> : null}
            {paper.print.isUnproved ? (
              <p>The transcription was not proved against a source: it may differ from what is printed.</p>
            ) : null}
            {numbering === undefined ? null : (
              <p>The notes are numbered as in print, by chapter or sign: {numbering}.</p>
            )}
            <p>
              Serif is the paper’s own text, with its printed pages in the margin; what Ibid adds stands in sans: full
              citations after an arrow, links, and headings that the paper leaves out. Also{' '}
              <a href="/paper.md">in Markdown</a>.
            </p>
          </div>
          <WhatBecomes asks="server" spoken={spoken} />
          <p class="in-print" lang="en">
            Read at {origin}/paper
          </p>
        </footer>
        <p id="said" role="status"></p>
      </body>
    </html>
  )
}

/** Mounts `/paper`, the paper for readers, and `/paper.md`, the same in Markdown. */
export function mountPaper(app: Hono<Environment>, library: Library): void {
  const { paper } = library
  const { path, maxAge } = pages.paper
  // The address under which the paper is to be cited (RFC 8574).
  app.use(path, async (c, next) => {
    await next()
    c.header('link', `<${originOf(c)}${path}>; rel="cite-as"`, { append: true })
  })
  serveFixedPage(
    app,
    pages.paper,
    (origin, _, spoken) => <PaperPage paper={paper} origin={origin} spoken={spoken} />,
    library,
  )

  const markdown = kept((origin) => paperMarkdown(paper, origin))
  serve(app, {
    getPaperMarkdown: async (c) => {
      const { text, etag } = await markdown(originOf(c))
      const type = 'text/markdown; charset=utf-8'
      return c.body(text, 200, { 'content-type': type, 'cache-control': `public, max-age=${maxAge}`, etag })
    },
  })
}
