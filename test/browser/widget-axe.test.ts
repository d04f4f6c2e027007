import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 320 },
] as const

/** Every violation, in every look, of the page as it stands. */
async function violations(page: Page, state: string): Promise<string[]> {
  const found: string[] = []
  for (const { colorScheme, width } of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 720 })
    const { violations: all } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).analyze()
    for (const { id, nodes } of all)
      found.push(`${state}, ${colorScheme}, ${width} px: ${id} at ${String(nodes[0]?.target)}`)
  }
  return found
}

/** Brings every state of a conversation into one page: what was said stays in the log. */
async function converse(page: Page): Promise<void> {
  const answered = await ask(page)
  await answered.locator('.marker').last().click()
  await answered.locator('summary').first().click()
  await ask(page, 'Did the author write "Serious violations mandate execution and confiscation"?')
  await ask(page, 'What does footnote 38 say?')
  await ask(page, 'What is on page 78?')
  const silent = await ask(page, 'What is the GDP of South Korea?')
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
  ])('on %s, in any state, theme and width', { timeout: 120_000 }, async (_, address) => {
    const { page } = await visit(address())
    const found: string[] = []
    const launcher = page.locator('[part=launcher]')
    await page.locator('[part=panel]').waitFor({ state: 'attached' })
    if (await launcher.count()) {
      found.push(...(await violations(page, 'closed')))
      await launcher.click()
    }
    found.push(...(await violations(page, 'empty')))
    await converse(page)
    found.push(...(await violations(page, 'in conversation')))
    expect(found).toEqual([])
  })

  it('on /embed-guide, its launcher closed and open', async () => {
    const { page } = await visit(`${stage().origin}/embed-guide`)
    await page.locator('[part=launcher]').waitFor()
    const found = await violations(page, 'closed')
    await page.locator('[part=launcher]').click()
    found.push(...(await violations(page, 'open')))
    expect(found).toEqual([])
  })
})
