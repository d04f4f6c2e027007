import type { BibliographicRecord } from '../../paper/types.ts'

/** The year of the paper, which is never out of sight: much has changed since. */
export const yearOf = ({ issued }: BibliographicRecord): number | undefined => issued['date-parts'][0]?.[0]

/** "Joel R. Charny", with commas between several. */
export const authorsOf = ({ author }: BibliographicRecord): string =>
  author.map(({ given, family }) => `${given} ${family}`).join(', ')
