import type { Child } from 'hono/jsx'
import type { Paper } from '../paper/paper.ts'
import type { Script } from './scripts.ts'

/** The year of the paper, which is never out of sight: much has changed since. */
const yearOf = (paper: Paper): number | undefined => paper.record.issued['date-parts'][0]?.[0]

/** Colours and type, the serif, and what all pages share. */
export const STYLES = ['/tokens.css', '/fonts.css', '/style.css']

interface Props {
  paper: Paper
  title: string
  /** Style sheets besides the one of all pages. */
  styles?: readonly string[]
  script?: Script
  /** The page's own name for its styles. */
  name: string
  children?: Child
}

/** The frame of every page: whose paper it is, of which year, and what becomes of what one asks. */
export function Layout({ paper, title, styles = [], script, name, children }: Props) {
  const { record } = paper
  const [author] = record.author
  return (
    <html lang="en">
      <Head title={title} styles={[...STYLES, ...styles]} {...(script ? { script } : {})} />
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
            <a href="/embed-guide">Put Ibid on your site</a>
          </p>
        </footer>
      </body>
    </html>
  )
}

/** What every page says to the browser; nothing in it comes from another host. */
export function Head({ title, styles, script }: { title: string; styles: readonly string[]; script?: Script }) {
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
      {script ? <script type="module" src={script.path} integrity={script.integrity}></script> : null}
    </head>
  )
}
