import { addressOf } from '../../src/contract/operations/address.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { samplesOf } from '../../src/contract/operations/samples.ts'
import { pages } from '../../src/site/shell/page-list.ts'
import { randomFrom } from '../encoder/random.ts'
import { loadLibrary } from '../load-library.ts'
import { BODIES, QUESTIONS } from './bodies.ts'
import { signatureOf } from './signatures.ts'

/** A request as its bytes on the wire. */
export interface HostileRequest {
  /** What it is, to find it again: method, target, framing, type. */
  readonly name: string
  readonly bytes: Buffer
  /** Its body never ends, so that nobody owes it an answer. */
  readonly isCutOff: boolean
}

/** CONNECT is not among them: workerd answers it itself, before any Worker, and Cloudflare lets none through. */
const METHODS = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'SEARCH',
  'PURGE',
] as const

const samples = samplesOf(loadLibrary())

/** Every address that answers, and addresses that none does. */
const TARGETS: readonly string[] = [
  ...new Set([
    ...operations.map((operation) => addressOf(operation.path, operation.example(samples))),
    ...Object.values(pages).map(({ path }) => path),
    ...QUESTIONS.flatMap((question) =>
      ['/?q=', '/v1/ask?question=', '/v1/suggest?q='].map((at) => at + encodeURIComponent(question)),
    ),
    '/v1/ask?question=%ff%fe&limit=0',
    '/v1/ask?question=a&question=b',
    '/v1/passages/%00',
    '/v1/passages/..%2f..%2fetc',
    '/v1/footnotes/1e1',
    '/v1/cite/p1?style=constructor',
    '/q/p1?h=%F0%9F&v=',
    '/q/__proto__',
    '/oembed?url=javascript:alert(1)',
    '/oembed?url=http%3A%2F%2F%5B',
    '/%zz%ff/../..',
    '////',
    '/mcp/',
    '/paper/////',
    `/${'a'.repeat(8000)}`,
    `/?${'q=a&'.repeat(1500)}`,
    '/nowhere',
    '*',
  ]),
]

/** How a body is put on the wire (RFC 9112, 6 and 7), among them ways in which it must not be. */
const FRAMINGS: readonly {
  readonly name: string
  readonly isCutOff?: boolean
  readonly frame: (body: Buffer) => readonly [headers: string, sent: Buffer]
}[] = [
  { name: 'none', frame: () => ['', Buffer.alloc(0)] },
  { name: 'length', frame: (body) => [`Content-Length: ${body.length}\r\n`, body] },
  { name: 'chunked', frame: (body) => ['Transfer-Encoding: chunked\r\n', chunked(body, body.length)] },
  { name: 'small chunks', frame: (body) => ['Transfer-Encoding: chunked\r\n', chunked(body, 7)] },
  {
    name: 'a trailer',
    frame: (body) => [
      'Transfer-Encoding: chunked\r\nTrailer: x\r\n',
      Buffer.concat([chunked(body, body.length).subarray(0, -2), Buffer.from('x: y\r\n\r\n')]),
    ],
  },
  {
    name: 'both',
    frame: (body) => [`Content-Length: ${body.length}\r\nTransfer-Encoding: chunked\r\n`, chunked(body, body.length)],
  },
  { name: 'gzip, chunked', frame: (body) => ['Transfer-Encoding: gzip, chunked\r\n', chunked(body, body.length)] },
  {
    name: 'a malformed chunk',
    isCutOff: true,
    frame: (body) => [
      'Transfer-Encoding: chunked\r\n',
      Buffer.concat([Buffer.from('zz\r\n'), body, Buffer.from('\r\n0\r\n\r\n')]),
    ],
  },
  {
    name: 'a chunk that is longer than it says',
    isCutOff: true,
    frame: (body) => [
      'Transfer-Encoding: chunked\r\n',
      Buffer.concat([Buffer.from('1\r\n'), body, Buffer.from('\r\n0\r\n\r\n')]),
    ],
  },
  {
    name: 'a chunk without end',
    isCutOff: true,
    frame: (body) => ['Transfer-Encoding: chunked\r\n', Buffer.concat([Buffer.from('ffffffff\r\n'), body])],
  },
  { name: 'shorter than it says', isCutOff: true, frame: (body) => [`Content-Length: ${body.length + 20}\r\n`, body] },
  {
    name: 'two lengths',
    frame: (body) => [`Content-Length: ${body.length}\r\nContent-Length: ${body.length + 1}\r\n`, body],
  },
  { name: 'a length below nothing', frame: (body) => ['Content-Length: -1\r\n', body] },
  { name: 'a length beyond numbers', frame: (body) => ['Content-Length: 99999999999999999999\r\n', body] },
  { name: 'upgrade, length', frame: (body) => [`${UPGRADE}Content-Length: ${body.length}\r\n`, body] },
  {
    name: 'upgrade, chunked',
    frame: (body) => [`${UPGRADE}Transfer-Encoding: chunked\r\n`, chunked(body, body.length)],
  },
  { name: 'expect', frame: (body) => [`Expect: 100-continue\r\nContent-Length: ${body.length}\r\n`, body] },
]

const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n'

function chunked(body: Buffer, size: number): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < body.length; at += Math.max(1, size)) {
    const part = body.subarray(at, at + Math.max(1, size))
    parts.push(Buffer.from(`${part.length.toString(16)}\r\n`), part, Buffer.from('\r\n'))
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

const HOSTS = ['a b', '[::', 'x:99999', '', '127.0.0.1', 'user@ibid.example', 'ibid.example.', '%00', 'münchen.example']

/** The share of requests whose host is one of these: most of them are refused for it, before anything else is reached. */
const ODD_HOSTS = 0.1

const HEADERS = [
  '',
  '',
  'Accept: text/html\r\n',
  'Accept: application/json, text/event-stream\r\n',
  'Accept: ;;;q=,*/*;q=9\r\n',
  'Accept: \u0080\r\n',
  'Accept-Language: ko, zh-Hant;q=x, *;q=\r\n',
  `Accept-Language: ${'ko,'.repeat(1000)}\r\n`,
  'Origin: null\r\n',
  'Origin: https://evil.example\r\n',
  'Origin: http://localhost:1\r\nAccess-Control-Request-Method: POST\r\n',
  'Range: bytes=5-2\r\n',
  'If-None-Match: "\r\n',
  'If-None-Match: *\r\n',
  'Cookie: a=b; =; ;;\r\n',
  'Authorization: Bearer \r\n',
  'CF-Connecting-IP: not an address\r\n',
  'CF-Connecting-IP: ::ffff:203.0.113.9\r\n',
  'CF-Connecting-IP: 2001:db8::1\r\n',
  'Content-Encoding: gzip\r\n',
  'MCP-Protocol-Version: 1\r\nMcp-Session-Id: x\r\n',
  `X-Long: ${'a'.repeat(8000)}\r\n`,
  'X-Forwarded-Host: evil.example\r\nForwarded: for=x\r\n',
]

/**
 * Hostile requests without end, the same for the same seed: every address by every method in every framing turns up, with
 * bodies, hosts and headers beside them that no careful client would send.
 */
export function* hostileRequests(seed: number): Generator<HostileRequest, never> {
  const random = randomFrom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  for (let index = 0; ; index += 1) {
    const target = pick(TARGETS)
    // Half of them by the methods that are answered.
    const method = random() < 0.5 ? pick(['GET', 'HEAD', 'POST']) : pick(METHODS)
    const framing = pick(FRAMINGS)
    const [type, text] = pick(BODIES)
    const body = Buffer.isBuffer(text) ? text : Buffer.from(text)
    const signed = random() < 0.5 ? signatureOf(target, body, `hostile-${seed}-${index}`) : {}
    const [framed, sent] = framing.frame(body)
    const head = [
      `${method} ${target} HTTP/1.1\r\nHost: ${random() < ODD_HOSTS ? pick(HOSTS) : 'ibid.example'}\r\n`,
      type === '' ? '' : `Content-Type: ${type}\r\n`,
      pick(HEADERS),
      ...Object.entries(signed).map(([name, value]) => `${name}: ${value}\r\n`),
      framed,
      '\r\n',
    ]
    yield {
      name: `${method} ${target.slice(0, 80)}, ${framing.name}, ${type}`,
      bytes: Buffer.concat([Buffer.from(head.join(''), 'latin1'), sent]),
      isCutOff: framing.isCutOff ?? false,
    }
  }
}
