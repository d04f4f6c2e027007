import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { HOSTILE, strictPolicy } from '../../browser/host-pages.ts'
import { ask, fieldOf, QUESTION, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

/** How the chat's own parts are set, whatever stands around them. */
const looks = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const root = document.querySelector('ibid-chat')?.shadowRoot
    const properties = [
      'fontSize',
      'color',
      'letterSpacing',
      'textTransform',
      'textAlign',
      'lineHeight',
      'display',
    ] as const
    return Object.fromEntries(
      ['input', 'submit', 'question', 'quotation', 'mark', 'marker', 'action', 'citation'].map((part) => {
        const element = root?.querySelector(`[part=${part}]`)
        const style = element ? getComputedStyle(element) : undefined
        return [part, properties.map((property) => style?.[property] ?? 'missing')]
      }),
    )
  })

describe('on a partner’s page', () => {
  it('on an origin of its own, the chat answers', async () => {
    const { page, errors } = await visit(host().page('<ibid-chat></ibid-chat>'))
    expect(new URL(page.url()).origin).not.toBe(stage().origin)
    const turn = await ask(page)
    expect(await turn.locator('mark').innerText()).toContain(SENTENCE)
    expect(errors).toEqual([])
  })

  it('with the most hostile style, it looks and works as on a bare one', async () => {
    const bare = await visit(host().page('<ibid-chat></ibid-chat>'))
    await ask(bare.page)
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>', { head: HOSTILE }))
    const turn = await ask(page)
    expect(await looks(page)).toEqual(await looks(bare.page))
    await turn.locator('.marker').first().click()
    await turn.getByText('5. Human Rights Watch').waitFor()
  })

  it('in tight, clipped, turned surroundings, the launcher still stands in the corner of the window, its panel whole', async () => {
    const body = '<div class="tight"><p>Words</p><ibid-chat launcher></ibid-chat></div>'
    const { page } = await visit(host().page(body, { head: HOSTILE }), { viewport: { width: 800, height: 700 } })
    const launcher = page.getByRole('button', { name: 'Ask the paper' })
    const button = await launcher.boundingBox()
    expect(Math.round(800 - (button?.x ?? 0) - (button?.width ?? 0))).toBe(16)
    expect(Math.round(700 - (button?.y ?? 0) - (button?.height ?? 0))).toBe(16)
    await launcher.click()
    await (await ask(page)).locator('mark').waitFor()
    const panel = await page.getByRole('dialog').boundingBox()
    expect(panel?.x).toBeGreaterThanOrEqual(0)
    expect(panel?.y).toBeGreaterThanOrEqual(0)
    expect(panel?.height).toBeGreaterThan(400)
  })

  it.each(['', 'launcher open', 'lang="ko"'])(
    'under the strictest policy, <ibid-chat %s> has nothing reported',
    async (attributes) => {
      const body = `<ibid-chat ${attributes}></ibid-chat>`
      const headers = { 'content-security-policy': strictPolicy(stage().origin) }
      const { page, context, errors } = await visit(host().page(body, { headers }))
      await context.grantPermissions(['clipboard-read', 'clipboard-write'])
      const turn = await ask(page)
      await turn.locator('.marker').first().click()
      await turn.locator('summary').first().click()
      await turn
        .getByRole('button', { name: /Next paragraph|다음 문단/u })
        .first()
        .click()
      await turn.locator('.context').first().waitFor()
      await turn.locator('[part=action]').first().click()
      await page.locator('ibid-chat').evaluate((chat) => chat.setAttribute('theme', 'dark'))
      // The page's icon, a data: address, is refused by this policy, and proves that refusals are heard of.
      await expect.poll(() => host().reports.length).toBeGreaterThan(0)
      const refused = host().reports.map((report) => (JSON.parse(report) as Report)['csp-report']['blocked-uri'])
      expect(refused.filter((uri) => uri !== 'data')).toEqual([])
      expect(errors.filter((error) => !error.includes('data:,'))).toEqual([])
    },
  )

  it('two chats on one page keep to themselves', async () => {
    const { page } = await visit(
      host().page('<ibid-chat id="one"></ibid-chat><ibid-chat id="two" lang="ko"></ibid-chat>'),
    )
    const [one, two] = [page.locator('#one'), page.locator('#two')]
    await fieldOf(two).fill('half a ques')
    const first = await ask(one)
    await first.locator('.marker').first().click()
    expect(await turnsOf(two).count()).toBe(0)
    expect(await fieldOf(two).inputValue()).toBe('half a ques')
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    // What is said is taken away again after a while.
    const told = two.getByRole('status').filter({ hasText: SENTENCE }).waitFor()
    const [second] = await Promise.all([ask(two), told])
    expect((await sent).postDataJSON()).toEqual({ question: QUESTION, history: [] })
    expect(await second.locator('[part=note]:visible').count()).toBe(0)
  })

  it('on a right-to-left page, the launcher stands on the left and English reads from left to right', async () => {
    const attributes = 'lang="ar" dir="rtl"'
    const { page } = await visit(host().page('<ibid-chat launcher></ibid-chat>', { attributes }))
    const launcher = page.getByRole('button', { name: 'Ask the paper' })
    expect(Math.round((await launcher.boundingBox())?.x ?? 0)).toBe(16)
    await launcher.click()
    const turn = await ask(page)
    for (const part of ['.lead', 'blockquote', '[part=citation]'])
      expect(
        await turn
          .locator(part)
          .first()
          .evaluate((element) => getComputedStyle(element).direction),
      ).toBe('ltr')
    const arabic = await ask(page, 'كم عدد الكوريين الشماليين؟')
    expect(await arabic.locator('[part=question]').evaluate((element) => element.matches(':dir(rtl)'))).toBe(true)
  })
})

interface Report {
  'csp-report': { 'blocked-uri': string }
}
