import { checkSeveralResponse } from '../check.ts'
import { healthOfSeveral, paperList } from '../reading.ts'
import { askSeveralRequest, checkSeveralRequest, questionAskedOfSeveral } from '../requests.ts'
import { askSeveralResponse } from '../schemas.ts'
import { questionAnsweredBySeveral } from '../webhook.ts'
import { doorOperations } from './doors.ts'
import { type Described, json, type Operation } from './operation.ts'
import { type OperationId, severalRoutes } from './routes.ts'
import { answeredByWebhook, webhookOperations } from './webhook.ts'

const UNKEPT = 'Nobody keeps it: `Cache-Control: no-store`.'

const answer = json(`What the papers say, or that they do not say. ${UNKEPT}`, askSeveralResponse)

/** A call that goes over several papers. */
export type SeveralOperation = Omit<Operation, 'id'> & { readonly id: keyof typeof severalRoutes }

const isOverAll = (id: OperationId): id is OperationId & SeveralOperation['id'] => id in severalRoutes

/** What of the doors is otherwise over all papers. */
const OVER_ALL: Partial<Record<SeveralOperation['id'], Partial<Omit<Described, 'id'>>>> = {
  mcp: {
    description:
      'Streamable HTTP without sessions, in the revisions 2025-03-26 to 2026-07-28. Tools over all papers: `ask`, `search`, `fetch`, `verify_quote`, `cite`. `Accept` must name both `application/json` and `text/event-stream`.',
  },
  askByWebhook: {
    description:
      'A question for all papers, or for one, signed as Standard Webhooks 1.0 has it. The answer is signed in the same way; where `deliverTo` names a registered endpoint, it is delivered there, and tried again until it is taken.',
    body: { 'application/json': questionAskedOfSeveral() },
    answers: answeredByWebhook(questionAnsweredBySeveral),
  },
}

const described: readonly (Omit<Described, 'id'> & Pick<SeveralOperation, 'id'>)[] = [
  {
    id: 'ask',
    tag: 'Ask',
    summary: 'Ask all papers a question, or one of them',
    description:
      'Answers with passages of the papers, word for word, the surest paper first; each answer names its paper. With `paper`, that paper is asked alone.',
    body: { 'application/json': askSeveralRequest() },
    answers: [answer],
    errors: [400, 413, 415],
    example: ({ question }) => ({ body: { question, limit: 1 } }),
  },
  {
    id: 'askByAddress',
    tag: 'Ask',
    summary: 'Ask a question in the address',
    description:
      'The same for address bars and shells, without history. An address is easily kept on the way: programs had better ask by POST.',
    parameters: { query: askSeveralRequest().pick({ question: true, limit: true, paper: true }) },
    answers: [answer],
    errors: [400],
    example: ({ question, paper }) => ({ query: { question, limit: 1, paper } }),
  },
  {
    id: 'verify',
    tag: 'Ask',
    summary: 'Check a quotation against all papers, or one of them',
    description:
      'Says of every quotation in a text whether a paper prints it word for word, otherwise, or none does; which; and what was dropped, added or changed. Each quotation is compared with the paper that prints it best.',
    body: { 'application/json': checkSeveralRequest() },
    answers: [json(`What each quotation comes to. ${UNKEPT}`, checkSeveralResponse)],
    errors: [400, 413, 415],
    example: ({ misquotation: quote }) => ({ body: { quote } }),
  },
  {
    id: 'listPapers',
    tag: 'Read',
    summary: 'The papers',
    description:
      'Each has all the calls of an only paper below its address, described at `/{id}/openapi.json`: its passages, notes, citations and sources, and doors for chats of its own.',
    answers: [json('The papers, in order.', paperList)],
    errors: [],
    example: () => ({}),
  },
  ...[...doorOperations, ...webhookOperations].flatMap(({ id, ...operation }) =>
    isOverAll(id) ? [{ ...operation, ...OVER_ALL[id], id }] : [],
  ),
  {
    id: 'getHealth',
    tag: 'Service',
    summary: 'Whether it is up',
    description: 'For monitoring. Not counted against any limit.',
    answers: [json('It is up, and serves these papers.', healthOfSeveral)],
    errors: [],
    isUncounted: true,
    example: () => ({}),
  },
]

/** Every call that a service of several papers answers over all of them, at its root. */
export const severalOperations: readonly SeveralOperation[] = described.map((operation) => ({
  ...severalRoutes[operation.id],
  ...operation,
}))
