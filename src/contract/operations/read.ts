import * as z from 'zod'
import { footnoteList, page, paperDocument, passageList, sectionList } from '../reading.ts'
import { footnote, passage } from '../schemas.ts'
import { json, ok, type Described } from './operation.ts'

const footnoteNumber = z.int().min(1).describe('The number of a footnote.')
const passageId = z.string().describe('The id of a passage, as answers and lists give it.')
const pageNumber = z.int().min(1).describe('A page as it is numbered in print.')

const digest = z.object({
  'Repr-Digest': z
    .string()
    .regex(/^sha-256=:[A-Za-z0-9+/]{43}=:$/u)
    .describe('The SHA-256 of the text (RFC 9530).'),
})

/** The paper in its parts. */
export const readOperations: readonly Described[] = [
  {
    id: 'getDocument',
    tag: 'Read',
    summary: 'The paper itself',
    description: 'Its bibliographic record, its pages and sections, and the version that is served.',
    answers: [json('The paper.', paperDocument)],
    errors: [],
    example: () => ({}),
  },
  {
    id: 'listSections',
    tag: 'Read',
    summary: 'All sections',
    description: 'The headed parts of the paper, in order, each with its pages and the ids of its passages.',
    answers: [json('The sections, in order.', sectionList)],
    errors: [],
    example: () => ({}),
  },
  {
    id: 'listPassages',
    tag: 'Read',
    summary: 'All passages',
    description: 'Every paragraph of the paper, in order, with its notes resolved and a citation.',
    answers: [json('The passages, in order.', passageList)],
    errors: [],
    example: () => ({}),
  },
  {
    id: 'getPassage',
    tag: 'Read',
    summary: 'One passage',
    description: 'One paragraph with its neighbours: `previous` and `next` lead on.',
    parameters: { path: z.object({ id: passageId }) },
    answers: [json('The passage.', passage)],
    errors: [404],
    example: ({ passage: id }) => ({ path: { id } }),
  },
  {
    id: 'listFootnotes',
    tag: 'Read',
    summary: 'All footnotes',
    description: 'Every note as printed, and resolved: each *Ibid.* and *op. cit.* replaced by the work it points to.',
    answers: [json('The footnotes, in order.', footnoteList)],
    errors: [],
    example: () => ({}),
  },
  {
    id: 'getFootnote',
    tag: 'Read',
    summary: 'One footnote',
    description: 'One note as printed, and resolved, with the notes by which it was.',
    parameters: { path: z.object({ number: footnoteNumber }) },
    answers: [json('The footnote.', footnote)],
    errors: [404],
    example: ({ footnote: number }) => ({ path: { number } }),
  },
  {
    id: 'getPage',
    tag: 'Read',
    summary: 'One printed page',
    description: 'The passages that stand on a page, wholly or in part, and its footnotes.',
    parameters: { path: z.object({ number: pageNumber }) },
    answers: [json('The page.', page)],
    errors: [404],
    example: ({ page: number }) => ({ path: { number } }),
  },
  {
    id: 'getSource',
    tag: 'Read',
    summary: 'The canonical text',
    description:
      'The whole paper as plain text. Every quotation can be found in it, character for character; its SHA-256 comes in `Repr-Digest`.',
    answers: [ok('The text, in UTF-8.', 'text/plain', z.string(), digest)],
    errors: [],
    example: () => ({}),
  },
]
