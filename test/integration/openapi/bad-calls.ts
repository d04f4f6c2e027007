import type { Operation, Sent } from '../../../src/contract/operations/operation.ts'

/** Longer than any body may be. */
const LONG = 'x'.repeat(17_000)
const LONGER = 'x'.repeat(1024 * 1024)

/** A call that brings an error: what is sent in the place of the example, and how. */
export interface Bad extends Sent {
  readonly status: number
  readonly why: string
  readonly method?: string
  readonly headers?: Record<string, string>
  /** Sent to the Worker without settings. */
  readonly isBare?: boolean
}

/** What a client of the Model Context Protocol accepts. */
export const EVENTS = { accept: 'application/json, text/event-stream' }
const AS_TEXT = { 'content-type': 'text/plain' }
const NOT_ACCEPTED = { accept: 'image/png' }

/**
 * By operation, every error that its document promises, apart from 405 and 429, and from those behind a secret: a request
 * that is not signed comes no further than 401 or 503.
 */
export const BAD: Readonly<Record<string, readonly Bad[]>> = {
  ask: [
    { status: 400, why: 'without a question', body: {} },
    { status: 400, why: 'with an unknown field', body: { question: 'why', mode: 'fast' } },
    { status: 413, why: 'with a body that is too large', body: { question: LONG } },
    { status: 415, why: 'as text', body: { question: 'why' }, headers: AS_TEXT },
  ],
  askByAddress: [
    { status: 400, why: 'without a question' },
    { status: 400, why: 'with a limit that is no number', query: { question: 'why', limit: 'many' } },
  ],
  getPassage: [{ status: 404, why: 'of no passage', path: { id: 'p0' } }],
  getFootnote: [{ status: 404, why: 'of no footnote', path: { number: 0 } }],
  getPage: [{ status: 404, why: 'of no page', path: { number: 1 } }],
  verify: [
    { status: 400, why: 'without a quotation', body: {} },
    { status: 413, why: 'with a body that is too large', body: { quote: LONG } },
    { status: 415, why: 'as text', body: { quote: 'why' }, headers: AS_TEXT },
  ],
  suggest: [{ status: 400, why: 'without what is typed' }],
  cite: [
    { status: 400, why: 'in no style', path: { id: 'p1' }, query: { style: 'none' } },
    { status: 404, why: 'of no passage', path: { id: 'p0' } },
    { status: 406, why: 'as a picture', path: { id: 'p1' }, headers: NOT_ACCEPTED },
  ],
  listSources: [
    { status: 400, why: 'in no format', query: { format: 'none' } },
    { status: 406, why: 'as a picture', headers: NOT_ACCEPTED },
  ],
  traceSource: [
    { status: 400, why: 'in no format', path: { id: 'x' }, query: { format: 'none' } },
    { status: 404, why: 'of no work', path: { id: 'x' } },
    { status: 406, why: 'as a picture', path: { id: 'x' }, headers: NOT_ACCEPTED },
  ],
  getQuotation: [
    { status: 400, why: 'with a hash and no version', path: { id: 'p1' }, query: { h: 'A'.repeat(22) } },
    { status: 404, why: 'of no passage', path: { id: 'p0' } },
  ],
  getEmbedding: [
    { status: 400, why: 'without an address' },
    { status: 404, why: 'of another host', query: { url: 'https://elsewhere.example/q/p1' } },
    { status: 501, why: 'as XML', query: { url: 'https://elsewhere.example/q/p1', format: 'xml' } },
  ],
  mcp: [
    { status: 400, why: 'with a batch', body: [] },
    { status: 400, why: 'with what is no message', body: { jsonrpc: '1.0' }, ...EVENTS },
    { status: 403, why: 'from a page of another host', body: {}, headers: { origin: 'https://elsewhere.example' } },
    { status: 406, why: 'as a picture', body: { jsonrpc: '2.0', id: 1, method: 'ping' }, headers: NOT_ACCEPTED },
    { status: 413, why: 'with a body that is too large', body: { jsonrpc: LONG } },
    { status: 415, why: 'as text', body: {}, headers: AS_TEXT },
  ],
  slack: [{ status: 413, why: 'with a body that is too large', body: { challenge: LONGER } }],
  teams: [{ status: 413, why: 'with a body that is too large', body: { text: LONG } }],
  discord: [{ status: 413, why: 'with a body that is too large', body: { data: LONG } }],
  askByWebhook: [{ status: 413, why: 'with a body that is too large', body: { data: LONG } }],
  getSecurityTxt: [{ status: 404, why: 'without a contact', isBare: true }],
}

/** The errors that a request which is not signed can bring. */
export const reachable = ({ id, errors, secret }: Operation): readonly number[] =>
  errors.filter(
    // The figures of this paper were measured, so they are there.
    (status) => status !== 503 && (!secret || status === 413) && !(id === 'getAccuracy' && status === 404),
  )
