import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { vi } from 'vitest'

/** What a script said, and how it ended. */
interface Run {
  readonly status: number
  readonly stdout: string
  readonly errors: readonly string[]
}

/**
 * Runs a script of `scripts` in this process, which has what it imports loaded from the second time on: that is most of a
 * run, and of a build of a corpus the styles of citations.
 *
 * @param name the file's name without its ending
 */
export async function runScript(name: string, ...args: readonly string[]): Promise<Run> {
  const script = resolve(`scripts/${name}.ts`)
  const before = { argv: process.argv, exitCode: process.exitCode }
  using log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  using error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const linesOf = ({ mock }: { mock: { calls: unknown[][] } }): string[] => mock.calls.map((said) => said.join(' '))
  process.argv = [process.execPath, script, ...args]
  process.exitCode = 0
  try {
    // A module is run once for each name.
    await import(`${script}?run=${randomUUID()}`)
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
