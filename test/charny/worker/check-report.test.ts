import { describe, expect, it } from 'vitest'
import { createApp } from '../../../src/app.ts'
import type { Library } from '../../../src/answer/library.ts'
import type { Accuracy, AccuracyFigure } from '../../../src/contract/accuracy.ts'
import { ARTICLE_LENGTH } from '../../../src/answer/bounds.ts'
import { LINES } from '../../../src/site/accuracy/lines.ts'
import { request } from '../../worker/client.ts'
import { BINDINGS } from '../../worker/webhook/signed.ts'

async function reportOn(quote: string): Promise<string> {
  const body = new FormData()
  body.set('quote', quote)
  const response = await request('/check', { method: 'POST', body })
  expect(response.status).toBe(200)
  return response.text()
}

const SPLICE =
  'And then the lack of data is symptomatic of the overall vulnerability. She had to sit perfectly still all day every day.'

describe('the report of a check', () => {
  it('lists the pieces of a splice, in its order', async () => {
    const page = await reportOn(SPLICE)
    const list = page.slice(page.indexOf('<ul class="pieces">'))
    expect(list.indexOf('the lack of data')).toBeGreaterThan(0)
    expect(list.indexOf('the lack of data')).toBeLessThan(list.indexOf('She had to sit'))
  })

  it.each([
    ['a word is missing', 'Serious violations mandate execution and forfeiture of property.', /<del class="gap">/u],
    [
      'a word is added',
      'Serious violations mandate public execution and forfeiture of all property.',
      /<ins class="gap">/u,
    ],
    [
      'an interviewee speaks',
      '“The situation here does not allow me to dream about my future.”',
      /speak|woman|interview/u,
    ],
    ['a note is short', 'Byung-Ho, op. cit., p. 198 at footnote 14.', /Living Dangerously in Two Worlds/u],
  ])('shows it where %s', async (_, quote, shown) => expect(await reportOn(quote)).toMatch(shown))

  it('gives back a text that is refused with the line break at its head', async () => {
    const body = new FormData()
    body.set('quote', `\n${'x'.repeat(ARTICLE_LENGTH)}`)
    const response = await request('/check', { method: 'POST', body })
    expect([response.status, await response.text()]).toEqual([
      413,
      expect.stringMatching(/<textarea[^>]*>\r?\n\r?\nxx/u),
    ])
  })

  it('says how much was checked where a text is too long for one request', async () => {
    const one = `${'The lamps burned low. '.repeat(900)} “Serious violations mandate execution.” `
    expect(await reportOn(one + one)).toContain('Checked here: characters')
  })

  it('says that nothing was quoted where marks only seem to', async () => {
    const seeming = `» he said ’tis ‘ ” and then ${'The lamps burned low. '.repeat(800)}`
    expect(await reportOn(seeming.repeat(4))).toContain('There is no quotation in what was looked at.')
  })
})

const figureOf = (name: string, more: Partial<AccuracyFigure> = {}): AccuracyFigure => ({
  name,
  value: 0.9,
  low: 0.8,
  high: 0.95,
  n: 40,
  ...more,
})
const [line] = LINES.flatMap(({ lines }) => lines)
const setOf = (id: string, ...figures: readonly AccuracyFigure[]): Accuracy['sets'][number] => ({
  id,
  title: `Set ${id}`,
  use: 'Used to learn.',
  questions: 40,
  figures: [...figures],
})

describe('the page of figures', () => {
  const accuracy: Accuracy = {
    version: '1',
    computedFrom: 'main',
    sets: [
      setOf('full', figureOf(line?.name ?? ''), figureOf('faults', { value: 0 })),
      setOf('one', figureOf(line?.name ?? '', { low: null, high: null, n: 1 }), figureOf('faults', { value: 2 })),
      setOf('none'),
    ],
    reliability: {
      bins: [
        { from: 0, to: 0.5, count: 0, confidence: null, right: null },
        { from: 0.5, to: 1, count: 9, confidence: 0.8, right: 0.75 },
      ],
      calibrationError: 0.03,
    },
    peers: [{ name: 'Peer', figures: null }],
    method: ['It was counted.'],
  }

  it('says of each figure what is known of it, and of none what is not', async () => {
    const library = {
      paper: { version: '1', record: { title: 'T', language: 'en' }, sections: [], passages: [], footnotes: [] },
      glosses: '',
    }
    const app = createApp(library as unknown as Library, { accuracy: async () => accuracy, history: [] })
    const response = await app.fetch(
      new Request('https://ibid.example/accuracy', { headers: { accept: 'text/html' } }),
      BINDINGS,
    )
    const page = await response.text()
    expect(response.status).toBe(200)
    for (const words of [
      '80.0 to 95.0',
      '1 question<',
      '40 questions',
      'none made it fail',
      '2 made it fail',
      '<td>–</td>',
      '75.0',
    ])
      expect(page).toContain(words)
    expect(page).not.toMatch(/\bundefined\b|\bNaN\b/u)
  })
})
