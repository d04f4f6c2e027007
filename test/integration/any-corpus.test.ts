import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadLibrary } from '../../scripts/load-library.ts'
import type { AskResponse } from '../../src/answer/types.ts'
import { openStage, type Stage } from './openapi/stage.ts'

const { paper, suggestions } = loadLibrary()

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const ask = (question: string): Promise<Response> =>
  fetch(`${stage.origin}/v1/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question }),
  })

describe('the corpus that is set, served by the built Worker', () => {
  it('comes as it was built, to the letter', async () => {
    const response = await fetch(`${stage.origin}/v1/source`)
    expect(await response.text()).toBe(paper.source)
  })

  it('has each passage and note under its address, as the served document says', async () => {
    for (const { id, text } of paper.passages) {
      const passage: unknown = await (await fetch(`${stage.origin}/v1/passages/${id}`)).json()
      expect(passage).toMatchObject({ id, quote: text })
      expect(stage.fits('Passage', passage)).toBe(true)
    }
    for (const { number, text } of paper.footnotes) {
      const note: unknown = await (await fetch(`${stage.origin}/v1/footnotes/${number}`)).json()
      expect(note).toMatchObject({ number, text })
      expect(stage.fits('Footnote', note)).toBe(true)
    }
  })

  it('answers each suggestion in words of the source', async () => {
    for (const question of suggestions) {
      const { status, answers } = (await (await ask(question)).json()) as AskResponse
      expect([question, status]).toEqual([question, 'answered'])
      for (const { quote } of answers) expect(paper.source).toContain(quote)
    }
  })
})
