import { describe, expect, it } from 'vitest'
import { fold } from '../../src/wording/fold.ts'
import { tokensOf } from '../../src/wording/tokens.ts'

describe('the words and marks of a text', () => {
  it.each([
    ['A dog, a cat.', 'a dog , a cat .'],
    ['1,250 of 100-300,000', '1,250 of 100-300,000'],
    ['half-Chinese', 'half chinese'],
    ['class - the', 'class - the'],
    ['don’t [go]', "don't go"],
    ['(1)', '( 1 )'],
  ])('of %j are %j', (text, keys) => {
    expect(
      tokensOf(fold(text))
        .map(({ key }) => key)
        .join(' '),
    ).toBe(keys)
  })

  it('know where they stand, what they are, and what joins them', () => {
    const text = ' all-pervasive — system!'
    expect(tokensOf(fold(text))).toEqual([
      { key: 'all', isWord: true, joined: false, from: 1, to: 4, at: 0 },
      { key: 'pervasive', isWord: true, joined: true, from: 5, to: 14, at: 3 },
      { key: '-', isWord: false, joined: false, from: 15, to: 16, at: 12 },
      { key: 'system', isWord: true, joined: false, from: 17, to: 23, at: 12 },
      { key: '!', isWord: false, joined: false, from: 23, to: 24, at: 18 },
    ])
  })

  it('are joined to nothing where a hyphen begins the text', () => {
    expect(tokensOf(fold('-grave'))).toEqual([{ key: 'grave', isWord: true, joined: false, from: 1, to: 6, at: 0 }])
  })
})
