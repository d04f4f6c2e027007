import type { MiddlewareHandler } from 'hono'
import type { Environment } from '../../http/environment.ts'
import type { Shelf } from '../../http/shelf.ts'
import { shownAsPages } from '../error/shown-as-pages.ts'
import { documentOf } from '../shell/page.ts'
import { AskForm, ListOfPapers, ShelfLayout } from './shelf-layout.tsx'

/** Shows every error over all papers as a page to people, with the field to ask in and the way to each paper. */
export function shelfErrorPages(shelf: Shelf): MiddlewareHandler<Environment> {
  return shownAsPages((_, { title, detail }, question) =>
    documentOf(
      <ShelfLayout title={`${title} – Ibid`}>
        <h1>{title}</h1>
        <p>{detail}</p>
        <AskForm shelf={shelf} question={question} />
        <ListOfPapers shelf={shelf} />
      </ShelfLayout>,
      undefined,
    ),
  )
}
