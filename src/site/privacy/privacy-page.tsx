import type { Hono } from 'hono'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { LeaveLink } from '../shell/leave-link.tsx'
import { OfflineFile } from '../shell/offline-file.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'

/** Who can see something of what is asked, what they can see, and what to do about it. */
const SEERS: readonly (readonly [who: string, sees: string, remedy: string])[] = [
  [
    'This server',
    'Your question, while it is answered. It is not written down, not logged and not passed on. Your network address is only counted, under a code that changes every day, so that nobody can ask too much at once.',
    'You need not take this on trust: in private mode the page answers by itself, and your browser is told to let no form and no call out of it.',
  ],
  [
    'Cloudflare, which runs the servers that Ibid is made for',
    'As the host it handles every request: your network address, when you asked, and, while it passes through, the question. It has rules of its own for what it keeps.',
    'In private mode it sees that the page was opened, and no question. Of the file ibid.html, used without a network, it sees nothing.',
  ],
  [
    'Your network: employer, school, café, provider, state',
    'That this device opened this site, and when; over https, no question and no answer.',
    'Use the file ibid.html without a network, or get it from somebody who has it. Tor Browser or a VPN hides from the network which site you open; a network can see that you use one, and in some places that is itself a risk.',
  ],
  [
    'Whoever can use this device',
    'The browser’s history: that you were here, and which parts of the paper you opened. Questions asked on Ibid’s pages stand in no address. A question asked from the address bar, by a bookmark or by a link with a question in it does, and stays in the history.',
    'Ask on the page. Use a private window, or delete this site from the history afterwards. “Leave this page”, or Esc twice, empties the page at once, and the Back key does not lead to it.',
  ],
  [
    'What is installed on this device',
    'Extensions, keyboards that learn or correct online, assistive programs, and an employer’s watching programs can read what you type anywhere, here as well, private mode or not.',
    'Where that can hurt you, use another device.',
  ],
  [
    'A site that has put this chat into its page',
    'The site can see what you ask there and what is answered, as its page and the chat are one page. The question goes to Ibid’s server, which the line above the field names.',
    'Where you do not trust the site, open Ibid itself.',
  ],
  [
    'Slack, Microsoft Teams, Discord',
    'Everything you write there, as with every message: the company, the administrators, and everybody in a channel who can see the message. They keep it by their own rules. Ibid keeps neither the question nor your name.',
    'Ask here instead.',
  ],
  [
    'Assistants and other programs',
    'An assistant that asks Ibid has your words already, and its maker may keep them.',
    'Ask here instead.',
  ],
]

/** Who can see what somebody asks, in plain words. */
function PrivacyPage({ paper }: { paper: Paper }) {
  return (
    <Layout
      paper={paper}
      title="Who can see what you ask – Ibid"
      at={pages.privacy}
      name="privacy"
      styles={['/privacy.css']}
    >
      <h1>Who can see what you ask</h1>
      <p class="ways">
        <LeaveLink /> or press Esc twice
      </p>
      <p>
        A question goes to this server, which answers it and keeps nothing. If even that is too much, there are two ways
        to ask so that no question leaves your device:
      </p>
      <ul>
        <li>
          <a href={pages.private.path}>Private mode</a>: this site loads the paper into the page, and the page answers.
        </li>
        <li>
          <OfflineFile label="The file ibid.html" />: the same, without any network.
        </li>
      </ul>
      <h2>Who can see what, and what to do about it</h2>
      <dl>
        {SEERS.map(([who, sees, remedy]) => (
          <>
            <dt>{who}</dt>
            <dd>{sees}</dd>
            <dd>{remedy}</dd>
          </>
        ))}
      </dl>
      <h2>What Ibid puts on your device</h2>
      <p>
        No cookie, and nothing at all that you have not ticked to be kept, such as a style of citation or your
        conversation; what is kept stays on the device. Your browser keeps copies of this site’s pages and scripts, as
        of any site’s. The whole promise, in technical words: <a href="/security.md">security.md</a>.
      </p>
    </Layout>
  )
}

export function mountPrivacy(app: Hono<Environment>, paper: Paper): void {
  serveFixedPage(app, pages.privacy, () => <PrivacyPage paper={paper} />)
}
