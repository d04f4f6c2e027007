import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { chromium } from 'playwright-core'

/**
 * Finds a Chromium or Chrome for the browser tests. Run as a script it installs one where none is found: Debian's
 * packages where this machine may install them, else Playwright's own build. Where a whole browser is found, it tries
 * once for Debian's shell as well. Ends with the command that mends it.
 */
// Without the windows of a whole browser, a context costs a quarter of the processor time.
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/** Marks that the shell has been tried for, so that a machine without it does not wait in every run. */
const CACHE = 'node_modules/.cache'
const TRIED = `${CACHE}/${SHELL}-tried`
/** Milliseconds that the package lists, and then the shell, may take to come where another browser is there. */
const PATIENCE = 60_000

/** The path of an installed browser, from `CHROME_PATH`, the PATH or where Playwright keeps its own; else undefined. */
export function findBrowser(): string | undefined {
  const onPath = NAMES.map((name) => spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim())
  const places = [process.env['CHROME_PATH'], ...onPath, MAC, chromium.executablePath()]
  return places.find((place) => place !== undefined && place !== '' && existsSync(place))
}

const hasPackages = (): boolean => process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0

/** What is fetched may be broken off at any time, what is installed may not: so only the first has a time limit. */
function apt(args: readonly string[], timeout?: number): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['-qq', ...args], { stdio: 'ignore', env, ...(timeout === undefined ? {} : { timeout }) })
}

function installPackage(name: string, patience?: number): void {
  const args = ['install', '-y', '--no-install-recommends', name]
  apt([...args, '--download-only'], patience)
  apt(args)
}

/** Installs a browser where there is none; throws where that does not work. */
function install(): void {
  if (!hasPackages()) return void execFileSync('npx', ['playwright-core', 'install', 'chromium'], { stdio: 'inherit' })
  apt(['update'])
  try {
    installPackage(SHELL)
  } catch {
    // Not every release has it apart.
    installPackage('chromium')
  }
}

/** Installs the shell beside another browser; where that does not work, the other one does. */
function installShell(): void {
  mkdirSync(CACHE, { recursive: true })
  writeFileSync(TRIED, '')
  try {
    apt(['update'], PATIENCE)
    installPackage(SHELL, PATIENCE)
  } catch {
    console.log(`${SHELL} could not be installed; the browser that is there will do.`)
  }
}

function provide(): void {
  const found = findBrowser()
  if (found === undefined) {
    console.log('No Chromium found; installing one for the browser tests …')
    install()
  } else if (basename(found) !== SHELL && !process.env['CHROME_PATH'] && hasPackages() && !existsSync(TRIED)) {
    console.log(`Installing ${SHELL}, with which the browser tests take less time …`)
    installShell()
  }
}

if (import.meta.main) {
  try {
    provide()
  } catch {
    console.error(`No browser for the tests. Install one: sudo apt-get install ${SHELL} (or set CHROME_PATH)`)
    process.exitCode = 1
  }
}
