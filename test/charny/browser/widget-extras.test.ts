import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, QUESTION, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()
const kept = (page: Page): Promise<string | null> => page.evaluate(() => localStorage.getItem('ibid-conversation'))
const open = (page: Page): Promise<void> => page.getByRole('button', { name: 'Conversation' }).last().click()

describe('the ways in', () => {
  it('are the parts of the paper with a question each, and its pages, once somebody comes to the chat', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await page.locator('[part=input]').focus()
    const parts = page.locator('.parts li')
    await parts.first().waitFor()
    expect(await parts.count()).toBe(6)
    expect(await page.getByRole('list', { name: 'The pages of the paper' }).getByRole('button').count()).toBe(23)
    await parts.nth(3).getByRole('button').click()
    await turnsOf(page).locator('[part=answer]').first().waitFor()
    // The question of a part is answered from that part.
    const section = (await parts.nth(3).locator('.quiet').textContent()) ?? ''
    expect(await turnsOf(page).locator('[part=place]').first().textContent()).toContain(section)
  })

  it('have headings and questions with their meaning in Korean', async () => {
    const { page } = await visit(host().page('<ibid-chat lang="ko"></ibid-chat>'))
    await page.locator('[part=input]').focus()
    const glosses = page.locator('.parts li').first().locator('.gloss')
    await glosses.first().waitFor()
    expect(await glosses.allTextContents()).toEqual(['문제의 규모', '연길에는 조선족이 몇 명 사는가?'])
  })

  it('show on the pages where the answers stand, and open them', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page, 'How are women sold to Chinese men by traffickers?')
    const holding = turn.locator('.holds')
    await holding.first().waitFor()
    await turn.locator('.more').first().waitFor()
    const place = /page (\d+)/u.exec((await turn.locator('summary').last().textContent()) ?? '')?.[1] ?? ''
    await holding.getByText(place, { exact: true }).click()
    expect(await turn.locator('.said > .answer, details[open]').count()).toBeGreaterThan(1)
  })

  it('after an answer are questions that have not been asked', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page)
    const near = await turn.locator('[part=suggestion]').allTextContents()
    expect(near).toHaveLength(3)
    expect(near).not.toContain(QUESTION)
  })
})

describe('two questions in one message', () => {
  it('have both answers shown', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page, 'How many ethnic Koreans live in Yanji? What is the simplest policy option for China?')
    expect(await turn.locator('.said > [part=answer]').count()).toBe(2)
  })
})

describe('a conversation', () => {
  it('is kept only where that is ticked, comes back after a reload, and is forgotten when it is unticked', async () => {
    const { page } = await visit(stage().origin, { isAlone: true })
    await ask(page)
    expect(await kept(page)).toBeNull()
    await open(page)
    await page.getByRole('menuitemcheckbox').click()
    await page.keyboard.press('Escape')
    await ask(page, 'What does footnote 38 say?')
    await page.reload()
    await turnsOf(page).nth(1).waitFor()
    expect(await turnsOf(page).locator('[part=question]').allTextContents()).toEqual([
      QUESTION,
      'What does footnote 38 say?',
    ])
    await open(page)
    await page.getByRole('menuitemcheckbox').click()
    expect(await kept(page)).toBeNull()
  })

  it('can’t be kept on a partner’s page, whose scripts could read it', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await ask(page)
    await open(page)
    expect(await page.getByRole('menuitem').allTextContents()).toEqual([
      'Save as Markdown',
      'Print',
      'New conversation',
    ])
    expect(await page.getByRole('menuitemcheckbox').count()).toBe(0)
  })

  it('that is kept is lost by no question that comes before the extras are there', async () => {
    const { page } = await visit(stage().origin, { isAlone: true })
    await ask(page)
    await open(page)
    await page.getByRole('menuitemcheckbox').click()
    // The part that can bring back what was kept is refused once, then given.
    let refused = 0
    await page.route('**/part.*.js', (route) => (refused++ < 1 ? route.abort() : route.continue()))
    await page.reload()
    // What was kept is set before these questions once it comes, so that they are found by their words.
    for (const question of ['What does footnote 38 say?', 'What does footnote 39 say?']) {
      await fieldOf(page).fill(question)
      await fieldOf(page).press('Enter')
      await turnsOf(page).filter({ hasText: question }).locator('.said[aria-busy=false]').waitFor()
    }
    expect(refused).toBeGreaterThan(0)
    const all = JSON.parse((await kept(page)) ?? '[]') as { question: string }[]
    expect(all.map(({ question }) => question)).toContain(QUESTION)
    expect(all.map(({ question }) => question)).toContain('What does footnote 39 say?')
  })

  it('begins anew', async () => {
    const { page } = await visit(stage().origin)
    await ask(page)
    await open(page)
    await page.getByRole('menuitem', { name: 'New conversation' }).click()
    expect(await turnsOf(page).count()).toBe(0)
    expect(await page.locator('.welcome').isVisible()).toBe(true)
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await ask(page, 'What does footnote 38 say?')
    expect(((await sent).postDataJSON() as { history: unknown[] }).history).toEqual([])
  })

  it('is saved as Markdown, the answering words bold, the notes resolved, the citation below', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'), { isAlone: true })
    await ask(page)
    await open(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save as Markdown' }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    expect(text).toContain(`## ${QUESTION}`)
    expect(text.replaceAll(/<sup>\d+<\/sup>/gu, '')).toContain(`**${SENTENCE}**`)
    expect(text).toMatch(/^6\\\. Ibid\., p\. 20\. → Human Rights Watch, /mu)
    expect(text).toMatch(/^Joel R\. Charny, .*: 78\.$/mu)
  })

  it('is printed with its notes, its marks told by a line as well', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page)
    await page.emulateMedia({ media: 'print' })
    expect(await turn.locator('.printed').first().innerText()).toContain('→ Human Rights Watch')
    const line = await turn
      .locator('mark')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine)
    expect(line).toBe('underline')
  })

  it('is printed with a note’s sign as its only number', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await page.route('**/v1/ask', async (route) => {
      const answer = await route.fetch()
      const text = (await answer.text()).replace('"number":5,', '"number":5,"printed":"†",')
      await route.fulfill({ response: answer, body: text })
    })
    const turn = await ask(page)
    await page.emulateMedia({ media: 'print' })
    const note = turn.locator('.printed li').first()
    expect(await note.innerText()).toMatch(/^† Human Rights Watch/u)
    expect(await note.evaluate((item) => getComputedStyle(item).listStyleType)).toBe('none')
  })
})
