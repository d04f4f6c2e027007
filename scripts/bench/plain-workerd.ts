import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { freePort } from '../bare/free-port.ts'
import { spent as spentBy } from '../bare/spent.ts'
import { answering, COMPATIBILITY_DATE, WORKERD } from '../bare/workerd.ts'

/** Workers in workerd with nothing around them: no bindings, no proxy, one socket on 127.0.0.1. */

/** Builds a Worker as it is deployed; returns the folder with its modules. */
export function build(out: string, config: string): string {
  const args = ['deploy', '--dry-run', '--env=', '--config', config, '--outdir', out]
  execFileSync('npx', ['wrangler', ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
  return out
}

/** Builds a Worker from its source. It stands in the project meanwhile, so that it finds Hono. */
export function buildFrom(source: string, out: string): string {
  const own = join('dist', 'bench')
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, 'control.ts'), source)
  const config = join(own, 'wrangler.toml')
  writeFileSync(
    config,
    `name = "control"\nmain = "control.ts"\ncompatibility_date = "${COMPATIBILITY_DATE}"\nminify = true\n`,
  )
  try {
    return build(out, config)
  } finally {
    rmSync(own, { recursive: true })
  }
}

const modulesIn = (out: string): string[] => readdirSync(out).filter((file) => !/\.map$|^README|^config/u.test(file))

/** The bytes that are uploaded, gzipped together, as wrangler counts them. */
export const gzipped = (out: string): number =>
  gzipSync(Buffer.concat(modulesIn(out).map((file) => readFileSync(join(out, file))))).length

/** Writes workerd's own configuration (workerd.capnp) for a built Worker. */
function configure(out: string, port: number): string {
  const types = { js: 'esModule', txt: 'text', tsv: 'text', bin: 'data' } as const
  const modules = modulesIn(out)
    .toSorted((a, b) => Number(b.endsWith('.js')) - Number(a.endsWith('.js')))
    .map((file) => {
      const type = types[file.slice(file.lastIndexOf('.') + 1) as keyof typeof types]
      return `(name = ${JSON.stringify(file)}, ${type} = embed ${JSON.stringify(file)})`
    })
  const path = join(out, `config-${port}.capnp`)
  writeFileSync(
    path,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [${modules.join(', ')}], compatibilityDate = "${COMPATIBILITY_DATE}"))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  )
  return path
}

/** A Worker that runs. */
export interface Running {
  readonly origin: string
  /** Milliseconds of processor time so far, over all threads of its process (the kernel's sched-stats). */
  spent(): number
  stop(): Promise<void>
}

/** Starts a built Worker, and waits until its `/healthz` answers. */
export async function run(out: string): Promise<Running> {
  const port = await freePort()
  const child = spawn(WORKERD, ['serve', configure(out, port)], { stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
  const spent = (): number => spentBy(child.pid ?? 0)
  try {
    await answering(origin, child)
  } catch (error) {
    await stop()
    throw error
  }
  return { origin, spent, stop }
}
