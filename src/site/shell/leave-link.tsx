import type { Spoken } from '../../languages/spoken.ts'
import { told } from './told.ts'

/** The way out (leave.client.ts): an empty page of the browser's own. */
export const LeaveLink = ({ spoken }: { spoken?: Spoken | undefined }) => (
  <a class="leave" href="about:blank" rel="noreferrer">
    {told(spoken, 'Leave this page')}
  </a>
)
