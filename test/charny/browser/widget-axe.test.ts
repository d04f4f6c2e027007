import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { ask, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

/** Brings every state of a conversation into one page: what was said stays in the log. */
async function converse(page: Page): Promise<void> {
  const answered = await ask(page)
  await answered.locator('.marker').last().click()
  await answered.locator('summary').first().click()
  await ask(page, 'Did the author write "Serious violations mandate execution and confiscation"?')
  await ask(page, 'What does footnote 38 say?')
  await ask(page, 'What is on page 78?')
  const silent = await ask(page, 'What is the name of the girl from Orang?')
  await silent.locator('[part=related] summary').first().click()
  await page.context().setOffline(true)
  const failed = await ask(page)
  await failed.locator('[part=error]').waitFor()
  await page.context().setOffline(false)
  await page.route('**/v1/ask', () => {})
  await page.locator('[part=input]').fill('Who wrote the paper?')
  await page.locator('[part=input]').press('Enter')
  await turnsOf(page).last().locator('.looking').waitFor()
}

describe('axe finds nothing', () => {
  it.each([
    ['/', () => stage().origin],
    ['/embed', () => `${stage().origin}/embed`],
    ['a partner’s page', () => host().page('<main><h1>Partner</h1><ibid-chat></ibid-chat></main>')],
    [
      'a partner’s page, with a launcher',
      () => host().page('<main><h1>Partner</h1><p>Words</p></main><ibid-chat launcher></ibid-chat>'),
    ],
  ])('on %s, in any state, theme and width', async (_, address) => {
    const { page } = await visit(address())
    const found: Record<string, string[]> = {}
    const launcher = page.locator('[part=launcher]')
    await page.locator('[part=panel]').waitFor({ state: 'attached' })
    if (await launcher.count()) {
      found['closed'] = await violations(page)
      await launcher.click()
    }
    found['empty'] = await violations(page)
    await converse(page)
    found['in conversation'] = await violations(page)
    expect(Object.entries(found).filter(([, lines]) => lines.length > 0)).toEqual([])
  })

  it('on /embed-guide, its launcher closed and open', async () => {
    const { page } = await visit(`${stage().origin}/embed-guide`)
    await page.locator('[part=launcher]').waitFor()
    expect(await violations(page)).toEqual([])
    await page.locator('[part=launcher]').click()
    expect(await violations(page)).toEqual([])
  })
})
