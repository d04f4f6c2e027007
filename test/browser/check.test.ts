import { AxeBuilder } from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const TEXT =
  'He writes “The latter group constitutes 37% of the population”, “China does … permit UNHCR staff”, “worse than a ' +
  'dog at a funeral”, “She had to sit perfectly still all day. North Koreans have committed many crimes” and “the moon ' +
  'is made of green cheese”.'

/** Opens the page, has the text checked, and looks. */
async function checked(options: BrowserContextOptions, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await stage.browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(`${stage.origin}/check`)
    await page.getByLabel('A quotation, or a text').fill(TEXT)
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByRole('region', { name: 'Result' }).waitFor()
    await look(page)
  } finally {
    await context.close()
  }
}

describe('the page that checks quotations', () => {
  it('works without JavaScript, and keeps the text out of the address', async () => {
    await checked({ javaScriptEnabled: false }, async (page) => {
      expect(page.url()).toBe(`${stage.origin}/check`)
      expect(await page.getByLabel('A quotation, or a text').inputValue()).toBe(TEXT)
      const headings = await page.getByRole('heading', { level: 3 }).allTextContents()
      expect(headings).toEqual([
        '1. Altered, page 92',
        '2. Altered, page 81',
        '3. Word for word, page 79',
        '4. Altered, page 90',
        '5. Not in the paper',
      ])
    })
  })

  it('marks what differs by more than colour', async () => {
    await checked({}, async (page) => {
      const decoration = (selector: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => getComputedStyle(element).textDecorationLine)
      expect(await decoration('.sides del')).toBe('line-through')
      expect(await decoration('.sides ins')).toBe('underline')
    })
  })

  it.each([320, 1280].flatMap((width) => (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme }))))(
    'has no axe violation and does not scroll sideways at $width px, $colorScheme',
    async ({ width, colorScheme }) => {
      // axe comes as a script of its own, which the page's policy would refuse.
      await checked({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true }, async (page) => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join()}`),
        ).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      })
    },
  )
})
