import { addressOf } from '../../src/contract/operations/address.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { samplesOf } from '../../src/contract/operations/samples.ts'
import { pages } from '../../src/site/shell/page-list.ts'
import { signatureOf } from '../hostile/signatures.ts'
import { loadLibrary } from '../load-library.ts'

/** A request that somebody may make. */
export interface Ordinary {
  readonly path: string
  readonly init: RequestInit
}

const library = loadLibrary()
const samples = samplesOf(library)
const json = { 'content-type': 'application/json' }
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const post = (path: string, headers: Record<string, string>, body: string): Ordinary => ({
  path,
  init: { method: 'POST', headers, body },
})

/** A question as a program puts it. */
export const question = (text: string): Ordinary => post('/v1/ask', json, JSON.stringify({ question: text }))

const signed = (path: string, type: Record<string, string>, body: string): Ordinary =>
  post(path, { ...type, ...signatureOf(path, Buffer.from(body), `soak-${crypto.randomUUID()}`) }, body)

const turn = (text: string) => ({ question: text, passages: [samples.passage] })
const tool = (name: string, given: Record<string, unknown>): Ordinary =>
  post(
    '/mcp',
    { ...json, accept: 'application/json, text/event-stream', 'mcp-protocol-version': '2025-11-25' },
    JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name, arguments: given } }),
  )

/** The calls and pages that are read, each of which may be kept. */
const READ: readonly Ordinary[] = [
  ...operations
    .filter(({ method, secret }) => method === 'GET' && !secret)
    .map((operation) => ({ path: addressOf(operation.path, operation.example(samples)), init: {} })),
  ...Object.values(pages).map(({ path }) => ({ path, init: { headers: { accept: 'text/html' } } })),
]

/**
 * An ordinary request, by every door: half of them ask, the others read, check, or come by a partner.
 *
 * @param random from 0 to 1
 */
export function ordinary(random: () => number): Ordinary {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const text = pick(library.suggestions)
  const at = new Date().toISOString()
  const makers: readonly (() => Ordinary)[] = [
    () => question(text),
    () => question(text),
    () => post('/v1/ask', json, JSON.stringify({ question: 'and the women?', history: [turn(text)] })),
    () => post('/', form, String(new URLSearchParams({ question: text }))),
    () => tool('ask', { question: text }),
    () => post('/v1/verify', json, JSON.stringify({ quote: samples.misquotation })),
    () => post('/check', form, String(new URLSearchParams({ quote: `He says “${samples.misquotation}”.` }))),
    () => signed('/slack', form, String(new URLSearchParams({ command: '/ibid', text, team_id: 'T1' }))),
    () => signed('/teams', json, JSON.stringify({ type: 'message', timestamp: at, text: `<at>Ibid</at> ${text}` })),
    () =>
      signed(
        '/webhooks/ask',
        json,
        JSON.stringify({ type: 'question.asked', timestamp: at, data: { question: text } }),
      ),
    () => pick(READ),
    () => pick(READ),
  ]
  return pick(makers)()
}

/** Questions that the paper answers. */
export const { suggestions } = library
