import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { REPLIES } from '../../src/english/said/replies.ts'
import type { Answer } from '../../src/answer/types.ts'
import { markOf } from '../../src/paper/note-label.ts'
import { ask, request } from './client.ts'

let source = ''
let vocabulary: string[] = []

beforeAll(async () => {
  source = await (await request('/v1/source')).text()
  vocabulary = [...new Set(source.split(/\s+/u))]
})

/** Questions of every sort: the paper's own words in any order, what people put around them, and plain noise. */
const questions = () => {
  const paperWords = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }).map((w) => w.join(' '))
  const asked = fc
    .tuple(
      fc.constantFrom('Who', 'Why did', 'How many', 'What does footnote', 'page', 'Did he write', 'the section'),
      paperWords,
    )
    .map((parts) => parts.join(' '))
  const numbered = fc
    .tuple(fc.constantFrom('fn', 'page', 'note', 'p.'), fc.integer({ min: -5, max: 140 }))
    .map((p) => p.join(' '))
  const slice = fc
    .tuple(fc.nat(source.length - 1), fc.integer({ min: 1, max: 200 }))
    .map(([start, length]) => source.slice(start, start + length))
  const noise = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  const fits = (text: string): boolean =>
    text.trim() !== '' &&
    text.trim().length <= 1000 &&
    !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u.test(text)
  return fc.oneof(asked, paperWords, numbered, slice, noise).filter(fits)
}

function expectCut(answer: Answer): void {
  expect(source).toContain(answer.quote)
  for (const note of answer.footnotes) {
    expect(source).toContain(`\n\n${markOf(note)} ${note.text}\n`)
    expect(note.offset).toBeLessThanOrEqual(answer.quote.length)
  }
  if (answer.kind === 'footnote') expect(answer.quote).toBe(answer.footnotes[0]?.text)
  const { highlight } = answer
  if (highlight === null) return
  expect(highlight.start).toBeLessThan(highlight.end)
  const marked = answer.quote.slice(highlight.start, highlight.end)
  expect(marked).toHaveLength(highlight.end - highlight.start)
  expect(marked).toBe(marked.trim())
}

describe('whatever is asked', () => {
  it('every quote, highlight and note can be cut from the canonical text, and the status tells the truth', async () => {
    await fc.assert(
      fc.asyncProperty(questions(), fc.integer({ min: 1, max: 10 }), async (question, limit) => {
        const response = await ask(question, { limit })
        expect(response.status === 'answered').toBe(response.answers.length > 0)
        // The list of contents ("Who organized" asks for it, by chance) is whole, whatever the limit is.
        if (response.reply !== REPLIES.contents) expect(response.answers.length).toBeLessThanOrEqual(limit)
        if (response.status === 'answered') expect(response.related).toEqual([])
        for (const answer of [...response.answers, ...response.related]) expectCut(answer)
      }),
      { numRuns: 3000 },
    )
  }, 120_000)

  it('the same question gets the same answer', async () => {
    await fc.assert(
      fc.asyncProperty(questions(), async (question) => {
        expect(await ask(question)).toEqual(await ask(question))
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
