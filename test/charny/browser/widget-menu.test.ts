import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, QUESTION, SENTENCE, setStage } from './visit.ts'

const { host, visit } = setStage()
const open = (page: Page): Promise<void> => page.getByRole('button', { name: 'Conversation' }).last().click()

describe('printing from the menu', () => {
  it('prints the conversation and nothing of the page around it', async () => {
    const { page, errors } = await visit('about:blank', { isAlone: true })
    await page.addInitScript(() => {
      window.print = () => {
        const root = document.body.firstElementChild?.shadowRoot
        const text = (root?.querySelector('.turns') as HTMLElement | null)?.innerText ?? ''
        const rules = root?.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        const printed = { text, rules, page: document.body.innerText, isFrame: top !== window }
        Object.assign(window.top ?? {}, { printed })
      }
    })
    await page.goto(host().page('<p>The page around it</p><ibid-chat></ibid-chat>'))
    await ask(page)
    await open(page)
    await page.getByRole('menuitem', { name: 'Print' }).click()
    const printed = await page.evaluate<Record<string, unknown>>('printed')
    expect(printed['isFrame']).toBe(true)
    expect(printed['text']).toContain(SENTENCE)
    expect(printed['page']).not.toContain('The page around it')
    const screen = await page
      .locator('ibid-chat')
      .evaluate(({ shadowRoot }) =>
        (shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
      )
    expect(printed['rules']).toEqual(screen)
    // Of a shorthand with a variable in it, overwritten in part, a browser writes nothing down.
    expect(screen.filter((rule) => /: ;/u.test(rule))).toEqual([])
    expect(errors).toEqual([])
  })
})

describe('“This is wrong”', () => {
  it('says in private mode what the link would tell, and sends nothing itself', async () => {
    const { page } = await visit(host().page('<ibid-chat mode="local" report="https://example.org/new"></ibid-chat>'))
    const turn = await ask(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await turn.getByRole('button', { name: 'This is wrong' }).click()
    expect(await turn.locator('.report').innerText()).toContain('Nothing has left this device yet.')
    expect(asked).toEqual([])
  })

  it('is not there where the operator names no address', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page)
    expect(await turn.getByRole('button', { name: 'This is wrong' }).count()).toBe(0)
  })

  it.each(['mailto:desk@example.org', 'https://example.org/issues/new'])(
    'is a link to %s that has the question only if it is ticked',
    async (address) => {
      const { page } = await visit(host().page(`<ibid-chat report="${address}"></ibid-chat>`))
      const turn = await ask(page)
      await turn.getByRole('button', { name: 'This is wrong' }).click()
      const text = async (): Promise<string> =>
        decodeURIComponent((await turn.locator('.report a').getAttribute('href')) ?? '')
      expect(await text()).toMatch(new RegExp(`^${address}\\?.*Passages: p8`, 's'))
      expect(await text()).not.toContain(QUESTION)
      await turn.getByRole('checkbox').check()
      expect(await text()).toContain(QUESTION)
    },
  )
})

it('where the extras can’t be had, the answer comes without', async () => {
  const { page } = await visit('about:blank', { isAlone: true })
  await page.route('**/part.*.js', (route) => route.abort())
  await page.goto(host().page('<ibid-chat></ibid-chat>'))
  const turn = await ask(page)
  expect(await turn.locator('[part=sentence]').first().textContent()).toBe(SENTENCE)
  expect(await turn.locator('.actions').count()).toBe(0)
})

it('too many questions: the seconds are counted down, and then one may ask again', async () => {
  const { page } = await visit('about:blank', { isAlone: true })
  await page.clock.install()
  await page.goto(host().page('<ibid-chat></ibid-chat>'))
  const busy = {
    'retry-after': '20',
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'retry-after',
  }
  await page.route('**/v1/ask', (route) => route.fulfill({ status: 429, headers: busy }), { times: 1 })
  const turn = await ask(page)
  expect(await turn.locator('[part=error]').textContent()).toBe('Too many questions at once. Try again in 20 seconds.')
  const retry = turn.getByRole('button', { name: 'Try again' })
  expect(await retry.isDisabled()).toBe(true)
  await page.clock.runFor(5000)
  expect(await turn.locator('[part=error]').textContent()).toMatch(/ 1[45] s\.$/u)
  await page.clock.runFor(16_000)
  await retry.click()
  await turn.locator('mark').waitFor()
})
