import type { Paper } from '../../paper/paper.ts'
import type { BibliographicRecord } from '../../paper/types.ts'
import { pages } from './page-list.ts'
import { yearOf } from './record.ts'

/** The year as text; empty where the record has none. */
const yearIn = (record: BibliographicRecord): string => String(yearOf(record) ?? '')

/**
 * The work for Zotero and Google Scholar (Highwire Press tags). `citation_journal_title` is what makes it a journal
 * article to Zotero's "Embedded Metadata"; an author stands with the family name first, one tag each. The abstract and
 * the address are the paper's on every page, because Zotero takes `og:description` and `og:url` for them where they are
 * missing, which on a page with one quotation are the quotation's.
 *
 * @param origin the service's own
 */
export function CitationTags({ paper, origin }: { paper: Paper; origin: string }) {
  const { record, firstPage, lastPage } = paper
  const abstract = paper.section('abstract')?.map(({ text }) => text)
  const address = origin + pages.paper.path
  const tags: readonly (readonly [string, string])[] = [
    ['title', record.title],
    ...record.author.map(({ given, family }) => ['author', `${family}, ${given}`] as const),
    ['publication_date', yearIn(record)],
    ['journal_title', record['container-title']],
    ['volume', record.volume],
    ['issue', record.issue],
    ['firstpage', String(firstPage)],
    ['lastpage', String(lastPage)],
    ['publisher', record.publisher],
    ['language', record.language],
    ...(abstract ? [['abstract', abstract.join(' ')] as const] : []),
    ['public_url', address],
    ['fulltext_html_url', address],
  ]
  return (
    <>
      {tags.map(([name, content]) => (
        <meta name={`citation_${name}`} content={content} />
      ))}
    </>
  )
}

/**
 * The paper as schema.org has it: an article in an issue of a volume of a periodical.
 *
 * @param origin the service's own
 */
export function scholarlyArticle({ record }: Paper, origin: string): Record<string, unknown> {
  const periodical = { '@type': 'Periodical', name: record['container-title'] }
  const volume = { '@type': 'PublicationVolume', volumeNumber: record.volume, isPartOf: periodical }
  return {
    '@type': 'ScholarlyArticle',
    '@id': `${origin}/paper`,
    name: record.title,
    author: record.author.map(({ given, family }) => ({
      '@type': 'Person',
      name: `${given} ${family}`,
      givenName: given,
      familyName: family,
    })),
    datePublished: yearIn(record),
    pagination: record.page,
    publisher: { '@type': 'Organization', name: record.publisher },
    inLanguage: record.language,
    copyrightNotice: record.custom.rights,
    isPartOf: { '@type': 'PublicationIssue', issueNumber: record.issue, isPartOf: volume },
  }
}

/** Data about a page for programs: a block that no browser runs. "<" is escaped, so that no text can end it. */
export function LinkedData({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
