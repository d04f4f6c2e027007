import { describe, expect, it } from 'vitest'
import { violations } from '../../../browser/axe.ts'
import { useStage } from '../../../browser/paper/visit.ts'

const visit = useStage()

describe('the contents', () => {
  it('stand beside the article on a wide window, and tell which section is read', async () => {
    await visit('/paper#p60', { viewport: { width: 1280, height: 900 } }, async (page) => {
      const contents = page.getByRole('navigation', { name: 'Contents' })
      expect(await contents.isVisible()).toBe(true)
      await expect
        .poll(() => contents.locator('[aria-current]').innerText())
        .toMatch(/^Protection for North Koreans in China/u)
      const right = await contents.evaluate((nav) => nav.getBoundingClientRect().right)
      expect(await page.locator('#p60').evaluate((p) => p.getBoundingClientRect().left)).toBeGreaterThan(right)
    })
  })

  it.each([true, false])('open by a button that stays in sight on a narrow one (scripts: %s)', async (scripts) => {
    const options = { viewport: { width: 375, height: 667 }, javaScriptEnabled: scripts }
    await visit('/paper#p60', options, async (page) => {
      const contents = page.getByRole('navigation', { name: 'Contents' })
      expect(await contents.isVisible()).toBe(false)
      await page.getByRole('button', { name: 'Contents' }).click()
      await contents.getByRole('link', { name: 'The Situation in China' }).click()
      expect(await page.locator(':target h2').innerText()).toBe('The Situation in China')
      expect(await contents.isVisible()).toBe(!scripts)
    })
  })
})

describe('the places that were found', () => {
  it.each([375, 1280])('are walked by buttons in the running head at %i px, until they are closed', async (width) => {
    await visit('/paper', { viewport: { width, height: 667 } }, async (page) => {
      const field = page.getByRole('searchbox')
      await field.fill('How many North Koreans are in China?')
      await field.press('Enter')
      await page.locator('#found li').nth(1).waitFor()
      await page.locator('#found a').first().click()
      const at = (): Promise<string | null> => page.locator(':target').getAttribute('id')
      const first = await at()
      await page.getByRole('button', { name: 'Next place' }).click()
      await page.getByText('2 of 3').waitFor()
      expect(await at()).not.toBe(first)
      await page.getByRole('button', { name: 'Previous place' }).click()
      expect(await at()).toBe(first)
      expect(await violations(page, { within: '.running', widths: [width] })).toEqual([])
      await page.setViewportSize({ width, height: 667 })
      await page.getByRole('button', { name: 'Close' }).click()
      expect(await page.locator('#matches').isVisible()).toBe(false)
      expect(await page.evaluate(() => CSS.highlights.has('answer'))).toBe(false)
    })
  })
})

describe('by keyboard', () => {
  it('each paragraph and each note is one stop, besides what is linked in its text', async () => {
    await visit('/paper', {}, async (page) => {
      const stops = await page
        .locator('[data-quoted]')
        .evaluateAll((units) =>
          units.map(
            (unit) =>
              [...unit.querySelectorAll<HTMLElement>('a, button')].filter(
                (one) => one.tabIndex >= 0 && !one.closest('sup, .whole'),
              ).length,
          ),
        )
      expect(new Set(stops)).toEqual(new Set([1]))
    })
  })

  it('the arrow keys walk its actions, and Tab comes back to the one that was left', async () => {
    await visit('/paper', {}, async (page) => {
      const name = (): Promise<string | null | undefined> =>
        page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
      await page.getByRole('button', { name: 'Cite paragraph 12', exact: true }).focus()
      await page.keyboard.press('ArrowRight')
      expect(await name()).toBe('Quote paragraph 12')
      await page.keyboard.press('End')
      expect(await name()).toBe('Link to paragraph 12')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Shift+Tab')
      expect(await name()).toBe('Link to paragraph 12')
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowLeft')
      expect(await name()).toBe('Cite paragraph 12')
    })
  })
})

describe('what stays in sight', () => {
  it.each([
    ['/', 256],
    ['/paper', 256],
    ['/paper', 180],
    ['/check', 256],
    ['/q/p8', 256],
  ])('takes at most a quarter of the window at a fourfold zoom: %s, %i px high', async (path, height) => {
    await visit(path, { viewport: { width: 320, height } }, async (page) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
      const taken = await page.evaluate(() =>
        [...document.querySelectorAll('body *')].reduce((sum, element) => {
          const { position } = getComputedStyle(element)
          const { top, bottom } = element.getBoundingClientRect()
          const isKept = position === 'fixed' || (position === 'sticky' && top >= 0 && top < 1)
          return sum + (isKept ? Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0)) : 0)
        }, 0),
      )
      expect(taken).toBeLessThanOrEqual(height / 4)
    })
  })
})

describe('while they come', () => {
  it.each(['/', '/paper'])('nothing moves on %s', async (path) => {
    for (const width of [375, 1280]) {
      await visit('/healthz', { viewport: { width, height: 800 }, isAlone: true }, async (page, origin) => {
        await page.addInitScript(() => {
          const moved: number[] = []
          Object.assign(globalThis, { moved })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) moved.push((entry as PerformanceEntry & { value: number }).value)
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(origin + path, { waitUntil: 'networkidle' })
        await page.evaluate(() => document.fonts.ready)
        const moved = await page.evaluate(() => (globalThis as unknown as { moved: number[] }).moved)
        // Less than a pixel of the width counts as nothing: 0.0001.
        expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.0001)
      })
    }
  })
})
