import { enumerated } from '../english/said/enumerated.ts'
import type { Author, BibliographicRecord } from './types.ts'

/** "Joel R. Charny", "Refugees International". */
export const nameOf = (author: Author): string =>
  'literal' in author ? author.literal : [author.given, author.family].filter(Boolean).join(' ')

/** "Charny, Joel R.": as lists of names have it. */
export const invertedNameOf = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(', ')

/** The part of a name that stands for it where there is little room. */
export const shortNameOf = (author: Author): string => ('literal' in author ? author.literal : author.family)

/** All authors of a paper by their whole names; empty where it names none. */
export const authorsOf = ({ author }: BibliographicRecord): string => enumerated((author ?? []).map(nameOf))

/** The same by their family names. */
export const familiesOf = ({ author }: BibliographicRecord): string => enumerated((author ?? []).map(shortNameOf))

/** The year of a paper, which every door shows, as much may have changed since. Undefined where it is not known. */
export const yearOf = ({ issued }: BibliographicRecord): number | undefined => issued?.['date-parts'][0]?.[0]

/** "13, no. 2": where in a journal a paper stands; empty for what has no volumes or issues. */
export const issueOf = ({ volume, issue }: BibliographicRecord): string =>
  [volume, issue === undefined ? undefined : `no. ${issue}`].filter(Boolean).join(', ')

/** "Joel R. Charny (2004)": whose paper of which year; its title where no author is known. */
export function workOf(record: BibliographicRecord): string {
  const year = yearOf(record)
  return [authorsOf(record) || record.title, year === undefined ? '' : `(${year})`].filter(Boolean).join(' ')
}

/** Whether a paper is in English, by the BCP 47 tag of its record. */
export const isEnglish = ({ language }: Pick<BibliographicRecord, 'language'>): boolean => /^en(?:-|$)/iu.test(language)
