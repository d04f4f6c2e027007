import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from './free-port.ts'
import { configuration, type Served } from './configuration.ts'
import { answering, WORKERD } from './workerd.ts'

/** The Worker in workerd, without wrangler or miniflare. */
export interface Bare {
  readonly port: number
  readonly origin: string
  /** The process, for what the system knows of it. */
  readonly pid: number
  /** The port of its inspector, where one was asked for. */
  readonly inspector: number | undefined
  /** What it wrote to its log so far. */
  readonly log: () => string
  stop(): Promise<void>
}

/**
 * Serves a built Worker in workerd on 127.0.0.1, with the bindings that it has on Cloudflare.
 *
 * @param folder where its configuration and storage may lie
 * @param options `port`: any free one where it is left out; `isInspected`: whether it has an inspector (Chrome DevTools Protocol)
 * @throws Error when it does not answer in time
 */
export async function serveBare(
  folder: string,
  options: Omit<Served, 'port' | 'objects'> & { readonly port?: number; readonly isInspected?: boolean },
): Promise<Bare> {
  const port = options.port ?? (await freePort())
  const config = join(folder, `config-${port}.capnp`)
  const objects = mkdtempSync(join(folder, 'objects-'))
  writeFileSync(config, configuration({ ...options, port, objects }))
  const inspector = options.isInspected ? await freePort() : undefined
  const inspect = inspector === undefined ? [] : [`--inspector-addr=127.0.0.1:${inspector}`]
  // Relative addresses within the configuration are of the folder of its file; all of ours are whole.
  const child = spawn(WORKERD, ['serve', '--experimental', '-I/', ...inspect, config], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      // Enough to show what went wrong, however long it runs.
      log = (log + chunk.toString()).slice(-100_000)
    })
  }
  const origin = `http://127.0.0.1:${port}`
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  try {
    await answering(origin, child)
  } catch (error) {
    await stop()
    throw new Error(`workerd did not start: ${log.slice(0, 2000)}`, { cause: error })
  }
  return { port, origin, pid: child.pid ?? 0, inspector, log: () => log, stop }
}
