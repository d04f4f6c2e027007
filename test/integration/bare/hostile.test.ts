import { describe, expect, it } from 'vitest'
import { runHostile } from '../../../scripts/hostile/run.ts'
import { send } from '../../../scripts/hostile/send.ts'
import { ownWorker } from './own-worker.ts'

const bare = ownWorker()

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'
const CHUNKED = 'Transfer-Encoding: chunked\r\n'
const JSON_BODY = 'Content-Type: application/json\r\n'
const CHUNKS = '3\r\nabc\r\n0\r\n\r\n'

/** Requests that wrangler's proxy mends or refuses before they come to the Worker, and what the Worker makes of them. */
type Row = readonly [what: string, status: number, head: string, body?: string]
const TABLE: readonly Row[] = [
  ...['/', '/paper', '/v1/document', '/v1/ask?question=why', '/healthz', '/check', '/docs', '/llms.txt'].flatMap(
    (path): readonly Row[] => [
      [`GET ${path} with a chunked body`, 200, `GET ${path} HTTP/1.1\r\nHost: x\r\n${CHUNKED}`, CHUNKS],
      [`HEAD ${path} with a chunked body`, 200, `HEAD ${path} HTTP/1.1\r\nHost: x\r\n${CHUNKED}`, CHUNKS],
      [`GET ${path} with a malformed chunk`, 200, `GET ${path} HTTP/1.1\r\nHost: x\r\n${CHUNKED}`, 'zz\r\n'],
      [`GET ${path} that wants another protocol`, 200, `GET ${path} HTTP/1.1\r\nHost: x\r\n${UPGRADE}`],
    ],
  ),
  ...['/v1/ask', '/v1/verify', '/mcp', '/', '/check', '/slack', '/teams', '/discord', '/webhooks/ask'].map(
    (path): Row => [
      `POST ${path} with a malformed chunk`,
      400,
      `POST ${path} HTTP/1.1\r\nHost: x\r\n${JSON_BODY}${CHUNKED}`,
      'zz\r\nabc',
    ],
  ),
  [
    'a body that breaks off in a chunk',
    400,
    `POST /v1/ask HTTP/1.1\r\nHost: x\r\n${JSON_BODY}${CHUNKED}`,
    '7\r\nabc\r\n0\r\n\r\n',
  ],
  [
    'GET with a chunked body that wants another protocol',
    200,
    `GET / HTTP/1.1\r\nHost: x\r\n${UPGRADE}${CHUNKED}`,
    CHUNKS,
  ],
  [
    'POST with a body that wants another protocol',
    400,
    `POST /v1/ask HTTP/1.1\r\nHost: x\r\n${JSON_BODY}${UPGRADE}${CHUNKED}`,
    CHUNKS,
  ],
  ['a host with a space', 400, 'GET / HTTP/1.1\r\nHost: a b\r\n'],
  ['a host with half a bracket', 400, 'GET / HTTP/1.1\r\nHost: [::\r\n'],
  ['a host with a port beyond all', 400, 'GET /v1/document HTTP/1.1\r\nHost: x:99999\r\n'],
  [
    'a question in many small chunks',
    200,
    `POST /v1/ask HTTP/1.1\r\nHost: x\r\n${JSON_BODY}${CHUNKED}`,
    `${Array.from('{"question":"why"}', (one) => `1\r\n${one}\r\n`).join('')}0\r\n\r\n`,
  ],
]

describe('on bare workerd', () => {
  const rows = TABLE.map(([what, status, head, body = '']) => ({ what, status, head, body }))
  it.each(rows)('$what is a $status', async ({ status, head, body }) => {
    const outcome = await send(
      bare().port,
      Buffer.from(`${head}\r\n${body}`),
      body !== '' && !body.endsWith('0\r\n\r\n'),
    )
    expect(outcome.status).toBe(status)
    // A refusal of the Worker's own, not of what runs it.
    if (status === 400) expect(outcome.text).toMatch(/\r\ncontent-type: application\/problem\+json/iu)
  })

  it('hostile requests bring no 5xx', async () => {
    const { sent, failures, statuses } = await runHostile(bare().port, 7, { requests: 1200, seconds: 30 })
    expect(failures).toEqual([])
    expect(sent).toBeGreaterThan(100)
    // They do reach what answers.
    expect(statuses.get('200')).toBeGreaterThan(20)
  })
})
