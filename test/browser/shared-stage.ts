import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { createTestHarness } from 'wrangler'
import { findBrowser } from '../../scripts/find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Worker answers, and where the browser takes commands. */
    stage: { origin: string; browser: string }
  }
}

/** Builds and starts the Worker once, and one browser, for every browser test; gives the way to end both. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser: sudo apt-get install chromium (or set CHROME_PATH)')
  const worker = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
  const { url } = await worker.listen()
  const browser = await chromium.launchServer({
    executablePath,
    host: '127.0.0.1',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  project.provide('stage', { origin: url.origin, browser: browser.wsEndpoint() })
  return async () => {
    await browser.close()
    await worker.close()
  }
}
