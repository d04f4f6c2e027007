import { expect, describe, it } from 'vitest'
import { violations } from '../../browser/axe.ts'
import { useStage } from '../../browser/paper/visit.ts'

const visit = useStage()

describe('the page of sources', () => {
  it('has no fault that axe finds, and no sideways scrolling', async () => {
    await visit('/sources', {}, async (page) => {
      expect(await violations(page)).toEqual([])
    })
  })

  it('leads from a name in the picture to the source, and from there to the note', async () => {
    await visit('/sources', {}, async (page) => {
      await page.getByRole('rowheader', { name: 'Hawk 2003' }).getByRole('link').click()
      await page.locator('#hawk-2003').getByRole('link', { name: 'note 27', exact: true }).first().click()
      await page.waitForURL(/\/paper#fn27$/u)
    })
  })
})
