import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'

/** Opens the page, runs the steps, and gives the addresses of every request that was made on the way. */
async function visit(options: BrowserContextOptions, steps: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await stage.browser.newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
  try {
    await page.goto(stage.origin)
    await steps(page)
  } finally {
    await context.close()
  }
  return requests
}

async function askByKeyboard(page: Page): Promise<void> {
  await page.getByLabel('Your question').fill(QUESTION)
  await page.keyboard.press('Enter')
  await page.locator('mark').first().waitFor()
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  it('a question brings its quotation, the answering sentence marked', async () => {
    await visit({ javaScriptEnabled }, async (page) => {
      await askByKeyboard(page)
      expect(await page.locator('mark').first().textContent()).toBe(SENTENCE)
      expect(await page.getByLabel('Your question').inputValue()).toBe(QUESTION)
      expect(new URL(page.url()).search).toBe('')
    })
  })

  it('a suggestion asks its question', async () => {
    await visit({ javaScriptEnabled }, async (page) => {
      await page.locator('.suggestions button').first().click()
      await page.locator('mark').first().waitFor()
    })
  })

  it('nothing is requested from another host', async () => {
    const requests = await visit({ javaScriptEnabled }, askByKeyboard)
    expect(requests.filter((request) => !request.includes(` ${stage.origin}/`))).toEqual([])
  })
})

describe('with JavaScript', () => {
  it('the answer comes without a reload, and the focus stays in the field', async () => {
    const requests = await visit({}, async (page) => {
      await askByKeyboard(page)
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('question')
    })
    expect(requests.filter((request) => request.startsWith('GET') && request.endsWith('/'))).toHaveLength(1)
  })

  it('says so when the service can’t be reached, and keeps the question', async () => {
    await visit({}, async (page) => {
      await page.context().setOffline(true)
      await page.getByLabel('Your question').fill(QUESTION)
      await page.keyboard.press('Enter')
      await page.getByText('can’t be reached').waitFor()
      expect(await page.getByLabel('Your question').inputValue()).toBe(QUESTION)
    })
  })
})

describe('the paper', () => {
  it('opens at the passage that an answer links to', async () => {
    await visit({ viewport: { width: 375, height: 667 } }, async (page) => {
      await askByKeyboard(page)
      await page.locator('.place a').first().click()
      await page.waitForURL(/\/paper/u)
      const top = await page.locator('#p8').evaluate((p) => p.getBoundingClientRect().top)
      expect(top).toBeGreaterThan(-400)
      expect(top).toBeLessThan(667)
    })
  })
})
