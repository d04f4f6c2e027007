import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, QUESTION, setStage } from './visit.ts'

const { stage, host, visit } = setStage()

/** A phone, the same with its keyboard open, a small one, and one on its side. */
const SIZES = [
  [375, 667],
  [375, 420],
  [320, 568],
  [844, 390],
] as const

/** Where something stands in the window, and what of the window is free of what stands still. */
const place = (chat: Locator, selector: string): Promise<{ top: number; bottom: number; from: number; to: number }> =>
  chat.evaluate((element, wanted) => {
    const root = element.shadowRoot
    const box = (part: Element | null | undefined): DOMRect | undefined => part?.getBoundingClientRect()
    const { top, bottom } = box(root?.querySelector(wanted)) ?? new DOMRect(0, -9999)
    const log = box(root?.querySelector('[part=log]'))
    const masthead = document.querySelector('.masthead')
    const isSticky = masthead !== null && getComputedStyle(masthead).position === 'sticky'
    return {
      top: Math.round(top),
      bottom: Math.round(bottom),
      from: Math.round(Math.max(0, log?.top ?? 0, isSticky ? (box(masthead)?.bottom ?? 0) : 0)),
      to: Math.round(Math.min(innerHeight, box(root?.querySelector('[part=foot]'))?.top ?? 0)),
    }
  }, selector)

const CHATS = [
  ['/', (): string => stage().origin],
  ['the launcher’s sheet', (): string => host().page('<h1>Partner</h1><ibid-chat launcher></ibid-chat>')],
  ['a partner’s page', (): string => host().page('<h1>Partner</h1><ibid-chat></ibid-chat><p>After</p>')],
  [
    'a partner’s page, below what is seen of it first',
    (): string => host().page('<h1 style="height: 45vh">Partner</h1><ibid-chat></ibid-chat><p>After</p>'),
  ],
] as const

async function open(page: Page): Promise<Locator> {
  const launcher = page.locator('[part=launcher]')
  await fieldOf(page).waitFor({ state: 'attached' })
  if (await launcher.count()) await launcher.click()
  return page.locator('ibid-chat')
}

describe.each(SIZES)('at %i × %i', (width, height) => {
  it.each(CHATS)('on %s, the sentence that answers is in sight when the answer comes', async (_, address) => {
    const { page } = await visit(address(), { viewport: { width, height } })
    const chat = await open(page)
    for (const question of [QUESTION, 'What is the simplest policy option for China?']) {
      await ask(page, question)
      const seen = async (): Promise<boolean> => {
        const { top, bottom, from, to } = await place(chat, '[part=turn]:last-child [part=sentence]')
        return top >= from && bottom <= to
      }
      await expect.poll(seen).toBe(true)
    }
  })

  it('a note opens into view', async () => {
    const { page } = await visit(stage().origin, { viewport: { width, height } })
    const turn = await ask(page)
    await turn.locator('.marker').last().click()
    const { bottom, to } = await place(await open(page), '[part=note]:not([hidden])')
    expect(bottom).toBeLessThanOrEqual(to)
  })

  it('the launcher’s panel is a sheet over the window, and closes by a button that stays in reach', async () => {
    const { page } = await visit(host().page('<h1>Partner</h1><ibid-chat launcher></ibid-chat>'), {
      viewport: { width, height },
    })
    const chat = await open(page)
    expect(await chat.locator('[part=panel]').boundingBox()).toEqual({ x: 0, y: 0, width, height })
    expect(await page.locator('[part=launcher]').isVisible()).toBe(false)
    await ask(page)
    const head = await chat.locator('[part=header]').boundingBox()
    expect(head?.y).toBe(0)
    expect(head?.height).toBeLessThan(56)
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('[part=launcher]').isVisible()).toBe(true)
  })
})

it.each(['/', '/private'])('on a phone, %s scrolls as one page, its field in sight throughout', async (path) => {
  const { page } = await visit(stage().origin + path, { viewport: { width: 375, height: 667 } })
  await ask(page, 'What is on page 78?')
  const log = await page.locator('[part=log]').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
  expect(log).toBe(0)
  for (const part of [0, 0.5]) {
    await page.evaluate((share) => scrollTo(0, document.body.scrollHeight * share), part)
    const box = await fieldOf(page).boundingBox()
    expect(box && box.y + box.height).toBeLessThanOrEqual(667)
  }
})

it('on a phone, the head of a chat in a page goes away with it as the page scrolls', async () => {
  const { page } = await visit(host().page('<ibid-chat></ibid-chat><p style="height: 200vh">After</p>'), {
    viewport: { width: 375, height: 667 },
  })
  await fieldOf(page).waitFor()
  await page.evaluate(() => scrollTo(0, 300))
  expect((await page.locator('[part=header]').boundingBox())?.y).toBeLessThan(-200)
})
