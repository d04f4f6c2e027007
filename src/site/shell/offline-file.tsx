import type { Spoken } from '../../languages/spoken.ts'
import { comma } from './gap.ts'
import { pages } from './page-list.ts'
import { useFiles } from './scripts.ts'
import { told } from './told.ts'

const bracketsOf = (spoken: Spoken | undefined) =>
  spoken?.language.startsWith('zh') ? (['（', '）'] as const) : ([' (', ')'] as const)

/** The file that needs no network, with the checksum by which a copy of it is known. */
export const OfflineFile = ({ label, spoken }: { label: string; spoken?: Spoken | undefined }) => {
  const { offline } = useFiles()
  const [open, close] = bracketsOf(spoken)
  return (
    <>
      <a href={offline.path} download>
        {label}
      </a>
      {open}
      {(offline.bytes / 1e6).toFixed(1)} MB{comma(spoken)}SHA-256 <code class="digest">{offline.sha256}</code>
      {close}
    </>
  )
}

/** The same at the foot of every page: 64 digits would be two lines of a phone, so they stand on the page that is linked. */
export const OfflineLink = ({ spoken }: { spoken?: Spoken | undefined }) => {
  const { offline } = useFiles()
  const [open, close] = bracketsOf(spoken)
  return (
    <>
      <a href={offline.path} download>
        ibid.html
      </a>
      {open}
      {(offline.bytes / 1e6).toFixed(1)} MB{comma(spoken)}
      <a href={`${pages.private.path}#offline`}>{told(spoken, 'its checksum')}</a>
      {close}
    </>
  )
}
