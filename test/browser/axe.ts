import axe, { type RunOnly, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

declare global {
  interface Window {
    /** What its script leaves in a page (axe-core, API). */
    readonly axe: typeof axe
  }
}

/**
 * Every width and theme once. A theme changes colours and nothing else, a width the layout and nothing else: so a rule that
 * looks at the layout has seen it all after one theme in each width, and the rules on colours, which see both, go through
 * all four looks.
 */
const LOOKS = [
  { colorScheme: 'light', width: 1280, isWhole: true },
  { colorScheme: 'dark', width: 1280, isWhole: false },
  { colorScheme: 'light', width: 320, isWhole: false },
  { colorScheme: 'dark', width: 320, isWhole: true },
] as const
const ON_COLOURS = ['color-contrast', 'link-in-text-block']

/** The rules that axe runs unless told otherwise, and the one of WCAG 2.2 that must be asked for. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Scope {
  /** A selector: axe looks at nothing else. */
  readonly within?: string
  /** Widths to look at besides, in CSS pixels. */
  readonly widths?: readonly number[]
}

/**
 * Runs axe in a page, which holds it from the first look on: to read its half a megabyte costs as much as a run. A target
 * that the edge of what scrolls cuts off is looked at once more when it has been scrolled to.
 */
async function run(page: Page, within: string, runOnly: RunOnly) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  // No rule that runs needs what axe would load before: no page plays anything.
  const options: RunOptions = { runOnly, resultTypes: ['violations'], preload: false, elementRef: true }
  return await page.evaluate(
    async (given) => {
      const { run: look } = window.axe
      const isCut = async (id: string, element: Element | undefined): Promise<boolean> => {
        if (id !== 'target-size' || !element) return false
        element.scrollIntoView({ block: 'center' })
        return (await look(element, { ...given.options, runOnly: [id] })).violations.length === 0
      }
      const found = []
      for (const { id, nodes } of (await look(given.within, given.options)).violations)
        for (const { html, target, element } of nodes)
          if (!(await isCut(id, element))) found.push({ id, html, target: String(target) })
      return found
    },
    { within, options },
  )
}

/**
 * What axe finds on a page as it stands, in both themes on wide and narrow screens, and where the page is wider than the
 * screen; a line for each. Nothing but violations is worked out (`resultTypes`), and axe stays in the page, which it need
 * leave only for frames: a page with frames is refused.
 */
export async function violations(page: Page, { within = 'html', widths = [] }: Scope = {}): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('axe is not run in frames')
  const found: string[] = []
  for (const look of [...LOOKS, ...widths.map((width) => ({ colorScheme: 'light', width, isWhole: true }) as const)]) {
    await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width: look.width, height: 720 })
    const rules = look.isWhole
      ? ({ type: 'tag', values: TAGS } satisfies RunOnly)
      : ({ type: 'rule', values: ON_COLOURS } satisfies RunOnly)
    const at = `${look.colorScheme}, ${look.width} px`
    for (const { id, target, html } of await run(page, within, rules)) found.push(`${at}: ${id} at ${target}: ${html}`)
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > look.width)
      found.push(`${at}: scrolls sideways`)
  }
  return found
}
