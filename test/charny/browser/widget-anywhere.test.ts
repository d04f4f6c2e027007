import type { FrameLocator, Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ask, fieldOf, QUESTION, setStage, turnsOf } from './visit.ts'

const { stage, host, visit } = setStage()

const chat = (more = ''): string => host().page(`<ibid-chat ${more}></ibid-chat>`)
const within = (frame: FrameLocator): Locator => frame.locator('body')

describe('in a page that was not made for it', () => {
  it('keys that are typed into the field are no shortcuts of the page; those that leave it are', async () => {
    const listener = `<script>window.heard=[];for(const type of ['keydown','keypress','keyup'])
      document.addEventListener(type,event=>heard.push(type+' '+event.key))</script>`
    const { page } = await visit(host().page(`${listener}<ibid-chat launcher></ibid-chat>`))
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    await page.keyboard.type('food/?')
    expect(await fieldOf(page).inputValue()).toBe('food/?')
    expect(await page.evaluate('heard')).toEqual([])
    await page.keyboard.press('Control+k')
    await page.keyboard.press('Escape')
    expect(await page.evaluate('heard')).toEqual(expect.arrayContaining(['keydown k', 'keydown Escape']))
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('in a sandboxed frame that may submit no forms, Enter asks, and the button', async () => {
    const { page } = await visit(
      host().page(
        `<iframe sandbox="allow-scripts allow-same-origin" src="${chat()}" width="600" height="600"></iframe>`,
      ),
    )
    const frame = within(page.frameLocator('iframe'))
    await (await ask(frame)).locator('mark').first().waitFor()
    await fieldOf(frame).fill(QUESTION)
    await frame.getByRole('button', { name: 'Ask', exact: true }).click()
    await turnsOf(frame).nth(1).locator('mark').first().waitFor()
  })

  it('an old library’s Array.prototype.toJSON changes nothing of what is asked', async () => {
    const head = `<script>Array.prototype.toJSON=Object.prototype.toJSON=function(){return '"old"'}</script>`
    const { page } = await visit(host().page('<ibid-chat></ibid-chat>', { head }))
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.postData() ?? ''))
    await (await ask(page)).locator('mark').first().waitFor()
    await (await ask(page, 'What does footnote 38 say?')).locator('blockquote').waitFor()
    const [, last] = sent.filter((body) => body.includes('question'))
    expect(JSON.parse(last ?? '')).toMatchObject({
      history: [{ question: QUESTION, passages: expect.arrayContaining(['p8']) }],
    })
  })

  it.each(['showModal', 'show'] as const)('in a <dialog> that %s opens later, it stands above it', async (open) => {
    const body = `<dialog><div style="width:400px;height:300px"><ibid-chat launcher></ibid-chat></div></dialog>`
    const { page } = await visit(host().page(body))
    await page.locator('dialog').evaluate((dialog: HTMLDialogElement, method) => dialog[method](), open)
    await page.getByRole('button', { name: 'Ask the paper' }).click()
    await (await ask(page)).locator('mark').first().waitFor()
  })

  it('in a <dialog> that is opened later, it answers as part of the page', async () => {
    const { page } = await visit(host().page('<dialog><ibid-chat></ibid-chat></dialog>'))
    await page.locator('dialog').evaluate((dialog: HTMLDialogElement) => dialog.showModal())
    await (await ask(page)).locator('mark').first().waitFor()
  })

  it('is moved into the document of a frame, and goes on there with its looks', async () => {
    const { page, errors } = await visit(
      host().page('<ibid-chat></ibid-chat><iframe width="600" height="600"></iframe>'),
    )
    await ask(page)
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')
      const element = document.querySelector('ibid-chat')
      if (element) frame?.contentDocument?.body.appendChild(element)
    })
    const frame = within(page.frameLocator('iframe'))
    await (await ask(frame)).locator('mark').first().waitFor()
    expect(await turnsOf(frame).count()).toBe(2)
    expect(await frame.locator('.panel').evaluate((panel) => getComputedStyle(panel).display)).toBe('flex')
    expect(errors).toEqual([])
  })

  it('loaded as a classic script, in the head, with its configuration inside, it works and leaves no name behind', async () => {
    const script = `<script>before=new Set(Object.getOwnPropertyNames(window))</script><script src="${stage().origin}/widget.js"></script>`
    const block = '<script type="application/json" class="ibid-chat-config">{"placeholder":"Frag"}</script>'
    const { page, errors } = await visit(host().page(`<ibid-chat>${block}</ibid-chat>`, { script }))
    await expect.poll(() => fieldOf(page).getAttribute('placeholder')).toBe('Frag')
    await (await ask(page)).locator('mark').first().waitFor()
    const names = `Object.getOwnPropertyNames(window).filter(name=>!before.has(name)&&name!=='before')`
    expect(await page.evaluate(names)).toEqual([])
    expect(errors).toEqual([])
  })
})

describe('where a launcher stands', () => {
  const VIEW = { width: 800, height: 700 }
  /** How far from the nearer edges, across and down, a launcher and then its panel stand. */
  async function distances(page: Page): Promise<(string | number)[][]> {
    const launcher = page.getByRole('button', { name: 'Ask the paper' })
    await launcher.click()
    const boxes = await Promise.all([launcher, page.getByRole('dialog')].map((part) => part.boundingBox()))
    return boxes.map((box) => {
      const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
      const [right, bottom] = [VIEW.width - x - width, VIEW.height - y - height]
      return [x < right ? 'left' : 'right', Math.min(x, right), y < bottom ? 'top' : 'bottom', Math.min(y, bottom)]
    })
  }

  it.each<[string, (string | number)[], string]>([
    ['', ['right', 16, 'bottom', 16], 'bottom'],
    ['offset="90px"', ['right', 90, 'bottom', 90], 'bottom'],
    ['offset="calc(4em + 16px) 8px"', ['right', 8, 'bottom', 80], 'bottom'],
    ['corner="bottom-start" offset="90px 24px"', ['left', 24, 'bottom', 90], 'bottom'],
    ['corner="top-start"', ['left', 16, 'top', 16], 'top'],
    ['corner="top-end" offset="2em 1em"', ['right', 16, 'top', 32], 'top'],
  ])('<ibid-chat launcher %s>', async (attributes, expected) => {
    const { page, errors } = await visit(chat(`launcher ${attributes}`), { viewport: VIEW })
    const [launcher, panel] = await distances(page)
    expect(launcher).toEqual(expected)
    expect(panel?.slice(0, 2)).toEqual(expected.slice(0, 2))
    const box = await page.getByRole('dialog').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(VIEW.height)
    expect(errors).toEqual([])
  })

  it('stands at the left of a page that is written from right to left, and at the right where the start is asked for', async () => {
    const attributes = 'lang="ar" dir="rtl"'
    const at = host().page('<ibid-chat launcher corner="bottom-start"></ibid-chat>', { attributes })
    const { page } = await visit(at, { viewport: VIEW })
    expect((await distances(page))[0]).toEqual(['right', 16, 'bottom', 16])
  })

  it.each([
    ['corner="middle"', '“corner” is none of bottom-end, bottom-start, top-end, top-start'],
    ['offset="far"', '“offset” is no length'],
  ])('%s is told to the site’s owner', async (attributes, problem) => {
    const { page } = await visit(chat(`launcher ${attributes}`), { viewport: VIEW })
    expect((await distances(page))[0]).toEqual(['right', 16, 'bottom', 16])
    expect(await page.locator('[part=state]').textContent()).toContain(problem)
  })
})

describe('where it may not ask', () => {
  it('a site that is not on the list is told so, in the chat and in the console', async () => {
    // Of this machine, and by its name none of those that need no listing there.
    const at = new URL(chat())
    at.hostname = 'partner.localhost'
    const { page, errors } = await visit(at.href)
    const turn = await ask(page)
    const told = `This site is not on the list of ${stage().origin}; ask its operator to add ${at.origin} (EMBED_ORIGINS).`
    expect(await turn.locator('[part=error]').textContent()).toBe(told)
    expect(errors).toContain(`<ibid-chat>: ${told}`)
    expect(await fieldOf(page).inputValue()).toBe(QUESTION)
  })

  it('a frame without an origin is told what its sandbox lacks, and may ask in private mode', async () => {
    const frameOf = (mode: string): string =>
      `<iframe sandbox="allow-scripts" src="${stage().origin}/embed${mode}" width="600" height="600"></iframe>`
    const { page } = await visit(host().page(frameOf('')))
    const turn = await ask(within(page.frameLocator('iframe')))
    expect(await turn.locator('[part=error]').textContent()).toContain('sandbox lacks “allow-same-origin”')
    await page.goto(host().page(frameOf('?mode=local')))
    await (await ask(within(page.frameLocator('iframe')))).locator('mark').first().waitFor({ timeout: 30_000 })
  })
})
