import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { STYLES } from '../../../src/answer/cite.ts'
import { addressOf } from '../../../src/contract/operations/address.ts'
import type { Operation, Sent } from '../../../src/contract/operations/operation.ts'
import { operations } from '../../../src/contract/operations/operations.ts'
import { type Samples, samplesOf } from '../../../src/contract/operations/samples.ts'
import { BAD, EVENTS, reachable } from './bad-calls.ts'
import { openStage, SETTINGS, type Stage } from './stage.ts'

const library = loadLibrary()

/** Responses of `/v1/ask` of each kind, besides the example's. */
const QUESTIONS = [
  'What does footnote 1 say?',
  `What is on page ${library.paper.firstPage}?`,
  'Who wrote this paper?',
  'Did the author write "it was a dark and stormy night"?',
  'How do I sort a list in Python?',
  'hello',
]

let stage: Stage
let samples: Samples

beforeAll(async () => {
  stage = await openStage()
  samples = samplesOf(library)
})
afterAll(() => stage.close())

function named(id: string): Operation {
  const operation = operations.find((one) => one.id === id)
  if (!operation) throw new Error(`there is no ${id}`)
  return operation
}

describe.each(operations.map((operation) => [operation.id, operation] as const))('%s', (id, operation) => {
  it('answers its example as the served document says', async () => {
    const response = await stage.send(operation, operation.example(samples))
    expect(response.status).toBe(operation.secret ? 401 : 200)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })

  it('has a test for every error that the document promises', () => {
    const tested = (BAD[id] ?? []).map(({ status }) => status)
    expect([...new Set(tested)]).toEqual(reachable(operation))
  })

  it.each((BAD[id] ?? []).map((bad) => [bad.why, bad.status, bad] as const))('%s is a %i', async (_, status, bad) => {
    const response = await stage.send(operation, bad, bad)
    expect(response.status).toBe(status)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })

  it('answers another method as the served document says', async () => {
    const response = await stage.send(operation, operation.example(samples), { method: 'PATCH' })
    expect(response.status).toBe(405)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })
})

describe('without its setting', () => {
  const set = operations.filter(({ errors, secret }) => secret && errors.includes(503))
  it.each(set.map((operation) => [operation.id, operation] as const))('%s says which', async (_, operation) => {
    const response = await stage.send(operation, operation.example(samples), { isBare: true })
    expect(response.status).toBe(503)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })
})

/** What is asked for by media type or by name, and answered in another than the example's. */
const FORMS: readonly (readonly [id: string, sent: Sent & { headers?: Record<string, string> }, status: number])[] = [
  ...(['bibtex', 'ris', 'csl-json'] as const).flatMap((format) => [
    ['cite', { path: { id: 'p27' }, query: { style: format } }, 200] as const,
    ['cite', { path: { id: 'fn14' }, headers: { accept: STYLES[format] } }, 200] as const,
    ['listSources', { query: { format } }, 200] as const,
    ['traceSource', { path: { id: library.sources[0]?.item.id ?? '' }, query: { format } }, 200] as const,
  ]),
  ['getQuotation', { path: { id: 'fn14' }, headers: { accept: 'text/html' } }, 200],
  ['getQuotation', { path: { id: 'fn14' }, headers: { accept: 'application/ld+json' } }, 200],
  ['getQuotation', { path: { id: 'p1.json' }, query: { v: 'a'.repeat(12), h: 'A'.repeat(22) } }, 200],
  ['getQuotation', { path: { id: 'p1' }, query: { s: '4-40' } }, 302],
  ['mcp', { body: { jsonrpc: '2.0', method: 'notifications/initialized' }, ...EVENTS }, 202],
]

describe('another form', () => {
  it.each(FORMS)('of %s: %j', async (id, sent, status) => {
    const operation = named(id)
    const response = await stage.send(operation, sent, sent)
    expect(response.status).toBe(status)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })
})

describe('whoever has the secret', () => {
  const operator = { authorization: `Bearer ${SETTINGS.WEBHOOK_OPERATOR_TOKEN}` }

  it.each([
    ['question', 200, { question: 'Who wrote this paper?' }],
    ['question that does not fit', 400, { question: '' }],
  ])('is answered a %s', async (_, status, data) => {
    const operation = named('askByWebhook')
    const now = new Date()
    const body = { type: 'question.asked', timestamp: now.toISOString(), data }
    const headers = {
      'webhook-id': `q-${status}`,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(SETTINGS.WEBHOOK_SECRET).sign(`q-${status}`, now, JSON.stringify(body)),
    }
    const response = await stage.send(operation, { body }, { headers })
    expect(response.status).toBe(status)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })

  it.each([
    ['listDeadLetters', 200],
    ['replayDeadLetter', 404],
    ['dropDeadLetter', 404],
  ])('may make %s', async (id, status) => {
    const operation = named(id)
    const response = await stage.send(operation, operation.example(samples), { headers: operator })
    expect(response.status).toBe(status)
    expect(await stage.faultsOf(operation, response)).toEqual([])
  })
})

describe('what may be kept', () => {
  const kept = operations.filter(({ isCached }) => isCached)
  it.each(kept.map((operation) => [operation.path, operation] as const))(
    '%s is not sent again',
    async (_, operation) => {
      const sent = operation.example(samples)
      const etag = (await stage.send(operation, sent)).headers.get('etag') ?? ''
      const response = await stage.send(operation, sent, { headers: { 'if-none-match': etag } })
      expect(response.status).toBe(304)
      expect(await stage.faultsOf(operation, response)).toEqual([])
    },
  )
})

describe('every kind of answer', () => {
  it.each(QUESTIONS)('%s', async (question) => {
    for (const operation of operations.filter(({ path }) => path === '/v1/ask')) {
      const sent = operation.method === 'POST' ? { body: { question } } : { query: { question } }
      expect(await stage.faultsOf(operation, await stage.send(operation, sent)), operation.id).toEqual([])
    }
  })

  it.each([
    ['a passage', library.paper.passages[20]?.text ?? ''],
    ['a changed passage', library.paper.passages[20]?.text.replace(/ \w+ /u, ' never ') ?? ''],
    ['several quotations', `“${samplesOf(library).misquotation}” and “it was a dark and stormy night”`],
    ['what is too short', 'the'],
  ])('to %s that is checked', async (_, quote) => {
    const operation = named('verify')
    expect(await stage.faultsOf(operation, await stage.send(operation, { body: { quote } }))).toEqual([])
  })

  it('every passage, footnote, page, source and link', async () => {
    const lists = library.paper
    const numbers = Array.from({ length: lists.lastPage - lists.firstPage + 1 }, (_, k) => lists.firstPage + k)
    const places: Readonly<Record<string, readonly Sent[]>> = {
      getPassage: lists.passages.map(({ id }) => ({ path: { id } })),
      getQuotation: lists.passages.map(({ id }) => ({ path: { id: `${id}.json` } })),
      getEmbedding: lists.footnotes.map(({ id }) => ({ query: { url: `${stage.origin}/q/${id}` } })),
      traceSource: library.sources.map(({ item: { id } }) => ({ path: { id } })),
      getFootnote: lists.footnotes.map(({ number }) => ({ path: { number } })),
      getPage: numbers.map((number) => ({ path: { number } })),
    }
    for (const operation of operations) {
      for (const sent of places[operation.id] ?? []) {
        expect(
          await stage.faultsOf(operation, await stage.send(operation, sent)),
          addressOf(operation.path, sent),
        ).toEqual([])
      }
    }
  })
})

describe('the served document', () => {
  it('has exactly the operations of the table', () => {
    const found = Object.entries(stage.served.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(found.toSorted()).toEqual(operations.map(({ method, path }) => `${method} ${path}`).toSorted())
  })

  it('may be read by pages of any host', async () => {
    const { headers } = await fetch(`${stage.origin}/openapi.json`)
    expect(headers.get('content-type')).toMatch(/^application\/json/u)
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each([
    ['a field that is not described', { passages: [], more: 1 }],
    ['a passage without its fields', { passages: [{ id: 'p1' }] }],
    ['no list', { passages: {} }],
  ])('would not let %s pass', (_, body) => {
    expect(stage.fits('PassageList', body)).toBe(false)
  })
})
