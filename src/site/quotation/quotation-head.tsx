import { type Standing, wordsOf } from '../../answer/permalink.ts'
import { placeOfStretch } from '../../answer/replies.ts'
import { opening } from '../../paper/opening.ts'
import { citationOf, type Paper } from '../../paper/paper.ts'
import { labelOf } from '../../paper/note-label.ts'
import { pictureOf, Preview } from '../shell/preview.tsx'
import { CitationTags, LinkedData, scholarlyArticle } from '../shell/citation-head.tsx'
import { workOf } from '../../paper/record.ts'

/** Characters of a quotation that are shown under a link that somebody shares. */
const DESCRIPTION = 300

/** The quotation, or how it begins. */
export const descriptionOf = (standing: Standing): string => opening(wordsOf(standing), DESCRIPTION)

/** "Joel R. Charny (2004), page 85" */
export function placeLine(paper: Paper, { unit, stretch }: Standing): string {
  return `${workOf(paper.record)}, ${placeOfStretch(unit, stretch)}${'number' in unit ? `, note ${labelOf(unit)}` : ''}`
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
  const place = placeLine(paper, standing)
  const image = pictureOf(standing.unit.id, origin)
  return (
    <>
      <link rel="canonical" href={canonical} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`${origin}/oembed?url=${encodeURIComponent(permalink)}`}
        title={place}
      />
      <CitationTags paper={paper} origin={origin} />
      <Preview
        type="article"
        title={`${place}: “${paper.record.title}”`}
        about={descriptionOf(standing)}
        url={permalink}
        image={{ url: image, alt: `The quotation in print, ${place}` }}
      />
      <LinkedData
        data={{
          '@type': 'Quotation',
          '@id': permalink,
          url: permalink,
          text: words,
          inLanguage: paper.record.language,
          version: paper.version,
          citation: citationOf(paper.citationForm, standing.unit, standing.stretch),
          image,
          isPartOf: scholarlyArticle(paper, origin),
        }}
      />
    </>
  )
}
