import type { ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout } from 'node:timers/promises'

/** Milliseconds until it must answer; a start takes under a second. */
const PATIENCE_MS = 20_000

/** The binary that wrangler and the tests in workerd run. */
export const WORKERD = (
  createRequire(createRequire(import.meta.url).resolve('miniflare'))('workerd') as { default: string }
).default

/** The date that the Worker is deployed under (`wrangler.toml`). */
export const COMPATIBILITY_DATE =
  /^compatibility_date = "(.+)"$/mu.exec(readFileSync('wrangler.toml', 'utf8'))?.[1] ?? ''

/** Waits until a process serves at an origin. @throws Error when it ends, or does not answer in time */
export async function answering(origin: string, child: ChildProcess): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (performance.now() < end && child.exitCode === null) {
    const response = await fetch(`${origin}/healthz`).catch(() => undefined)
    if (response?.ok) return void (await response.text())
    await setTimeout(10)
  }
  throw new Error(`${origin} does not answer`)
}
