import { type Browser, chromium } from 'playwright-core'
import { inject } from 'vitest'

/** The built Worker on a local port, and a browser to look at it. */
export interface Stage {
  origin: string
  browser: Browser
  close(): Promise<void>
}

/** Comes to the stage that `shared-stage.ts` has set; contexts that are opened here end with `close()`. */
export async function openStage(): Promise<Stage> {
  const { origin, browser: address } = inject('stage')
  const browser = await chromium.connect(address)
  return { origin, browser, close: () => browser.close() }
}
