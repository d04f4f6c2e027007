import { pages } from './page-list.ts'
import { scripts } from './scripts.ts'

/** What stands above a field: where the words go that are typed into it, and how to ask so that they go nowhere. */
export function WhereItGoes({ what }: { what: 'question' | 'text' }) {
  return (
    <p class="goes">
      Your {what} goes to this server, which <a href={pages.privacy.path}>keeps nothing</a>.
      {scripts.local ? (
        <>
          {' '}
          Or <a href={pages.private.path}>ask privately</a>: nothing leaves this device.
        </>
      ) : null}
    </p>
  )
}
