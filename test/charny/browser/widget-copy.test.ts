import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, QUESTION, SENTENCE, setStage } from './visit.ts'

const { stage, host, visit } = setStage()
const inline = (): string => host().page('<main><ibid-chat></ibid-chat></main>')
const read = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const CITATION =
  'Joel R. Charny, “North Koreans in China: A Human Rights Analysis,” International Journal of Korean Unification Studies 13, no. 2 (2004): 78.'

describe('copying', () => {
  it.each([
    ['Copy sentence', (origin: string) => `“${SENTENCE}”\n\n${CITATION}\n${origin}/paper#p8`],
    ['Copy link to this question', (origin: string) => `${origin}/?q=${encodeURIComponent(QUESTION)}`],
  ])('%s: it is in the clipboard, and that is said', async (name, expected) => {
    const { page, context } = await visit(inline())
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const turn = await ask(page)
    await turn.getByRole('button', { name }).click()
    await page.getByRole('status').getByText('Copied', { exact: true }).waitFor()
    expect(await read(page)).toBe(expected(stage().origin))
  })

  it('a paragraph comes with its notes, open or not', async () => {
    const { page, context } = await visit(inline())
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const turn = await ask(page)
    await turn.locator('.marker').first().click()
    await turn.getByRole('button', { name: 'Copy paragraph' }).click()
    await expect.poll(() => read(page)).toMatch(/^“The North Korean Criminal Code .* state party\.”⁶\n\nJoel/u)
    expect(await read(page)).toContain(`${SENTENCE}⁵ These provisions`)
    expect(await read(page)).toContain('\n5. Human Rights Watch, “The Invisible Exodus')
  })
})

describe('in a frame that may not write to the clipboard', () => {
  const framed = (): string =>
    host().page(`<iframe src="${stage().origin}/embed" title="Ask" width="900" height="600"></iframe>`)

  it('copies all the same, in both flavours', async () => {
    const { page, context } = await visit(framed(), { isAlone: true })
    const chat = page.frameLocator('iframe').locator('main')
    const turn = await ask(chat)
    await turn.getByRole('button', { name: 'Copy sentence' }).click()
    await chat.getByRole('status').getByText('Copied').waitFor()
    await context.grantPermissions(['clipboard-read'])
    expect(await read(page)).toContain(`“${SENTENCE}”\n\n${CITATION}`)
    const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)
    expect(types).toContain('text/html')
  })

  /** The frame of a browser that has no other way to copy. */
  const forbid = (page: Page): Promise<void> =>
    page.frames()[1]?.evaluate(() => void (document.execCommand = () => false)) ?? Promise.reject(new Error('no frame'))

  it('else the words are selected for the keyboard, without their notes, and that is said for as long as it takes', async () => {
    const { page, context } = await visit(framed(), { isAlone: true })
    const chat = page.frameLocator('iframe').locator('main')
    const turn = await ask(chat)
    await forbid(page)
    await turn.locator('.marker').first().click()
    await page.clock.install()
    await turn.getByRole('button', { name: 'Copy paragraph' }).click()
    await chat.getByRole('status').getByText('copy it by keyboard').waitFor()
    await page.clock.fastForward(60_000)
    expect(await chat.getByRole('status').textContent()).toContain('copy it by keyboard')
    await page.keyboard.press('Control+C')
    await context.grantPermissions(['clipboard-read'])
    const copied = await read(page)
    expect(copied.replace(/\s+/gu, ' ')).toContain(`${SENTENCE} These provisions`)
    expect(copied).not.toContain('Human Rights Watch')
  })

  it('a link is shown to be copied by hand', async () => {
    const { page } = await visit(framed())
    const chat = page.frameLocator('iframe').locator('main')
    const turn = await ask(chat)
    await forbid(page)
    await turn.getByRole('button', { name: 'Copy link to this question' }).click()
    await chat.getByRole('status').getByText(`${stage().origin}/?q=What`).waitFor()
  })
})

describe('a selection with the pointer', () => {
  it('over a paragraph leaves its notes out; within a note, it takes the note', async () => {
    const { page, context } = await visit(inline(), { viewport: { width: 900, height: 900 } })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const turn = await ask(page)
    await turn.locator('.marker').first().click()
    const note = turn.locator('[part=note]').first()
    const select = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<string> => {
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 8 })
      await page.mouse.up()
      await page.keyboard.press('Control+C')
      return await read(page)
    }
    const boxOf = async (): Promise<{ x: number; y: number; height: number }> => {
      await note.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }))
      const box = await note.boundingBox()
      if (!box) throw new Error('no note')
      return box
    }
    const box = await boxOf()
    const mark = await turn.locator('mark').evaluate((element) => {
      const [first] = element.getClientRects()
      return { x: (first?.left ?? 0) + 1, y: (first?.top ?? 0) + 8 }
    })
    const whole = await select(mark, { x: box.x + 300, y: box.y + box.height + 20 })
    expect(whole).toMatch(/^Serious violations mandate[^]*These provisions/u)
    expect(whole).not.toMatch(/Human Rights Watch|property\.\s*5/u)
    // A press on what is selected would drag it.
    await turn.locator('.lead').click()
    const { x, y } = await boxOf()
    const words = await select({ x: x + 20, y: y + 16 }, { x: x + 300, y: y + 16 })
    expect(words).toMatch(/Human Rights Watch/u)
  })
})
