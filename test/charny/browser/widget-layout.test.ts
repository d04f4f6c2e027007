import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, QUESTION, setStage, turnsOf } from './visit.ts'

const { host, visit } = setStage()

/** Keeps every layout shift that nobody's key or click explains, as Chromium measures them. */
const watch = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: false })
  })

/** Asks with an answer that comes 700 ms later: a shift within 500 ms of a key would be excused. */
async function askSlowly(page: Page): Promise<void> {
  await page.route('**/v1/ask', async (route) => {
    await new Promise((resolve) => {
      setTimeout(resolve, 700)
    })
    await route.continue()
  })
  await fieldOf(page).fill(QUESTION)
  await painted(page)
  // From here on: that the field grows with what is typed is no shift.
  await watch(page)
  await fieldOf(page).press('Enter')
  await turnsOf(page).first().locator('[part=answer]').first().waitFor()
  await painted(page)
}

const painted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(resolve))
      }),
  )

describe('when an answer arrives', () => {
  it.each([
    ['in the page', '<h1>Partner</h1><ibid-chat></ibid-chat><p>After</p>', {}],
    ['in a short conversation', '<ibid-chat suggestions=""></ibid-chat><p>After</p>', {}],
    ['in the launcher', '<h1>Partner</h1><ibid-chat launcher></ibid-chat><p>After</p>', {}],
    ['on a phone', '<ibid-chat></ibid-chat><p>After</p>', { viewport: { width: 320, height: 640 } }],
  ] as [string, string, BrowserContextOptions][])('%s, nothing moves', async (_, body, options) => {
    const { page } = await visit(host().page(body), options)
    const launcher = page.locator('[part=launcher]')
    if (await launcher.count()) await launcher.click()
    await askSlowly(page)
    expect(await page.evaluate('window.shifts')).toEqual([])
  })

  it.each(['reduce', 'no-preference'] as const)(
    'its question stands on top of the log (motion: %s)',
    async (motion) => {
      const { page } = await visit(host().page('<ibid-chat></ibid-chat>'), { reducedMotion: motion })
      for (const question of [QUESTION, 'What does footnote 38 say?']) {
        const turn = await ask(page, question)
        const top = (): Promise<number> =>
          turn.evaluate((element) => {
            const log = element.closest('[part=log]')
            return Math.abs(element.getBoundingClientRect().top - (log?.getBoundingClientRect().top ?? 0))
          })
        // A log scrolls by whole pixels.
        await expect.poll(top).toBeLessThan(1)
      }
    },
  )

  it('it is scrolled to smoothly, but not for whoever wants less motion', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'), { reducedMotion: 'no-preference' })
    const behaviour = (): Promise<string> =>
      page.locator('[part=log]').evaluate((log) => getComputedStyle(log).scrollBehavior)
    expect(await behaviour()).toBe('smooth')
    await page.emulateMedia({ reducedMotion: 'reduce' })
    expect(await behaviour()).toBe('auto')
    expect(await page.evaluate(() => document.querySelector('ibid-chat')?.shadowRoot?.getAnimations().length)).toBe(0)
  })
})

describe('on a small screen', () => {
  it.each([
    ['320 px', '<ibid-chat></ibid-chat>', 320, 640],
    ['320 px, as a launcher', '<ibid-chat launcher></ibid-chat>', 320, 640],
    ['400 % zoom', '<ibid-chat></ibid-chat>', 320, 256],
    ['400 % zoom, as a launcher', '<ibid-chat launcher></ibid-chat>', 320, 256],
  ])('of %s, nothing is cut off sideways and everything can be reached', async (_, body, width, height) => {
    const { page } = await visit(host().page(body), { viewport: { width, height } })
    const launcher = page.locator('[part=launcher]')
    if (await launcher.count()) await launcher.click()
    const turn = await ask(
      page,
      'Did the author write "Serious violations mandate execution and confiscation of all property"?',
    )
    await turn.locator('.marker').first().click()
    const wide = await page.evaluate(() => {
      const root = document.querySelector('ibid-chat')?.shadowRoot
      const all = [...(root?.querySelectorAll<HTMLElement>('*') ?? [])]
      const cut = all.filter((element) => {
        const { right, left, width: size } = element.getBoundingClientRect()
        return size > 0 && !element.matches('[part=status]') && (right > innerWidth + 0.5 || left < -0.5)
      })
      return [
        ...cut.map((element) => element.className),
        document.documentElement.scrollWidth > innerWidth ? 'page' : '',
      ]
    })
    expect(wide.filter(Boolean)).toEqual([])
    for (const control of [
      turn.getByRole('button', { name: 'Copy paragraph' }),
      page.getByRole('button', { name: 'Ask', exact: true }),
      fieldOf(page),
    ])
      await control.click()
  })

  it.each([375, 320])('of %i px, every target is at least 24 px high and wide', async (width) => {
    const { page } = await visit(host().page('<ibid-chat launcher></ibid-chat>'), {
      viewport: { width, height: 568 },
    })
    await page.locator('[part=launcher]').click()
    await ask(page)
    await ask(page, 'What is the name of the girl from Orang?')
    await turnsOf(page).last().locator('summary').first().click()
    const small = await page.locator('ibid-chat').evaluate((chat) =>
      [...(chat.shadowRoot?.querySelectorAll('button, summary, textarea, a.action') ?? [])]
        .map((target) => ({ box: target.getBoundingClientRect(), name: target.className || target.tagName }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    )
    expect(small).toEqual([])
  })
})

describe('at 400 % zoom', () => {
  it('the way out of a launcher’s panel stays in reach, and nothing that stays takes more than a quarter', async () => {
    const height = 256
    const { page } = await visit(host().page('<ibid-chat launcher></ibid-chat>'), { viewport: { width: 320, height } })
    await page.locator('[part=launcher]').click()
    const standing = (): Promise<number> =>
      page.locator('[part=panel]').evaluate((panel) => {
        const parts = [panel.querySelector('.head'), panel.querySelector('.foot')]
        const still = parts.filter((part) => part && getComputedStyle(part).position === 'sticky')
        return still.reduce((sum, part) => sum + (part?.getBoundingClientRect().height ?? 0), 0)
      })
    const close = page.getByRole('button', { name: 'Close' })
    expect(await standing()).toBeLessThanOrEqual(height / 4)
    await ask(page)
    expect(await standing()).toBeLessThanOrEqual(height / 4)
    const box = await close.boundingBox()
    expect(box && [box.y >= 0, box.y + box.height <= height]).toEqual([true, true])
  })
})

describe('with the colours of the system', () => {
  it('what is marked and what has the focus can still be told', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'), { forcedColors: 'active' })
    const turn = await ask(page)
    const [mark, quote] = await turn.locator('blockquote').evaluate((element) => {
      const inner = element.querySelector('mark')
      return [inner, element].map((one) => one && getComputedStyle(one).backgroundColor)
    })
    expect(mark).not.toBe(quote)
    const outline = await fieldOf(page).evaluate((field) => getComputedStyle(field).outlineStyle)
    expect(outline).toBe('solid')
  })
})

describe('in print', () => {
  it('the whole conversation stands there, without what only a screen can use', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await ask(page)
    await ask(page, 'What is on page 78?')
    await page.emulateMedia({ media: 'print' })
    const log = await page.locator('[part=log]').evaluate((element) => [element.scrollHeight, element.clientHeight])
    expect(log[0]).toBe(log[1])
    expect(await page.locator('[part=form]').isVisible()).toBe(false)
    expect(await page.locator('[part=action]:visible').count()).toBe(0)
    expect(await page.locator('[part=citation]:visible').count()).toBeGreaterThan(1)
  })
  it('a launcher’s panel is as long as its conversation, in the colours of paper', async () => {
    const { page } = await visit(host().page('<ibid-chat launcher theme="dark"></ibid-chat>'))
    await page.locator('[part=launcher]').click()
    await ask(page)
    await ask(page, 'What is on page 78?')
    await page.emulateMedia({ media: 'print' })
    const panel = page.locator('[part=panel]')
    const last = await page.locator('[part=citation]').last().boundingBox()
    const box = await panel.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0))
    expect(await panel.evaluate((element) => getComputedStyle(element).colorScheme)).toContain('light')
    expect(await page.locator('.close').isVisible()).toBe(false)
  })

  it('a page that nobody asked on has no button over its words', async () => {
    const { page } = await visit(host().page('<ibid-chat launcher></ibid-chat>'))
    const launcher = page.locator('[part=launcher]')
    await launcher.waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await launcher.isVisible()).toBe(false)
  })
})
