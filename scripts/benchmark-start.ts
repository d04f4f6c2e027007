import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { spent } from './bare/spent.ts'
import { quantile } from './evaluation/timing.ts'

/**
 * `npm run benchmark:start -- [--rounds 15]`: what the built Worker costs to start, beside an empty Hono Worker that is
 * built alike. Both are started in workerd by turns. Counted is the processor time of the whole workerd process from its
 * start to its first response, and of Ibid's first question after that; and opening the library in a new Node process.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string' } } })
const rounds = Math.max(3, Number(values.rounds ?? 15))

const EMPTY = `import { Hono } from 'hono'

const app = new Hono()
app.get('/healthz', (c) => c.json({ status: 'ok' }))

export default app
`
const QUESTION = JSON.stringify({ question: 'How much did the price of a bride rise?' })
const PATIENCE_MS = 20_000

const folder = mkdtempSync(join(tmpdir(), 'ibid-start-'))
const settings = readFileSync('wrangler.toml', 'utf8')
const date = /^compatibility_date = "(.+)"$/mu.exec(settings)?.[1] ?? ''
const workerd = createRequire(createRequire(import.meta.url).resolve('miniflare'))('workerd') as { default: string }

/** Builds a Worker as it is deployed; returns the folder with its modules. */
function build(name: string, config: string): string {
  const out = join(folder, name)
  const args = ['deploy', '--dry-run', '--config', config, '--outdir', out]
  execFileSync('npx', ['wrangler', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  return out
}

/** The empty Worker stands in the project, so that it finds Hono; it is built with Ibid's own date. */
function buildEmpty(): string {
  const own = 'dist/start'
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'empty.ts'), EMPTY)
  const config = join(own, 'wrangler.toml')
  writeFileSync(config, `name = "empty"\nmain = "empty.ts"\ncompatibility_date = "${date}"\nminify = true\n`)
  try {
    return build('empty', config)
  } finally {
    rmSync(own, { recursive: true })
  }
}

const modulesIn = (out: string): string[] => readdirSync(out).filter((file) => !/\.map$|^README|^config/u.test(file))

/** The bytes that are uploaded, gzipped together, as wrangler counts them. */
const gzipped = (out: string): number =>
  gzipSync(Buffer.concat(modulesIn(out).map((file) => readFileSync(join(out, file))))).length

/** Writes workerd's own configuration for a built Worker. */
function configure(out: string, port: number): string {
  const types = { js: 'esModule', txt: 'text', tsv: 'text', bin: 'data' } as const
  const modules = modulesIn(out)
    .sort((a, b) => Number(b.endsWith('.js')) - Number(a.endsWith('.js')))
    .map((file) => {
      const type = types[file.slice(file.lastIndexOf('.') + 1) as keyof typeof types]
      return `(name = ${JSON.stringify(file)}, ${type} = embed ${JSON.stringify(file)})`
    })
  const path = join(out, 'config.capnp')
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(', ')}], compatibilityDate = "${date}"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  return path
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** Asks until the Worker answers. */
async function answered(address: string, child: ChildProcess): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end && child.exitCode === null) {
    const response = await fetch(address).catch(() => undefined)
    if (response?.ok) return void (await response.text())
    await setTimeout(5)
  }
  throw new Error(`${address} does not answer`)
}

interface Cost {
  readonly start: number
  /** The first question after it; only Ibid takes any. */
  readonly question: number
}

async function measure(out: string, asks: boolean): Promise<Cost> {
  const port = await freePort()
  const child = spawn(workerd.default, ['serve', configure(out, port)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  try {
    await answered(`${origin}/healthz`, child)
    const start = spent(child.pid ?? 0)
    if (!asks) return { start, question: 0 }
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(`${origin}/v1/ask`, { method: 'POST', headers, body: QUESTION })
    if (!response.ok) throw new Error(`the question got ${response.status}`)
    await response.text()
    return { start, question: spent(child.pid ?? 0) - start }
  } finally {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
}

/** Milliseconds of processor time that a new Node process takes to open the library, its files read. */
function openInNode(): number {
  const script = `
    const { openLibrary } = await import('./src/library.ts')
    const { readBuiltCorpus } = await import('./scripts/load-library.ts')
    const corpus = readBuiltCorpus()
    const before = process.cpuUsage()
    openLibrary(corpus)
    const { user, system } = process.cpuUsage(before)
    console.log((user + system) / 1000)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' }))
}

try {
  const [ibid, empty] = [build('ibid', 'wrangler.toml'), buildEmpty()]
  const costs: { ibid: Cost; empty: Cost; node: number }[] = []
  for (let round = 0; round < rounds; round++) {
    costs.push({ empty: await measure(empty, false), ibid: await measure(ibid, true), node: openInNode() })
  }
  const median = (of: (cost: (typeof costs)[number]) => number): string => quantile(costs.map(of), 0.5).toFixed(1)
  console.log(`medians of ${rounds} starts by turns, milliseconds of processor time`)
  console.log(`an empty Worker, to its first response    ${median(({ empty: { start } }) => start)}`)
  console.log(`Ibid, to its first response               ${median(({ ibid: { start } }) => start)}`)
  console.log(`Ibid over the empty Worker                ${median((cost) => cost.ibid.start - cost.empty.start)}`)
  console.log(`Ibid, as a multiple of the empty Worker   ${median((cost) => cost.ibid.start / cost.empty.start)}`)
  console.log(`its first question after that             ${median(({ ibid: { question } }) => question)}`)
  console.log(`opening the library in Node, cold         ${median(({ node }) => node)}`)
  console.log(`gzipped, KiB: Ibid ${(gzipped(ibid) / 1024).toFixed(1)}, empty ${(gzipped(empty) / 1024).toFixed(1)}`)
} finally {
  rmSync(folder, { recursive: true })
}
