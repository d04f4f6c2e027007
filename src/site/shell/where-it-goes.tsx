import { pages } from './page-list.ts'
import { scripts } from './scripts.ts'

interface Props {
  what: 'question' | 'text'
  /** The page that asks privately. */
  privately?: string
}

/** What stands above a field: where the words go that are typed into it, and how to ask so that they go nowhere. */
export function WhereItGoes({ what, privately = pages.private.path }: Props) {
  return (
    <p class="goes">
      Your {what} goes to this server, which <a href={pages.privacy.path}>keeps nothing</a>.
      {scripts.local ? (
        <>
          {' '}
          Or <a href={privately}>ask privately</a>: nothing leaves this device.
        </>
      ) : null}
    </p>
  )
}
