import { describe, expect, it } from 'vitest'
import { loadLibrary } from '../../../scripts/load-library.ts'
import { claimsOf } from '../../../src/answer/claims-of.ts'

const library = loadLibrary()
const claimed = (text: string): string[] => claimsOf(library, text, { spent: 0 }).map((claim) => claim.text)

/** A writer's own words about the paper's subject. */
const OWN =
  'Women from the North are sold to farmers near the river, the police look away, and nobody in the capital wishes to ' +
  'hear of it, as I saw myself when I walked through the villages last winter with a friend from the university. '
const QUOTED = ['worse than a dog at a funeral', 'Serious violations mandate execution']
const article = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, at) => `${OWN.repeat(3)}He says “${QUOTED[at % 2]}” too.`).join('\n\n')

/** The paper's own paragraphs with quotations and other words in them, of a length that is compared whole. */
const OF_PAPER = library.paper.passages
  .filter(({ text }) => text.length < 1500 && text.includes('“') && /\p{L}/u.test(text.replaceAll(/“[^”]*”?/gu, '')))
  .map(({ id, text }) => [id, text] as const)

describe('what is checked of a text', () => {
  it('is what a writer quotes, found with less effort than one quotation and its answers take twice', () => {
    const effort = { spent: 0 }
    const claims = claimsOf(library, article(10), effort)
    expect(claims.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, at) => QUOTED[at % 2]))
    // One exact quotation takes some 4,700, its two answers among it; the whole paragraph took 30,000 and more.
    expect(effort.spent).toBeLessThan(10_000)
  })

  it.each(OF_PAPER)(
    'is all of the paper’s own paragraph %s, quotations and all, also with a word changed in ten',
    (_, text) => {
      expect(claimed(text)).toEqual([text])
      const isTenth = (word: string, at: number): boolean => at % 10 === 9 && /^[a-z]+$/u.test(word)
      const changed = text
        .split(' ')
        .map((word, at) => (isTenth(word, at) ? 'zebra' : word))
        .join(' ')
      expect(claimed(changed)).toEqual([changed])
    },
  )

  it('is the quotation alone, where a few of the writer’s words stand around it', () => {
    expect(claimed('He says “worse than a dog at a funeral” of it.')).toEqual(['worse than a dog at a funeral'])
  })
})
