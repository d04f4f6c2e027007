import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { LeaveLink } from '../shell/leave-link.tsx'
import { Layout } from '../shell/layout.tsx'
import { OfflineFile } from '../shell/offline-file.tsx'
import { page, servePage, tagged } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { useFiles } from '../shell/scripts.ts'

interface Props {
  paper: Paper
  /** Where a wrong answer is reported, if the operator names an address. The link is the reader's to follow. */
  report: string | undefined
}

/** The chat in private mode from the start. There is no form: a question has no way out, not even while scripts load. */
function PrivatePage({ paper, report }: Props) {
  return (
    <Layout
      paper={paper}
      title="Ask privately – Ibid"
      at={pages.private}
      name="home private"
      styles={['/home.css', '/privacy.css']}
      script={useFiles().home}
    >
      <h1>Ask privately</h1>
      <p class="ways">
        <LeaveLink /> <span class="key">or press Esc twice · </span>
        <a href={pages.privacy.path}>Who can see what</a> · <a href={pages.home.path}>Ask this server instead</a>
      </p>
      {useFiles().local ? (
        <>
          <ibid-chat mode="local" keep report={report}>
            <noscript>
              <p>
                Private mode needs JavaScript, and so does the file below. Without it, you can read the whole paper.
              </p>
            </noscript>
          </ibid-chat>
          <p>
            What you type here stays on this device: the paper and its index are loaded into this page, which answers by
            itself, and your browser is told to let no form and no call out of it. Reloading keeps it so; nothing is
            stored unless you tick that the conversation be kept.
          </p>
        </>
      ) : (
        <p>This paper is too large to be loaded into a page. Use the file below.</p>
      )}
      <h2 id="offline">Without a network</h2>
      <p>
        <OfflineFile label="Download ibid.html" />: the chat, the paper and its index in one file, which opens in any
        browser and sends nothing anywhere. Copies can be passed on by hand.
      </p>
      <p>
        To see that a copy is this one, compare its checksum: <code>sha256sum ibid.html</code> on Linux,{' '}
        <code>shasum -a 256 ibid.html</code> on a Mac, <code>certutil -hashfile ibid.html SHA256</code> on Windows.
      </p>
    </Layout>
  )
}

export function mountPrivate(app: Hono<Environment>, paper: Paper): void {
  servePage(app, pages.private, {
    GET: tagged((c) => page(c, <PrivatePage paper={paper} report={c.env.REPORT_TO} />, pages.private)),
  })
}
