import { describe, expect, it } from 'vitest'
import { violations } from '../../../browser/axe.ts'
import { readPaper, useStage } from '../../../browser/paper/visit.ts'

const visit = useStage()
const NARROW = { width: 375, height: 740 }
const WIDE = { width: 1280, height: 900 }

describe('the paper', () => {
  it('has the words of every passage under its anchor, and nothing of ours between them', async () => {
    await visit('/paper', {}, async (page) => {
      const { passages } = await readPaper(page)
      const shown = await page.evaluate(
        (ids) =>
          ids.map((id) => {
            const copy = document.getElementById(id)?.cloneNode(true)
            if (!(copy instanceof HTMLElement)) return undefined
            for (const marker of copy.querySelectorAll('sup')) marker.remove()
            return copy.textContent
          }),
        passages.map(({ id }) => id),
      )
      expect(shown).toEqual(passages.map(({ quote }) => quote))
    })
  })

  it('has each note once, as printed, with its full citation and the way there', async () => {
    await visit('/paper', { javaScriptEnabled: false }, async (page) => {
      const { footnotes } = await readPaper(page)
      expect(await page.locator('[role="doc-footnote"]').count()).toBe(footnotes.length)
      for (const { id, text, resolved, resolvesTo, via } of footnotes) {
        const note = page.locator(`#${id}`)
        expect(await note.locator('.printed .text').textContent()).toBe(text)
        const inFull = await note.locator('.resolved').allTextContents()
        expect(inFull).toEqual(resolved === text ? [] : [`→ ${resolved}`])
        const links = await note.locator('.chain a').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
        expect(links).toEqual([...resolvesTo, ...via].map((number) => `#fn${number}`))
      }
    })
  })

  it('marks where every printed page begins, once', async () => {
    await visit('/paper', {}, async (page) => {
      const pages = await page
        .locator('[role="doc-pagebreak"]')
        .evaluateAll((all) => all.map((turn) => (turn instanceof HTMLElement ? turn.dataset['page'] : '')))
      expect(pages).toEqual(Array.from({ length: 97 - 75 + 1 }, (_, index) => String(75 + index)))
      const [before, after] = await page
        .locator('#page-78')
        .evaluate((turn) => [turn.previousSibling?.textContent, turn.nextSibling?.textContent])
      expect(before).toMatch(/humanitarian organizations in $/u)
      expect(after).toMatch(/^Yanbian make some effort/u)
    })
  })

  it('has no id twice, and no link within it that leads nowhere', async () => {
    await visit('/paper', {}, async (page) => {
      const { ids, links } = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href')?.slice(1) ?? ''),
      }))
      expect(new Set(ids).size).toBe(ids.length)
      expect(links.filter((id) => !ids.includes(id))).toEqual([])
    })
  })

  it.each([1056, 1280, 1600])('at %i px every note stands beside the text, below the one before it', async (width) => {
    await visit('/paper', { viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
      const { notes, text } = await page.evaluate(() => {
        const box = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { left, right, top, bottom }
        }
        return {
          text: Math.max(
            ...[...document.querySelectorAll('.text')].map((p) => (p.closest('.footnote') ? 0 : box(p).right)),
          ),
          notes: [...document.querySelectorAll('.footnote')].map((note) => ({
            ...box(note),
            marker: box(document.querySelector(`#${note.id.replace('fn', 'ref')}`) ?? note).top,
          })),
        }
      })
      let bottom = 0
      for (const note of notes) {
        expect(note.left).toBeGreaterThan(text)
        expect(note.right).toBeLessThanOrEqual(width)
        expect(note.top).toBeGreaterThanOrEqual(bottom)
        // Level with its marker, or pushed down by the note before it; never above.
        expect(note.top).toBeGreaterThanOrEqual(note.marker)
        if (note.top > note.marker + 10) expect(note.top - bottom).toBeLessThan(20)
        bottom = note.bottom
      }
    })
  })

  it('on a narrow screen has each note under its paragraph', async () => {
    await visit('/paper', { viewport: NARROW }, async (page) => {
      const gaps = await page.locator('.footnote').evaluateAll((notes) =>
        notes.map((note) => {
          const before = note.previousElementSibling
          return note.getBoundingClientRect().top - (before?.getBoundingClientRect().bottom ?? 0)
        }),
      )
      for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(0)
      for (const gap of gaps) expect(gap).toBeLessThan(40)
    })
  })

  it('a chain of Ibid. is followed by click, note by note, and back to the text', async () => {
    await visit('/paper#fn38', { viewport: WIDE, javaScriptEnabled: false }, async (page) => {
      const target = (): Promise<string | null> => page.locator(':target').getAttribute('id')
      await page.locator('#fn38').getByRole('link', { name: 'note 37' }).click()
      expect(await target()).toBe('fn37')
      await page.locator('#fn37').getByRole('link', { name: 'note 1', exact: true }).click()
      expect(await target()).toBe('fn1')
      await expect
        .poll(() => page.locator('#fn1').evaluate((note) => note.getBoundingClientRect().top))
        .toBeLessThan(900)
      await page.locator('#fn1 .number').click()
      expect(await target()).toBe('ref1')
      expect(await page.locator(':target').evaluate((a) => a.closest('.text')?.id)).toBe('p5')
    })
  })

  it('never scrolls sideways, and keeps the year in sight, down to a fourfold zoom of 1280 × 1024', async () => {
    for (const viewport of [{ width: 320, height: 256 }, NARROW, { width: 768, height: 900 }]) {
      await visit('/paper#p60', { viewport }, async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width)
        const year = page.locator('.running strong')
        expect(await year.textContent()).toBe('2004')
        const box = await year.boundingBox()
        const place = await page.locator('#place').boundingBox()
        const ask = await page.locator('#ask').boundingBox()
        expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(ask?.x ?? 0)
        expect(box?.y).toBeGreaterThanOrEqual(0)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height)
      })
    }
  })
})

describe('the serif', () => {
  it('is three files of at most 25 kB, kept for good under their hashes, with their licence', async () => {
    await visit('/paper', {}, async (page, origin) => {
      const rules = await (await page.request.get(`${origin}/fonts.css`)).text()
      const files = [...rules.matchAll(/url\('([^']+)'\)/gu)].map(([, path]) => path)
      expect(files).toHaveLength(3)
      for (const path of files) {
        const file = await page.request.get(`${origin}${path}`)
        expect(file.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
        expect((await file.body()).length).toBeLessThanOrEqual(25_000)
      }
      expect(await (await page.request.get(`${origin}/fonts/OFL.txt`)).text()).toContain('SIL OPEN FONT LICENSE')
    })
  })

  it('has every character of the paper', async () => {
    await visit('/paper', {}, async (page) => {
      // A character that the font lacks is set in another, so that its width changes with the font named after ours.
      const lacking = await page.evaluate(async () => {
        await document.fonts.load('100px "Source Serif 4"')
        const context = new OffscreenCanvas(1, 1).getContext('2d')
        if (!context) return ['no canvas']
        const width = (character: string, other: string): number => {
          context.font = `100px "Source Serif 4", ${other}`
          return context.measureText(character).width
        }
        const characters = [...new Set(document.querySelector('.paper')?.textContent)]
        return characters.filter((one) => width(one, 'monospace') !== width(one, 'sans-serif'))
      })
      // Ours, and set in the sans: the mark of a menu, and the arrow before a full citation.
      expect(lacking).toEqual(['▾', '→'])
    })
  })
})

describe('in print', () => {
  it('the paper keeps its page numbers and notes, and says where it was read and whose it is', async () => {
    await visit('/paper', {}, async (page, origin) => {
      await page.emulateMedia({ media: 'print' })
      for (const shown of ['#fn14', '#fn38 .resolved', '.colophon'])
        expect(await page.locator(shown).isVisible()).toBe(true)
      for (const hidden of ['.running', '.contents', '#p8 + .tools a', '.colophon button', '#said'])
        expect(await page.locator(hidden).isVisible()).toBe(false)
      const folio = await page
        .locator('#page-78')
        .evaluate((turn) => getComputedStyle(turn, '::before').getPropertyValue('content'))
      expect(folio).toContain('"78"')
      const colophon = await page.locator('.colophon').innerText()
      expect(colophon).toContain(`${origin}/paper`)
      expect(colophon).toContain('© KINU')
    })
  })
})

describe('for everybody', () => {
  it('axe finds nothing on a screen of any width, nor with an answer found', async () => {
    // At the top: further down the running head covers a part of whatever is scrolled under it.
    await visit('/paper#title', {}, async (page) => {
      expect(await violations(page, { widths: [375, 768] })).toEqual([])
      await page.getByRole('searchbox').fill('What do serious violations of the Criminal Code mandate?')
      await page.keyboard.press('Enter')
      await page.locator('#found li').first().waitFor()
      expect(await violations(page, { within: '.running', widths: [375, 768] })).toEqual([])
    })
  })

  it('every target is 24 px or more, or stands in a line of text', async () => {
    for (const width of [320, 1280]) {
      await visit('/paper', { viewport: { width, height: 800 } }, async (page) => {
        const small = await page.locator('a, button, input').evaluateAll((targets) =>
          targets.flatMap((target) => {
            const { width: across, height } = target.getBoundingClientRect()
            const isInline = getComputedStyle(target).display === 'inline'
            return !target.checkVisibility() || isInline || (across >= 24 && height >= 24) ? [] : [target.outerHTML]
          }),
        )
        expect(small).toEqual([])
      })
    }
  })
})
