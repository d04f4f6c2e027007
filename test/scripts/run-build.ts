import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { vi } from 'vitest'

/** What a run of the build said, and how it ended. */
interface Run {
  readonly status: number
  readonly stdout: string
  readonly errors: readonly string[]
}

const SCRIPT = resolve('scripts/build-corpus.ts')

/**
 * Runs the script of `npm run build:corpus` in this process, which has the styles of citations loaded from the second time
 * on: that is most of a build.
 */
export async function runBuild(...args: readonly string[]): Promise<Run> {
  const before = { argv: process.argv, exitCode: process.exitCode }
  using log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  using error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const linesOf = ({ mock }: { mock: { calls: unknown[][] } }): string[] => mock.calls.map((said) => said.join(' '))
  process.argv = [process.execPath, SCRIPT, ...args]
  process.exitCode = 0
  try {
    // A module is run once for each name.
    await import(`${SCRIPT}?run=${randomUUID()}`)
    return {
      status: process.exitCode,
      stdout: linesOf(log).join('\n'),
      errors: linesOf(error).flatMap((text) => text.split('\n')),
    }
  } finally {
    process.argv = before.argv
    process.exitCode = before.exitCode
  }
}
