import type { TestProject } from 'vitest/node'
import { createTestHarness } from 'wrangler'
import { findBrowser } from '../../scripts/find-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built Worker answers, and where the browser is on this machine. */
    stage: { origin: string; browser: string }
  }
}

/** Starts the built Worker once for every browser test; gives the way to end it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser()
  if (!browser) throw new Error('no browser: sudo apt-get install chromium-headless-shell (or set CHROME_PATH)')
  const worker = createTestHarness({ workers: [{ configPath: project.getProvidedContext().built.config }] })
  const { url } = await worker.listen()
  project.provide('stage', { origin: url.origin, browser })
  return () => worker.close()
}
