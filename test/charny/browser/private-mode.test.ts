import { pathToFileURL } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { strictPolicy } from '../../browser/host-pages.ts'
import { ask, fieldOf, focused, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

/** Every address that a page asks for from now on, but for its icon, which the browser asks for when it likes. */
function watch(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().endsWith('/icon.svg')) asked.push(request.url())
  })
  return asked
}

/** Asks, reads on and asks back, all without a network. */
async function converse(page: Page): Promise<void> {
  const turn = await ask(page)
  expect(await turn.locator('mark').first().innerText()).toContain(SENTENCE)
  await turn.getByRole('button', { name: 'Next paragraph' }).click()
  await turn.locator('blockquote.context').waitFor()
  await ask(page, 'What does footnote 14 say?')
  expect(await turnsOf(page).nth(1).locator('blockquote').innerText()).toContain('100 RMB')
}

const lineOf = (page: Page): Locator => page.locator('[part=state]')
const ready = (page: Page): Promise<void> => lineOf(page).getByText('your questions stay on this device').waitFor()
const switchOf = (page: Page): Locator => page.locator('[part=switch]')

describe('private mode', () => {
  it('answers on the chat’s own page with the network cut after loading, in a Web Worker', async () => {
    const { page, context, errors } = await visit(stage().origin, { isAlone: true })
    await switchOf(page).click()
    await ready(page)
    expect(page.workers()).toHaveLength(1)
    await context.setOffline(true)
    const asked = watch(page)
    await converse(page)
    expect(asked).toEqual([])
    expect(errors).toEqual([])
  })

  it('answers on a partner’s page, whose policy is the strictest, with the network cut after loading', async () => {
    const body = `<script type="module" src="${stage().origin}/widget.js"></script><ibid-chat mode="local"></ibid-chat>`
    const headers = { 'content-security-policy': strictPolicy(stage().origin) }
    const { page, context } = await visit(host().page(body, { headers }), { isAlone: true })
    await ready(page)
    await context.setOffline(true)
    const asked = watch(page)
    await converse(page)
    expect(asked).toEqual([])
    expect(host().reports.filter((report) => !report.includes('"data"'))).toEqual([])
  })

  it('says so when the core can’t be loaded, sends the question nowhere, and keeps it', async () => {
    const { page, context } = await visit(stage().origin, { isAlone: true })
    await context.setOffline(true)
    const asked = watch(page)
    await switchOf(page).click()
    const turn = await ask(page)
    await turn.getByRole('button', { name: 'Try again' }).waitFor()
    expect(asked.filter((url) => url.includes('/v1/ask'))).toEqual([])
    await context.setOffline(false)
    await turn.getByRole('button', { name: 'Try again' }).click()
    await turn.locator('mark').first().waitFor()
    expect(asked.filter((url) => url.includes('/v1/ask'))).toEqual([])
  })
})

describe('the line above the field', () => {
  it('says where a question goes, and switches to private mode and back, with a reload that keeps it', async () => {
    const { page } = await visit(stage().origin, { isAlone: true })
    await page.getByText('Sent to this server, which keeps nothing.').waitFor()
    const top = async (part: string): Promise<number> =>
      (await page.locator(`[part=${part}]`).boundingBox())?.y ?? Number.NaN
    expect(await top('state')).toBeLessThan(await top('input'))
    expect(await fieldOf(page).evaluate((field) => field.getAttribute('aria-describedby'))).toBe('line')
    await fieldOf(page).fill('half a question')
    await switchOf(page).press('Enter')
    await page.getByRole('status').getByText('your questions stay on this device').waitFor()
    expect(await focused(page)).toBe('switch')
    expect(new URL(page.url()).pathname).toBe('/private')
    expect(await fieldOf(page).inputValue()).toBe('half a question')
    await switchOf(page).press('Enter')
    await lineOf(page).getByText('Sent to this server').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    await switchOf(page).press('Enter')
    await page.reload()
    await ready(page)
    expect(new URL(page.url()).pathname).toBe('/private')
  })

  it.each([
    ['en', /^Sent to (.+), which keeps nothing\./u],
    ['ko', /^(.+)에 전송되며/u],
    ['zh', /^您的问题会发送到(.+)，那里不保留任何内容。/u],
  ])('names the server on a partner’s page, in %s', async (lang, words) => {
    const { page } = await visit(host().page(`<ibid-chat lang="${lang}"></ibid-chat>`))
    await lineOf(page).waitFor()
    const [, named] = words.exec((await lineOf(page).innerText()).trim()) ?? []
    expect(named).toBe(new URL(stage().origin).host)
  })
})

describe('/private', () => {
  it.each(['en', 'ko', 'zh-TW'])('does not say in %s that a question goes to the server', async (locale) => {
    const { page } = await visit(stage().origin + '/private', { locale })
    await fieldOf(page).waitFor()
    const foot = await page.locator('.colophon').innerText()
    expect(foot).toContain('ibid.html')
    expect(foot).not.toMatch(/this server|이 서버|本伺服器/u)
  })

  it('is private before a key is typed, and lets no question out', async () => {
    const { page, errors } = await visit('about:blank', { isAlone: true })
    const asked = watch(page)
    await page.goto(`${stage().origin}/private`)
    await ready(page)
    expect(await switchOf(page).count()).toBe(0)
    await converse(page)
    expect(asked.filter((url) => url.includes('/v1/'))).toEqual([])
    expect(errors).toEqual([])
    // Nor would a fault of ours: the browser refuses.
    const refused = await page.evaluate(() => fetch('/v1/ask?question=why').then(String, String))
    expect(refused).toContain('TypeError')
    expect(asked.filter((url) => url.includes('/v1/'))).toEqual([])
  })

  it('has no form while its script is on its way, or fails', async () => {
    const { page } = await visit('about:blank', { isAlone: true })
    await page.route('**/home*.js', (route) => route.abort())
    await page.goto(`${stage().origin}/private`)
    expect(await page.locator('form, input, textarea').count()).toBe(0)
  })

  it.each([
    [375, 667],
    [844, 390],
    [1280, 800],
  ])('at %i × %i has nothing under the chat that the chat covers', async (width, height) => {
    const { page } = await visit('about:blank', { isAlone: true })
    await page.setViewportSize({ width, height })
    await page.goto(`${stage().origin}/private`)
    await ready(page)
    await page.locator('[part=suggestion]').first().waitFor()
    const bottom = await page.locator('ibid-chat').evaluate((chat) => {
      const log = chat.shadowRoot?.querySelector('[part=log]')
      const isOpen = log && getComputedStyle(log).overflowY === 'visible'
      const shown = isOpen ? [...log.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom) : []
      return Math.max(chat.getBoundingClientRect().bottom, ...shown)
    })
    const below = (await page.locator('ibid-chat + p').boundingBox())?.y ?? Number.NaN
    expect(below).toBeGreaterThanOrEqual(bottom)
  })

  it.each(['/private', '/privacy'])('%s has no accessibility fault', async (path) => {
    const { page } = await visit(stage().origin + path)
    if (path === '/private') await ready(page)
    expect(await violations(page)).toEqual([])
  })
})

describe('leaving', () => {
  it.each(['/private', '/', '/paper'])(
    '%s is left for an empty page by Escape twice, and not by once',
    async (path) => {
      const { page } = await visit(`${stage().origin}/privacy`, { isAlone: true })
      await page.goto(stage().origin + path)
      const field = path === '/paper' ? page.getByRole('searchbox') : fieldOf(page)
      await field.fill('half a question')
      await page.keyboard.press('Escape')
      await page.waitForTimeout(600)
      expect(new URL(page.url()).pathname).toBe(path)
      const before = await page.evaluate(() => history.length)
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      await page.waitForURL('about:blank')
      expect(await page.evaluate(() => history.length)).toBe(before)
      await page.goBack()
      expect(new URL(page.url()).pathname).toBe('/privacy')
    },
  )

  it('by its link, asks nothing of any server', async () => {
    const { page } = await visit(`${stage().origin}/privacy`, { isAlone: true })
    const asked = watch(page)
    await page.getByRole('link', { name: 'Leave this page' }).first().click()
    await page.waitForURL('about:blank')
    expect(asked.filter((url) => url !== 'about:blank')).toEqual([])
  })
})

describe('the offline file', () => {
  const FILE = pathToFileURL('dist/assets/ibid.html').href

  it('answers from a disk without any network, and leads to the paper in itself', async () => {
    const { page, errors } = await visit('about:blank', { offline: true })
    const asked = watch(page)
    await page.goto(FILE)
    await converse(page)
    await page.getByRole('link', { name: 'Open in the paper' }).first().click()
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p8')
    expect(await page.locator('#p8').evaluate((p) => p.getBoundingClientRect().top)).toBeLessThan(800)
    expect(asked).toEqual([FILE])
    expect(errors).toEqual([])
  })

  it('has the whole paper for those without JavaScript', async () => {
    const { page } = await visit(FILE, { javaScriptEnabled: false })
    for (const id of ['p1', 'p66', 'fn1', 'fn38']) expect(await page.locator(`#${id}`).count()).toBe(1)
  })

  it('has no accessibility fault', async () => {
    const { page } = await visit(FILE)
    await fieldOf(page).waitFor()
    await ask(page)
    expect(await violations(page)).toEqual([])
  })
})
