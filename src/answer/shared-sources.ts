import type { CslItem } from '../paper/sources.ts'
import type { PaperDesk } from './paper-desk.ts'
import { type Source, traceSources } from './trace.ts'

/** A work that several papers cite, as each of them prints it. */
export interface SharedSource {
  /** The papers that cite it, in their order, each with its places. */
  readonly citing: readonly { readonly paper: string; readonly source: Source }[]
}

/**
 * Letters and digits only, in lower case and without accents: the part of a name or title that does not depend on its
 * setting.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The key of a work, by which two papers cite the same one: the family names of all authors, and the whole title. */
function keyOf({ author = [], title }: CslItem): string | undefined {
  const names = author.map((name) => plain('literal' in name ? name.literal : name.family)).filter(Boolean)
  // Many works share a short title ("Report", "Letters").
  return names.length === 0 || plain(title) === '' ? undefined : `${names.sort().join(' ')}: ${plain(title)}`
}

const yearOf = ({ issued }: CslItem): number | undefined => issued?.['date-parts']?.[0]?.[0]

/** Whether two records can be of one work: a new edition is another. */
const isSameYear = (a: CslItem, b: CslItem): boolean =>
  yearOf(a) === undefined || yearOf(b) === undefined || yearOf(a) === yearOf(b)

/**
 * The works that at least two papers cite. A work is the same where the family names of its authors and its whole title are,
 * and the years are not two; interviews, which are told apart by who spoke with whom, are left out.
 */
export function sharedSources(papers: readonly PaperDesk[]): readonly SharedSource[] {
  const groups: SharedSource['citing'][number][][] = []
  const byKey = new Map<string, (typeof groups)[number][]>()
  for (const { id: paper, desk } of papers) {
    for (const source of traceSources(desk).filter(({ kind }) => kind === 'work')) {
      const key = keyOf(source.csl)
      if (key === undefined) continue
      const alike = byKey.get(key) ?? []
      byKey.set(key, alike)
      let group = alike.find((others) => others.every((other) => isSameYear(other.source.csl, source.csl)))
      if (!group) {
        group = []
        alike.push(group)
        groups.push(group)
      }
      group.push({ paper, source })
    }
  }
  return groups.filter((citing) => new Set(citing.map(({ paper }) => paper)).size > 1).map((citing) => ({ citing }))
}
