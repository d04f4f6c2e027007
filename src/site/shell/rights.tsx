import type { Spoken } from '../../languages/spoken.ts'
import type { BibliographicRecord } from '../../paper/types.ts'

/** Whose the paper is, in the reader's language where the corpus says it in that (`glosses.tsv`). */
export function Rights({ record, spoken }: { record: BibliographicRecord; spoken?: Spoken | undefined }) {
  const rights = record.custom?.rights
  if (rights === undefined) return null
  const own = spoken?.glosses?.get(rights) ?? ''
  return own === '' ? <p lang={spoken && 'en'}>{rights}</p> : <p>{own}</p>
}
