import { askRequest, suggestQuery, checkRequest } from '../requests.ts'
import { askResponse } from '../schemas.ts'
import { suggestResponse } from '../suggest.ts'
import { checkResponse } from '../check.ts'
import { json, ok, type Described } from './operation.ts'

const UNKEPT = 'Nobody keeps it: `Cache-Control: no-store`.'

const answer = json(`What the paper says, or that it does not say. ${UNKEPT}`, askResponse)

/** Asking, by body and by address, checking a quotation, and what may be asked. */
export const askOperations: readonly Described[] = [
  {
    id: 'ask',
    tag: 'Ask',
    summary: 'Ask a question',
    description:
      'Answers with passages of the paper, word for word. A question may be about what the paper says, or for a note, a page, a section, the paper itself, or whether it says something in these words. Send the turns before in `history`, and a question may point back to them.',
    body: { 'application/json': askRequest() },
    answers: [answer],
    errors: [400, 413, 415],
    example: ({ question, otherQuestion }) => ({
      body: { question, limit: 1, history: [{ question: otherQuestion }] },
    }),
  },
  {
    id: 'askByAddress',
    tag: 'Ask',
    summary: 'Ask a question in the address',
    description:
      'The same for address bars and shells, without history. An address is easily kept on the way: programs had better ask by POST.',
    parameters: { query: askRequest().pick({ question: true, limit: true }) },
    answers: [answer],
    errors: [400],
    example: ({ question }) => ({ query: { question, limit: 1 } }),
  },
  {
    id: 'verify',
    tag: 'Ask',
    summary: 'Check a quotation',
    description:
      'Says of every quotation in a text whether the paper prints it word for word, otherwise, or not at all; where; and what was dropped, added or changed, side by side. Quotation marks, dashes, capitals and spaces do not count; an openly shortened quotation is understood.',
    body: { 'application/json': checkRequest() },
    answers: [json(`What each quotation comes to. ${UNKEPT}`, checkResponse)],
    errors: [400, 413, 415],
    example: ({ misquotation: quote }) => ({ body: { quote } }),
  },
  {
    id: 'suggest',
    tag: 'Ask',
    summary: 'What somebody may be about to ask',
    description:
      'Places in the paper, its sections, whom it cites, and questions that it answers, by how they begin (OpenSearch Suggestions 1.0).',
    parameters: { query: suggestQuery() },
    answers: [
      ok(
        `What was typed, and at most eight things that it may become. ${UNKEPT}`,
        'application/x-suggestions+json',
        suggestResponse,
      ),
    ],
    errors: [400],
    example: ({ footnote }) => ({ query: { q: `fn ${footnote}` } }),
  },
]
