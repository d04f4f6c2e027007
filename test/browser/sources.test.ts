import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

describe('the page of sources', () => {
  it.each([
    [320, 'light'],
    [320, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'at %i pixels, %s, has no fault that axe finds, and no sideways scrolling',
    async (width, colorScheme) => {
      const context = await stage.browser.newContext({ viewport: { width, height: 800 }, colorScheme })
      try {
        const page = await context.newPage()
        await page.goto(`${stage.origin}/sources`)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      } finally {
        await context.close()
      }
    },
  )

  it('leads from a name in the picture to the source, and from there to the note', async () => {
    const page = await stage.browser.newPage()
    await page.goto(`${stage.origin}/sources`)
    await page.getByRole('rowheader', { name: 'Hawk 2003' }).getByRole('link').click()
    await page.locator('#hawk-2003').getByRole('link', { name: 'note 27', exact: true }).first().click()
    await page.waitForURL(/\/paper#fn27$/u)
    await page.close()
  })
})
