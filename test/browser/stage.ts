import { type Browser, chromium } from 'playwright-core'
import { createTestHarness } from 'wrangler'
import { findBrowser } from '../../scripts/find-browser.ts'

/** The built Worker on a local port, and a browser to look at it. */
export interface Stage {
  origin: string
  browser: Browser
  close(): Promise<void>
}

export async function openStage(): Promise<Stage> {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error('no browser: sudo apt-get install chromium (or set CHROME_PATH)')
  const worker = createTestHarness({ workers: [{ configPath: './wrangler.toml' }] })
  const { url } = await worker.listen()
  const browser = await chromium.launch({
    executablePath,
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
  const close = async (): Promise<void> => {
    await browser.close()
    await worker.close()
  }
  return { origin: url.origin, browser, close }
}
