import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import { readPaper, useStage } from './paper/visit.ts'

const visit = useStage()
const { suggestions } = loadLibrary()

describe('the corpus that is set', () => {
  it('stands whole on /paper, each passage and note at its anchor', async () => {
    const elsewhere = await visit('/paper', {}, async (page) => {
      const { passages, footnotes } = await readPaper(page)
      const shown = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)))
      expect([...passages, ...footnotes].filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([])
    })
    expect(elsewhere).toEqual([])
  })

  it('answers its first suggestion on the home page, in words that stand in the source', async () => {
    const elsewhere = await visit('/', {}, async (page, origin) => {
      await page.getByLabel('Your question').fill(suggestions[0] ?? '')
      await page.getByLabel('Your question').press('Enter')
      const mark = page.locator('mark').first()
      await mark.waitFor()
      const source = await (await page.request.get(`${origin}/v1/source`)).text()
      // Raised numbers of notes stand among the words.
      const words = ((await mark.textContent()) ?? '').split(/\d+/u).filter((piece) => piece.trim() !== '')
      expect(words.length).toBeGreaterThan(0)
      for (const piece of words) expect(source).toContain(piece.trim())
    })
    expect(elsewhere).toEqual([])
  })
})
