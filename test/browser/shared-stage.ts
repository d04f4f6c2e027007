import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { createTestHarness } from 'wrangler'
import { findBrowser } from '../../scripts/find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Worker answers, and where the browsers take commands, one for each process of tests. */
    stage: { origin: string; browsers: string[] }
  }
}

/** Starts the built Worker once for every browser test, and a browser per process; gives the way to end all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser: sudo apt-get install chromium-headless-shell (or set CHROME_PATH)')
  const worker = createTestHarness({ workers: [{ configPath: project.getProvidedContext().built.config }] })
  const { url } = await worker.listen()
  const launch = (): Promise<BrowserServer> =>
    chromium.launchServer({
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
  const browsers = await Promise.all(Array.from({ length: project.config.maxWorkers }, launch))
  project.provide('stage', { origin: url.origin, browsers: browsers.map((browser) => browser.wsEndpoint()) })
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()))
    await worker.close()
  }
}
