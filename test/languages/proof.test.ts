import { describe, expect, it } from 'vitest'
import { PROOF, PROOFS, toldOfProof } from '../../src/languages/proof.ts'

const gapsOf = (text: string): string[] => (text.match(/\{\w+\}/gu) ?? []).toSorted()
const linksOf = (text: string): number => (text.match(/\[[^[\]]+\]/gu) ?? []).length

describe('what is said of a proof', () => {
  it.each(Object.entries(PROOFS))('has the braces and the links of the English, and other words: %s', (_, said) => {
    for (const [name, english] of Object.entries(PROOF)) {
      const own = said[name as keyof typeof PROOF]
      expect([name, gapsOf(own), linksOf(own)]).toEqual([name, gapsOf(english), linksOf(english)])
      expect(own).not.toBe(english)
    }
  })

  it.each(['zh-Hans', 'zh-Hant'] as const)('has the punctuation of Chinese: %s', (language) => {
    expect(Object.values(PROOFS[language]).join('\n')).not.toMatch(/[,:;().]/u)
  })
})

describe('a place in a proof', () => {
  it.each([
    [undefined, 'characters 3 to 9 (UTF-16 code units) of the whole text'],
    ['ko', '본문 전체에서 문자 위치 3부터 9까지(UTF-16 코드 단위)'],
    ['zh-Hans', '全文中的字符位置 3 至 9（以 UTF-16 码元计）'],
    ['zh-Hant', '全文中的字元位置 3 至 9（以 UTF-16 碼元計）'],
  ] as const)('is filled in: %s', (language, place) => {
    expect(toldOfProof(language, 'characters', { start: 3, end: 9 })).toBe(place)
  })
})
