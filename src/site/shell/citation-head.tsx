import type { Paper } from '../../paper/paper.ts'
import { pages } from './page-list.ts'
import { invertedNameOf, nameOf, yearOf } from '../../paper/record.ts'

/**
 * The work for Zotero and Google Scholar (Highwire Press tags). `citation_journal_title` is what makes it a journal
 * article to Zotero's "Embedded Metadata"; an author stands with the family name first, one tag each. The abstract and
 * the address are the paper's on every page, because Zotero takes `og:description` and `og:url` for them where they are
 * missing, which on a page with one quotation are the quotation's.
 *
 * @param origin the service's own
 */
export function CitationTags({ paper, origin }: { paper: Paper; origin: string }) {
  const { record, isPaged, firstPage, lastPage } = paper
  const abstract = paper.section('abstract')?.map(({ text }) => text)
  const address = origin + pages.paper.path
  const tags: readonly (readonly [string, string | number | undefined])[] = [
    ['title', record.title],
    ...(record.author ?? []).map((author) => ['author', invertedNameOf(author)] as const),
    ['publication_date', yearOf(record)],
    ['journal_title', record['container-title']],
    ['volume', record.volume],
    ['issue', record.issue],
    ['firstpage', isPaged ? firstPage : undefined],
    ['lastpage', isPaged ? lastPage : undefined],
    ['publisher', record.publisher],
    ['language', record.language],
    ...(abstract ? [['abstract', abstract.join(' ')] as const] : []),
    ['public_url', address],
    ['fulltext_html_url', address],
  ]
  return (
    <>
      {tags.map(([name, content]) =>
        content === undefined ? null : <meta name={`citation_${name}`} content={String(content)} />,
      )}
    </>
  )
}

/**
 * The paper as schema.org has it: an article in an issue of a volume of a periodical.
 *
 * @param origin the service's own
 */
export function scholarlyArticle({ record }: Paper, origin: string): Record<string, unknown> {
  const { 'container-title': journal, publisher, custom } = record
  const year = yearOf(record)
  const periodical = journal === undefined ? undefined : { '@type': 'Periodical', name: journal }
  const volume =
    record.volume === undefined
      ? periodical
      : { '@type': 'PublicationVolume', volumeNumber: record.volume, isPartOf: periodical }
  const issue =
    record.issue === undefined ? volume : { '@type': 'PublicationIssue', issueNumber: record.issue, isPartOf: volume }
  return {
    '@type': 'ScholarlyArticle',
    '@id': `${origin}/paper`,
    name: record.title,
    author: record.author?.map((author) =>
      'literal' in author
        ? { '@type': 'Organization', name: author.literal }
        : { '@type': 'Person', name: nameOf(author), givenName: author.given, familyName: author.family },
    ),
    datePublished: year === undefined ? undefined : String(year),
    pagination: record.page,
    publisher: publisher === undefined ? undefined : { '@type': 'Organization', name: publisher },
    inLanguage: record.language,
    copyrightNotice: custom?.rights,
    isPartOf: issue,
  }
}

/** Data about a page for programs: a block that no browser runs. "<" is escaped, so that no text can end it. */
export function LinkedData({ data }: { data: Record<string, unknown> }) {
  const text = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
