import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { pasted, withClipboard } from '../../browser/clipboard.ts'
import { ask, focused, setStage } from './visit.ts'

const { stage, host, visit } = setStage()
const inline = (): string => host().page('<main><h1>Ask</h1><ibid-chat></ibid-chat></main>')

/** Opens a page that may use the clipboard. */
async function open(url: string): Promise<Page> {
  return withClipboard((await visit(url)).page)
}

const JOURNAL = 'International Journal of Korean Unification Studies'
const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true }).first()

describe('the menu', () => {
  it('goes by the keyboard, closes by Escape, and gives the focus back', async () => {
    const page = await open(inline())
    const turn = await ask(page)
    await button(turn, 'Cite ▾').press('Enter')
    await page.getByRole('menu').waitFor()
    const item = (): Promise<string | null | undefined> =>
      page.evaluate(() => {
        let active = document.activeElement
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
        return active?.textContent
      })
    expect(await item()).toBe('Chicago, note')
    await page.keyboard.press('ArrowUp')
    expect(await item()).toBe('Remember my style')
    await page.keyboard.press('b')
    expect(await item()).toBe('Bluebook')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await focused(page)).toBe('action')
    expect(await item()).toBe('Cite ▾')
  })

  it('is accessible, in the chat and on a page', async () => {
    const page = await open(inline())
    const turn = await ask(page)
    await button(turn, 'Cite ▾').click()
    await page.getByRole('menu').waitFor()
    expect(await violations(page)).toEqual([])
    for (const path of ['/q/p8', '/sources', '/paper']) {
      await page.goto(stage().origin + path)
      await page.locator('[aria-haspopup=menu]').first().click()
      await page.getByRole('menu').waitFor()
      // The page around the button and the menu's host is looked at by the tests of the page.
      expect(await violations(page, { within: '[aria-haspopup=menu], [aria-haspopup=menu] + span' }), path).toEqual([])
      // Where its button has stayed in the window, it has been looked at in every width.
      if (path === '/sources') expect(await page.getByRole('menu').isVisible()).toBe(true)
    }
  })

  it('leaves a launcher’s panel open around it', async () => {
    const page = await open(host().page('<ibid-chat launcher open></ibid-chat>'))
    const turn = await ask(page)
    await button(turn, 'Cite ▾').click()
    await page.getByRole('menuitem', { name: 'Harvard' }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await turn.isVisible()).toBe(true)
  })

  it('remembers a style only once that is ticked, and forgets it', async () => {
    const { page } = await visit(`${stage().origin}/q/p8`, { isAlone: true })
    await withClipboard(page)
    const stored = (): Promise<Record<string, string>> =>
      page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>)
    const choose = async (name: string, role: 'menuitem' | 'menuitemcheckbox' = 'menuitem'): Promise<void> => {
      await button(page, 'Cite ▾').click()
      await page.getByRole(role, { name }).click()
      if (role === 'menuitemcheckbox') await page.keyboard.press('Escape')
    }
    await choose('MLA')
    expect(await stored()).toEqual({})
    await choose('Remember my style', 'menuitemcheckbox')
    await choose('MLA')
    expect(await stored()).toEqual({ 'ibid-style': 'mla' })
    await page.reload()
    await button(page, 'Cite ▾').click()
    expect(await page.getByRole('menuitem').first().textContent()).toBe('MLA')
    await page.keyboard.press('Escape')
    await button(page, 'Copy paragraph').click()
    expect((await pasted(page, /Criminal Code/u)).text).toContain('\n(Charny 78)\n')
    await choose('Remember my style', 'menuitemcheckbox')
    expect(await stored()).toEqual({})
  })

  it('saves files that a reference manager reads', async () => {
    const page = await open(`${stage().origin}/q/p8`)
    for (const [ending, content] of [
      ['.bib', /^@article\{/u],
      ['.ris', /^TY {2}- JOUR\r\n/u],
    ] as const) {
      await button(page, 'Cite ▾').click()
      const saving = page.waitForEvent('download')
      await page.getByRole('menuitem', { name: `Save as ${ending}` }).click()
      const download = await saving
      expect(download.suggestedFilename()).toMatch(new RegExp(`-p8\\${ending}$`, 'u'))
      const chunks: Buffer[] = []
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
      expect(Buffer.concat(chunks).toString()).toMatch(content)
    }
  })

  it('cites the paper itself, and a work that it cites', async () => {
    const page = await open(`${stage().origin}/sources`)
    await button(page, 'Cite the paper itself ▾').click()
    await page.getByRole('menuitem', { name: 'MLA' }).click()
    expect((await pasted(page, /^Charny/u)).html).toContain(`<i>${JOURNAL}</i>, vol. 13`)
    await page.locator('#hrw-2002').getByRole('button', { name: 'Cite ▾' }).click()
    await page.getByRole('menuitem', { name: 'Harvard' }).click()
    const { text, html } = await pasted(page, /^Human Rights Watch/u)
    expect(text).toMatch(/\n\(Human Rights Watch, 2002\)$/u)
    expect(html).toContain('<i>The invisible exodus: North Koreans')
  })
})
