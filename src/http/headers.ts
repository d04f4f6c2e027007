import type { Context, Next } from 'hono'
import { frameAncestors } from './embedding.ts'
import type { Environment } from './environment.ts'

type Headers = Readonly<Record<string, string>>
type Policy = Readonly<Record<string, string>>

/** Headers of every answer: each can be opened in a tab of its own. */
const ALWAYS: Headers = {
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
}

/** The pages' Content Security Policy: nothing from elsewhere, nothing inline, no markup written by a script. */
const PAGE: Policy = {
  'default-src': "'none'",
  'style-src': "'self'",
  'font-src': "'self'",
  'script-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
}

/** The policy of answers that are no pages: if a browser shows one all the same, nothing in it runs or loads. */
const DATA: Policy = { 'default-src': "'none'", 'frame-ancestors': "'none'" }

/** The kinds of answers, and the headers that each has as well. */
const KINDS = {
  page: { 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' },
  data: { 'x-frame-options': 'DENY', 'cross-origin-resource-policy': 'same-origin' },
  // A 304 renews the headers of what is kept (RFC 9111, 4.3.4), which has the policy of its kind already.
  unchanged: { 'cross-origin-resource-policy': 'same-origin' },
  // Files that are served without the Worker. All are public, and a sandboxed frame, which is of no origin, loads them too.
  file: { 'cross-origin-resource-policy': 'cross-origin' },
} as const satisfies Record<string, Headers>
type Kind = Exclude<keyof typeof KINDS, 'file'>

/** An address, or the beginning of some ("/v1/*"), and what differs there. */
interface Row {
  readonly at: string
  /** Pages of any site may read it. */
  readonly isOpen?: true
  /** Pages of any site may see that it answers, but read nothing. So the chat tells “not listed” from “not there”. */
  readonly isSeen?: true
  /** What it says depends on the page that asks, so a cache must tell them apart, whoever asked first. */
  readonly variesByOrigin?: true
  /** Sites that the operator lists may frame it. */
  readonly isFramed?: true
  /** The directives that differ on a page. */
  readonly policy?: Policy
}

/** The same for a file. */
interface FileRow extends Pick<Row, 'at' | 'isOpen'> {
  readonly headers?: Headers
}

/** A page whose script starts the core in a Web Worker, by the policy that `src/widget/core-worker.ts` makes. */
const STARTS_CORE: Policy = { 'trusted-types': 'ibid' }

const FOR_EVER: Headers = { 'cache-control': 'public, max-age=31536000, immutable' }

/** The addresses where something differs. */
const ROWS: readonly Row[] = [
  { at: '/v1/*', variesByOrigin: true },
  { at: '/mcp*', variesByOrigin: true },
  { at: '/healthz', isSeen: true },
  { at: '/oembed', isOpen: true },
  { at: '/accuracy.json', isOpen: true },
  { at: '/', policy: STARTS_CORE },
  { at: '/check', policy: STARTS_CORE },
  { at: '/embed', policy: STARTS_CORE, isFramed: true },
  // A page that sends nothing: the browser itself lets no question out, by no script and no form.
  { at: '/private', policy: { ...STARTS_CORE, 'connect-src': "'none'", 'form-action': "'none'" } },
]

/** The files where something differs. */
const FILES: readonly FileRow[] = [
  // The widget and its parts are for pages of any host; what stands under a hash never changes.
  { at: '/widget*', isOpen: true },
  { at: '/widget.*.js', headers: FOR_EVER },
  { at: '/part.*', isOpen: true, headers: FOR_EVER },
  { at: '/fonts/*.woff2', isOpen: true, headers: FOR_EVER },
  // The scripts of a frame, which may be sandboxed.
  { at: '/embed*', isOpen: true },
  // The scripts of private mode can reach no address, so even a fault in them could not send a question.
  { at: '/local*', isOpen: true, headers: { 'content-security-policy': "default-src 'none'" } },
  // Pictures of quotations, which other sites show beside a link.
  { at: '/og/*', isOpen: true, headers: { 'cache-control': 'public, max-age=86400' } },
  { at: '/openapi.json', isOpen: true },
  // A page that is a file has the rest of its policy in itself, as that must hold on a disk as well.
  {
    at: '/ibid.html',
    headers: {
      'x-frame-options': 'DENY',
      'content-security-policy': "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
]

const OPEN: Headers = { 'access-control-allow-origin': '*' }

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')

/** What a row lets other sites do. */
const differing = (row: Row | undefined): Headers => ({
  ...(row?.isOpen ? OPEN : {}),
  ...(row?.isOpen || row?.isFramed || row?.isSeen ? { 'cross-origin-resource-policy': 'cross-origin' } : {}),
})

const rowOf = (path: string): Row | undefined =>
  ROWS.find(({ at }) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at))

/**
 * The headers that the table gives an answer.
 *
 * @param ancestors who may frame what sites may be listed for (CSP 3, 6.4.2)
 */
function headersOf(kind: Kind, row: Row | undefined, ancestors: () => readonly string[]): Headers {
  const headers: Record<string, string> = { ...ALWAYS, ...KINDS[kind], ...differing(row) }
  // It knows no list, and gives way to the policy.
  if (row?.isFramed) delete headers['x-frame-options']
  const framed = row?.isFramed ? { 'frame-ancestors': ancestors().join(' ') } : {}
  if (kind === 'data') headers['content-security-policy'] = written(DATA)
  if (kind === 'page') headers['content-security-policy'] = written({ ...PAGE, ...row?.policy, ...framed })
  return headers
}

/** The headers of the rows, by kind, that are the same for every request. */
const made = new Map<Row | undefined, Partial<Record<Kind, readonly [string, string][]>>>()

function entriesOf(kind: Kind, row: Row | undefined, ancestors: () => readonly string[]): readonly [string, string][] {
  if (row?.isFramed) return Object.entries(headersOf(kind, row, ancestors))
  const kinds = made.get(row) ?? {}
  made.set(row, kinds)
  return (kinds[kind] ??= Object.entries(headersOf(kind, row, ancestors)))
}

/** The kind of an answer of the Worker. */
function kindOf(response: Response): Kind {
  if (response.status === 304) return 'unchanged'
  return response.headers.get('content-type')?.startsWith('text/html') ? 'page' : 'data'
}

/** Gives every answer of the Worker its headers. */
export async function withHeaders(c: Context<Environment>, next: Next): Promise<void> {
  await next()
  const answer = c.res.headers
  const row = rowOf(c.req.path)
  for (const [name, value] of entriesOf(kindOf(c.res), row, () => frameAncestors(c))) answer.set(name, value)
  if (row?.variesByOrigin && !/\borigin\b/iu.test(answer.get('vary') ?? '')) answer.append('vary', 'Origin')
}

/**
 * The table for files, as Cloudflare reads it beside them (`_headers`).
 *
 * @param bases what the addresses of each of several papers begin with: their files have the same headers
 */
export function headersFile(bases: readonly string[] = []): string {
  const block = (at: string, headers: Headers): string =>
    [at, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
  return [
    block('/*', { ...ALWAYS, ...KINDS.file }),
    ...['', ...bases].flatMap((base) =>
      FILES.map(({ at, isOpen, headers }) => block(base + at, { ...(isOpen ? OPEN : {}), ...headers })),
    ),
  ].join('\n')
}
