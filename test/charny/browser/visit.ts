import type { BrowserContext, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { type Host, openHost } from '../../browser/host-pages.ts'
import { openStage, type Options, type Stage } from '../../browser/stage.ts'

export const QUESTION = 'What do serious violations of the Criminal Code mandate?'
export const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'

/** A page that was opened, and what went wrong in it. */
interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Uncaught errors and refused policies; a failed request is no error of the page. */
  readonly errors: string[]
}

/** The service, a partner's host and a way to open pages, for the tests of a file; pages end with their test. */
export function setStage(): { stage: () => Stage; host: () => Host; visit: typeof visit } {
  let stage: Stage
  let host: Host
  beforeAll(async () => {
    stage = await openStage()
    host = await openHost(stage.origin)
  })
  afterEach(async () => {
    await stage.clear()
    host.mood = 'well'
  })
  afterAll(async () => {
    await stage.close()
    await host.close()
  })
  async function visit(url: string, options: Options = {}): Promise<Visit> {
    const page = await stage.open(options)
    // A busy machine takes its time; what must come within a limit says so itself.
    page.setDefaultTimeout(30_000)
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) errors.push(line.text())
    })
    await page.goto(url)
    return { page, context: page.context(), errors }
  }
  return { stage: () => stage, host: () => host, visit }
}

export const fieldOf = (within: Page | Locator): Locator => within.locator('[part=input]')

/** The turns of a chat, oldest first. */
export const turnsOf = (within: Page | Locator): Locator => within.locator('[part=turn]')

/** Types a question, sends it by the keyboard, and waits for what comes of it. */
export async function ask(within: Page | Locator, question = QUESTION): Promise<Locator> {
  const before = await turnsOf(within).count()
  await fieldOf(within).fill(question)
  await fieldOf(within).press('Enter')
  const turn = turnsOf(within).nth(before)
  await turn.locator('.said[aria-busy=false]').waitFor()
  return turn
}

/** What has the focus, through every shadow root: its part, label or tag. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    return active?.getAttribute('part') ?? (active?.id || active?.tagName.toLowerCase()) ?? ''
  })
