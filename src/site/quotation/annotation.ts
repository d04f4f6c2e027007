import { type Followed, type Standing, wordsOf } from '../../answer/permalink.ts'
import { citationOf, type Paper } from '../../paper/paper.ts'
import type { Span } from '../../paper/types.ts'

/** Characters around a quotation that help to find it again; Hypothesis has as many. */
const CONTEXT = 32

/** Where a standing quotation is in the canonical text, in UTF-16 code units. */
export function placeInSource({ unit, stretch }: Standing): Span {
  const { start, end } = unit.span
  return stretch ? { start: start + stretch.start, end: start + stretch.end } : { start, end }
}

/** The selectors count Unicode code points (Web Annotation Data Model, 4.2.5), the rest of Ibid UTF-16 code units. */
const codePoints = (text: string): number => text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/gu)?.length ?? 0)

function selectors(source: string, standing: Standing) {
  const { start, end } = placeInSource(standing)
  const first = codePoints(source.slice(0, start))
  const exact = wordsOf(standing)
  return [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: source.slice(Math.max(0, start - CONTEXT), start),
      suffix: source.slice(end, end + CONTEXT),
    },
    { type: 'TextPositionSelector', start: first, end: first + codePoints(exact) },
  ]
}

/**
 * A quotation as a W3C Web Annotation of the canonical text. What the model has no word for is schema.org's: the
 * version and the digest of the text, what becomes of the link, and the words it quoted where these stand no more.
 *
 * @param id the permalink; @param origin the service's own
 */
export function annotation(paper: Paper, { state, now, quoted }: Followed, id: string, origin: string) {
  return {
    '@context': [
      'http://www.w3.org/ns/anno.jsonld',
      {
        version: 'https://schema.org/version',
        status: 'https://schema.org/creativeWorkStatus',
        quoted: 'https://schema.org/text',
        reprDigest: 'https://schema.org/sha256',
      },
    ],
    id,
    type: 'Annotation',
    motivation: 'highlighting',
    status: state,
    ...(state === 'changed' && quoted !== null ? { quoted } : {}),
    ...(now
      ? {
          body: {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'text/plain',
            value: citationOf(paper.citationForm, now.unit, now.stretch),
          },
        }
      : {}),
    target: {
      type: 'SpecificResource',
      source: {
        id: `${origin}/v1/source`,
        type: 'Text',
        format: 'text/plain',
        language: paper.record.language,
        version: paper.version,
        reprDigest: `sha-256=:${paper.digest}:`,
      },
      ...(now ? { selector: selectors(paper.source, now) } : {}),
    },
  }
}
