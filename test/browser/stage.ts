import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'

/** How a page is to be opened: what a browser's context takes, and whether it needs one of its own. */
export interface Options extends BrowserContextOptions {
  /** For what no page can be rid of again: a stopped clock, a listener on the context, files from its cache. */
  isAlone?: boolean
}

/** The built Worker on a local port, and a browser to look at it. */
export interface Stage {
  origin: string
  browser: Browser
  /** A blank page for one test. It moves less (`prefers-reduced-motion`) unless the options say otherwise. */
  open(options?: Options): Promise<Page>
  /** Takes back all pages that were opened since the last time. */
  clear(): Promise<void>
  close(): Promise<void>
}

/** What can be set on a page that is already open, and is set anew for each test. */
const SETTABLE = new Set(['viewport', 'colorScheme', 'reducedMotion', 'permissions'])

/** A page that tests use one after the other: a new one costs more than most of them. */
class SharedPage {
  isLent = false
  readonly #context: BrowserContext
  #page: Page | undefined

  constructor(context: BrowserContext) {
    this.#context = context
  }

  async lend({ viewport, colorScheme, reducedMotion, permissions }: BrowserContextOptions): Promise<Page> {
    this.isLent = true
    this.#page ??= await this.#context.newPage()
    await this.#page.setViewportSize(viewport ?? { width: 1280, height: 720 })
    await this.#page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? 'light',
      reducedMotion: reducedMotion ?? 'reduce',
    })
    if (permissions) await this.#context.grantPermissions(permissions)
    return this.#page
  }

  /** Undoes all that a test may have done to the page and its context, so that the next finds them as new. */
  async takeBack(): Promise<void> {
    if (!this.isLent) return
    this.isLent = false
    const others = this.#context.pages().filter((page) => page !== this.#page)
    await Promise.all(others.map((page) => page.close()))
    await Promise.all([this.#context.setOffline(false), this.#context.clearPermissions(), this.#context.clearCookies()])
    const page = this.#page
    if (!page || page.isClosed()) return void (this.#page = undefined)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const event of ['console', 'pageerror', 'request'] as const) page.removeAllListeners(event)
    await page.goto('about:blank')
    const session = await this.#context.newCDPSession(page)
    await session.send('Page.resetNavigationHistory')
    await session.detach()
  }
}

let launched: Promise<Browser> | undefined

/** The browser of this process of tests, which ends with it: its clipboard is one, whatever page writes to it. */
function ownBrowser(executablePath: string): Promise<Browser> {
  launched ??= chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Each page of the service has a group of contexts to itself (COOP), and so a new process, which costs as much as it.
      '--renderer-process-limit=1',
      '--disable-site-isolation-trials',
    ],
  })
  return launched
}

/** Comes to the stage that `shared-stage.ts` has set; whatever is opened here ends with `close()`. */
export async function openStage(): Promise<Stage> {
  const stage = inject('stage')
  const browser = await ownBrowser(stage.browser)
  const shared = new SharedPage(await browser.newContext())
  const alone: BrowserContext[] = []
  return {
    origin: stage.origin,
    browser,
    async open({ isAlone = false, ...options } = {}) {
      if (!isAlone && !shared.isLent && Object.keys(options).every((name) => SETTABLE.has(name)))
        return await shared.lend(options)
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
      alone.push(context)
      return await context.newPage()
    },
    async clear() {
      await Promise.all(alone.splice(0).map((context) => context.close()))
      await shared.takeBack()
    },
    async close() {
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
  }
}
