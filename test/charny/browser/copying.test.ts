import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pasted, withClipboard } from '../../browser/clipboard.ts'
import { ask, setStage } from './visit.ts'

const { stage, host, visit } = setStage()
const inline = (): string => host().page('<main><h1>Ask</h1><ibid-chat></ibid-chat></main>')

/** Opens a page that may use the clipboard. */
async function open(url: string): Promise<Page> {
  return withClipboard((await visit(url)).page)
}

/** Selects words of an element, also within a shadow tree, as they stand in one of its text nodes. */
const select = (within: Locator, words: string): Promise<void> =>
  within.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought)
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      getSelection()?.removeAllRanges()
      getSelection()?.addRange(range)
      return
    }
    throw new Error(`no “${sought}”`)
  }, words)

const JOURNAL = 'International Journal of Korean Unification Studies'
const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true }).first()

describe('the clipboard has it in both flavours', () => {
  it('a sentence after a page break: its own page, with the break in the paragraph', async () => {
    const page = await open(`${stage().origin}/q/p2?s=816-1000`)
    await button(page, 'Copy sentence').click()
    const { text, html } = await pasted(page, /^“/u)
    expect(text).toMatch(/\(2004\): 76\.\n/u)
    expect(html).toContain(`<i>${JOURNAL}</i> 13, no. 2 (2004): 76.`)
    await button(page, 'Copy paragraph').click()
    expect((await pasted(page, /: 75–76\.\n/u)).html).toContain('(2004): 75–76.')
  })

  it('nested marks: double ones become single', async () => {
    const page = await open(inline())
    const turn = await ask(page, 'What does Article 47 of the Code state?')
    await button(turn, 'Copy paragraph').click()
    const { text, html } = await pasted(page, /^“The North Korean Criminal Code/u)
    for (const flavour of [text, html]) expect(flavour).toContain('states that ‘one who escapes to another country')
    expect(text.split('\n')[0]?.slice(1).match(/[“”]/gu)).toEqual(['”'])
  })

  it('a sentence within a speech: opened, closed, and its speaker cited', async () => {
    const page = await open(inline())
    const turn = await ask(page, '¶25')
    const quote = turn.locator('blockquote').first()
    await select(quote, 'The Chinese client pays.')
    await button(turn, 'Cite ▾').click()
    expect(await page.locator('.what').textContent()).toBe('The selected words, page 84')
    await page.getByRole('menuitem', { name: 'Quotation with citation' }).click()
    const { text, html } = await pasted(page, /client/u)
    expect(text).toMatch(/^“‘The Chinese client pays\.’”\n\nA 30-year-old woman, quoted in Joel R\. Charny/u)
    expect(html).toMatch(/^<p>“‘The Chinese client pays\.’”<\/p><p>A 30-year-old woman, quoted in .*<i>/u)
  })

  it('a paragraph with notes that say Ibid.: each with what it stands for', async () => {
    const page = await open(`${stage().origin}/paper`)
    await button(page, 'Quote paragraph 8').press('Enter')
    const { text, html } = await pasted(page, /^“The North Korean Criminal Code/u)
    expect(text).toMatch(/property\.⁵ These .* state party\.”⁶\n/u)
    expect(html).toMatch(/property\.<sup>5<\/sup> These .* state party\.”<sup>6<\/sup><\/p>/u)
    for (const flavour of [text, html]) {
      expect(flavour).toMatch(/6\. Ibid\., p\. 20\. \[Human Rights Watch, “The Invisible Exodus: .*, p\. 20\.\]/u)
    }
  })

  it('italics: a citation in APA has the journal and the volume in italics', async () => {
    const page = await open(inline())
    const turn = await ask(page)
    // Two clicks from the answer.
    await button(turn, 'Cite ▾').click()
    await page.getByRole('menuitem', { name: 'APA' }).click()
    const { text, html } = await pasted(page, /^Charny, J/u)
    expect(text).toBe(
      `Charny, J. R. (2004). North Koreans in China: A human rights analysis. ${JOURNAL}, 13(2), 75–97.\n(Charny, 2004, p. 78)`,
    )
    expect(html).toMatch(
      /<p>.*<i>International .*<\/i>, <i>13<\/i>\(2\), 75–97\.<\/p><p>\(Charny, 2004, p\. 78\)<\/p>/u,
    )
  })

  it('what is selected rather than what is marked: its words, and the author where he speaks', async () => {
    const page = await open(`${stage().origin}/q/p11?s=172-208`)
    await button(page, 'Copy sentence').click()
    expect((await pasted(page, /Escaping/u)).text).toContain('One young man from Onsung, quoted in')
    await select(page.locator('blockquote').first(), 'she felt like a traitor for coming')
    await button(page, 'Cite ▾').click()
    await page.getByRole('menuitem', { name: 'Quotation with citation' }).click()
    const { text } = await pasted(page, /traitor/u)
    expect(text).toMatch(/^“she felt like a traitor for coming”\n\nJoel R\. Charny/u)
  })

  it('several paragraphs: a mark before each, one at the end, no note between them', async () => {
    const page = await open(`${stage().origin}/paper`)
    await page.evaluate(() => {
      const range = document.createRange()
      range.setStart(document.querySelector('#p24')?.lastChild as Node, 0)
      range.setEndAfter(document.querySelector('#p25')?.lastChild as Node)
      getSelection()?.addRange(range)
    })
    await button(page, 'Copy with citation').click()
    const { text, html } = await pasted(page, /^“The following accounts/u)
    expect(text).toMatch(/are typical:\n\n“In 2001, a 30-year-old .* arrested and deported\.”¹⁷\n\nJoel R\. Charny/u)
    expect(html).toMatch(/are typical:<\/p><p>“In 2001, .*deported\.”<sup>17<\/sup><\/p><p>Joel R\. Charny/u)
    expect(text.match(/17\. /gu)).toHaveLength(1)
  })

  it('a note itself: with what its short form stands for', async () => {
    const page = await open(`${stage().origin}/q/fn6`)
    await button(page, 'Copy note').click()
    const { text, html } = await pasted(page, /^“Ibid/u)
    expect(text).toMatch(/^“Ibid\., p\. 20\.” \[Human Rights Watch, .*, p\. 20\.\]\n\n.*: 78n6\.\n/u)
    expect(html).toMatch(/^<p>“Ibid\., p\. 20\.” \[Human Rights Watch/u)
  })

  it('in private mode: every style and the link that proves itself, with no request and none to the question', async () => {
    const { page, context } = await visit(`${stage().origin}/private`, { isAlone: true })
    await withClipboard(page)
    await page.locator('#line').getByText('your questions stay on this device').waitFor()
    const turn = await ask(page)
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    await context.setOffline(true)
    await button(turn, 'Cite ▾').click()
    await page.getByRole('menuitem', { name: 'MLA' }).click()
    await pasted(page, /\n\(Charny 78\)$/u)
    await button(turn, 'Copy link to this quotation').click()
    const { text } = await pasted(page, /\/q\/p8\?s=413-481&v=/u)
    expect(requests).toEqual([])
    expect(await turn.getByRole('button', { name: 'Copy link to this question' }).count()).toBe(0)
    await context.setOffline(false)
    const answer = await fetch(text.replace('/q/p8', '/q/p8.json'))
    expect(await answer.json()).toMatchObject({ status: 'proved' })
  })

  it('the printed wording on /check, beside a claim that is altered', async () => {
    const page = await open(`${stage().origin}/check`)
    await page.locator('#quote').fill('Serious violations mandate no execution and forfeiture of all property.')
    await button(page, 'Check').click()
    await button(page, 'Copy sentence').click()
    const { text, html } = await pasted(page, /Serious/u)
    expect(text).toMatch(/^“Serious violations mandate execution and forfeiture of all property\.”\n\n.*: 78\.\n/u)
    expect(html).toContain(`<i>${JOURNAL}</i>`)
  })
})

describe('the link to the question', () => {
  it('stands after that to the quotation, and not at all where there is no answer', async () => {
    const page = await open(inline())
    const answered = await ask(page)
    const names = await answered.getByRole('button', { name: 'Copy link' }).allTextContents()
    expect(names).toEqual(['Copy link to this quotation', 'Copy link to this question'])
    const refused = await ask(page, 'What is the capital of France?')
    expect(await refused.getByRole('button', { name: 'Copy link to this question' }).count()).toBe(0)
  })
})
