import { createHmac } from 'node:crypto'
import { createTestHarness } from 'wrangler'
import { QUESTION_LENGTH } from '../src/contract/requests.ts'
import { ownSets, readSet, textsOf } from './evaluation/questions.ts'
import { quantile } from './evaluation/timing.ts'

/**
 * `npm run bench:slack`: how long the slash command takes in workerd, signature and blocks included, beside
 * `POST /v1/ask` with the same questions and `/healthz`, which costs the way there and back and nothing else.
 */
const ROUNDS = 3
const SECRET = 'benchmark'

const worker = createTestHarness({
  workers: [{ configPath: './wrangler.toml', secrets: { SLACK_SIGNING_SECRET: SECRET } }],
})
const { url } = await worker.listen()

function command(question: string): RequestInit {
  const body = new URLSearchParams({ command: '/ibid', text: question, team_id: 'T0BENCH' }).toString()
  const timestamp = String(Math.floor(Date.now() / 1000))
  const mac = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${mac}`,
  }
  return { method: 'POST', headers, body }
}

const json = { 'content-type': 'application/json' }
const subjects: Readonly<Record<string, (question: string) => [string, RequestInit]>> = {
  '/healthz': () => ['/healthz', {}],
  '/v1/ask': (question) => ['/v1/ask', { method: 'POST', headers: json, body: JSON.stringify({ question }) }],
  '/slack': (question) => ['/slack', command(question)],
}

/** Milliseconds for a request, its answer read. */
async function milliseconds(path: string, init: RequestInit): Promise<number> {
  const start = performance.now()
  const response = await fetch(new URL(path, url), init)
  await response.arrayBuffer()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
  return performance.now() - start
}

const questions = textsOf(ownSets().flatMap(readSet))
  .map((text) => text.trim())
  .filter((text) => text !== '' && text.length <= QUESTION_LENGTH)
const times: Record<string, number[]> = { '/healthz': [], '/v1/ask': [], '/slack': [] }
// The first round warms up. Interleaved, so that a machine that slows down slows all of them alike.
for (let round = 0; round <= ROUNDS; round++) {
  for (const question of questions) {
    for (const [name, request] of Object.entries(subjects)) {
      const time = await milliseconds(...request(question))
      if (round > 0) times[name]?.push(time)
    }
  }
}
await worker.close()

const at = (name: string, share: number): number => quantile(times[name] ?? [], share)
console.log(`${questions.length} questions, ${ROUNDS} rounds; milliseconds, one request at a time\n`)
console.log(`${''.padEnd(10)}  median    99th  × /v1/ask (median, 99th)`)
for (const name of Object.keys(subjects)) {
  const [median, last] = [at(name, 0.5), at(name, 0.99)]
  const ratios = [median / at('/v1/ask', 0.5), last / at('/v1/ask', 0.99)].map((ratio) => ratio.toFixed(2)).join(', ')
  console.log(`${name.padEnd(10)}  ${median.toFixed(2).padStart(6)}  ${last.toFixed(2).padStart(6)}  ${ratios}`)
}
