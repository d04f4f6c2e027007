import { raw } from 'hono/html'
import type { Paper } from '../../paper/paper.ts'
import { Contents } from '../paper/paper-contents.tsx'
import { PaperArticle } from '../paper/paper-article.tsx'
import { yearOf } from '../../paper/record.ts'

interface Props {
  paper: Paper
  /** Everything that the file needs, in itself. */
  styles: string
  script: string
  /** The digests of both as the policy names them, "sha256-…". */
  digests: { readonly styles: string; readonly script: string }
}

/** The chat, the paper and the index as one file. Its policy forbids every request, so it can't send what is asked. */
export function OfflinePage({ paper, styles, script, digests }: Props) {
  const policy =
    `default-src 'none'; script-src '${digests.script}'; style-src '${digests.styles}'; font-src data:; ` +
    "base-uri 'none'; form-action 'none'"
  const { record } = paper
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{record.title} – Ibid, offline</title>
        <style>{raw(styles)}</style>
      </head>
      <body class="offline">
        <header class="running">
          <p class="work">
            <a class="brand" href="#desk">
              Ibid
            </a>
            <span class="of">
              <cite>{record.title}</cite>
            </span>
            <strong>{yearOf(record)}</strong>
          </p>
        </header>
        <main>
          <div class="desk" id="desk">
            <ibid-chat mode="local">
              <p>The chat needs JavaScript; the paper below does not.</p>
            </ibid-chat>
            <p class="private">
              This file asks nothing of any network: the chat, the paper and its index are all in it.
            </p>
          </div>
          <PaperArticle paper={paper}>
            <Contents paper={paper} />
          </PaperArticle>
        </main>
        <footer class="colophon">
          <p>{paper.citation}</p>
          {record.custom ? <p>{record.custom.rights}</p> : null}
        </footer>
        <script type="module">{raw(script)}</script>
      </body>
    </html>
  )
}
