import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/**
 * Finds a Chromium or Chrome for the browser tests; run as a script it installs one where none is found: Debian's
 * package where this machine may install packages, else Playwright's own build. Ends with the command that mends it.
 */
// The shell first: without the windows of a whole browser, a context costs a quarter of the processor time.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** The path of an installed browser, from `CHROME_PATH`, the PATH or where Playwright keeps its own; else undefined. */
export function findBrowser(): string | undefined {
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  const places = [process.env['CHROME_PATH'], ...onPath, MAC, chromium.executablePath()]
  return places.find((place) => place !== undefined && place !== '' && existsSync(place))
}

function install(): void {
  const isDebian = spawnSync('which', ['apt-get']).status === 0
  if (isDebian && process.getuid?.() === 0) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const shell = 'chromium-headless-shell'
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', shell], { stdio: 'ignore' })
  } else execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' })
}

if (import.meta.main && !findBrowser()) {
  console.log('No Chromium found; installing one for the browser tests …')
  try {
    install()
  } catch {
    console.error(
      'No browser for the tests. Install one: sudo apt-get install chromium-headless-shell (or set CHROME_PATH)',
    )
    process.exitCode = 1
  }
}
