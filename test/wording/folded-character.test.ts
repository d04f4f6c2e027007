import { describe, expect, it } from 'vitest'
import { type Character, clusterAt, lookUp, RAISED } from '../../src/wording/folded-character.ts'

const folded = (cluster: string): Character => lookUp(cluster, new Map())

describe('the cluster at an offset', () => {
  it.each([
    ['a letter', 'ab', 'a'],
    ['a letter with the first of all marks that combine', 'a\u0300b', 'a\u0300'],
    ['a letter with two marks', 'e\u0301\u0323x', 'e\u0301\u0323'],
    ['marks that stand by themselves, together', '\u0301\u0302a', '\u0301\u0302'],
    ['both halves of a pair', '😀x', '😀'],
  ])('is %s', (_, source, cluster) => {
    expect(clusterAt(source, 0)).toBe(cluster)
    expect(clusterAt(`x ${source}`, 2)).toBe(cluster)
  })
})

describe('what a character folds to', () => {
  it.each([
    ['a', 'text', 'a'],
    [' ', 'space', ''],
    ['\u2009', 'space', ''],
    ['–', 'hyphen', '–'],
    ['’', 'quote', '’'],
    ['[', 'bracket', '['],
    ['\u00AD', 'invisible', ''],
    // A letter with a variation selector is a letter.
    ['a\uFE0F', 'text', 'a'],
    // NFKC makes a space and a mark of it, and a space does not count.
    ['\u00A8', 'text', '\u0308'],
    // Three letters of one and its mark are no more than four for each.
    ['ﬃ\u0301', 'text', 'ff\u00ED'],
    // Eighteen of one are.
    ['\uFDFA', 'text', '\uFDFA'],
  ])('%j is %s and comes out as %j', (cluster, role, text) => {
    expect(folded(cluster)).toMatchObject({ role, folded: text })
  })

  it('is kept for good where it is common, and else for one text', () => {
    const [met, other] = [new Map<string, Character>(), new Map<string, Character>()]
    expect(lookUp('q', met)).toBe(lookUp('q', other))
    expect(met.size + other.size).toBe(0)
    for (const rare of ['é', 'a\u0301']) {
      const first = lookUp(rare, met)
      expect(met.get(rare)).toBe(first)
      expect(lookUp(rare, met)).toBe(first)
      expect(lookUp(rare, other)).not.toBe(first)
    }
  })
})

it('a raised digit is one character', () => {
  expect(['²', '₉', 'x²', '²x', '2'].map((text) => RAISED.test(text))).toEqual([true, true, false, false, false])
})
