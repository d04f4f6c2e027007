import { describe, expect, it } from 'vitest'
import { ask, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

describe('a whole session', () => {
  it('asks one host for nothing but the script and the answers, and keeps nothing', async () => {
    const { page, context } = await visit('about:blank', { isAlone: true })
    const requests: string[] = []
    context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
    const address = host().page('<ibid-chat></ibid-chat>')
    await page.goto(address)
    await (await ask(page)).locator('mark').waitFor()
    // One request after the script; the browser's own preflight, once a day, is not listed among a page's requests.
    // What stands around an answer comes with the first, in one file.
    const [extras, ...own] = requests.toSorted((a, b) => Number(b.includes('/part.')) - Number(a.includes('/part.')))
    expect(extras).toMatch(new RegExp(`^GET ${stage().origin}/part\\.\\w+\\.js$`, 'u'))
    expect(own).toEqual([`GET ${address}`, `GET ${stage().origin}/widget.js`, `POST ${stage().origin}/v1/ask`])

    const turn = turnsOf(page).first()
    await turn.locator('.marker').first().click()
    await turn.locator('summary').first().click()
    expect(requests).toHaveLength(4)
    await turn.getByRole('button', { name: 'Next paragraph' }).first().click()
    await turn.locator('.context').waitFor()
    await ask(page, 'What is the GDP of South Korea?')
    await page.locator('ibid-chat').evaluate((chat) => chat.setAttribute('lang', 'ko'))
    await page.getByRole('button', { name: '질문하기', exact: true }).waitFor()
    await page.locator('ibid-chat').evaluate((chat) => chat.remove())
    const hosts = new Set(requests.slice(1).map((request) => new URL(request.split(' ')[1] ?? '').origin))
    expect([...hosts]).toEqual([stage().origin])

    expect((await context.storageState({ indexedDB: true })).origins).toEqual([])
    expect(await context.cookies()).toEqual([])
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
    }))
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0, cookie: '' })
  })

  it('sends questions without a cookie or a referrer, in no address', async () => {
    const { page, context } = await visit(host().page('<ibid-chat></ibid-chat>'), { isAlone: true })
    await context.addCookies([{ name: 'theirs', value: '1', url: stage().origin }])
    const sent = page.waitForRequest((request) => request.method() === 'POST')
    await ask(page)
    const headers = await (await sent).allHeaders()
    expect(headers['cookie']).toBeUndefined()
    expect(headers['referer']).toBeUndefined()
    expect(new URL((await sent).url()).search).toBe('')
  })
})
