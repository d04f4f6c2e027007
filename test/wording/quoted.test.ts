import { describe, expect, it } from 'vitest'
import { countWords, quotedStretches } from '../../src/wording/quoted.ts'
import { divided, LONG, quotedIn } from '../../src/wording/stretches.ts'
import { piecesOf } from '../../src/wording/pieces.ts'

const quoted = (message: string): string[] => quotedStretches(message).map(({ text }) => text)

describe('what a message quotes', () => {
  it.each([
    [
      'between single marks, up to the last that may close before another opens',
      "'the guards' kindness' and 'their dogs'",
      ["the guards' kindness", 'their dogs'],
    ],
    ['nothing between marks without a word', '“” and “ … ”', []],
    ['all that follows a double mark which is never closed', 'She said “never go back', ['never go back']],
    ['nothing where a single mark is never closed', "the guards' kindness", []],
    ['nothing behind a closing mark alone', 'never go back” she said', []],
  ])('is %s', (_, message, stretches) => expect(quoted(message)).toEqual(stretches))

  it('is counted in words', () => {
    expect(countWords('the guards’ 27% of kindness')).toBe(5)
    expect(countWords('“…”')).toBe(0)
  })
})

describe('a long text', () => {
  const sentence = (words: number): string => `${'word '.repeat(words - 1)}end. `

  it('is one part up to the longest, and is divided at the ends of sentences beyond it', () => {
    expect(divided('word '.repeat(LONG))).toHaveLength(1)
    const parts = divided(sentence(250) + sentence(250) + sentence(20))
    expect(parts.map(countWords)).toEqual([250, 250, 20])
  })

  it('has no empty part where its last one ends with it', () => {
    expect(divided('word '.repeat(2 * LONG)).map(countWords)).toEqual([LONG, LONG])
  })

  it('keeps a block quotation in one piece though its paragraph is too heavy for it, and begins where it is told', () => {
    const text = `${'> quoted words here\n'.repeat(4)}\nAnd words after it. And more of them.\n`
    const pieces = piecesOf(text, 60)
    expect(pieces.filter(({ isInside }) => isInside).length).toBeGreaterThan(1)
    const after = text.indexOf('And words')
    expect(piecesOf(text, 60, after)[0]?.start).toBe(after)
  })

  it('of two paragraphs has what stands around the quotations of each', () => {
    expect(quotedIn('He said “no” twice.\n\nShe did not.').map(({ between }) => between)).toEqual([
      ['He said ', ' twice.'],
      ['She did not.'],
    ])
  })
})
