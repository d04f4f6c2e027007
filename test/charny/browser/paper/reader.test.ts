import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { AskResponse } from '../../../../src/answer/types.ts'
import { readPaper, useStage } from '../../../browser/paper/visit.ts'

const visit = useStage()
const CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] }
const QUESTION = 'What do serious violations of the Criminal Code mandate?'
const SENTENCE = 'Serious violations mandate execution and forfeiture of all property.'

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
const field = (page: Page) => page.getByRole('searchbox', { name: 'Ask the paper' })
/** The words that are marked, by the answer or by a text fragment. */
const marked = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('answer') ?? [])].map((range) => (range instanceof Range ? range.toString() : '')).join(),
  )

describe('copying', () => {
  it('a citation puts the full note on the clipboard and says so', async () => {
    await visit('/paper', CLIPBOARD, async (page) => {
      const { passages } = await readPaper(page)
      await page.getByRole('button', { name: 'Cite paragraph 23', exact: true }).press('Enter')
      await page.getByRole('menuitem', { name: 'Chicago, note' }).press('Enter')
      await page.getByRole('status').filter({ hasText: 'Copied: Chicago, note' }).waitFor()
      expect(await copied(page)).toBe(passages.find(({ id }) => id === 'p23')?.citation)
      await page.getByRole('button', { name: 'Cite note 14', exact: true }).click()
      await page.getByRole('menuitem', { name: 'Chicago, note' }).click()
      await expect.poll(() => copied(page)).toMatch(/: 82n14\.$/u)
    })
  })

  it('a quotation puts the words on the clipboard, and the citation under them', async () => {
    await visit('/paper', CLIPBOARD, async (page) => {
      const { passages, footnotes } = await readPaper(page)
      const passage = passages.find(({ id }) => id === 'p12')
      await page.getByRole('button', { name: 'Quote paragraph 12', exact: true }).press('Enter')
      await expect.poll(() => copied(page)).toContain(`“${passage?.quote}”\n\n${passage?.citation}\n`)
      await page.getByRole('button', { name: 'Quote note 38', exact: true }).click()
      await expect.poll(() => copied(page)).toMatch(/: 96n38\.\n/u)
      expect(await copied(page)).toContain(`“${footnotes[37]?.text}” [${footnotes[37]?.resolved}]\n\n`)
    })
  })

  it('is offered for every passage and note', async () => {
    await visit('/paper', {}, async (page) => {
      const { passages, footnotes } = await readPaper(page)
      const cites = await page.getByRole('button', { name: /^Cite (?!this paper)/u }).count()
      expect(cites).toBe(passages.length + footnotes.length)
    })
  })

  it('says so when the browser forbids it', async () => {
    await visit('/paper', {}, async (page) => {
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined })
        document.execCommand = () => false
      })
      await page.getByRole('button', { name: 'Quote note 14', exact: true }).click()
      await page.getByRole('status').filter({ hasText: 'copy it by keyboard' }).waitFor()
    })
  })
})

describe('asking in the page', () => {
  it('sends nothing while a question is typed, and says where it will go', async () => {
    await visit('/paper', {}, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await field(page).pressSequentially('half a ques')
      await page.locator('#found').getByText('goes to this server').waitFor()
      await page.waitForTimeout(500)
      // The browser asks for the icon when it likes.
      expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([])
    })
  })

  it('marks what answers in a note as well, and shows it in the list', async () => {
    await visit('/paper', {}, async (page) => {
      await page.route('**/v1/ask', async (route) => {
        const response = await route.fetch()
        const body = (await response.json()) as AskResponse
        const answers = body.answers.map((answer) => ({
          ...answer,
          footnotes: answer.footnotes.map((note) => ({ ...note, highlight: { start: 0, end: 18 } })),
        }))
        await route.fulfill({ response, json: { ...body, answers } })
      })
      await field(page).fill(QUESTION)
      await field(page).press('Enter')
      await page.getByText('5. Human Rights Watch').first().waitFor()
      await field(page).press('Enter')
      await expect.poll(() => marked(page)).toContain(`${SENTENCE},Human Rights Watch`)
    })
  })

  it('by keyboard alone: / goes to the field, Enter to the answer, its sentence marked', async () => {
    const elsewhere = await visit('/paper', {}, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.type(QUESTION)
      await page.keyboard.press('Enter')
      await page.locator('#found li').first().waitFor()
      expect(await page.locator('#found .words').first().textContent()).toBe(SENTENCE)
      await page.keyboard.press('Enter')
      expect(await page.locator(':target').getAttribute('id')).toBe('p8')
      expect(await marked(page)).toBe(SENTENCE)
      const top = await page.evaluate(
        () =>
          [...(CSS.highlights.get('answer') ?? [])].map((range) =>
            range instanceof Range ? range.getBoundingClientRect().top : 0,
          )[0],
      )
      expect(top).toBeGreaterThan(44)
      expect(top).toBeLessThan(720)
      expect(await page.locator('#found').isVisible()).toBe(false)
      // The question stands in no address.
      expect(page.url()).toMatch(/\/paper#p8$/u)
      // The next stop of the Tab key is in the paragraph, or right after it.
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('ref5')
    })
    expect(elsewhere).toEqual([])
  })

  it('arrows walk the places, Escape closes them', async () => {
    await visit('/paper', {}, async (page) => {
      await field(page).fill('How many North Koreans are in China?')
      await field(page).press('Enter')
      await page.locator('#found li').nth(1).waitFor()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      expect(
        await page
          .locator('#found a')
          .nth(1)
          .evaluate((a) => a === document.activeElement),
      ).toBe(true)
      await page.keyboard.press('Escape')
      expect(await page.locator('#found').isVisible()).toBe(false)
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true)
    })
  })

  it('says so where the paper does not answer, and goes nowhere', async () => {
    await visit('/paper', {}, async (page) => {
      await field(page).fill('What is the best recipe for apple pie?')
      await field(page).press('Enter')
      await page
        .locator('#found .reply')
        .filter({ hasText: /paper does not say/u })
        .waitFor()
      await page.keyboard.press('Enter')
      expect(new URL(page.url()).hash).toBe('')
      expect(await page.locator('#found').isVisible()).toBe(true)
    })
  })

  it('/ is a character in the field, and can be turned off as a key', async () => {
    await visit('/paper', {}, async (page) => {
      await field(page).fill('a')
      await page.keyboard.press('End')
      await page.keyboard.type('/b')
      expect(await field(page).inputValue()).toBe('a/b')
      await page.getByRole('button', { name: /^Key \//u }).press('Enter')
      await page.keyboard.press('/')
      expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(false)
    })
  })

  it.each([
    [429, 'Too many requests from this address; wait 60 seconds.'],
    [500, 'Ibid failed to answer. It is not your question’s fault; please try again.'],
  ])('a %i is said, the question stays, and it can be asked again', async (status, detail) => {
    await visit('/paper', {}, async (page) => {
      await page.route(
        '**/v1/ask',
        (route) => route.fulfill({ status, contentType: 'application/problem+json', json: { status, detail } }),
        { times: 1 },
      )
      await field(page).fill(QUESTION)
      await field(page).press('Enter')
      await page.locator('#found .fault').filter({ hasText: detail }).waitFor()
      expect(await field(page).inputValue()).toBe(QUESTION)
      await page.getByRole('button', { name: 'Ask again' }).click()
      await page.locator('#found .words').first().waitFor()
    })
  })

  it('a service out of reach is said as well', async () => {
    await visit('/paper', {}, async (page) => {
      await page.context().setOffline(true)
      await field(page).fill(QUESTION)
      await field(page).press('Enter')
      await page.locator('#found .fault').filter({ hasText: 'can’t be reached' }).waitFor()
      await page.context().setOffline(false)
      await page.getByRole('button', { name: 'Ask again' }).click()
      await page.locator('#found .words').first().waitFor()
    })
  })

  it('without JavaScript the field is a form that the chat answers', async () => {
    await visit('/paper', { javaScriptEnabled: false }, async (page) => {
      await field(page).fill(QUESTION)
      await page.keyboard.press('Enter')
      await page.locator('mark').first().waitFor()
      expect(await page.locator('mark').first().textContent()).toBe(SENTENCE)
    })
  })
})

describe('the running head', () => {
  it('names the section and the printed page that is read', async () => {
    await visit('/paper#p60', {}, async (page) => {
      await expect
        .poll(() => page.locator('#place').innerText())
        .toMatch(/Protection for North Koreans in China\s*p\. 95/u)
    })
  })
})
