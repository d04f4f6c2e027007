import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { strictPolicy } from './host-pages.ts'
import { ask, fieldOf, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

/** Every address that a page asks for from now on. */
function watch(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
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

const ready = (page: Page): Promise<void> => page.getByText('your questions stay on this device').waitFor()

describe('private mode', () => {
  it('answers on the chat’s own page with the network cut after loading, in a Web Worker', async () => {
    const { page, context, errors } = await visit(stage().origin, { isAlone: true })
    await page.getByLabel('Private mode').check()
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
    await page.getByLabel('Private mode').check()
    const turn = await ask(page)
    await turn.getByRole('button', { name: 'Try again' }).waitFor()
    expect(asked.filter((url) => url.includes('/v1/ask'))).toEqual([])
    await context.setOffline(false)
    await turn.getByRole('button', { name: 'Try again' }).click()
    await turn.locator('mark').first().waitFor()
    expect(asked.filter((url) => url.includes('/v1/ask'))).toEqual([])
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
