import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { useStage } from './paper/visit.ts'
import type { Options } from './stage.ts'

const visit = useStage()

const TEXT =
  'He writes “The latter group constitutes 37% of the population”, “China does … permit UNHCR staff”, “worse than a ' +
  'dog at a funeral”, “She had to sit perfectly still all day. North Koreans have committed many crimes” and “the moon ' +
  'is made of green cheese”.'

/** Opens the page, has the text checked, and looks. */
async function checked(options: Options, look: (page: Page, origin: string) => Promise<void>): Promise<void> {
  await visit('/check', options, async (page, origin) => {
    await page.getByLabel('A quotation, or a text').fill(TEXT)
    await page.getByRole('button', { name: 'Check' }).click()
    await page.getByRole('region', { name: 'Result' }).waitFor()
    await look(page, origin)
  })
}

describe('the page that checks quotations', () => {
  it('works without JavaScript, and keeps the text out of the address', async () => {
    await checked({ javaScriptEnabled: false }, async (page, origin) => {
      expect(page.url()).toBe(`${origin}/check`)
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

  it('has no axe violation and does not scroll sideways', async () => {
    await checked({}, async (page) => {
      expect(await violations(page)).toEqual([])
    })
  })
})
