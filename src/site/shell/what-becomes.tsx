import type { Spoken } from '../../languages/spoken.ts'
import { gap, stop } from './gap.ts'
import { LeaveLink } from './leave-link.tsx'
import { Linked } from './linked.tsx'
import { OfflineLink } from './offline-file.tsx'
import { pages } from './page-list.ts'
import { told } from './told.ts'

interface Props {
  /** Where the page asks: this server, with the page for private questions named or not, or the reader's own device. */
  asks: 'server' | 'either' | 'device'
  /** The reader's language; undefined for English. */
  spoken?: Spoken | undefined
}

/** The foot of a page: what happens to a question, the file that needs no network, and the way out. */
export const WhatBecomes = ({ asks, spoken }: Props) => (
  <p lang={spoken?.language}>
    {asks === 'device' ? null : (
      <>
        <Linked
          text={told(spoken, 'What you ask goes to this server, which keeps nothing: [Who can see what].')}
          to={[pages.privacy.path]}
        />
        {gap(spoken)}
      </>
    )}
    {asks === 'either' ? (
      <>
        <Linked text={told(spoken, 'Or [ask privately]: nothing leaves this device.')} to={[pages.private.path]} />
        {gap(spoken)}
      </>
    ) : null}
    {told(spoken, 'Without a network:')}
    {gap(spoken)}
    <OfflineLink spoken={spoken} />
    {stop(spoken)}
    {gap(spoken)}
    <LeaveLink spoken={spoken} />
    {gap(spoken)}
    {told(spoken, 'or press Esc twice')}
    {stop(spoken)}
  </p>
)
