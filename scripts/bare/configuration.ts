import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { COMPATIBILITY_DATE } from './workerd.ts'

/** What workerd is to serve. */
export interface Served {
  /** The modules of the built Worker. */
  readonly folder: string
  /** On 127.0.0.1. */
  readonly port: number
  /** A folder for what the Durable Objects keep. */
  readonly objects: string
  /** Texts that the Worker finds in its environment. */
  readonly settings: Readonly<Record<string, string>>
}

/** How workerd reads a module, by the end of its name. */
const TYPES = { js: 'esModule', txt: 'text', tsv: 'text', bin: 'data' } as const

const modulesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => !/\.map$|^README/u.test(file))
    // The one that is named first is run.
    .toSorted((a, b) => Number(b.endsWith('.js')) - Number(a.endsWith('.js')))

function moduleLine(folder: string, file: string): string {
  const type = TYPES[file.slice(file.lastIndexOf('.') + 1) as keyof typeof TYPES]
  return `(name = ${JSON.stringify(file)}, ${type} = embed ${JSON.stringify(join(folder, file))})`
}

const OBJECTS = { SLACK_EVENTS: 'SlackEvents', WEBHOOK_INBOX: 'WebhookInbox', DEAD_LETTERS: 'DeadLetters' }

/**
 * workerd's own configuration (workerd.capnp) for the built Worker on a socket of its own, with nothing in front of it:
 * no proxy that mends or refuses a request first. Durable Objects are real; queues and the rate limiter
 * are stand-ins, and the files come from a disk service.
 */
export function configuration({ folder, port, settings, objects: objectsIn }: Served): string {
  const toml = readFileSync('wrangler.toml', 'utf8')
  const limit = /limit = (\d+)/u.exec(toml)?.[1] ?? ''
  const text = (name: string, value: string): string => `(name = "${name}", text = ${JSON.stringify(value)})`
  const standIn = (name: string, entrypoint: string): string =>
    `(name = "${name}", service = (name = "stand-ins", entrypoint = "${entrypoint}"))`
  const bindings = [
    ...Object.entries(settings).map(([name, value]) => text(name, value)),
    ...Object.entries(OBJECTS).map(
      ([name, className]) => `(name = "${name}", durableObjectNamespace = "${className}")`,
    ),
    standIn('DELIVERIES', 'Queue'),
    standIn('DEAD_DELIVERIES', 'Queue'),
    standIn('RATE_LIMITER', 'RateLimiter'),
    standIn('PARTNER_RATE_LIMITER', 'RateLimiter'),
    '(name = "ASSETS", service = "files")',
  ]
  const objects = Object.values(OBJECTS).map(
    (className) => `(className = "${className}", uniqueKey = "${className}", enableSql = true)`,
  )
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [${modulesIn(folder)
        .map((file) => moduleLine(folder, file))
        .join(', ')}],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      bindings = [${bindings.join(', ')}],
      durableObjectNamespaces = [${objects.join(', ')}],
      durableObjectStorage = (localDisk = "objects"),
    )),
    (name = "stand-ins", worker = (
      modules = [(name = "stand-ins.js", esModule = embed ${JSON.stringify(join(import.meta.dirname, 'stand-ins.js'))})],
      compatibilityDate = "${COMPATIBILITY_DATE}",
      bindings = [${text('LIMIT', limit)}],
    )),
    (name = "objects", disk = (path = ${JSON.stringify(objectsIn)}, writable = true)),
    (name = "files", disk = ${JSON.stringify(resolve('dist/assets'))}),
    (name = "internet", network = (allow = [])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`
}
