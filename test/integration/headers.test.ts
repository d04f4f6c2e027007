import { globSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import type { Operation } from '../../src/contract/operations/operation.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { type Samples, samplesOf } from '../../src/contract/operations/samples.ts'
import { pages } from '../../src/site/shell/page-list.ts'
import { openStage, type Stage } from './openapi/stage.ts'

let stage: Stage
let samples: Samples
beforeAll(async () => {
  stage = await openStage()
  samples = samplesOf(loadLibrary())
})
afterAll(() => stage.close())

const ALWAYS = {
  'strict-transport-security': /^max-age=\d{8}; includeSubDomains$/u,
  'x-content-type-options': /^nosniff$/u,
  'referrer-policy': /^no-referrer$/u,
  'cross-origin-opener-policy': /^same-origin$/u,
  'origin-agent-cluster': /^\?1$/u,
  'permissions-policy': /\bcamera=\(\), .*\bgeolocation=\(\), .*\bmicrophone=\(\)/u,
}

const policy = (path: string): RegExp => {
  const names = ['/', '/check', '/embed', '/private'].includes(path) ? 'ibid' : "'none'"
  const own = path === '/private' ? "'none'" : "'self'"
  const ancestors = path === '/embed' ? "'self' http://localhost:\\* http://127\\.0\\.0\\.1:\\*" : "'none'"
  return new RegExp(
    `^default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; img-src 'self'; connect-src ${own}; form-action ${own}; base-uri 'none'; frame-ancestors ${ancestors}; require-trusted-types-for 'script'; trusted-types ${names}$`,
    'u',
  )
}

const DENY = /^DENY$/u
const NONE = /^null$/u
const OPEN = new Set(['/oembed', '/accuracy.json', '/embed', '/healthz'])

/** What an answer must carry, by what it is and where it is; "null" for nothing. */
function expected(kind: 'page' | 'data' | 'unchanged', path: string): Readonly<Record<string, RegExp>> {
  const framing = path === '/embed' ? NONE : DENY
  const KINDS = {
    page: { 'content-security-policy': policy(path), 'x-frame-options': framing },
    data: {
      'content-security-policy': /^default-src 'none'; frame-ancestors 'none'$/u,
      'x-frame-options': framing,
    },
    unchanged: { 'content-security-policy': NONE, 'x-frame-options': NONE },
  }
  return {
    ...ALWAYS,
    ...KINDS[kind],
    'cross-origin-resource-policy': OPEN.has(path) ? /^cross-origin$/u : /^same-origin$/u,
    ...(/^\/(?:v1\/|mcp)/u.test(path) ? { vary: /\borigin\b/iu } : {}),
    'set-cookie': NONE,
  }
}

/** Holds an answer to the table. */
function hold(response: Response, status: number, headers: Readonly<Record<string, RegExp>>): void {
  const { pathname } = new URL(response.url)
  expect(response.status, pathname).toBe(status)
  for (const [name, value] of Object.entries(headers)) {
    expect(String(response.headers.get(name)), `${name} of ${status} ${pathname}`).toMatch(value)
  }
}

const kindOf = (response: Response) =>
  response.headers.get('content-type')?.startsWith('text/html') ? ('page' as const) : ('data' as const)

const named = (some: readonly Operation[]) => some.map((operation) => [operation.id, operation] as const)

describe('an operation', () => {
  const sentBy = (operation: Operation) => operation.example(samples)

  it.each(named(operations))('%s has the headers of its kind', async (_, operation) => {
    const response = await stage.send(operation, sentBy(operation))
    hold(response, operation.secret ? 401 : 200, expected(kindOf(response), operation.path))
  })

  it.each(named(operations))('%s has them on an error, as a problem and as a page', async (_, operation) => {
    const { path } = operation
    hold(await stage.send(operation, sentBy(operation), { method: 'PATCH' }), 405, expected('data', path))
    const page = await stage.send(operation, sentBy(operation), { method: 'PATCH', headers: { accept: 'text/html' } })
    hold(page, 405, expected('page', path))
  })

  const headed = operations.filter(({ method, secret }) => method === 'GET' && !secret)
  it.each(named(headed))('%s has them without a body', async (_, operation) => {
    const response = await stage.send(operation, sentBy(operation), { method: 'HEAD' })
    hold(response, 200, expected(kindOf(response), operation.path))
  })

  const kept = operations.filter(({ isCached }) => isCached)
  it.each(named(kept))('%s has on a 304 those that a cache may renew', async (_, operation) => {
    const headers = { 'if-none-match': (await stage.send(operation, sentBy(operation))).headers.get('etag') ?? '' }
    const response = await stage.send(operation, sentBy(operation), { headers })
    hold(response, 304, expected('unchanged', operation.path))
  })
})

describe('a listed site', () => {
  const origin = 'http://localhost:3000'
  const open = operations.filter(({ path }) => path.startsWith('/v1/'))

  it.each(named(open))('may read %s, the 304 and the preflight of it', async (_, operation) => {
    const { path, method, isCached } = operation
    const sent = operation.example(samples)
    const preflight = { origin, 'access-control-request-method': method }
    hold(await stage.send(operation, sent, { method: 'OPTIONS', headers: preflight }), 204, expected('data', path))
    // Kept for whoever opened it in a tab, and then wanted by a page of the site.
    const alone = await stage.send(operation, sent)
    expect(alone.headers.get('access-control-allow-origin')).toBeNull()
    const headers = { origin, ...(isCached ? { 'if-none-match': alone.headers.get('etag') ?? '' } : {}) }
    const response = await stage.send(operation, sent, { headers })
    hold(response, isCached ? 304 : 200, expected(isCached ? 'unchanged' : 'data', path))
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
  })
})

describe('a page', () => {
  it.each(Object.values(pages).map(({ path }) => [path]))('%s has the headers of pages', async (path) => {
    hold(await fetch(stage.origin + path), 200, expected('page', path))
  })
})

describe('what leads on', () => {
  it.each([
    [308, '/paper/'],
    [308, '/v1/document/'],
    [302, '/q/p1?s=0-9'],
  ])('has the headers of data on a %i: %s', async (status, address) => {
    const response = await fetch(stage.origin + address, { redirect: 'manual' })
    hold(response, status, expected('data', new URL(response.url).pathname))
  })

  it('has them where nothing is', async () => {
    hold(await fetch(`${stage.origin}/nothing`), 404, expected('data', '/nothing'))
  })
})

describe('a file', () => {
  const files = globSync('**/*.*', { cwd: 'dist/assets' }).filter(
    (file) => !file.startsWith('_') && !/^og[/\\](?!p1\.)/u.test(file),
  )
  const OPEN_FILES = /^(?:widget|part|local|embed|og\/|openapi\.json)|\.woff2$/u

  it.each(files.map((file) => [file]))('%s may be loaded by any page, and run or framed by none', async (file) => {
    const response = await fetch(`${stage.origin}/${file}`)
    hold(response, 200, { ...ALWAYS, 'cross-origin-resource-policy': /^cross-origin$/u, 'set-cookie': NONE })
    expect(response.headers.get('access-control-allow-origin')).toBe(OPEN_FILES.test(file) ? '*' : null)
    const isUnchanging = /^(?:widget\.\w+\.js|part\.)|\.woff2$/u.test(file)
    expect(/immutable/u.test(response.headers.get('cache-control') ?? '')).toBe(isUnchanging)
  })

  it('that private mode runs can reach nothing', async () => {
    const response = await fetch(`${stage.origin}/local.js`)
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'")
  })
})
