import { describe, expect, it } from 'vitest'
import type { AskResponse } from '../../../src/answer/types.ts'
import { ask, fieldOf, QUESTION, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()
const inline = (): string => host().page('<main><ibid-chat></ibid-chat></main>')

describe('an answer', () => {
  it('is the paragraph as a quotation that names its place, the answering sentence marked', async () => {
    const { page } = await visit(inline())
    const answer = (await ask(page)).locator('[part=answer]').first()
    const quote = answer.locator('blockquote')
    expect(await quote.getAttribute('cite')).toMatch(new RegExp(`^${stage().origin}/paper#p8`, 'u'))
    expect(await quote.getAttribute('lang')).toBe('en')
    expect((await quote.locator('mark').textContent())?.replace(/\d+$/u, '')).toBe(SENTENCE)
    expect(await answer.locator('[part=place]').textContent()).toMatch(/^Page 78 The Motivation for Leaving/u)
    expect(await answer.locator('[part=citation]').textContent()).toMatch(/^Joel R. Charny, .* \(2004\): 78\.$/u)
  })

  it('has each note’s number where it is printed, and opens the note there, resolved', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page)
    const number = turn.getByRole('button', { name: 'Footnote 6', exact: true })
    expect(await number.getAttribute('aria-expanded')).toBe('false')
    expect(await turn.locator('blockquote').first().innerText()).toMatch(/state party\.\s*6$/u)
    await number.click()
    expect(await number.getAttribute('aria-expanded')).toBe('true')
    const note = turn.locator(`#${await number.getAttribute('aria-controls')}`)
    expect(await note.innerText()).toMatch(
      /^6\. Ibid\., p\. 20\.\n→ Human Rights Watch, .*, p\. 20\.\nfirst cited in full/u,
    )
    await number.click()
    expect(await note.isVisible()).toBe(false)
  })

  it('in a note has the note open and its words marked, and Escape closes it', async () => {
    const { page } = await visit(inline(), { viewport: { width: 375, height: 667 } })
    await page.route('**/v1/ask', async (route) => {
      const response = await route.fetch()
      const body = (await response.json()) as AskResponse
      const answers = body.answers.map((answer) => ({
        ...answer,
        footnotes: answer.footnotes.map((note, index) =>
          index === 0 ? { ...note, highlight: { start: 0, end: 18 } } : note,
        ),
      }))
      await route.fulfill({ response, json: { ...body, answers } })
    })
    const turn = await ask(page)
    await page
      .getByRole('status')
      .getByText(/Footnote 5: Human Rights Watch$/u)
      .waitFor()
    const opener = turn.getByRole('button', { name: 'Footnote 5', exact: true })
    expect(await opener.getAttribute('aria-expanded')).toBe('true')
    const note = turn.locator('[part=note]').first()
    expect(await note.isVisible()).toBe(true)
    expect(await note.locator('mark').textContent()).toBe('Human Rights Watch')
    expect(await note.innerText()).toMatch(/^5\. Human Rights Watch, /u)
    expect(await turn.getByRole('button', { name: 'Footnote 6' }).getAttribute('aria-expanded')).toBe('false')
    await opener.press('Escape')
    expect(await note.isVisible()).toBe(false)
  })

  it('opens its notes to a finger', async () => {
    const { page } = await visit(inline(), { hasTouch: true, viewport: { width: 375, height: 667 } })
    const turn = await ask(page)
    await turn.getByRole('button', { name: 'Footnote 5', exact: true }).tap()
    await turn.getByText('5. Human Rights Watch').waitFor()
  })

  it('goes on to the paragraphs before and after, each with its place, to the paper’s end', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page, 'What is on page 97?')
    const last = turn.locator('[part=answer]').last()
    await last.getByRole('button', { name: 'Previous paragraph' }).click()
    await last.locator('.context').waitFor()
    const quotes = await last.locator('blockquote').evaluateAll((all) => all.map((quote) => quote.getAttribute('cite')))
    expect(quotes.map((cite) => /#(p\d+)/u.exec(cite ?? '')?.[1])).toEqual(['p65', 'p66'])
    await last.getByRole('button', { name: 'Next paragraph' }).click()
    await page.getByRole('status').getByText('The paper has no paragraph there.').waitFor()
    expect(await last.locator('blockquote').count()).toBe(2)
  })

  it('brings a paragraph once, however often its button is pressed while it is on its way', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page)
    await page.route('**/v1/ask', async (route) => {
      await page.waitForFunction(() => (window as { pressed?: number }).pressed === 3)
      await route.continue()
    })
    await turn.getByRole('button', { name: 'Next paragraph' }).evaluate((button: HTMLElement) => {
      for (const _ of [1, 2, 3]) button.click()
      ;(window as { pressed?: number }).pressed = 3
    })
    await turn.locator('.context').waitFor()
    expect(await turn.locator('.context').count()).toBe(1)
  })

  it('is followed up: the history goes along', async () => {
    const { page } = await visit(inline())
    await ask(page, 'What is the male-female ratio in rural Yanbian?')
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    const turn = await ask(page, 'where does that ratio come from?')
    const { history } = (await sent).postDataJSON() as { history: { question: string; passages: string[] }[] }
    expect(history.map(({ question }) => question)).toEqual(['What is the male-female ratio in rural Yanbian?'])
    expect(history[0]?.passages?.length).toBeGreaterThan(0)
    expect(await turn.locator('blockquote').first().getAttribute('cite')).toContain('#p23')
    expect(await turnsOf(page).count()).toBe(2)
  })

  it('comes after ten long turns too: as much of the history goes along as fits', async () => {
    const { page } = await visit(inline())
    const long = '북한 사람들은 왜 중국으로 갑니까? '.repeat(50).slice(0, 999)
    for (let n = 0; n < 8; n++) await ask(page, long)
    const turn = await ask(page, QUESTION)
    await turn.locator('[part=answer]').first().waitFor()
    expect(await page.locator('[part=error]').count()).toBe(0)
  })
})

describe('other kinds of answer', () => {
  it('what the paper does not say is said, the closest passages apart and folded, with questions to ask instead', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page, 'What is the name of the girl from Orang?')
    expect(await turn.locator('.said > [part=answer]').count()).toBe(0)
    const related = turn.locator('[part=related]')
    expect(await related.innerText()).toMatch(/^Closest passages/u)
    expect(await related.locator('blockquote').count()).toBe(0)
    await related.locator('summary').first().click()
    await related.locator('blockquote').waitFor()
    await turn.locator('[part=suggestion]').first().click()
    await turnsOf(page).nth(1).locator('blockquote').first().waitFor()
  })

  it('a footnote is quoted with the work it points to', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page, 'What does footnote 38 say?')
    expect(await turn.locator('blockquote').textContent()).toBe('Ibid., p. 18.')
    expect(await turn.locator('p.note').textContent()).toMatch(
      /^→ Hazel Smith, .*, p\. 18\.first cited in full in note 1/u,
    )
    expect(await turn.getByRole('button', { name: 'Next paragraph' }).count()).toBe(0)
  })

  it('a page is quoted in reading order', async () => {
    const { page } = await visit(inline())
    const turn = await ask(page, 'What is on page 78?')
    const places = await turn.locator('.said > [part=answer] [part=place] a').allTextContents()
    expect(places[0]).toBe('Pages 77–78')
    expect(places.length).toBeGreaterThan(1)
  })

  it('a wording is checked: what was given and what is printed stand side by side', async () => {
    const { page } = await visit(inline())
    const turn = await ask(
      page,
      'Did the author write "Serious violations mandate execution and confiscation of all property"?',
    )
    expect(await turn.getByRole('columnheader').allTextContents()).toEqual(['As given', 'As printed'])
    expect(await turn.getByRole('cell').allTextContents()).toEqual(['confiscation', 'forfeiture'])
    expect(await turn.locator('mark').innerText()).toMatch(/forfeiture of all property/u)
  })

  it('markup in a question shows as text', async () => {
    const { page, errors } = await visit(inline())
    const markup = '<img src=x onerror="document.title=1"><b>Who</b> wrote the paper?</ibid-chat>'
    const turn = await ask(page, markup)
    expect(await turn.locator('[part=question]').textContent()).toBe(markup)
    expect(await page.locator('img').count()).toBe(0)
    expect(errors).toEqual([])
  })

  it('a question of over 1,000 characters is told, stays told until it is mended, and is kept', async () => {
    const { page } = await visit(inline(), { isAlone: true })
    const long = 'why '.repeat(251)
    await page.clock.install()
    await fieldOf(page).fill(long)
    await fieldOf(page).press('Enter')
    const told = page.getByRole('status').getByText('A question has at most 1,000 characters; this one has 1003.')
    await told.waitFor()
    await page.clock.fastForward(60_000)
    expect(await told.isVisible()).toBe(true)
    expect(await fieldOf(page).inputValue()).toBe(long)
    expect(await turnsOf(page).count()).toBe(0)
    await fieldOf(page).press('Backspace')
    expect(await page.getByRole('status').textContent()).toBe('')
  })

  it('what the service refuses is told in its words, and is back in the field', async () => {
    const { page } = await visit(inline())
    await fieldOf(page).evaluate((field: HTMLTextAreaElement) => (field.value = 'Why?\u0001'))
    await fieldOf(page).press('Enter')
    await turnsOf(page).getByText('must have no control characters').waitFor()
    expect(await fieldOf(page).inputValue()).toBe('Why?\u0001')
  })
})
