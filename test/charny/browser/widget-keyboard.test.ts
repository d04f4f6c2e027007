import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, focused, setStage, turnsOf } from './visit.ts'

const { host, visit } = setStage()
const inline = (): string => host().page('<main><ibid-chat></ibid-chat></main>')

/** Presses Tab until something of that part has the focus; says how many it took. */
async function tabTo(page: Page, part: string, key = 'Tab'): Promise<void> {
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press(key)
    if ((await focused(page)) === part) return
  }
  throw new Error(`no ${part} within 60 tabs`)
}

describe('by keyboard alone', () => {
  it('one asks, opens and closes a note, reads on, copies, and takes up a suggestion', async () => {
    const { page, context } = await visit(inline())
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await tabTo(page, 'input')
    await page.keyboard.type('What do serious violations of the Criminal Code mandate?')
    await page.keyboard.press('Enter')
    const turn = turnsOf(page).first()
    await turn.locator('mark').waitFor()
    expect(await focused(page)).toBe('input')

    await tabTo(page, 'marker', 'Shift+Tab')
    const opener = turn.getByRole('button', { name: 'Footnote 6', exact: true })
    await page.keyboard.press('Enter')
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await opener.getAttribute('aria-expanded')).toBe('false')
    expect(await opener.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true)

    await tabTo(page, 'step')
    await page.keyboard.press('Enter')
    await turn.locator('.context').waitFor()
    expect(await focused(page)).toBe('step')

    await tabTo(page, 'action')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Serious violations mandate')

    await tabTo(page, 'suggestion', 'Shift+Tab')
    await page.keyboard.press('Enter')
    await turnsOf(page).nth(1).locator('mark').waitFor()
    // Reading goes on at the new turn, not at a button that is out of sight.
    expect(await focused(page)).toBe('turn')
  })

  it('Escape closes a note from within it, and gives the focus back to its number', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page)
    await turn.locator('.marker').first().click()
    await turn.locator('[part=note]').first().click()
    expect(await focused(page)).toBe('note')
    await page.keyboard.press('Escape')
    expect(await turn.locator('[part=note]').first().isVisible()).toBe(false)
    expect(await focused(page)).toBe('marker')
  })

  it('Tab leaves the chat for what stands after it, and comes in from before', async () => {
    const { page } = await visit(
      host().page('<button id="a">A</button><ibid-chat></ibid-chat><button id="b">B</button>'),
    )
    await page.locator('#a').focus()
    await tabTo(page, 'input')
    await tabTo(page, 'b')
    await tabTo(page, 'a', 'Shift+Tab')
  })
})

describe('the Enter key', () => {
  it('makes a line with Shift', async () => {
    const { page } = await visit(inline())
    await fieldOf(page).focus()
    await page.keyboard.type('Who wrote')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('the paper?')
    expect(await fieldOf(page).inputValue()).toBe('Who wrote\nthe paper?')
    expect(await turnsOf(page).count()).toBe(0)
    await page.keyboard.press('Enter')
    expect(await turnsOf(page).locator('[part=question]').textContent()).toBe('Who wrote\nthe paper?')
  })

  it('asks nothing of an empty field', async () => {
    const { page } = await visit(inline())
    await fieldOf(page).fill('  ')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Ask', exact: true }).click()
    expect(await turnsOf(page).count()).toBe(0)
    expect(await focused(page)).toBe('input')
  })

  it('asks nothing while it chooses a syllable', async () => {
    const { page, context } = await visit(inline())
    await fieldOf(page).focus()
    const session = await context.newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: '한', selectionStart: 1, selectionEnd: 1 })
    await page.keyboard.press('Enter')
    expect(await turnsOf(page).count()).toBe(0)
    // As Safari tells it: the composition has ended, and the key that ended it comes with the code of one.
    await fieldOf(page).evaluate((field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })),
    )
    expect(await turnsOf(page).count()).toBe(0)
    await session.send('Input.insertText', { text: '한국' })
    expect(await fieldOf(page).inputValue()).toContain('한국')
    await page.keyboard.press('Enter')
    await turnsOf(page).first().waitFor()
  })
})
