import type { Child } from 'hono/jsx'
import type { Paper } from '../../paper/paper.ts'
import { type Script, scripts } from './scripts.ts'

/** The year of the paper, which is never out of sight: much has changed since. */
export const yearOf = (paper: Paper): number | undefined => paper.record.issued['date-parts'][0]?.[0]

/** Colours and type, the serif, and what all pages share. */
export const STYLES = ['/tokens.css', '/fonts.css', '/style.css']

interface Props {
  paper: Paper
  title: string
  /** Style sheets besides the one of all pages. */
  styles?: readonly string[]
  script?: Script
  /** What the page's head says besides, to programs. */
  head?: Child
  /** The page's own name for its styles. */
  name: string
  children?: Child
}

/** The frame of every page: whose paper it is, of which year, and what becomes of what one asks. */
export function Layout({ paper, title, styles = [], script, head, name, children }: Props) {
  const { record } = paper
  const [author] = record.author
  return (
    <html lang="en">
      <Head title={title} styles={[...STYLES, ...styles]} {...(script ? { script } : {})}>
        <Search />
        {head}
        <Module script={scripts.shortcut} />
      </Head>
      <body class={name}>
        <header class="masthead">
          <p class="brand">
            <a href="/">Ibid</a>
          </p>
          <p class="work">
            {author?.given} {author?.family}, “<a href="/paper">{record.title}</a>,”{' '}
            <span class="journal">
              <cite>{record['container-title']}</cite> {record.volume}, no. {record.issue}{' '}
            </span>
            (<strong>{yearOf(paper)}</strong>)
          </p>
        </header>
        <main>{children}</main>
        <footer class="colophon">
          <p>{record.custom.rights}</p>
          <p>
            No question is logged, stored or sent anywhere. <a href="/paper">The paper</a> ·{' '}
            <a href="/check">Check a quotation</a> · <a href="/sources">What it rests on</a> ·{' '}
            <a href="/accuracy">How good it is</a> · <a href="/docs">For programs</a> ·{' '}
            <a href="/embed-guide">Put Ibid on your site</a> · <a href="/tools">Ibid at hand</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

const Module = ({ script }: { script: Script }) => (
  <script type="module" src={script.path} integrity={script.integrity}></script>
)

/** Lets a browser take Ibid among its search engines, with suggestions or without (src/http/opensearch.ts). */
export const Search = () => (
  <>
    <link rel="search" type="application/opensearchdescription+xml" title="Ibid" href="/opensearch.xml" />
    <link rel="search" type="application/opensearchdescription+xml" title="Ibid, quiet" href="/opensearch-quiet.xml" />
  </>
)

interface HeadProps {
  title: string
  styles: readonly string[]
  script?: Script
  children?: Child
}

/** What every page says to the browser; nothing in it comes from another host. */
export function Head({ title, styles, script, children }: HeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      {styles.map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {script ? <Module script={script} /> : null}
      {children}
    </head>
  )
}
