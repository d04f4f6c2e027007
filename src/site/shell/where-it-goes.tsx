import type { Spoken } from '../../languages/spoken.ts'
import { gap } from './gap.ts'
import { Linked } from './linked.tsx'
import { pages } from './page-list.ts'
import { useFiles } from './scripts.ts'
import { told } from './told.ts'

interface Props {
  what: 'question' | 'text'
  /** The page that asks privately. */
  privately?: string
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
}

/** The line above a field: where the typed words go, and how to ask so that they go nowhere. */
export function WhereItGoes({ what, privately = pages.private.path, spoken }: Props) {
  const goes =
    what === 'question'
      ? 'Your question goes to this server, which [keeps nothing].'
      : 'Your text goes to this server, which [keeps nothing].'
  const or =
    what === 'question'
      ? 'Or [ask privately]: nothing leaves this device.'
      : 'Or [check privately]: nothing leaves this device.'
  return (
    <p class="goes" lang={spoken?.language}>
      <Linked text={told(spoken, goes)} to={[pages.privacy.path]} />
      {useFiles().local ? (
        <>
          {gap(spoken)}
          <Linked text={told(spoken, or)} to={[privately]} />
        </>
      ) : null}
    </p>
  )
}
