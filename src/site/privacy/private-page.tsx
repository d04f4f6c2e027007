import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import type { Library } from '../../answer/library.ts'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { colon, gap } from '../shell/gap.ts'
import { LeaveLink } from '../shell/leave-link.tsx'
import { Layout } from '../shell/layout.tsx'
import { Coded } from '../shell/linked.tsx'
import { OfflineFile } from '../shell/offline-file.tsx'
import { page, servePage, tagged } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { languageOfReader, VARIES } from '../shell/reader-language.ts'
import { useFiles } from '../shell/scripts.ts'
import { told } from '../shell/told.ts'

interface Props {
  paper: Paper
  /** Where a wrong answer is reported, if the operator names an address. The link is the reader's to follow. */
  report: string | undefined
  /** The reader's language; undefined for English. */
  spoken: Spoken | undefined
}

/** The chat in private mode from the start. There is no form: a question has no way out, not even while scripts load. */
function PrivatePage({ paper, report, spoken }: Props) {
  const lang = spoken?.language
  return (
    <Layout
      paper={paper}
      title={`${told(spoken, 'Ask privately')} – Ibid`}
      at={pages.private}
      name="home private"
      styles={['/home.css', '/privacy.css']}
      script={useFiles().home}
      spoken={spoken}
    >
      <h1 lang={lang}>{told(spoken, 'Ask privately')}</h1>
      <p class="ways" lang={lang}>
        <LeaveLink spoken={spoken} />
        {gap(spoken)}
        <span class="key">{told(spoken, 'or press Esc twice')} · </span>
        <a href={pages.privacy.path}>{told(spoken, 'Who can see what')}</a> ·{' '}
        <a href={pages.home.path}>{told(spoken, 'Ask this server instead')}</a>
      </p>
      {useFiles().local ? (
        <>
          <ibid-chat mode="local" keep report={report}>
            <noscript>
              <p lang={lang}>
                {told(
                  spoken,
                  'Private mode needs JavaScript, and so does the file below. Without it, you can read the whole paper.',
                )}
              </p>
            </noscript>
          </ibid-chat>
          <p lang={lang}>
            {told(
              spoken,
              'What you type here stays on this device: the paper and its index are loaded into this page, which answers by itself, and your browser is told to let no form and no call out of it. Reloading keeps it so; nothing is stored unless you tick that the conversation be kept.',
            )}
          </p>
        </>
      ) : (
        <p lang={lang}>{told(spoken, 'This paper is too large to be loaded into a page. Use the file below.')}</p>
      )}
      <h2 id="offline" lang={lang}>
        {told(spoken, 'Without a network')}
      </h2>
      <p lang={lang}>
        <OfflineFile label={told(spoken, 'Download ibid.html')} spoken={spoken} />
        {colon(spoken)}
        {told(
          spoken,
          'the chat, the paper and its index in one file, which opens in any browser and sends nothing anywhere. Copies can be passed on by hand.',
        )}
      </p>
      <p lang={lang}>
        <Coded
          text={told(
            spoken,
            'To see that a copy is this one, compare its checksum: [sha256sum ibid.html] on Linux, [shasum -a 256 ibid.html] on a Mac, [certutil -hashfile ibid.html SHA256] on Windows.',
          )}
        />
      </p>
    </Layout>
  )
}

export function mountPrivate(app: Hono<Environment>, library: Library): void {
  servePage(app, pages.private, {
    GET: tagged(async (c) => {
      const spoken = await languageOfReader(c, library)
      const body = <PrivatePage paper={library.paper} report={c.env.REPORT_TO} spoken={spoken} />
      return page(c, body, { ...pages.private, headers: VARIES })
    }),
  })
}
