import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The code that is built: its commit ("-dirty" with changes beside it), or the package's version where there is no git. */
export function buildVersion(): string {
  try {
    const args = ['describe', '--always', '--dirty', '--abbrev=12']
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version
  }
}
