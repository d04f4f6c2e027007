import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { useStage } from '../../browser/paper/visit.ts'
import type { Options } from '../../browser/stage.ts'

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

const HEADINGS = [
  '5. Not in the paper',
  '1. Altered, page 92',
  '2. Altered, page 81',
  '4. Altered, page 90',
  '3. Word for word, page 79',
]

describe('the page that checks quotations', () => {
  it('works without JavaScript, and keeps the text out of the address', async () => {
    await checked({ javaScriptEnabled: false }, async (page, origin) => {
      expect(page.url()).toBe(`${origin}/check#result`)
      expect(await page.getByLabel('A quotation, or a text').inputValue()).toBe(TEXT)
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(HEADINGS)
      // The fragment has the browser show the verdict, not the form again.
      const summary = page.getByText(/^5 quotations:/u)
      await expect.poll(() => summary.evaluate((h) => h.getBoundingClientRect().top)).toBeLessThan(300)
    })
  })

  it('shows the same with JavaScript, without leaving the page', async () => {
    await checked({}, async (page, origin) => {
      expect(page.url()).toBe(`${origin}/check`)
      expect(await page.getByRole('heading', { level: 3 }).allTextContents()).toEqual(HEADINGS)
    })
  })

  it.each([375, 1280])('brings the verdict in sight at %i px, and into focus', async (width) => {
    await checked({ viewport: { width, height: 700 } }, async (page) => {
      const summary = page.getByRole('heading', {
        name: /^5 quotations: 1 not in the paper, 3 altered, 1 word for word/u,
      })
      const { top, bottom } = await summary.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect)
      expect(top).toBeGreaterThanOrEqual(0)
      expect(bottom).toBeLessThan(700)
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true)
    })
  })

  it('leads from the summary to a finding, to its place in the text, and back', async () => {
    await checked({}, async (page) => {
      const target = (): Promise<string | undefined> => page.evaluate(() => document.querySelector(':target')?.id)
      await page.getByRole('link', { name: '3 altered' }).click()
      expect(await target()).toBe('q1')
      await page.locator('#q1').getByRole('link', { name: 'In your text' }).click()
      expect(await target()).toBe('t1')
      const mark = page.locator('#t1')
      expect(await mark.textContent()).toBe('“The latter group constitutes 37% of the population”≠ 1')
      await mark.click()
      expect(await target()).toBe('q1')
    })
  })

  it('copies what is printed, and saves a report', async () => {
    await checked({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await page.locator('#q1').getByRole('button', { name: 'Copy the printed wording' }).click()
      await page.getByRole('button', { name: 'Copied' }).waitFor()
      const copied = await page.evaluate(() => navigator.clipboard.readText())
      expect(copied).toBe('The latter group constitutes 27% of the population')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download the report' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^quotations-\d{4}-\d\d-\d\d\.md$/u)
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      const report = Buffer.concat(chunks).toString('utf8')
      expect(report).toContain('5 quotations: 1 not in the paper, 3 altered, 1 word for word.')
      expect(report).toContain('## 1. Altered, page 92')
    })
  })

  it('prints the report without what is for the screen', async () => {
    await checked({}, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('button', { name: 'Check' }).isVisible()).toBe(false)
      // The folded passages give their citation to the sheet.
      expect(await page.locator('#q3 .citation').first().isVisible()).toBe(true)
      expect(await page.locator('#q3 .quotation blockquote').first().isVisible()).toBe(false)
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
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await violations(page)).toEqual([])
    })
  })

  it('counts while one types, and does not send a text that is too long', async () => {
    await visit('/check', {}, async (page, origin) => {
      const field = page.getByLabel('A quotation, or a text')
      await field.fill(TEXT)
      await page.getByText(`5 quotations · ${TEXT.length} of 131,072 characters`).waitFor()
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await field.fill('word '.repeat(26_217).slice(0, 131_082))
      await page.getByRole('button', { name: 'Check' }).click()
      await page.getByText('The text is 10 characters too long').waitFor()
      expect((await field.inputValue()).length).toBe(131_082)
      expect(asked).toEqual([])
      expect(page.url()).toBe(`${origin}/check`)
    })
  })

  it('moves nothing that one has not moved', async () => {
    await visit('/check', { viewport: { width: 375, height: 700 } }, async (page) => {
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => resolve(sum), 500)
          }),
      )
      // The fonts that stand in until the serif has come have its widths, but for a hair.
      expect(shift).toBeLessThan(0.001)
    })
  })
})
