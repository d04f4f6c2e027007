import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, focused, QUESTION, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, visit } = setStage()
const shared = (): string => `${stage().origin}/?q=${encodeURIComponent(QUESTION)}`

describe('without JavaScript', () => {
  const options: BrowserContextOptions = { javaScriptEnabled: false }

  it('a question brings its quotation, the answering sentence marked, and stays in the field', async () => {
    const { page } = await visit(stage().origin, options)
    await page.getByLabel('Your question').fill(QUESTION)
    await page.keyboard.press('Enter')
    expect(await page.locator('mark').first().textContent()).toBe(SENTENCE)
    expect(await page.getByLabel('Your question').inputValue()).toBe(QUESTION)
    expect(new URL(page.url()).search).toBe('')
  })

  it('a suggestion asks its question', async () => {
    const { page } = await visit(stage().origin, options)
    await page.locator('.suggestions button').first().click()
    await page.locator('blockquote').first().waitFor()
  })

  it('a question in the address is answered', async () => {
    const { page } = await visit(shared(), options)
    expect(await page.locator('mark').first().textContent()).toBe(SENTENCE)
  })
})

describe('with JavaScript', () => {
  it('the chat answers without a reload; the address and history know nothing of it', async () => {
    const { page } = await visit(stage().origin)
    const before = await page.evaluate(() => history.length)
    await (await ask(page)).locator('mark').waitFor()
    expect(page.url()).toBe(`${stage().origin}/`)
    expect(await page.evaluate(() => history.length)).toBe(before)
    expect(await focused(page)).toBe('input')
  })

  it('a question in the address is asked once', async () => {
    const { page, context } = await visit('about:blank', { isAlone: true })
    const asked: unknown[] = []
    context.on('request', (request) => {
      if (request.method() === 'POST') asked.push(request.postDataJSON())
    })
    await page.goto(shared())
    await turnsOf(page).locator('mark').waitFor()
    expect(await turnsOf(page).count()).toBe(1)
    expect(asked).toEqual([{ question: QUESTION, history: [] }])
    expect(await fieldOf(page).inputValue()).toBe('')
  })

  it('the paper’s year is in sight at the top and at the end of a conversation', async () => {
    const { page } = await visit(stage().origin, { viewport: { width: 375, height: 667 } })
    await ask(page, 'What is on page 78?')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    const box = await page.locator('.masthead strong').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(667)
  })

  it('nothing is requested from another host, nor kept', async () => {
    const { page, context } = await visit('about:blank', { isAlone: true })
    const hosts = new Set<string>()
    context.on('request', (request) => hosts.add(new URL(request.url()).origin))
    await page.goto(stage().origin)
    await ask(page)
    expect([...hosts]).toEqual([stage().origin])
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  })

  it('an answer’s link opens the paper at the passage', async () => {
    const { page, context } = await visit(stage().origin, { viewport: { width: 375, height: 667 } })
    const turn = await ask(page)
    const opened = context.waitForEvent('page')
    await turn.locator('[part=place] a').first().click()
    const paper = await opened
    await paper.waitForLoadState()
    const top = (): Promise<number> => paper.locator('#p8').evaluate((p) => p.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(667)
    expect(await top()).toBeGreaterThan(-400)
  })
})

/** Opens the page with its script held back until `come` is called. */
async function heldBack(page: Page): Promise<() => void> {
  let come = (): void => {}
  const coming = new Promise<void>((resolve) => {
    come = resolve
  })
  await page.route('**/home*.js', async (route) => {
    await coming
    await route.continue()
  })
  await page.goto(stage().origin, { waitUntil: 'commit' })
  return come
}

describe('while the script is on its way', () => {
  it('what is typed into the form goes on in the chat, with the focus', async () => {
    const { page } = await visit('about:blank')
    const come = await heldBack(page)
    const form = page.locator('#question')
    // Not shown for some seconds; but where the script does not come, for as long as it takes. The clock is the test's.
    const visibilityAfter = (seconds: number): Promise<string> =>
      form.evaluate((input, time) => {
        for (const fallback of input.closest('ibid-chat')?.getAnimations() ?? []) {
          fallback.pause()
          fallback.currentTime = 1000 * time
        }
        return getComputedStyle(input).visibility
      }, seconds)
    // The style may still be on its way.
    await expect.poll(() => visibilityAfter(0)).toBe('hidden')
    expect(await visibilityAfter(2.9)).toBe('hidden')
    expect(await visibilityAfter(3)).toBe('visible')
    await form.focus()
    await page.keyboard.type('half a ques')
    come()
    await fieldOf(page).waitFor()
    expect(await fieldOf(page).inputValue()).toBe('half a ques')
    expect(await focused(page)).toBe('input')
    await page.keyboard.type('tion')
    expect(await fieldOf(page).inputValue()).toBe('half a question')
  })

  it('where it fails, the form is there and answers', async () => {
    const { page } = await visit('about:blank')
    await page.route('**/home*.js', (route) => route.abort())
    await page.goto(stage().origin)
    // The seconds for which it is not shown are over; the page has its style, as it has been loaded.
    await page.locator('ibid-chat').evaluate((chat) => {
      for (const fallback of chat.getAnimations()) fallback.finish()
    })
    await page.locator('#question').fill(QUESTION)
    await page.keyboard.press('Enter')
    await page.locator('.reply').waitFor()
    expect(await page.locator('mark').first().textContent()).toBe(SENTENCE)
  })
})
