import { type Standing, wordsOf } from '../../answer/permalink.ts'
import { placeOf } from '../../answer/replies.ts'
import { opening } from '../../paper/opening.ts'
import { citationOf, type Paper } from '../../paper/paper.ts'
import { pagesOf } from '../../paper/pages-of.ts'
import { CitationTags, LinkedData, scholarlyArticle } from '../shell/citation-head.tsx'
import { authorsOf, yearOf } from '../shell/record.ts'

/** Characters of a quotation that are shown under a link that somebody shares. */
const DESCRIPTION = 300

/** Where the build puts the picture of a passage or footnote (scripts/build-pictures.ts), with its size in pixels. */
export const picture = (id: string, origin: string) => ({ url: `${origin}/og/${id}.png`, width: 1200, height: 630 })

/** "Joel R. Charny (2004), page 85" */
export function placeLine(paper: Paper, { unit, stretch }: Standing): string {
  const place = placeOf(pagesOf(unit, stretch))
  return `${authorsOf(paper.record)} (${yearOf(paper.record)}), ${place}${'number' in unit ? `, note ${unit.number}` : ''}`
}

interface Props {
  paper: Paper
  standing: Standing
  /** The address that proves the quotation, and that of what stands at its place. */
  permalink: string
  canonical: string
  origin: string
}

/**
 * What a page that shows one quotation says to programs: the work for reference managers, the quotation for search
 * engines and for whoever shows a preview of the link. Who speaks in it is not said: it need not be the author.
 */
export function QuotationHead({ paper, standing, permalink, canonical, origin }: Props) {
  const words = wordsOf(standing)
  const image = picture(standing.unit.id, origin)
  const described: readonly (readonly [string, string])[] = [
    ['og:type', 'article'],
    ['og:site_name', 'Ibid'],
    ['og:title', `${placeLine(paper, standing)}: “${paper.record.title}”`],
    ['og:description', opening(words, DESCRIPTION)],
    ['og:url', permalink],
    ['og:image', image.url],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(image.width)],
    ['og:image:height', String(image.height)],
    ['og:image:alt', `The quotation in print, ${placeLine(paper, standing)}`],
  ]
  return (
    <>
      <link rel="canonical" href={canonical} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`${origin}/oembed?url=${encodeURIComponent(permalink)}`}
        title={placeLine(paper, standing)}
      />
      <CitationTags paper={paper} origin={origin} />
      {described.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      <meta name="twitter:card" content="summary_large_image" />
      <LinkedData
        data={{
          '@type': 'Quotation',
          '@id': permalink,
          url: permalink,
          text: words,
          inLanguage: paper.record.language,
          version: paper.version,
          citation: citationOf(paper.citationForm, standing.unit, standing.stretch),
          image: image.url,
          isPartOf: scholarlyArticle(paper, origin),
        }}
      />
    </>
  )
}
