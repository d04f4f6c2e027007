import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { setStage } from './visit.ts'

const { stage, visit } = setStage()

const TEXT = 'He writes “The latter group constitutes 37% of the population” and “worse than a dog at a funeral”.\n\n'

const ready = (page: Page): Promise<void> => page.getByText('Ready: what you check stays here.').waitFor()

/** Every address that a page asks for from now on. */
function watch(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    // The page's icon is asked for by the browser, whenever it likes.
    if (!request.url().endsWith('/icon.svg')) asked.push(request.url())
  })
  return asked
}

async function check(page: Page, text: string): Promise<string[]> {
  await page.getByLabel('A quotation, or a text').fill(text)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('region', { name: 'Result' }).waitFor()
  return page.getByRole('heading', { level: 3 }).allTextContents()
}

describe('the private check', () => {
  it('checks an article with the network cut, and asks for nothing', async () => {
    const { page, context, errors } = await visit(`${stage().origin}/check`, { isAlone: true })
    await page.getByLabel('Check privately: nothing leaves this device').check()
    await ready(page)
    await context.setOffline(true)
    const asked = watch(page)
    const headings = await check(page, TEXT.repeat(200))
    expect(headings).toHaveLength(400)
    expect(asked).toEqual([])
    expect(errors).toEqual([])
  })

  it('finds what the service finds', async () => {
    const { page } = await visit(`${stage().origin}/check`, { isAlone: true })
    const served = await check(page, TEXT)
    const shown = await page.locator('#report').innerHTML()
    await page.getByLabel('Check privately').check()
    await ready(page)
    expect(await check(page, TEXT)).toEqual(served)
    expect(await page.locator('#report').innerHTML()).toBe(shown)
  })

  it('is on from the start where the address asks for it', async () => {
    const { page } = await visit(`${stage().origin}/check?private`, { isAlone: true })
    await ready(page)
    expect(await page.getByLabel('Check privately').isChecked()).toBe(true)
    const asked = watch(page)
    await check(page, TEXT)
    expect(asked).toEqual([])
  })

  it('sends nothing while its script can’t be loaded, and keeps the text', async () => {
    const { page } = await visit(`${stage().origin}/check`, { isAlone: true })
    await page.route('**/local.*.js', (route) => route.abort())
    const asked = watch(page)
    await page.getByLabel('Check privately').check()
    await page.getByText('It can’t be loaded. While this is ticked, nothing is sent.').waitFor()
    await page.getByLabel('A quotation, or a text').fill(TEXT)
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await page.getByText('What checks on this device can’t be loaded. Nothing was sent.').waitFor()
    expect(asked.filter((url) => !url.includes('/local.'))).toEqual([])
    await page.unroute('**/local.*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('region', { name: 'Result' }).waitFor()
    expect(asked.filter((url) => !url.includes('/local.'))).toEqual([])
    expect(await page.getByLabel('A quotation, or a text').inputValue()).toBe(TEXT)
  })

  it('can’t be sent without JavaScript', async () => {
    const { page } = await visit(`${stage().origin}/check?private`, { javaScriptEnabled: false })
    expect(await page.locator('noscript p').innerText()).toContain('Private checking needs JavaScript.')
    expect(await page.getByRole('button', { name: 'Check' }).isDisabled()).toBe(true)
  })
})
