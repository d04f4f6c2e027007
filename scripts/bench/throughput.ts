import autocannon, { type Result } from 'autocannon'
import { quantile } from '../evaluation/timing.ts'
import { run, type Running } from './plain-workerd.ts'
import type { Part } from './table.ts'

/** Enough to keep workerd's one thread for JavaScript busy, and not so many that waiting is what is measured. */
const CONNECTIONS = 8
const SECONDS = 3

/** A page of text, as it is searched. */
interface Page {
  readonly id: string
  readonly text: string
}

/**
 * A Worker of one Hono route, which answers any question with a body as long as Ibid's usual one; with pages, once
 * MiniSearch has looked for it in them, with its own default search: what no answer from MiniSearch can do without.
 */
export const controlOf = (bytes: number, pages: readonly Page[] = []): string => `import { Hono } from 'hono'
${pages.length > 0 ? "import MiniSearch from 'minisearch'" : ''}
const app = new Hono()
const body = JSON.stringify({ reply: 'x'.repeat(${bytes} - ${JSON.stringify({ reply: '' }).length}) })
${pages.length > 0 ? `const index = new MiniSearch({ fields: ['text'] })\nindex.addAll(${JSON.stringify(pages)})` : ''}
app.get('/healthz', (c) => c.json({ status: 'ok' }))
app.post('/v1/ask', async (c) => {
  const { question } = await c.req.json()
  ${pages.length > 0 ? 'index.search(question)' : ''}
  return c.body(body, 200, { 'content-type': 'application/json' })
})

export default app
`

const headers = { 'content-type': 'application/json' }
const bodyOf = (question: string): string => JSON.stringify({ question })

/** How long the response to a question is, in bytes: the median. */
export async function usualLength(out: string, questions: readonly string[]): Promise<number> {
  const worker = await run(out)
  try {
    const lengths: number[] = []
    for (const question of questions) {
      const response = await fetch(`${worker.origin}/v1/ask`, { method: 'POST', headers, body: bodyOf(question) })
      lengths.push((await response.arrayBuffer()).byteLength)
    }
    return Math.round(quantile(lengths, 0.5))
  } finally {
    await worker.stop()
  }
}

interface Load {
  /** Requests in a second. */
  readonly throughput: number
  /** Milliseconds of workerd's processor time for a request. */
  readonly cost: number
}

async function load(worker: Running, questions: readonly string[]): Promise<Load> {
  const before = worker.spent()
  const result: Result = await autocannon({
    url: worker.origin,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests: questions.map((question) => ({
      method: 'POST' as const,
      path: '/v1/ask',
      headers,
      body: bodyOf(question),
    })),
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed`)
  const answered = result['2xx']
  return { throughput: answered / result.duration, cost: (worker.spent() - before) / answered }
}

/** A built Worker, and what the table calls it. */
interface Built {
  readonly name: string
  readonly out: string
}

/** `POST /v1/ask` in bare workerd under load, beside the first Worker, by turns. */
export async function throughputPart(
  built: readonly [Built, ...Built[]],
  questions: readonly string[],
  rounds: number,
): Promise<Part> {
  const workers: Running[] = []
  try {
    for (const { out } of built) workers.push(await run(out))
    for (const worker of workers) await load(worker, questions)
    const loads: Load[][] = []
    for (let round = 0; round < rounds; round++) {
      const each: Load[] = []
      for (const worker of workers) each.push(await load(worker, questions))
      loads.push(each)
    }
    const of = (which: number, key: keyof Load): number[] => loads.map((each) => each[which]?.[key] ?? NaN)
    const ratios = (which: number, key: keyof Load): number[] =>
      which === 0 ? [] : of(which, key).map((value, round) => value / (loads[round]?.[0]?.[key] ?? NaN))
    const figure = (which: number, key: keyof Load, name: string, unit: string): Part['figures'][number] => ({
      name,
      value: `${quantile(of(which, key), 0.5).toFixed(key === 'cost' ? 2 : 0)} ${unit}`,
      ratios: ratios(which, key),
    })
    return {
      title: `\`POST /v1/ask\` in bare workerd: ${CONNECTIONS} connections, ${rounds} rounds of ${SECONDS} s`,
      figures: [
        ...built.map(({ name }, which) => figure(which, 'throughput', name, 'requests/s')),
        ...built.map(({ name }, which) => figure(which, 'cost', `${name}: processor time of workerd for one`, 'ms')),
      ],
    }
  } finally {
    for (const worker of workers) await worker.stop()
  }
}
