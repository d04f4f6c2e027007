import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, setStage } from './visit.ts'

const { stage, host, visit } = setStage()

/** A partner's page with the chat in a frame, that keeps what the frame tells it. */
const framing = (query = ''): string =>
  host().page(`<script>told=[];onmessage=e=>told.push([e.origin,e.data])</script>
    <iframe src="${stage().origin}/embed${query}" title="Ask" width="600" height="500"></iframe>`)
const chatIn = (page: Page): Locator => page.frameLocator('iframe').locator('main')

describe('/embed', () => {
  it('answers in a frame of a page of this machine, and tells it how high it would like to be', async () => {
    const { page, errors } = await visit(framing())
    await (await ask(chatIn(page))).locator('mark').waitFor()
    const told = 'window.told.at(-1)'
    await expect
      .poll(() => page.evaluate(told))
      .toEqual([stage().origin, { type: 'ibid-size', height: expect.any(Number) }])
    const wished = async (): Promise<number> => (await page.evaluate<[string, { height: number }]>(told))[1].height
    const give = `(height) => (document.querySelector('iframe').height = height)`
    // What is fetched after the answer asks for more; a page does as it is told.
    await page.evaluate(
      `addEventListener('message', ({ data }) => (${give})(data.height)); (${give})(${await wished()})`,
    )
    const log = chatIn(page).locator('[part=log]')
    await expect
      .poll(() =>
        log.evaluate((element) => {
          const last = element.querySelector('.said')?.getBoundingClientRect().bottom ?? 0
          return last - element.getBoundingClientRect().bottom
        }),
      )
      .toBeLessThanOrEqual(1)
    // The height that it was given is the one that it asked for: it does not grow for ever.
    const long = await wished()
    expect(long).toBeGreaterThan(500)
    await page.waitForTimeout(500)
    expect(await wished()).toBe(long)
    expect(errors).toEqual([])
  })

  it('takes its language and theme from the address', async () => {
    const { page } = await visit(framing('?lang=ko&theme=dark'))
    await chatIn(page).getByRole('button', { name: '질문하기', exact: true }).waitFor()
    expect(await chatIn(page).locator('ibid-chat').getAttribute('theme')).toBe('dark')
  })

  it('leaves out settings that it does not know', async () => {
    const { page, errors } = await visit(
      framing('?theme=sepia&lang=%22%3E%3Cimg%20src=x%3E&api=https://elsewhere.example&onclick=1&mode=x'),
    )
    await fieldOf(chatIn(page)).waitFor()
    const attributes = await chatIn(page)
      .locator('ibid-chat')
      .evaluate((chat) => chat.getAttributeNames())
    expect(attributes).toEqual([])
    expect(errors).toEqual([])
  })

  it('has no message for anybody when nobody frames it', async () => {
    const { page } = await visit(`${stage().origin}/embed`)
    await page.evaluate(`told=[];onmessage=e=>told.push(e.data)`)
    await ask(page)
    expect(await page.evaluate('told')).toEqual([])
  })
})

describe('the guide', () => {
  it('cuts nothing off on a phone', async () => {
    const { page } = await visit(`${stage().origin}/embed-guide`, { viewport: { width: 375, height: 667 } })
    const cut = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main *')]
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline',
        )
        .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    )
    expect(cut).toEqual([])
  })

  it('has a frame that takes the height it asks for', async () => {
    const guide = await fetch(`${stage().origin}/embed-guide`)
    const { page: reader } = await visit(guide.url)
    const code = await reader.getByLabel('Example: in an iframe').textContent()
    const { page } = await visit(host().page(code ?? ''), { isAlone: true })
    await ask(chatIn(page))
    await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(500)
  })
})
