import type { Hono } from 'hono'
import { type SharedSource, sharedSources } from '../../answer/shared-sources.ts'
import type { Environment } from '../../http/environment.ts'
import { desksOf, type Shelf } from '../../http/shelf.ts'
import { labelAt } from '../../paper/note-label.ts'
import { page, servePage, tagged } from '../shell/page.ts'
import { pages } from '../shell/page-list.ts'
import { PaperLink, ShelfLayout } from './shelf-layout.tsx'

/** A work as the first of the papers prints it, and every note of each paper that leans on it. */
function Shared({ source: { citing }, shelf }: { source: SharedSource; shelf: Shelf }) {
  return (
    <section class="source">
      <h3>{citing[0]?.source.csl.title}</h3>
      {citing.map(({ paper, source }) => {
        const listed = shelf.find(({ id }) => id === paper)
        return (
          <>
            <p>{listed ? <PaperLink paper={listed} /> : null}</p>
            <p class="cited" lang="en">
              {source.citation}
            </p>
            <p>
              <a href={`/${paper}/sources#${source.id}`}>All of its places</a>:{' '}
              {source.places.map(({ footnote, url, labels }, index) => (
                <>
                  {index > 0 ? ', ' : ''}
                  <a href={url}>note {labelAt(labels, footnote)}</a>
                </>
              ))}
            </p>
          </>
        )
      })}
    </section>
  )
}

function SharedSourcesPage({ shared, shelf }: { shared: readonly SharedSource[]; shelf: Shelf }) {
  return (
    <ShelfLayout title="What the papers rest on – Ibid">
      <h1>What the papers rest on</h1>
      <h2>Cited by more than one</h2>
      <p>
        {shared.length === 0
          ? 'No work is known to be cited by two of the papers.'
          : 'A work is taken for the same where its authors and its whole title are, and its year is not another.'}
      </p>
      {shared.map((source) => (
        <Shared source={source} shelf={shelf} />
      ))}
      <h2>All that each rests on</h2>
      <ul>
        {shelf.map(({ id, title }) => (
          <li>
            <a href={`/${id}/sources`}>{title}</a>
          </li>
        ))}
      </ul>
    </ShelfLayout>
  )
}

/** Mounts `/sources` of a service of several papers. */
export function mountSharedSources(app: Hono<Environment>, shelf: Shelf): void {
  servePage(app, pages.sources, {
    GET: tagged(async (c) => {
      const shared = sharedSources((await desksOf(c, shelf, undefined)) ?? [])
      return page(c, <SharedSourcesPage shared={shared} shelf={shelf} />, pages.sources)
    }),
  })
}
