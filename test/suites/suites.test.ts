import { execFile } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { createLogger } from '@stoplight/prism-core'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { Spectral } from '@stoplight/spectral-core'
import { oas } from '@stoplight/spectral-rulesets'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { addressOf } from '../../src/contract/operations/address.ts'
import { operations } from '../../src/contract/operations/operations.ts'
import { samplesOf } from '../../src/contract/operations/samples.ts'
import { pages } from '../../src/site/shell/page-list.ts'
import { openStage, type Stage } from '../integration/openapi/stage.ts'
import { EXTENSIONS, NOT_OFFERED } from './not-offered.ts'

const OUT = mkdtempSync(join(tmpdir(), 'ibid-suites-'))
const samples = samplesOf(loadLibrary())

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.close()
  rmSync(OUT, { recursive: true })
})

/** Runs a program to its end, whatever its exit code says, and gives what it printed. */
const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error && typeof error.code === 'string') reject(error)
      else resolve(stdout + stderr)
    })
  })

describe('the conformance suite of the Model Context Protocol', () => {
  it('fails at nothing but what is not offered', async () => {
    const suite = join(import.meta.dirname, 'node_modules/@modelcontextprotocol/conformance/dist/index.js')
    await run(process.execPath, [suite, 'server', '--url', `${stage.origin}/mcp`, '--suite', 'all', '-o', OUT])
    const scenarios = globSync('server-*/checks.json', { cwd: OUT }).filter(
      (file) => !EXTENSIONS.test(basename(dirname(file))),
    )
    const checks = scenarios.flatMap(
      (file) => JSON.parse(readFileSync(join(OUT, file), 'utf8')) as { id: string; status: string }[],
    )
    const failed = checks.filter(({ status }) => status === 'FAILURE').map(({ id }) => id)
    expect([...new Set(failed)].toSorted()).toEqual(Object.values(NOT_OFFERED).flat().toSorted())
    expect(checks.filter(({ status }) => status === 'SUCCESS').length).toBeGreaterThan(failed.length)
  })
})

describe('Spectral', () => {
  it('finds nothing in the OpenAPI document by its rules', async () => {
    const spectral = new Spectral()
    const rules = {
      // Whom to write to is the operator's affair; /.well-known/security.txt says it.
      'info-contact': 'off' as const,
      // OpenAPI 3.1 has an SPDX identifier instead, and forbids both (4.8.4).
      'license-url': 'off' as const,
      // The tags stand in the order in which the docs show them.
      'openapi-tags-alphabetical': 'off' as const,
    }
    spectral.setRuleset({ extends: [[oas as never, 'all']], rules })
    const found = await spectral.run(JSON.stringify(stage.served))
    expect(found.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`)).toEqual([])
  })
})

describe('Prism, as a proxy that holds requests and responses to the document', () => {
  it('lets every example pass, both ways', async () => {
    const proxy = createServer(await getHttpOperationsFromSpec(stage.served), {
      components: { logger: createLogger('prism', { level: 'silent' }) },
      cors: false,
      config: {
        isProxy: true,
        upstream: new URL(stage.origin),
        mock: false as never,
        checkSecurity: false,
        validateRequest: true,
        validateResponse: true,
        errors: true,
        upstreamProxy: undefined,
      },
    })
    const origin = await proxy.listen(0, '127.0.0.1')
    try {
      for (const operation of operations) {
        const sent = operation.example(samples)
        const response = await fetch(origin + addressOf(operation.path, sent), {
          method: operation.method,
          headers: {
            ...(sent.accept === undefined ? {} : { accept: sent.accept }),
            ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(sent.body === undefined ? {} : { body: JSON.stringify(sent.body) }),
        })
        const said = response.status === (operation.secret ? 401 : 200) ? '' : await response.text()
        expect(said, operation.id).toBe('')
        expect(response.headers.get('sl-violations'), operation.id).toBeNull()
      }
    } finally {
      await proxy.close()
    }
  })
})

describe('the Nu validator', () => {
  /** Its CSS checker is years behind browsers (anchor positioning, line-clamp); the offline file has its sheet in itself. */
  const OF_STYLES = /^CSS: /u

  it('finds no error in any page', async () => {
    const asked = encodeURIComponent(samples.question)
    const addresses = [
      ...Object.values(pages).map(({ path }) => path),
      '/ibid.html',
      `/q/${samples.passage}`,
      '/nothing',
      `/?q=${asked}`,
      '/?q=',
    ]
    for (const [index, address] of addresses.entries()) {
      const response = await fetch(stage.origin + address, { headers: { accept: 'text/html' } })
      writeFileSync(join(OUT, `${index}.html`), await response.text())
    }
    const form = new URLSearchParams({ quote: samples.misquotation })
    const checked = await fetch(`${stage.origin}/check`, { method: 'POST', body: form })
    writeFileSync(join(OUT, `${addresses.length}.html`), await checked.text())

    const jar = join(import.meta.dirname, 'node_modules/vnu-jar/build/dist/vnu.jar')
    const files = Array.from({ length: addresses.length + 1 }, (_, index) => join(OUT, `${index}.html`))
    const said = await run('java', ['-jar', jar, '--format', 'json', '--exit-zero-always', ...files])
    const { messages } = JSON.parse(said) as { messages: { type: string; url: string; message: string }[] }
    // It speaks of every page: Hono writes "<br/>", which it mentions and does not mind.
    expect(new Set(messages.map(({ url }) => url)).size).toBe(files.length)
    const errors = messages.filter(({ type, message }) => type === 'error' && !OF_STYLES.test(message))
    expect(
      errors.map(({ url, message }) => `${addresses[Number(basename(url, '.html'))] ?? '/check'}: ${message}`),
    ).toEqual([])
  })
})
