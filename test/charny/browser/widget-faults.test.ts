import { describe, expect, it } from 'vitest'
import { ask, fieldOf, focused, QUESTION, setStage, turnsOf } from './visit.ts'

const { host, visit } = setStage()

/** A page whose service is the host itself, which can be unwell. */
const unwell = (): string => host().page('<main><ibid-chat api="/"></ibid-chat></main>')

describe('when no answer comes', () => {
  it.each([
    ['failed', 'Ibid failed. Please try again.'],
    ['missing', 'No Ibid answers at HOST. Check the “api” attribute of <ibid-chat>.'],
    ['odd', 'No Ibid answers at HOST. Check the “api” attribute of <ibid-chat>.'],
  ] as const)('a service that is %s is told in a sentence, and trying again works', async (mood, sentence) => {
    const { page, errors } = await visit(unwell())
    host().mood = mood
    const turn = await ask(page)
    expect(await turn.locator('[part=error]').textContent()).toBe(sentence.replace('HOST', host().origin))
    expect(await turn.locator('[part=question]').textContent()).toBe(QUESTION)
    host().mood = 'well'
    await turn.getByRole('button', { name: 'Try again' }).press('Enter')
    await turn.locator('mark').waitFor()
    expect(await turnsOf(page).count()).toBe(1)
    // The button that was pressed is gone; the focus is not lost with it.
    expect(await focused(page)).toBe('turn')
    expect(errors).toEqual([])
  })

  it('a lost connection is told, and trying again works when it is back', async () => {
    const { page, context } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await context.setOffline(true)
    const turn = await ask(page)
    expect(await turn.locator('[part=error]').textContent()).toMatch(/can’t be reached/u)
    await context.setOffline(false)
    await turn.getByRole('button', { name: 'Try again' }).click()
    await turn.locator('mark').waitFor()
  })

  it('a silence ends after 30 seconds in an offer to try again', async () => {
    const { page } = await visit(unwell(), { isAlone: true })
    host().mood = 'silent'
    await page.clock.install()
    await fieldOf(page).fill(QUESTION)
    await fieldOf(page).press('Enter')
    await expect.poll(() => host().asked.length).toBeGreaterThan(0)
    await page.clock.fastForward(29_000)
    expect(await turnsOf(page).getByText('Looking in the paper…').isVisible()).toBe(true)
    await page.clock.fastForward(1_000)
    await turnsOf(page).getByText('No answer in 30 seconds. Please try again.').waitFor()
    host().mood = 'well'
    await turnsOf(page).getByRole('button', { name: 'Try again' }).click()
    await turnsOf(page).locator('mark').waitFor()
  })

  it('an “api” that is no address is told to the site’s owner in one line, and the chat works all the same', async () => {
    const { page } = await visit(host().page('<ibid-chat api="javascript:alert(1)"></ibid-chat>'))
    expect(await page.locator('[part=state]').textContent()).toBe(
      'The configuration of <ibid-chat> can’t be used: “api” is not the address of a service. Or ask privately: nothing leaves this device.',
    )
    await (await ask(page)).locator('mark').waitFor()
  })

  it('a failed step to the next paragraph is told as what it is', async () => {
    const { page, context } = await visit(host().page('<ibid-chat></ibid-chat>'))
    const turn = await ask(page)
    await context.setOffline(true)
    await turn.getByRole('button', { name: 'Next paragraph' }).click()
    await page.getByRole('status').getByText('can’t be reached').waitFor()
    await context.setOffline(false)
    await turn.getByRole('button', { name: 'Next paragraph' }).click()
    await turn.locator('.context').waitFor()
  })

  it('says once to a screen reader what went wrong, and what answers', async () => {
    const { page } = await visit(unwell())
    // What is said is taken away again after a while.
    const told = (text: string, exact: boolean) => page.getByRole('status').getByText(text, { exact }).waitFor()
    host().mood = 'failed'
    await Promise.all([told('Ibid failed. Please try again.', true), ask(page)])
    host().mood = 'well'
    await Promise.all([told('on page 78: Serious violations mandate', false), ask(page)])
    expect(await page.locator('[aria-live], [role=status], [role=alert], [role=log]').count()).toBe(1)
  })
})

describe('an element that is taken out of the page', () => {
  it('gives up what is under way, leaves nothing running, and asks again when it is put back', async () => {
    const { page, errors } = await visit(unwell(), { isAlone: true })
    host().mood = 'silent'
    const before = host().asked.length
    await page.clock.install()
    await fieldOf(page).fill(QUESTION)
    await fieldOf(page).press('Enter')
    await expect.poll(() => host().asked.length).toBe(before + 1)
    const gone = host().given.up
    await page.evaluate(() => {
      const chat = document.querySelector('ibid-chat')
      Object.assign(window, { chat, heard: [] })
      for (const type of ['ibid-answer', 'ibid-error'])
        chat?.addEventListener(type, () => (window as unknown as { heard: string[] }).heard.push(type))
      chat?.remove()
    })
    await expect.poll(() => host().given.up).toBe(gone + 1)
    await page.clock.fastForward(120_000)
    expect(await page.evaluate('window.heard')).toEqual([])
    expect(host().asked.length).toBe(before + 1)

    host().mood = 'well'
    await page.evaluate('document.querySelector("main").append(window.chat)')
    await turnsOf(page).locator('mark').waitFor()
    expect(await page.evaluate('window.heard')).toEqual(['ibid-answer'])
    await (await ask(page, 'What does footnote 38 say?')).locator('blockquote').waitFor()
    expect(errors).toEqual([])
  })

  it('leaves no timer of a word in passing', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>'))
    await page.evaluate(() => {
      const live = new Set<number>()
      const set = window.setTimeout.bind(window)
      const clear = window.clearTimeout.bind(window)
      Object.assign(window, {
        live,
        setTimeout: (act: () => void, after: number) => {
          const id: number = set(() => {
            live.delete(id)
            act()
          }, after)
          live.add(id)
          return id
        },
        clearTimeout: (id: number) => {
          live.delete(id)
          clear(id)
        },
      })
    })
    await (await ask(page)).locator('mark').waitFor()
    const live = 'window.live.size'
    expect(await page.evaluate(live)).toBe(1)
    await page.evaluate(() => document.querySelector('ibid-chat')?.remove())
    expect(await page.evaluate(live)).toBe(0)
  })

  it('may be moved within the page, its conversation and its typed text with it', async () => {
    const { page } = await visit(host().page('<ibid-chat></ibid-chat><aside></aside>'))
    await ask(page)
    await fieldOf(page).fill('and the')
    await page.evaluate(`document.querySelector('aside').append(document.querySelector('ibid-chat'))`)
    expect(await page.locator('aside mark').count()).toBe(1)
    expect(await fieldOf(page).inputValue()).toBe('and the')
    expect(await turnsOf(page).count()).toBe(1)
  })
})
