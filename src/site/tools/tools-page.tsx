import type { Hono } from 'hono'
import { citedIn } from '../../paper/cited.ts'
import type { Environment } from '../../http/environment.ts'
import type { Paper } from '../../paper/paper.ts'
import { Layout } from '../shell/layout.tsx'
import { OfflineFile } from '../shell/offline-file.tsx'
import { serveFixedPage } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'

/**
 * A bookmark that opens this service with what is selected on a page: it only opens an address, so that it runs on
 * sites with strict policies too, and it loads nothing into them.
 *
 * @param around what stands around the selection in the question
 */
function bookmarklet(origin: string, around: '' | '"'): string {
  const question = `'${around}'+String(getSelection()).trim().slice(0,900)+'${around}'`
  return `javascript:void open('${origin}/?q='+encodeURIComponent(${question}),'_blank','noopener')`
}

/** What can be looked up, by examples from the paper. */
function lookUps(paper: Paper): readonly (readonly [typed: string, meaning: string])[] {
  const { firstPage: page, footnotes, isPaged } = paper
  const [cited] = citedIn(paper)
  const passage = paper.passages.find(({ kind }) => kind === 'paragraph')
  const words = passage?.text.split(' ').slice(0, 4).join(' ') ?? ''
  const last = footnotes.length
  return [
    [`fn ${last}, n. ${last}, notes 1-2`, 'the footnotes, resolved'],
    [isPaged ? `p ${page}, pp. ${page}-${page + 1}` : '', 'the printed pages'],
    [`${passage?.id ?? ''}, § 1`, 'a passage by its id, the first section'],
    [cited?.name ?? '', 'the notes that cite somebody; “which notes cite …?” does the same'],
    [`"${words}"`, 'where these words stand'],
  ].filter((row): row is [string, string] => row[0] !== '')
}

/** How to reach Ibid from elsewhere: the address bar, a bookmark, the keyboard, chats, without a network. */
function Tools({ paper, origin }: { paper: Paper; origin: string }) {
  const example = `/q/${paper.passages.at(-1)?.id ?? ''}`
  return (
    <Layout paper={paper} title="Ibid at hand" at={pages.tools} name="tools" styles={['/tools.css']}>
      <h1>Ibid at hand</h1>

      <h2>Look something up</h2>
      <p>Typed wherever a question can be, these do what they look like.</p>
      <dl>
        {lookUps(paper).map(([typed, meaning]) => (
          <>
            <dt>
              <code>{typed}</code>
            </dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>

      <h2>In the address bar</h2>
      <p>
        Your browser can take Ibid among its search engines: in Firefox, click into the address bar on this page and
        choose “Add Ibid”; in Chrome and Edge, find it under Settings, Search engine, Manage, and activate it. Give it a
        keyword, such as <code>ibid</code>, and type <code>ibid fn 1</code>.
      </p>
      <p>
        There are two. <strong>Ibid</strong> offers suggestions: while it is the chosen engine, the browser sends what
        you type to this service as you type it, before you press Enter. Nothing of it is kept or logged here.{' '}
        <strong>Ibid, quiet</strong> asks for no suggestions, and sends only what you enter. With either, the question
        stands in the address, and so in your browser’s history. Where that can put somebody at risk, ask on{' '}
        <a href="/">the page</a>, where it does not, or <a href={pages.private.path}>privately</a>: then no question
        leaves the device.
      </p>
      <ul>
        <li>
          <a href="/opensearch.xml">Ibid</a>: <code>{`${origin}/?q=%s`}</code>, with suggestions
        </li>
        <li>
          <a href="/opensearch-quiet.xml">Ibid, quiet</a>: <code>{`${origin}/?q=%s`}</code>, without
        </li>
      </ul>

      <h2>From any page: a bookmark</h2>
      <p>
        Drag one of these to the bookmarks bar. Select words on any site, and click it: the first asks them as a
        question, the second checks whether the paper has them so. It opens an address with the words in it, and loads
        nothing into the site.
      </p>
      <p class="bookmarks">
        <a href={bookmarklet(origin, '')}>Ask Ibid</a> <a href={bookmarklet(origin, '"')}>Check with Ibid</a>
      </p>

      <h2>On the keyboard</h2>
      <p>
        <kbd>/</kbd> goes to the field to ask in, on every page. A button at the foot of each page turns the key off.
      </p>

      <h2>Quotations that prove themselves</h2>
      <p>
        Every passage and footnote has an address, such as <a href={example}>{example}</a>, which stands for whatever is
        printed there now. The link that it shows under “Proof” holds the version of the text and a hash of the words as
        well: whoever follows it later learns whether they still stand, and what stood there when they were quoted.
        Sites that know oEmbed show it as a quotation.
      </p>

      <h2>In chats and programs</h2>
      <p>
        <code>/slack</code> answers in Slack, <code>/mcp</code> answers assistants that speak the Model Context
        Protocol, and <a href="/embed-guide">one script</a> puts Ibid on a site of your own.
      </p>

      <h2>Without a network</h2>
      <p>
        <a href={pages.private.path}>Private mode</a> loads the paper and its index into the page; from then on
        questions are answered there, without a connection. <OfflineFile label="ibid.html" /> is all of it in one file,
        which never needs one.
      </p>
    </Layout>
  )
}

export function mountTools(app: Hono<Environment>, paper: Paper): void {
  serveFixedPage(app, pages.tools, (origin) => <Tools paper={paper} origin={origin} />)
}
