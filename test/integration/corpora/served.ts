import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { freePort } from '../../../scripts/bare/free-port.ts'
import { answering, COMPATIBILITY_DATE, WORKERD } from '../../../scripts/bare/workerd.ts'
import { type ReadyFile, readReadyCorpus } from '../../../scripts/corpus/ready.ts'
import { entryOf, MODULE, shelved } from '../../../scripts/corpus/shelf.ts'

/** The files of the corpus, and the list of several, stay outside of the bundle, so that one built Worker serves them all. */
const corpusOutside: Plugin = {
  name: 'corpus',
  setup(bundle) {
    bundle.onResolve({ filter: /dist\/(?:corpus\/|shelf\.js$)/ }, ({ path }) => ({
      path: `./${moduleName(path)}`,
      external: true,
    }))
  },
}

/** JSON is a module of JavaScript in workerd. */
const moduleName = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.json$/u, '.json.js')

/** Bundles the Worker as it is deployed, without a paper. */
export async function builtWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/worker.ts'],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2024',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
    loader: { '.tsv': 'text', '.txt': 'text' },
    plugins: [corpusOutside],
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** Writes a module of a corpus beside the Worker, after a prefix; returns workerd's line for it. */
function moduleLine(folder: string, name: ReadyFile, content: Buffer, prefix = ''): string {
  const file = prefix + moduleName(name)
  const type = name.endsWith('.json') ? 'esModule' : name.endsWith('.bin') ? 'data' : 'text'
  writeFileSync(join(folder, file), type === 'esModule' ? `export default ${content.toString()}` : content)
  return `(name = ${JSON.stringify(file)}, ${type} = embed ${JSON.stringify(file)})`
}

/** A corpus served by the built Worker in workerd, without anything of Cloudflare's beside it. */
export interface Served extends AsyncDisposable {
  readonly origin: string
  /** The JSON that an address gives. */
  get<Body>(path: string): Promise<Body>
  /** The text that an address gives. */
  text(path: string): Promise<string>
  /** What `POST /v1/ask` answers. */
  ask<Body>(question: string, paper?: string): Promise<Body>
  /** The response itself; a redirect is not followed. */
  send(path: string, init?: RequestInit): Promise<Response>
}

const filesOf = (corpus: string): [ReadyFile, Buffer][] =>
  Object.entries(readReadyCorpus(corpus)) as [ReadyFile, Buffer][]

/** Writes a module of JavaScript; returns workerd's line for it. */
function scriptLine(folder: string, name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return `(name = "${name}", esModule = embed "${name}")`
}

/** The list of several papers and the files of those after the first, as the build would write them under other names. */
function shelfLines(folder: string, corpora: readonly string[]): string[] {
  if (corpora.length < 2) return [scriptLine(folder, 'shelf.js', 'export default []')]
  const papers = shelved(corpora)
  const files = JSON.parse(readFileSync('dist/assets.json', 'utf8')) as object
  const entries = papers.map((paper, index) => entryOf(paper, files, index === 0 ? undefined : `./${paper.id}.js`))
  return [
    scriptLine(folder, 'shelf.js', `export default [${entries.join('')}]`),
    ...papers.slice(1).flatMap((paper) => [
      scriptLine(
        folder,
        `${paper.id}.js`,
        MODULE.replaceAll(/'\.\/([^']+)'/gu, (_, file: string) => `'./${paper.id}.${moduleName(file)}'`),
      ),
      ...filesOf(paper.folder).map(([name, content]) => moduleLine(folder, name, content, `${paper.id}.`)),
    ]),
  ]
}

/** What the doors of chats and partners need beside a paper. */
interface Joined {
  /** Settings by their names. */
  readonly settings: Readonly<Record<string, string>>
  /** Where every request that the Worker makes is sent instead: "127.0.0.1:port". */
  readonly outbound: string
}

const OBJECTS = { SLACK_EVENTS: 'SlackEvents', WEBHOOK_INBOX: 'WebhookInbox', DEAD_LETTERS: 'DeadLetters' }

/** workerd's lines for the settings and Durable Objects, and for the network. */
function joinedLines({ settings, outbound }: Joined, folder: string): { worker: string; services: string } {
  const texts = Object.entries(settings).map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)})`)
  const objects = Object.entries(OBJECTS)
  const disk = join(folder, 'objects')
  mkdirSync(disk)
  const bound = objects.map(([name, type]) => `(name = "${name}", durableObjectNamespace = "${type}")`)
  const classes = objects.map(([, type]) => `(className = "${type}", uniqueKey = "${type}", enableSql = true)`)
  return {
    worker: `, bindings = [${[...texts, ...bound].join(', ')}], durableObjectNamespaces = [${classes.join(', ')}], durableObjectStorage = (localDisk = "disk"), globalOutbound = "network"`,
    services: `, (name = "network", external = (address = "${outbound}", http = ())), (name = "disk", disk = (path = "${disk}", writable = true))`,
  }
}

/** Builds corpus folders, if they never were, and serves them: the only one at the root, several below their ids. */
export const serve = (worker: string, ...corpora: readonly [string, ...string[]]): Promise<Served> =>
  serveJoined(worker, undefined, ...corpora)

/** The same, joined to chats and partners. */
export async function serveJoined(
  worker: string,
  joined: Joined | undefined,
  ...corpora: readonly [string, ...string[]]
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'ibid-corpora-'))
  const more = joined ? joinedLines(joined, folder) : { worker: '', services: '' }
  const modules = [
    scriptLine(folder, 'worker.js', worker),
    ...filesOf(corpora[0]).map(([name, content]) => moduleLine(folder, name, content)),
    ...shelfLines(folder, corpora),
  ]
  const port = await freePort()
  writeFileSync(
    join(folder, 'config.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(', ')}], compatibilityDate = "${COMPATIBILITY_DATE}"${more.worker}))${more.services}],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  const child = spawn(WORKERD, ['serve', join(folder, 'config.capnp')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const origin = `http://127.0.0.1:${port}`
  try {
    await answering(origin, child)
  } catch (error) {
    child.kill()
    throw error
  }
  const json = async <Body>(path: string, init?: RequestInit): Promise<Body> =>
    (await fetch(`${origin}${path}`, init)).json() as Promise<Body>
  return {
    origin,
    get: (path) => json(path),
    text: async (path) => (await fetch(`${origin}${path}`)).text(),
    send: (path, init) => fetch(`${origin}${path}`, { redirect: 'manual', ...init }),
    ask: (question, paper) =>
      json('/v1/ask', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question, paper }),
      }),
    async [Symbol.asyncDispose]() {
      child.kill()
      if (child.exitCode === null) await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
