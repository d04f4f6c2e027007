import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { violations } from './axe.ts'
import { useStage } from './paper/visit.ts'

const visit = useStage()

const line = (page: Page, id: string): Promise<string | null> => page.locator(`#${id} .curl`).textContent()

/** Makes a call on the page; gives its status line and what came back. */
async function tryIt(page: Page, id: string): Promise<{ title: string; text: string }> {
  const call = page.locator(`#${id}`)
  await call.getByRole('button', { name: 'Try it' }).click()
  await call.locator('form:not([aria-busy]) .came p').waitFor()
  return {
    title: (await call.locator('.came').textContent()) ?? '',
    text:
      (await call
        .locator('.came + pre')
        .textContent({ timeout: 1000 })
        .catch(() => null)) ?? '',
  }
}

describe('the docs page', () => {
  it('makes every call with its example, of no other host', async () => {
    const elsewhere = await visit('/docs', {}, async (page) => {
      const ids = await page.locator('.call:has(form)').evaluateAll((calls) => calls.map(({ id }) => id))
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) {
        // The one that waits for a setting says so.
        const status = id === 'getSecurityTxt' ? /^404 / : /^200 /
        expect((await tryIt(page, id)).title, id).toMatch(status)
      }
    })
    expect(elsewhere).toEqual([])
  })

  it('makes a call as it was edited, and its line for a shell follows', async () => {
    await visit('/docs', {}, async (page, origin) => {
      await page.locator('#getFootnote-number').fill('39')
      expect(await line(page, 'getFootnote')).toBe(`curl '${origin}/v1/footnotes/39'`)
      const { title, text } = await tryIt(page, 'getFootnote')
      expect(title).toBe('404 application/problem+json')
      expect(JSON.parse(text)).toMatchObject({ status: 404 })
    })
  })

  it('writes a line that a shell reads as it is meant', async () => {
    await visit('/docs', {}, async (page) => {
      await page.locator('#ask-body').fill(`{"question":"What's $HOME?"}`)
      expect(await line(page, 'ask')).toContain(String.raw`-d '{"question":"What'\''s $HOME?"}'`)
    })
  })

  it('shows markup that comes back as text', async () => {
    await visit('/docs', {}, async (page) => {
      await page.locator('#getPassage-id').fill('<img src=x onerror=alert(1)>')
      expect((await tryIt(page, 'getPassage')).title).toMatch(/^404 /)
      await page.locator('#ask-body').fill('{"question":"did he write “<b>bold</b> men of the north”?"}')
      expect((await tryIt(page, 'ask')).title).toMatch(/^200 /)
      expect(await page.locator('.call img, .call b').count()).toBe(0)
    })
  })

  it('says so when the service can’t be reached', async () => {
    await visit('/docs', {}, async (page) => {
      await page.context().setOffline(true)
      expect(await tryIt(page, 'getHealth')).toEqual({ title: 'The service can’t be reached.', text: '' })
    })
  })

  it('without JavaScript brings each answer by a link or the form itself', async () => {
    await visit('/docs', { javaScriptEnabled: false }, async (page, origin) => {
      const links = await page
        .locator('.unscripted a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
      for (const link of links.filter((href) => !href.endsWith('security.txt'))) {
        expect((await page.request.get(origin + link)).status(), link).toBe(200)
      }
      await page.locator('#askByAddress button').click()
      expect(new URL(page.url()).pathname).toBe('/v1/ask')
      expect(await page.textContent('body')).toContain('"status":"answered"')
    })
  })

  it('shows no button that would do nothing without JavaScript', async () => {
    await visit('/docs', { javaScriptEnabled: false }, async (page, origin) => {
      expect(await page.locator('#ask button').isVisible()).toBe(false)
      expect(await line(page, 'ask')).toContain(`curl '${origin}/v1/ask'`)
    })
  })
})

describe.each(['/docs', '/accuracy'])('%s', (path) => {
  it('has nothing for axe to find, and fits', async () => {
    await visit(path, {}, async (page) => {
      if (path === '/docs') for (const id of ['ask', 'getFootnote', 'getHealth']) await tryIt(page, id)
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await violations(page)).toEqual([])
    })
  })
})
