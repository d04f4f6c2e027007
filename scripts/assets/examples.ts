import { Hono } from 'hono'
import type { Library } from '../../src/answer/library.ts'
import { addressOf } from '../../src/contract/operations/address.ts'
import type { Operation, Sent } from '../../src/contract/operations/operation.ts'
import { type Samples, samplesOf } from '../../src/contract/operations/samples.ts'
import type { SeveralOperation } from '../../src/contract/operations/several.ts'
import { mountApi } from '../../src/http/api.ts'
import { mountCitations } from '../../src/http/citations.ts'
import type { Environment } from '../../src/http/environment.ts'
import { mountPapers } from '../../src/http/papers.ts'
import type { Shelf } from '../../src/http/shelf.ts'

/** Addresses in examples are of a host that can't be anybody's (RFC 6761, 6.5). */
const EXAMPLE_ORIGIN = 'https://ibid.example'

/** A call that works, and what came back, where it is short enough to be read. */
export interface Example {
  readonly sent: Sent
  readonly answer?: unknown
}

/** Longer lists show how they begin, and longer texts are not shown. */
const SHOWN = 2
const SHOWN_CHARACTERS = 1000

function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, of]) => [name, Array.isArray(of) ? of.slice(0, SHOWN) : of]),
  )
}

async function shown(response: Response): Promise<unknown> {
  const text = await response.text()
  if (/[/+]json\b/u.test(response.headers.get('content-type') ?? '')) return shortened(JSON.parse(text))
  return text.length > SHOWN_CHARACTERS ? undefined : text
}

/** Puts every call to the JSON interface itself, and keeps what it answers: examples are never typed. */
export async function examplesOf(
  library: Library,
  operations: readonly Operation[],
): Promise<ReadonlyMap<string, Example>> {
  const app = new Hono<Environment>()
  mountApi(app, library)
  mountCitations(app, library)
  const { footnotes, isPaged } = library.paper
  const isBare = footnotes.length === 0 || library.sources.length === 0 || !isPaged
  return examplesBy(app, samplesOf(library), operations, isBare)
}

/** The same of what goes over several papers; the samples are the first one's. */
export async function examplesOfSeveral(
  shelf: Shelf,
  operations: readonly SeveralOperation[],
): Promise<ReadonlyMap<string, Example>> {
  const [first] = shelf
  if (!first) throw new RangeError('there is no paper')
  const app = new Hono<Environment>()
  mountPapers(app, shelf)
  return examplesBy(app, { ...samplesOf(await first.open()), paper: first.id }, operations, false)
}

async function examplesBy(
  app: Hono<Environment>,
  samples: Samples,
  operations: readonly (Operation | SeveralOperation)[],
  isBare: boolean,
): Promise<ReadonlyMap<string, Example>> {
  const examples = operations.map(async (operation): Promise<[string, Example]> => {
    const sent = operation.example(samples)
    const { id, method, path } = operation
    // Other doors' answers are not shown.
    if (!path.startsWith('/v1/')) return [id, { sent }]
    const body = sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }
    const headers = { 'content-type': 'application/json' }
    const response = await app.request(EXAMPLE_ORIGIN + addressOf(path, sent), { method, headers, ...body }, {})
    // A paper may have no notes, no pages, or cite nothing.
    if (response.status === 404 && isBare) return [id, { sent }]
    if (!response.ok) throw new Error(`the example of ${id} brings ${response.status}: ${await response.text()}`)
    const answer = await shown(response)
    return [id, { sent, ...(answer === undefined ? {} : { answer }) }]
  })
  return new Map(await Promise.all(examples))
}
