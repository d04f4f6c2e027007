import type { Child } from 'hono/jsx'
import { type Script, useFiles } from './scripts.ts'

/** Colours and type, and the serif. */
const STYLES = ['/tokens.css', '/fonts.css']

interface Props {
  title: string
  /** The page in a sentence, for those who only see a link to it. */
  about: string
  /** Style sheets other than the colours and type of all pages. */
  styles: readonly string[]
  script?: Script
  /** The faces that come with the page, where they are not those of the paper whose page it is. */
  serif?: readonly string[]
  /** What the page also says to programs. */
  children?: Child
}

/** What every page says to the browser; nothing in it comes from another host. */
export function Head({ title, about, styles, script, serif = useFiles().serif, children }: Props) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>{title}</title>
      <meta name="description" content={about} />
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
      {serif.map((face) => (
        <link rel="preload" href={face} as="font" type="font/woff2" crossorigin="" />
      ))}
      {[...STYLES, ...styles].map((href) => (
        <link rel="stylesheet" href={href} />
      ))}
      {script ? <Module script={script} /> : null}
      {children}
    </head>
  )
}

/** A script, held to what it was when it was built (Subresource Integrity). */
export const Module = ({ script }: { script: Script }) => (
  <script type="module" src={script.path} integrity={script.integrity}></script>
)

/** Lets a browser take Ibid among its search engines, with suggestions or without (discovery/opensearch.ts). */
export const Search = () => (
  <>
    <link rel="search" type="application/opensearchdescription+xml" title="Ibid" href="/opensearch.xml" />
    <link rel="search" type="application/opensearchdescription+xml" title="Ibid, quiet" href="/opensearch-quiet.xml" />
  </>
)
