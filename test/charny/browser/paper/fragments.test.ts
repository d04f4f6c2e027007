import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import type { Answer, AskResponse } from '../../../../src/answer/types.ts'
import { useStage } from '../../../browser/paper/visit.ts'

const visit = useStage()

/** The questions of the evaluation, in strides of twelve, so that the first twenty are of all its kinds. */
const ALL = readFileSync('corpus/evaluation/questions.jsonl', 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => (JSON.parse(line) as { question?: string }).question ?? [])
/** Two answers whose last word is one with the note's number after it: "June 2003." and 4, "September 2002." and 3. */
const HARD = [
  'Which headcount did the charity back when it spoke to American lawmakers?',
  'What is the source for the estimate of 20,000 people in September 2002?',
]
const QUESTIONS = [...HARD, ...ALL.map((_, index) => ALL[(index * 12 + Math.floor(index / 20)) % ALL.length] ?? '')]

/** The first twenty answers whose links have a text fragment. */
async function linked(page: Page, origin: string): Promise<Answer[]> {
  const found: Answer[] = []
  for (const question of QUESTIONS) {
    const response = await page.request.post(`${origin}/v1/ask`, { data: { question } })
    const [answer] = ((await response.json()) as AskResponse).answers
    if (answer?.url.includes(':~:text=')) found.push(answer)
    if (found.length === 20) break
  }
  return found
}

/** Where the first line of a highlight stands in the window. */
const placeOf = (page: Page, { id, highlight }: Answer) =>
  page.evaluate(
    ([unit, from]) => {
      const walker = document.createTreeWalker(document.querySelector(unit) ?? document.body, NodeFilter.SHOW_TEXT)
      let at = 0
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        if (node.parentElement?.closest('sup')) continue
        if (from < at + node.length) {
          const range = document.createRange()
          range.setStart(node, from - at)
          range.setEnd(node, Math.min(node.length, from - at + 8))
          const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect()
          return { x, y, width, height }
        }
        at += node.length
      }
      return undefined
    },
    [`#${id}`, highlight?.start ?? 0] as const,
  )

/** Whether a picture has the colour of a mark: Chromium paints what a fragment found, and tells no script. */
async function isMarked(blank: Page, png: Buffer): Promise<boolean> {
  return blank.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob())
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    // --mark in the light theme: #fae8a4.
    for (let i = 0; i < pixels.length; i += 4) {
      if (pixels[i] === 0xfa && pixels[i + 1] === 0xe8 && pixels[i + 2] === 0xa4) return true
    }
    return false
  }, png.toString('base64'))
}

it('the links of twenty real answers open the paper with the sentence that answers in sight and marked', async () => {
  await visit('/healthz', { viewport: { width: 1280, height: 800 }, colorScheme: 'light' }, async (page, origin) => {
    const blank = await page.context().newPage()
    const answers = await linked(page, origin)
    expect(answers).toHaveLength(20)
    const unmarked: string[] = []
    for (const answer of answers) {
      // From another page: a fragment within the same one is followed only by a person's click.
      await page.goto(`${origin}/healthz`)
      await page.goto(answer.url)
      const clip = await placeOf(page, answer)
      const inSight = clip !== undefined && clip.y > 44 && clip.y + clip.height < 800
      if (!inSight || !(await isMarked(blank, await page.screenshot({ clip })))) unmarked.push(answer.url)
      // The target is the paragraph, or what holds it where the fragment is the whole of it.
      const target = page.locator(':target')
      expect(
        await target.evaluate((element, id) => element.id === id || element.children[0]?.id === id, answer.id),
      ).toBe(true)
    }
    expect(unmarked).toEqual([])
  })
})
