import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the clipboard has, by media type. */
interface Clipboard {
  readonly text: string
  readonly html: string
}

/** Lets a page use the clipboard, which is the browser's own and has what an earlier test copied: it begins empty. */
export async function withClipboard(page: Page): Promise<Page> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.evaluate(() => navigator.clipboard.writeText(''))
  return page
}

/** Reads the clipboard back once it has both flavours of something that fits. */
export async function pasted(page: Page, fits: RegExp): Promise<Clipboard> {
  const read = (): Promise<Clipboard> =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const flavour = async (type: string): Promise<string> =>
        item?.types.includes(type) ? await (await item.getType(type)).text() : ''
      return { text: await flavour('text/plain'), html: await flavour('text/html') }
    })
  await expect.poll(async () => (await read()).text).toMatch(fits)
  return await read()
}
