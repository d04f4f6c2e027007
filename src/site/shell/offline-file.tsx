import { offline } from './scripts.ts'

/** The file that needs no network, with the checksum by which a copy of it is known. */
export const OfflineFile = ({ label }: { label: string }) => (
  <>
    <a href={offline.path} download>
      {label}
    </a>{' '}
    ({(offline.bytes / 1e6).toFixed(1)} MB, SHA-256 <code class="digest">{offline.sha256}</code>)
  </>
)
