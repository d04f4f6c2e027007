import { describe, expect, it } from 'vitest'
import { useStage } from '../../browser/paper/visit.ts'

const visit = useStage()

describe('the accuracy card', () => {
  it('shows its drawings', async () => {
    await visit('/accuracy', {}, async (page) => {
      const widths = await page
        .locator('img')
        .evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth))
      expect(widths).toHaveLength(2)
      for (const width of widths) expect(width).toBeGreaterThan(0)
    })
  })
})
