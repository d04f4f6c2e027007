import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BankData, openBank } from '../../src/retrieval/bank.ts'
import { likelihoodsOf } from '../../src/retrieval/likelihood.ts'
import { neighbourFinder } from '../../src/retrieval/neighbours.ts'
import type { Query } from '../../src/retrieval/query.ts'

/** Two passages, four questions, one gap; the words are numbers 0 to 7. */
const DATA: BankData = {
  paper: 'test',
  stems: 'woman axe river price citizen famin guard bride',
  text: ['0 1 2', '3 4 5'],
  notes: ['', '6'],
  questions: ['0 0 1;1 0 2 6', '0-1 3 4;0 4 3'],
  gaps: ['7 0', ''],
  offTopic: '7;7 7',
}
const bank = openBank(DATA)
const query = (words: number[]): Query => ({
  stems: new Set(),
  words,
  distinct: [...new Set(words)],
  unknown: [],
})

describe('the bank', () => {
  it('knows how many questions of a passage have a word, the passage itself counting as one', () => {
    const held = (word: number) => [...bank.held.subarray(word * 2, word * 2 + 2)]
    expect(held(0)).toEqual([3, 0])
    expect(held(4)).toEqual([0, 3])
    expect(held(7)).toEqual([0, 0])
  })

  it('keeps the sentences that a question was written for', () => {
    expect(bank.entries).toEqual([
      { passage: 0, gap: false, from: 0, to: 0 },
      { passage: 0, gap: false, from: 1, to: 1 },
      { passage: 1, gap: false, from: 0, to: 1 },
      { passage: 1, gap: false, from: 0, to: 0 },
      { passage: 0, gap: true, from: 0, to: 0 },
    ])
  })
})

describe('likelihood', () => {
  it('is a distribution over the passages, highest where the words are asked about', () => {
    const { words, phrases } = likelihoodsOf(bank)(query([3, 4]))
    for (const logs of [words, phrases]) {
      expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1)
      expect(logs[1]).toBeGreaterThan(logs[0] ?? 0)
    }
  })

  it('is even where no word is known', () => {
    const { words } = likelihoodsOf(bank)(query([]))
    expect(words[0]).toBeCloseTo(Math.log(0.5))
  })
})

describe('neighbours, in the real bank', () => {
  const real = openBank(JSON.parse(readFileSync('corpus/generated/bank.json', 'utf8')) as BankData)
  const find = neighbourFinder(real)
  const words = fc.array(fc.nat(Math.min(3000, real.lexicon.size - 1)), { minLength: 1, maxLength: 8 })

  it('come nearest first, with cosines from 0 to 1, and the same when asked again', () => {
    fc.assert(
      fc.property(words, words, (some, others) => {
        const first = find(query(some))
        find(query(others))
        expect(find(query(some))).toEqual(first)
        const cosines = first.nearest.map((n) => n.cosine)
        expect(cosines).toEqual(cosines.toSorted((a, b) => b - a))
        expect(cosines.every((c) => c > 0 && c <= 1 + 1e-6)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('the nearest question and gap of each passage are the highest of its own', () => {
    fc.assert(
      fc.property(words, (some) => {
        const { nearest, question, gap } = find(query(some))
        for (const { entry, cosine } of nearest) {
          const best = (entry.gap ? gap : question)[entry.passage] ?? 0
          expect(cosine).toBeLessThanOrEqual(best + 1e-6)
        }
      }),
      { numRuns: 300 },
    )
  })
})
