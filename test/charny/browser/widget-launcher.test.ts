import { describe, expect, it } from 'vitest'
import { ask, fieldOf, focused, setStage } from './visit.ts'

const { host, visit } = setStage()
const page1 = (attributes = 'launcher'): string =>
  host()
    .page(`<input id="own"><button id="other">Other</button><ibid-chat ${attributes}></ibid-chat><a id="after" href="#">After</a>
    <script>window.heard=[];for(const t of ['ibid-open','ibid-close'])addEventListener(t,e=>heard.push(t+e.target.tagName))</script>`)
const heard = 'window.heard'

describe('the launcher', () => {
  it('opens and closes by click, gives the focus to the field and back, and tells the page', async () => {
    const { page } = await visit(page1())
    const launcher = page.getByRole('button', { name: 'Ask the paper' })
    expect(await launcher.getAttribute('aria-expanded')).toBe('false')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await launcher.click()
    expect(await launcher.getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('dialog', { name: 'Ask the paper' }).waitFor()
    expect(await focused(page)).toBe('input')
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await focused(page)).toBe('launcher')
    await launcher.click()
    await launcher.click()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await page.evaluate(heard)).toEqual([
      'ibid-openIBID-CHAT',
      'ibid-closeIBID-CHAT',
      'ibid-openIBID-CHAT',
      'ibid-closeIBID-CHAT',
    ])
  })

  it('opens by keyboard, lets Tab leave, and closes with Escape', async () => {
    const { page } = await visit(page1())
    await page.locator('#other').focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('launcher')
    await page.keyboard.press('Enter')
    expect(await focused(page)).toBe('input')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('after')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Shift+Tab')
    expect(await focused(page)).toBe('submit')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await focused(page)).toBe('launcher')
  })

  it('closes a note with the first Escape, itself with the next', async () => {
    const { page } = await visit(page1())
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    const turn = await ask(page)
    const number = turn.locator('.marker').first()
    await number.press('Enter')
    await page.keyboard.press('Escape')
    expect(await number.getAttribute('aria-expanded')).toBe('false')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('keeps the conversation and what is typed while it is closed', async () => {
    const { page } = await visit(page1())
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    await ask(page)
    await fieldOf(page).fill('half a ques')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    expect(await page.locator('mark').isVisible()).toBe(true)
    expect(await fieldOf(page).inputValue()).toBe('half a ques')
  })

  it('shows a question that was asked while it was closed', async () => {
    const { page } = await visit(page1(), { reducedMotion: 'no-preference' })
    await page.evaluate(`document.querySelector('ibid-chat').ask('What does footnote 38 say?')`)
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    await expect
      .poll(() =>
        page.locator('[part=log]').evaluate((log) => {
          const turn = log.querySelector('[part=turn]')?.getBoundingClientRect().top ?? 0
          return Math.round(turn - log.getBoundingClientRect().top)
        }),
      )
      .toBe(0)
  })
})

describe('the focus', () => {
  it.each(['launcher open', 'launcher', ''])('is not taken at load by <ibid-chat %s>', async (attributes) => {
    const { page } = await visit(page1(attributes))
    await fieldOf(page).waitFor({ state: 'attached' })
    expect(await focused(page)).toBe('body')
  })

  it('is not taken by a page that opens the chat while somebody types elsewhere, or asks', async () => {
    const { page } = await visit(page1())
    await page.locator('#own').click()
    await page.keyboard.type('name')
    await page.evaluate(() => {
      const chat = document.querySelector('ibid-chat') as HTMLElement & { open(): void; ask(question: string): unknown }
      return new Promise<void>((resolve) => {
        setTimeout(() => {
          chat.open()
          chat.ask('What does footnote 38 say?')
          resolve()
        })
      })
    })
    await page.locator('blockquote').waitFor()
    expect(await focused(page)).toBe('own')
    await page.evaluate(`document.querySelector('ibid-chat').close()`)
    expect(await focused(page)).toBe('own')
  })

  it('goes to the field from a button of the page, and back to that button', async () => {
    const { page } = await visit(page1())
    await page.evaluate(`document.querySelector('#other').onclick = () => document.querySelector('ibid-chat').open()`)
    await page.locator('#other').press('Enter')
    expect(await focused(page)).toBe('input')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('other')
  })

  it('goes back as well when the page takes the “open” attribute away', async () => {
    const { page } = await visit(page1())
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    await page.evaluate(() => document.querySelector('ibid-chat')?.removeAttribute('open'))
    expect(await focused(page)).toBe('launcher')
  })
})

describe('the “open” attribute', () => {
  it('shows the panel from the start, and follows open() and close()', async () => {
    const { page } = await visit(page1('launcher open'))
    const chat = page.locator('ibid-chat')
    await page.getByRole('dialog').waitFor()
    await chat.evaluate((element: HTMLElement & { close(): void }) => element.close())
    expect(await chat.getAttribute('open')).toBeNull()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await chat.evaluate((element: HTMLElement & { open(): void }) => element.open())
    expect(await chat.getAttribute('open')).toBe('')
    await page.getByRole('dialog').waitFor()
  })

  it('is told once, whatever else changes while it is open', async () => {
    const { page } = await visit(page1())
    const chat = page.locator('ibid-chat')
    await chat.evaluate((element) => element.toggleAttribute('open', true))
    await chat.evaluate((element) => element.setAttribute('theme', 'dark'))
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    expect(await page.evaluate(heard)).toEqual(['ibid-openIBID-CHAT'])
  })
})
