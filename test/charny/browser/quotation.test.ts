import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { useStage } from '../../browser/paper/visit.ts'

const visit = useStage()

/** Visits a page, and gives what its console had to complain of as well. */
async function overhear(path: string): Promise<{ elsewhere: string[]; reports: string[] }> {
  const reports: string[] = []
  const elsewhere = await visit(path, {}, async (page) => {
    page.on('console', (message) => message.type() === 'error' && reports.push(message.text()))
    await page.reload()
    await page.locator('.shortcut').waitFor()
  })
  return { elsewhere, reports }
}

describe.each(['/q/p27', '/q/fn9', '/q/p8?s=0-84', '/q/p8?v=000000000000&h=AAAAAAAAAAAAAAAAAAAAAA', '/tools'])(
  '%s',
  (path) => {
    it('is accessible, and no wider than the screen', async () => {
      await visit(path, {}, async (page) => {
        expect(await violations(page)).toEqual([])
      })
    })

    it('asks no other host, and breaks no policy', async () => {
      expect(await overhear(path)).toEqual({ elsewhere: [], reports: [] })
    })
  },
)

describe('the key /', () => {
  const focused = (page: Page): Promise<string | undefined> =>
    page.evaluate(() => (document.activeElement?.shadowRoot?.activeElement ?? document.activeElement)?.tagName)

  it('goes to the field, and is typed within it', async () => {
    await visit('/', {}, async (page) => {
      await page.locator('.shortcut').waitFor()
      await page.locator('h1').click()
      await page.keyboard.press('/')
      expect(await focused(page)).toBe('TEXTAREA')
      await page.keyboard.press('/')
      expect(await page.locator('ibid-chat textarea').inputValue()).toBe('/')
    })
  })

  it('goes to the text that is to be checked, where there is one', async () => {
    await visit('/check', {}, async (page) => {
      await page.locator('.shortcut').waitFor()
      await page.keyboard.press('/')
      expect(await page.locator('#quote').evaluate((field) => field === document.activeElement)).toBe(true)
    })
  })

  it('goes to the page that has the field from one that has none', async () => {
    await visit('/q/p27', {}, async (page) => {
      await page.locator('.shortcut').waitFor()
      await page.keyboard.press('/')
      await page.waitForURL(`${inject('stage').origin}/`)
    })
  })

  it('is left to the browser once it is turned off, and with other keys', async () => {
    await visit('/', {}, async (page) => {
      await page.keyboard.press('Control+/')
      expect(await focused(page)).toBe('BODY')
      const toggle = page.getByRole('button', { name: 'Key / goes to the question' })
      await toggle.click()
      expect(await toggle.getAttribute('aria-pressed')).toBe('false')
      await page.keyboard.press('/')
      expect(await focused(page)).toBe('BUTTON')
    })
  })
})

describe('a bookmark', () => {
  it.each([
    ['Ask Ibid', 'Serious violations mandate', 'Serious violations mandate'],
    ['Check with Ibid', 'Serious violations mandate', '"Serious violations mandate"'],
  ])('“%s” opens what is selected on another site', async (name, selected, question) => {
    await visit('/tools', {}, async (page) => {
      const href = (await page.getByRole('link', { name }).getAttribute('href')) ?? ''
      const other = await page.context().newPage()
      await other.goto(`data:text/html,<p>${selected}</p>`)
      await other.evaluate(() => getSelection()?.selectAllChildren(document.body))
      const opened = page.context().waitForEvent('page')
      await other.evaluate(decodeURIComponent(href.replace(/^javascript:/u, '')))
      const url = new URL((await opened).url())
      expect(url.origin).toBe(inject('stage').origin)
      expect(url.searchParams.get('q')).toBe(question)
    })
  })
})

describe('the picture of a quotation', () => {
  it.each(['p27', 'fn9', 'title'])('of %s is a PNG that any site may show', async (id) => {
    const response = await fetch(`${inject('stage').origin}/og/${id}.png`)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    await visit('/q/p27', {}, async (page) => {
      const size = await page.evaluate(async (src) => {
        const image = new Image()
        image.src = src
        await image.decode()
        return [image.naturalWidth, image.naturalHeight]
      }, `/og/${id}.png`)
      expect(size).toEqual([1200, 630])
    })
  })

  it('there is for every passage and note, in at most 40 kB', async () => {
    const { passages } = (await (await fetch(`${inject('stage').origin}/v1/passages`)).json()) as {
      passages: { id: string }[]
    }
    const { footnotes } = (await (await fetch(`${inject('stage').origin}/v1/footnotes`)).json()) as {
      footnotes: { id: string }[]
    }
    for (const { id } of [...passages, ...footnotes]) {
      const response = await fetch(`${inject('stage').origin}/og/${id}.png`)
      expect(response.status, id).toBe(200)
      expect((await response.arrayBuffer()).byteLength, id).toBeLessThanOrEqual(40_000)
    }
  })
})
