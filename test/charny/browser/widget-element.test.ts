import { describe, expect, it } from 'vitest'
import { ask, fieldOf, focused, QUESTION, SENTENCE, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

const configured = (json: string, inside = true): string => {
  const block = `<script type="application/json" class="ibid-chat-config">${json}</script>`
  return host().page(inside ? `<ibid-chat>${block}</ibid-chat>` : `${block}<ibid-chat></ibid-chat>`)
}

describe('the element', () => {
  it('may be defined twice: from two addresses, nothing breaks', async () => {
    const other = `<script type="module" src="${stage().origin}/widget.js?again"></script>`
    const { page, errors } = await visit(host().page('<ibid-chat></ibid-chat>', { head: other }))
    await (await ask(page)).locator('mark').waitFor()
    expect(errors).toEqual([])
  })

  it('tells the page what happens, and gives the answer to who asks', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const given = await page.evaluate(async (question) => {
      const heard: unknown[] = []
      const keep = (event: Event): void => {
        const { detail } = event as CustomEvent<{ question: string; response?: { status: string }; fault?: string }>
        heard.push([event.type, detail.question, detail.response?.status ?? detail.fault ?? ''])
      }
      for (const type of ['ibid-ask', 'ibid-answer', 'ibid-error']) document.addEventListener(type, keep)
      const chat = document.querySelector('ibid-chat') as HTMLElement & { ask(q: string): Promise<{ status: string }> }
      const response = await chat.ask(question)
      return { heard, status: response.status, nothing: await chat.ask('  ') }
    }, QUESTION)
    expect(given).toEqual({
      heard: [
        ['ibid-ask', QUESTION, ''],
        ['ibid-answer', QUESTION, 'answered'],
      ],
      status: 'answered',
      nothing: undefined,
    })
  })

  it('tells the page what went wrong', async () => {
    const { page } = await visit(host().page('<ibid-chat api="/"></ibid-chat>'))
    host().mood = 'busy'
    const fault = page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('ibid-error', (event) => resolve((event as CustomEvent).detail))
        }),
    )
    await ask(page)
    expect(await fault).toEqual({ question: QUESTION, fault: 'busy' })
  })

  it('shows what it is asked before its words are loaded, and before it stands in a page', async () => {
    const { page } = await visit(host().page('<p></p>'))
    await page.evaluate(async (question) => {
      await customElements.whenDefined('ibid-chat')
      const chat = document.createElement('ibid-chat') as HTMLElement & { ask(q: string): unknown }
      chat.lang = 'ko'
      chat.ask(question)
      document.body.appendChild(chat)
      chat.ask('What does footnote 38 say?')
    }, QUESTION)
    await turnsOf(page).nth(1).locator('blockquote').waitFor()
    expect(await turnsOf(page).locator('[part=question]').allTextContents()).toEqual([
      QUESTION,
      'What does footnote 38 say?',
    ])
  })

  it('keeps the conversation, what is typed, the place and the focus when its attributes change', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await ask(page)
    await ask(page, 'What is on page 78?')
    await fieldOf(page).fill('half a ques')
    const log = page.locator('[part=log]')
    await log.evaluate((element) => element.scrollTo({ top: 321, behavior: 'instant' }))
    for (const [name, value] of [
      ['theme', 'dark'],
      ['placeholder', 'Frag'],
      ['lang', 'ko'],
    ] as const)
      await page.locator('ibid-chat').evaluate((chat, [key, to]) => chat.setAttribute(key, to), [name, value] as const)
    await page.getByRole('button', { name: '질문하기', exact: true }).waitFor()
    expect(await turnsOf(page).count()).toBe(2)
    expect(await fieldOf(page).inputValue()).toBe('half a ques')
    expect(await fieldOf(page).getAttribute('placeholder')).toBe('Frag')
    expect(await log.evaluate((element) => element.scrollTop)).toBe(321)
    expect(await focused(page)).toBe('input')
    await fieldOf(page).press('Enter')
    await turnsOf(page).nth(2).waitFor()
  })
})

describe('its language', () => {
  it.each([
    ['ko', '질문하기', /^논문 78쪽[^A-Za-z]+:$/u],
    ['zh-CN', '提问', /^论文第78页[^A-Za-z]+：$/u],
    ['zh-TW', '提問', /^論文第78頁[^A-Za-z]+：$/u],
    ['en-GB', 'Ask', /^(?:The paper says|This may answer it), on page 78:$/u],
    ['fr', 'Ask', /^(?:The paper says|This may answer it), on page 78:$/u],
  ])('%s: the interface speaks it or English, the quotation stays English', async (lang, button, lead) => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>', { attributes: `lang="${lang}"` }))
    await page.getByRole('button', { name: button, exact: true }).waitFor()
    const turn = await ask(page)
    expect(await turn.locator('.lead').textContent()).toMatch(lead)
    expect(await turn.locator('blockquote').getAttribute('lang')).toBe('en')
    expect(await turn.locator('mark').innerText()).toContain(SENTENCE)
    const language = await page.locator('[part=panel]').evaluate((panel) => panel.closest<HTMLElement>('[lang]')?.lang)
    const spoken: Readonly<Record<string, string>> = { ko: 'ko', 'zh-CN': 'zh-Hans', 'zh-TW': 'zh-Hant' }
    expect(language).toBe(spoken[lang] ?? 'en')
    // What Chromium chooses the forms of Han characters by.
    const forms = await turn
      .locator('.lead')
      .evaluate((text) => getComputedStyle(text).getPropertyValue('-webkit-locale'))
    expect(forms).toBe(`"${spoken[lang] ?? 'en'}"`)
  })
})

describe('a question in Korean', () => {
  it('is told in Korean, in a chat in English, that questions must be in English, with others to ask', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page, '오늘 날씨는 어때요?')
    expect(await turn.locator('.lead').innerText()).toMatch(/^논문이 영어로 쓰여 있어/u)
    expect(await turn.getAttribute('lang')).toBe('ko')
    const suggestion = turn.locator('[part=suggestion]').first()
    expect(await suggestion.getAttribute('lang')).toBe('en')
    expect(await suggestion.locator('.gloss').innerText()).toBe('중국에는 북한 사람이 몇 명이나 있는가?')
    await suggestion.click()
    const next = turnsOf(page).nth(1)
    await next.locator('.lead').waitFor()
    expect(await next.locator('.question').innerText()).toBe('How many North Koreans are in China?')
  })

  it('of the paper’s own terms finds the passage, in private mode too', async () => {
    const { page } = await visit(host().page('<ibid-chat mode="local"></ibid-chat>'))
    const turn = await ask(page, '정치범')
    expect(await turn.locator('.lead').innerText()).toContain('political prisoners')
    expect(await turn.locator('mark').first().innerText()).toContain('political prisoners')
    // Its neighbours' questions have their meaning beside them, though the chat itself is in English.
    await turn.locator('[part=suggestion] .gloss').first().waitFor()
  })
})

describe('its configuration', () => {
  it.each([true, false])('is read from a block of JSON (in the element: %s), and an attribute wins', async (inside) => {
    const { page } = await visit(
      configured('{ "placeholder": "From JSON", "suggestions": ["One?", "<b>Two</b>?"] }', inside),
    )
    expect(await fieldOf(page).getAttribute('placeholder')).toBe('From JSON')
    expect(await page.locator('[part=suggestion]').allTextContents()).toEqual(['One?', '<b>Two</b>?'])
    await page.locator('ibid-chat').evaluate((chat) => chat.setAttribute('placeholder', '<i>Mine</i>'))
    expect(await fieldOf(page).getAttribute('placeholder')).toBe('<i>Mine</i>')
    await page.locator('ibid-chat').evaluate((chat) => chat.setAttribute('suggestions', 'A? | <u>B</u>?|'))
    expect(await page.locator('[part=suggestion]').allTextContents()).toEqual(['A?', '<u>B</u>?'])
    await page.locator('ibid-chat').evaluate((chat) => chat.setAttribute('suggestions', ''))
    expect(await page.locator('[part=suggestion]').count()).toBe(0)
  })

  it.each([
    ['{ "theme": dark }', 'it is not JSON'],
    ['["dark"]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['{ "colour": "red" }', 'it has no field “colour”'],
    ['{ "<img src=x>": 1 }', 'it has no field “<img src=x>”'],
    ['{ "theme": 5 }', '“theme” is not a text'],
    ['{ "theme": "sepia" }', '“theme” is none of auto, light, dark'],
    ['{ "mode": "lokal" }', '“mode” is none of remote, local'],
    ['{ "suggestions": { "a": 1 } }', '“suggestions” is no list of texts'],
    ['{ "suggestions": ["Why?", 5] }', '“suggestions” is no list of texts'],
    ['{ "api": "ftp://example.org" }', '“api” is not the address of a service'],
  ])('%s is told in one line, and the chat works all the same', async (json, reason) => {
    const { page, errors } = await visit(configured(json))
    expect(await page.locator('[part=state]').textContent()).toBe(
      `The configuration of <ibid-chat> can’t be used: ${reason}. Or ask privately: nothing leaves this device.`,
    )
    await (await ask(page)).locator('mark').waitFor()
    expect(errors).toEqual([])
  })

  it.each(['light', 'dark'])('theme="%s" holds whatever the system says', async (theme) => {
    const colorScheme = theme === 'light' ? 'dark' : 'light'
    const { page } = await visit(host().page(`<ibid-chat theme="${theme}"></ibid-chat>`), { colorScheme })
    const colour = (): Promise<string> =>
      page.locator('[part=panel]').evaluate((panel) => getComputedStyle(panel).backgroundColor)
    const held = await colour()
    await page.emulateMedia({ colorScheme: theme === 'light' ? 'light' : 'dark' })
    expect(await colour()).toBe(held)
    await page.locator('ibid-chat').evaluate((chat) => chat.removeAttribute('theme'))
    expect(await colour()).toBe(held)
    await page.emulateMedia({ colorScheme })
    expect(await colour()).not.toBe(held)
  })
})
