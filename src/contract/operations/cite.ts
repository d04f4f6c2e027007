import * as z from 'zod'
import { STYLES } from '../../answer/cite.ts'
import { citeQuery, sourcesQuery, oembedQuery, permalinkFields } from '../requests.ts'
import { cslItem, source, sources } from '../citations.ts'
import { annotation, oembedResponse } from '../permalink.ts'
import { json, type Described } from './operation.ts'

const unitId = z.string().describe('The id of a passage or footnote: “p27”, “fn14”.')
const text = z.string()

const EXPORTS = {
  [STYLES.bibtex]: text,
  [STYLES.ris]: text,
  [STYLES['csl-json']]: z.array(cslItem),
}

const links = z.object({
  Link: z.string().describe('The address to cite by (`rel="cite-as"`, RFC 8574), and that of the embedding.'),
})

/** Citing the paper, what it cites itself, and links to its words. */
export const citeOperations: readonly Described[] = [
  {
    id: 'cite',
    tag: 'Cite',
    summary: 'Cite a passage or footnote',
    description:
      'The citation of a passage or footnote with its page, in every style and format that is known. `style` names one; else `Accept` chooses, and without either it is Chicago’s full note. Styles that cite in the text give two lines: the entry of the list of works, and the words in parentheses.',
    parameters: { path: z.object({ id: unitId }), query: citeQuery() },
    answers: [{ status: 200, description: 'The citation.', content: { [STYLES.chicago]: text, ...EXPORTS } }],
    errors: [400, 404, 406],
    example: ({ passage: id }) => ({ path: { id }, query: { style: 'apa' } }),
  },
  {
    id: 'listSources',
    tag: 'Cite',
    summary: 'All works that the paper cites',
    description:
      'Each work with every note that leans on it, and where each *Ibid.* and *op. cit.* leads. `format`, or `Accept`, gives the bibliography in the format of a reference manager.',
    parameters: { query: sourcesQuery() },
    answers: [
      {
        status: 200,
        description: 'The works, in the order of their first citation.',
        content: { 'application/json': sources, ...EXPORTS },
      },
    ],
    errors: [400, 406],
    example: () => ({ query: { format: 'json' } }),
  },
  {
    id: 'traceSource',
    tag: 'Cite',
    summary: 'One work that the paper cites',
    description: 'One work with every note that leans on it; in the same formats.',
    parameters: {
      path: z.object({ id: z.string().describe('The id of a work, as the list gives it.') }),
      query: sourcesQuery(),
    },
    answers: [{ status: 200, description: 'The work.', content: { 'application/json': source, ...EXPORTS } }],
    errors: [400, 404, 406],
    example: ({ source: id }) => ({ path: { id }, query: { format: 'json' } }),
  },
  {
    id: 'getQuotation',
    tag: 'Cite',
    summary: 'A link that proves what it quotes',
    description:
      'What stands at a place now; with `v` and `h`, whether it is what was quoted, and where not, what was quoted and what stands now. A page for people; with `.json` after the id, or by `Accept`, a W3C Web Annotation. A link with `s` alone leads to the one that proves the same words.',
    parameters: {
      path: z.object({ id: z.string().describe('The id of a passage or footnote; “.json” behind it asks for data.') }),
      query: permalinkFields(),
    },
    answers: [
      {
        status: 200,
        description: 'The quotation, and how to prove it.',
        content: { 'application/ld+json': annotation, 'text/html': text },
        headers: links,
      },
      {
        status: 302,
        description: 'The link that proves these words.',
        headers: z.object({ Location: z.string().describe('Its address.') }),
      },
    ],
    errors: [400, 404],
    example: ({ passage }) => ({ path: { id: `${passage}.json` } }),
  },
  {
    id: 'getEmbedding',
    tag: 'Cite',
    summary: 'A quotation for another site’s page',
    description:
      'How to show a link of `/q/` or `/paper` (oEmbed 1.0): a quotation in HTML that loads and runs nothing.',
    parameters: { query: oembedQuery() },
    answers: [json('The quotation.', oembedResponse)],
    errors: [400, 404, 501],
    // Without JavaScript, the form of the docs sends every field.
    example: ({ passage }) => ({
      query: { url: `/q/${passage}`, format: 'json', maxwidth: '600', maxheight: '400' },
    }),
  },
]
