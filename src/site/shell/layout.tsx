import type { Child } from 'hono/jsx'
import type { Spoken } from '../../languages/spoken.ts'
import type { Paper } from '../../paper/paper.ts'
import { gap } from './gap.ts'
import { Head, Module, Search } from './head.tsx'
import { type Page, pages } from './page-list.ts'
import { authorsOf, issueOf, yearOf } from '../../paper/record.ts'
import { Rights } from './rights.tsx'
import { type Script, useFiles } from './scripts.ts'
import { told } from './told.ts'
import { Ways } from './ways.tsx'
import { WhatBecomes } from './what-becomes.tsx'

/** The pages that the foot of every page leads to, in this order. */
const FOOT = [
  pages.paper,
  pages.check,
  pages.sources,
  pages.accuracy,
  pages.docs,
  pages.embedGuide,
  pages.tools,
] as const

interface Props {
  paper: Paper
  title: string
  /** Which page it is, and what it is in a sentence. */
  at: Pick<Page, 'path' | 'about'>
  /** Style sheets other than those of all pages. */
  styles?: readonly string[]
  script?: Script
  /** What the page's head also says to programs. */
  head?: Child
  /** The page's own name for its styles. */
  name: string
  /** The reader's language, on pages that speak it; undefined for English. */
  spoken?: Spoken | undefined
  children?: Child
}

/** The frame of a page: whose paper it is, of which year, and what becomes of what one asks. */
export function Layout({ paper, title, at, styles = [], script, head, name, spoken, children }: Props) {
  const { record } = paper
  const files = useFiles()
  const authors = authorsOf(record)
  const year = yearOf(record)
  return (
    <html lang="en">
      <Head title={title} about={at.about ?? title} styles={['/style.css', ...styles]} {...(script ? { script } : {})}>
        <Search />
        {head}
        <Module script={files.shortcut} />
        <Module script={files.copying} />
      </Head>
      <body class={name}>
        <header class="masthead">
          <p class="is">
            <a class="brand" href={pages.home.path}>
              Ibid
            </a>{' '}
            <span class="work">
              <span lang={spoken?.language}>
                {told(spoken, 'answers questions in the words of')}
                {gap(spoken)}
              </span>
              {authors === '' ? null : <span class="journal">{authors}, </span>}“
              <a href={pages.paper.path}>{record.title}</a>
              {record['container-title'] === undefined ? '”' : ',”'}{' '}
              {record['container-title'] === undefined ? null : (
                <span class="journal">
                  <cite>{record['container-title']}</cite> {issueOf(record)}{' '}
                </span>
              )}
              {year === undefined ? null : (
                <>
                  (<strong>{year}</strong>)
                </>
              )}
            </span>
          </p>
          <Ways path={at.path} spoken={spoken} />
        </header>
        <main>{children}</main>
        <footer class="colophon" lang={spoken?.language} data-key={told(spoken, 'Key / goes to the question')}>
          <Rights record={record} spoken={spoken} />
          <WhatBecomes asks={at.path === pages.private.path ? 'device' : 'either'} spoken={spoken} />
          <p lang={spoken?.language}>
            {FOOT.map(({ path, label }, index) => (
              <>
                {index > 0 ? ' · ' : ''}
                <a href={path}>{told(spoken, label)}</a>
              </>
            ))}
          </p>
        </footer>
      </body>
    </html>
  )
}
