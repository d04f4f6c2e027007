import { strFromU8, unzipSync } from 'fflate'
import { DomUtils, parseDocument } from 'htmlparser2'
import { OnboardingFault } from './fault.ts'
import { type SourceFile, textOf } from './source-file.ts'

/** What a file says about the paper in it. */
export interface Metadata {
  readonly title?: string | undefined
  readonly authors?: readonly string[] | undefined
  /** As the file has it; the year is read from it. */
  readonly date?: string | undefined
  readonly journal?: string | undefined
  readonly volume?: string | undefined
  readonly issue?: string | undefined
  readonly pages?: string | undefined
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly rights?: string | undefined
  readonly doi?: string | undefined
}

type Document = ReturnType<typeof parseDocument>

/** Parts of office files that hold what their properties say. */
const PROPERTIES = new Set(['docProps/core.xml', 'meta.xml'])

/**
 * What a file's own properties say of the paper, whatever its converter makes of them.
 *
 * @throws OnboardingFault for an office file that cannot be unpacked
 */
export function metadataOf(file: SourceFile): Metadata {
  if (file.kind === 'docx' || file.kind === 'odt') return ofOffice(file)
  if (file.kind === 'xml') return ofJats(parseDocument(textOf(file), { xmlMode: true }))
  if (file.kind === 'html') return ofPage(parseDocument(textOf(file)))
  return {}
}

const tidy = (text: string): string | undefined => text.replaceAll(/\s+/gu, ' ').trim() || undefined

const texts = (root: Document, name: string): string[] =>
  DomUtils.getElementsByTagName(name, root, true).flatMap((found) => tidy(DomUtils.textContent(found)) ?? [])

function ofOffice({ path, bytes }: SourceFile): Metadata {
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, { filter: ({ name }) => PROPERTIES.has(name) })
  } catch {
    throw new OnboardingFault(`${path} is damaged: it cannot be unpacked`)
  }
  const root = parseDocument(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n'),
    { xmlMode: true },
  )
  const authors = texts(root, 'dc:creator').flatMap((names) => names.split(/\s*;\s*/u))
  // The day on which a file was made says nothing of when the paper was published.
  return { title: texts(root, 'dc:title')[0], authors, language: texts(root, 'dc:language')[0] }
}

/** The metadata of the Journal Article Tag Suite, as publishers and PubMed Central write it. */
function ofJats(root: Document): Metadata {
  const [front = root] = DomUtils.getElementsByTagName('front', root, true)
  const within = (name: string): string[] => texts(front as Document, name)
  const [first, last] = [within('fpage')[0], within('lpage')[0]]
  const authors = DomUtils.getElementsByTagName('contrib', front, true).flatMap((contrib) => {
    const part = (name: string): string | undefined =>
      tidy(DomUtils.getElementsByTagName(name, contrib, true).map((one) => DomUtils.textContent(one))[0] ?? '')
    const family = part('surname')
    const whole = part('collab') ?? part('string-name') ?? part('name') ?? ''
    return tidy(family === undefined ? whole : `${part('given-names') ?? ''} ${family}`) ?? []
  })
  return {
    title: within('article-title')[0],
    authors,
    date: within('year')[0],
    journal: within('journal-title')[0],
    volume: within('volume')[0],
    issue: within('issue')[0],
    pages: first && last ? `${first}-${last}` : first,
    publisher: within('publisher-name')[0],
    language: DomUtils.getElementsByTagName('article', root, true)[0]?.attribs['xml:lang'],
    rights: within('copyright-statement')[0] ?? within('license-p')[0],
    doi: DomUtils.getElementsByTagName('article-id', front, true)
      .filter(({ attribs }) => attribs['pub-id-type'] === 'doi')
      .map((id) => DomUtils.textContent(id))[0],
  }
}

/** The `meta` elements of a page: Highwire's, which libraries and Google Scholar read, else Dublin Core's and HTML's own. */
function ofPage(root: Document): Metadata {
  const metas = DomUtils.getElementsByTagName('meta', root, true)
  const all = (...names: string[]): string[] => {
    for (const name of names) {
      const found = metas.filter(({ attribs }) => attribs['name']?.toLowerCase() === name)
      if (found.length > 0) return found.flatMap(({ attribs }) => tidy(attribs['content'] ?? '') ?? [])
    }
    return []
  }
  const [first, last] = [all('citation_firstpage')[0], all('citation_lastpage')[0]]
  return {
    title: all('citation_title', 'dc.title')[0] ?? texts(root, 'title')[0],
    authors: all('citation_author', 'dc.creator', 'author'),
    date: all('citation_publication_date', 'citation_date', 'dc.date')[0],
    journal: all('citation_journal_title')[0],
    volume: all('citation_volume')[0],
    issue: all('citation_issue')[0],
    pages: first && last ? `${first}-${last}` : first,
    publisher: all('citation_publisher', 'dc.publisher')[0],
    language: DomUtils.getElementsByTagName('html', root, true)[0]?.attribs['lang'],
    rights: all('dc.rights')[0],
    doi: all('citation_doi')[0],
  }
}
