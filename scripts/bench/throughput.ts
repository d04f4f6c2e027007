import autocannon, { type Result } from 'autocannon'
import { quantile } from '../evaluation/timing.ts'
import { run, type Running } from './plain-workerd.ts'
import type { Part } from './table.ts'

/** Enough to keep workerd's one thread for JavaScript busy, and not so many that waiting is what is measured. */
const CONNECTIONS = 8
const SECONDS = 3

/** A Worker of one Hono route, which answers any question with a body as long as Ibid's usual one. */
export const controlOf = (bytes: number): string => `import { Hono } from 'hono'

const app = new Hono()
const body = JSON.stringify({ reply: 'x'.repeat(${bytes} - ${JSON.stringify({ reply: '' }).length}) })
app.get('/healthz', (c) => c.json({ status: 'ok' }))
app.post('/v1/ask', async (c) => {
  await c.req.json()
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

/** `POST /v1/ask` in bare workerd under load, beside the control, by turns. */
export async function throughputPart(
  ibid: string,
  control: string,
  questions: readonly string[],
  rounds: number,
): Promise<Part> {
  const workers = [await run(control), await run(ibid)] as const
  try {
    for (const worker of workers) await load(worker, questions)
    const loads: (readonly [Load, Load])[] = []
    for (let round = 0; round < rounds; round++) {
      loads.push([await load(workers[0], questions), await load(workers[1], questions)])
    }
    const of = (which: 0 | 1, key: keyof Load): number[] => loads.map((pair) => pair[which][key])
    const ratio = (key: keyof Load): number[] => loads.map(([a, b]) => b[key] / a[key])
    const perSecond = (values: number[]): string => `${quantile(values, 0.5).toFixed(0)} requests/s`
    const each = (values: number[]): string => `${quantile(values, 0.5).toFixed(2)} ms`
    return {
      title: `\`POST /v1/ask\` in bare workerd: ${CONNECTIONS} connections, ${rounds} rounds of ${SECONDS} s`,
      figures: [
        { name: 'one Hono route, a body as long (control)', value: perSecond(of(0, 'throughput')), ratios: [] },
        { name: 'Ibid', value: perSecond(of(1, 'throughput')), ratios: ratio('throughput') },
        { name: 'the control, processor time of workerd for one', value: each(of(0, 'cost')), ratios: [] },
        { name: 'Ibid, processor time of workerd for one', value: each(of(1, 'cost')), ratios: ratio('cost') },
      ],
    }
  } finally {
    for (const worker of workers) await worker.stop()
  }
}
