import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { useStage } from '../../browser/paper/visit.ts'

const visit = useStage()

const PROSE = 'The writer goes on for a while in words of no account, as they do in newspapers of every kind. '.repeat(
  22,
)
const QUOTED = [
  'worse than a dog at a funeral',
  'The latter group constitutes 37% of the population',
  'a moon of cheese',
]
const PARAGRAPHS = 60

/** An article of 128 KiB, less what does not fill a paragraph, with a quotation in each paragraph. */
const ARTICLE = Array.from({ length: PARAGRAPHS }, (_, at) => `${PROSE}He says “${QUOTED[at % 3]}” (${at}).\n\n`)
  .join('')
  .padEnd(131_072, PROSE)
  .slice(0, 131_072)

const fill = async (page: Page): Promise<void> => {
  await page.getByLabel('A quotation, or a text').fill(ARTICLE)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
}
const result = (page: Page) => page.getByRole('region', { name: 'Result' })
const findings = (page: Page): Promise<number> => page.locator('.stretch').count()

/** What the panel says of how far the check is, each time that it says something else. */
const watchProgress = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const said: string[] = []
    Object.assign(globalThis, { said })
    const status = document.querySelector('#run [role=status]')
    if (status) new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true })
  })

describe('an article of 128 KiB', () => {
  it('is checked whole, in pieces that the service takes, with progress', async () => {
    await visit('/check', {}, async (page) => {
      const sizes: number[] = []
      await page.route('**/v1/verify', async (route) => {
        sizes.push(Buffer.byteLength(route.request().postData() ?? ''))
        await route.continue()
      })
      await watchProgress(page)
      await fill(page)
      await result(page).waitFor()
      expect(await findings(page)).toBe(PARAGRAPHS)
      const third = PARAGRAPHS / 3
      const tallies = `${third} not in the paper, ${third} altered, ${third} word for word`
      await page.getByRole('heading', { name: `${PARAGRAPHS} quotations: ${tallies}` }).waitFor()
      expect(await page.locator('.marked .words a').count()).toBe(PARAGRAPHS)
      expect(
        await page.locator('.marked .words').evaluate((words) => {
          for (const sup of words.querySelectorAll('sup')) sup.remove()
          return words.textContent
        }),
      ).toBe(ARTICLE)
      expect(sizes.length).toBeGreaterThanOrEqual(8)
      expect(Math.max(...sizes)).toBeLessThanOrEqual(16_384)
      const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
      expect(said.length).toBeGreaterThanOrEqual(sizes.length)
      expect(said.some((line) => /^[1-9]\d? % checked, \d+ quotations so far\.$/u.test(line))).toBe(true)
    })
  })

  it('keeps the text and what was found when a piece fails, and asks for that piece again', async () => {
    await visit('/check', { viewport: { width: 375, height: 700 } }, async (page) => {
      let count = 0
      await page.route('**/v1/verify', (route) => ((count += 1) === 3 ? route.abort() : route.continue()))
      await fill(page)
      await result(page).waitFor()
      expect(await page.locator('#run').textContent()).toMatch(
        /^1 of \d+ parts of the text is not checked. Ibid can’t/u,
      )
      const before = await findings(page)
      expect(before).toBeLessThan(PARAGRAPHS)
      expect(await page.getByLabel('A quotation, or a text').inputValue()).toBe(ARTICLE)
      expect(await violations(page, { within: '#run' })).toEqual([])
      const asked = count
      await page.getByRole('button', { name: 'Try again' }).click()
      await page.getByRole('heading', { name: `${PARAGRAPHS} quotations` }).waitFor()
      // The piece that failed, and what its check may leave of it.
      expect(count - asked).toBeLessThanOrEqual(3)
      expect(await page.locator('#run').isVisible()).toBe(false)
    })
  })

  it('says why nothing was checked when nothing can be reached', async () => {
    await visit('/check', {}, async (page) => {
      await page.route('**/v1/verify', (route) => route.abort())
      await fill(page)
      await page.getByRole('button', { name: 'Try again' }).waitFor()
      expect(await page.getByRole('status').filter({ hasText: 'Ibid can’t be reached.' }).count()).toBe(1)
      expect(await result(page).count()).toBe(0)
      expect(await page.getByLabel('A quotation, or a text').inputValue()).toBe(ARTICLE)
    })
  })

  it('waits as long as the service asks, and goes on', async () => {
    await visit('/check', {}, async (page) => {
      let count = 0
      const problem = {
        status: 429,
        headers: { 'retry-after': '1' },
        contentType: 'application/problem+json',
        body: '{}',
      }
      await page.route('**/v1/verify', (route) => ((count += 1) === 2 ? route.fulfill(problem) : route.continue()))
      await fill(page)
      await page.getByText('The service asks to wait 1 seconds.').waitFor()
      await page.getByRole('heading', { name: `${PARAGRAPHS} quotations` }).waitFor()
    })
  })

  it('can be stopped, and gone on with', async () => {
    await visit('/check', {}, async (page) => {
      let count = 0
      const reached = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      await page.route('**/v1/verify', async (route) => {
        count += 1
        if (count === 4) {
          reached.resolve()
          await released.promise
        }
        // The page has given the held one up.
        await route.continue().catch(() => {})
      })
      await fill(page)
      await reached.promise
      await page.getByRole('button', { name: 'Stop' }).click()
      await result(page).waitFor()
      released.resolve()
      expect(await findings(page)).toBeGreaterThan(0)
      await page.getByRole('button', { name: 'Go on' }).click()
      await page.getByRole('heading', { name: `${PARAGRAPHS} quotations` }).waitFor()
    })
  })
})

describe('an article without JavaScript', () => {
  const PLAIN = { javaScriptEnabled: false } as const
  const LONG = 'He says nothing of this kind anywhere in the paper. '.repeat(400)
  const press = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().click()
    await result(page).waitFor()
  }

  it.each([375, 1280])('is checked in a few parts, and at %i px all of it is told on the last page', async (width) => {
    const text = Array.from(
      { length: 24 },
      (_, at) => `${PROSE.slice(0, 600)} He says “${QUOTED[at % 3]}” (${at}).`,
    ).join('\n\n')
    expect(text.length).toBeGreaterThan(15_000)
    await visit('/check', { ...PLAIN, viewport: { width, height: 800 } }, async (page) => {
      await page.getByLabel('A quotation, or a text').fill(text)
      await press(page, 'Check')
      let presses = 1
      const next = page.getByRole('button', { name: 'Check the next part' })
      for (; (await next.count()) > 0 && presses < 10; presses += 1) {
        expect(await page.getByText(/^Part \d of about \d\. Checked here: characters/u).count()).toBe(1)
        await press(page, 'Check the next part')
      }
      expect(presses).toBeLessThanOrEqual(3)
      await page
        .getByRole('heading', { name: '24 quotations: 8 not in the paper, 8 altered, 8 word for word' })
        .waitFor()
      expect(await page.locator('.briefs li').count()).toBeGreaterThan(0)
      expect((await findings(page)) + (await page.locator('.briefs li').count())).toBe(24)
      expect(await page.getByLabel('A quotation, or a text').inputValue()).toBe(text)
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      await page.getByRole('link', { name: '8 altered' }).click()
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('q2')
      await press(page, 'Show in full')
      expect(await page.locator('article#q2').count()).toBe(1)
      await page.getByRole('heading', { name: '24 quotations' }).waitFor()
    })
  })

  it('is one quotation of more than 16 kB, checked to its end', async () => {
    await visit('/check', PLAIN, async (page) => {
      await page
        .getByLabel('A quotation, or a text')
        .fill(`He says “${LONG}It ends here, with words of its own.” And so on.`)
      await press(page, 'Check')
      const next = page.getByRole('button', { name: 'Check the next part' })
      for (let presses = 0; (await next.count()) > 0 && presses < 20; presses += 1)
        await press(page, 'Check the next part')
      await page.locator('.claimed', { hasText: 'It ends here, with words of its own.' }).waitFor()
    })
  })
})
