import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadLibrary, readBuiltCorpus } from '../../scripts/load-library.ts'
import { printedStems } from '../../src/retrieval/artifact.ts'
import { openBank } from '../../src/retrieval/bank.ts'
import { likelihoodsOf } from '../../src/retrieval/likelihood.ts'
import { neighbourFinder } from '../../src/retrieval/neighbours.ts'
import { unpackBank } from '../../src/retrieval/packed/unpack.ts'
import { pairFinder } from '../../src/retrieval/pairs.ts'
import type { Query } from '../../src/retrieval/query.ts'
import { type Aliases, tokenizer } from '../../src/retrieval/words.ts'

/** Two passages, five questions, one gap; the words are numbers 0 to 7. */
const bank = openBank(
  {
    stems: ['woman', 'axe', 'river', 'price', 'citizen', 'famin', 'guard', 'bride'],
    questions: [
      [
        { from: 0, to: 0, entries: [[0, 1]] },
        { from: 1, to: 1, entries: [[0, 2, 6]] },
      ],
      [
        {
          from: 0,
          to: 0,
          entries: [
            [3, 4],
            [3, 4],
          ],
        },
        { from: 0, to: 1, entries: [[3, 4, 5]] },
      ],
    ],
    gaps: [[[0, 7]], []],
    offTopic: [0, 0, 0, 0, 0, 0, 0, 2],
  },
  [
    { text: ['woman', 'axe', 'river'], sentences: [], notes: [] },
    { text: ['price', 'citizen', 'famin'], sentences: [], notes: ['guard'] },
  ],
)
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
    expect(held(4)).toEqual([0, 4])
    expect(held(7)).toEqual([0, 0])
  })

  it('keeps the sentences that a question was written for', () => {
    expect(bank.entries).toEqual([
      { passage: 0, gap: false, from: 0, to: 0 },
      { passage: 0, gap: false, from: 1, to: 1 },
      { passage: 1, gap: false, from: 0, to: 0 },
      { passage: 1, gap: false, from: 0, to: 0 },
      { passage: 1, gap: false, from: 0, to: 1 },
      { passage: 0, gap: true, from: 0, to: 0 },
    ])
  })

  it('counts the words and pairs of each class', () => {
    expect(bank.counts.question.totals).toEqual({ words: 12, pairs: 9 })
    expect(bank.counts.gap.totals).toEqual({ words: 2, pairs: 1 })
    expect(bank.counts.offTopic.totals).toEqual({ words: 2, pairs: 0 })
    expect([...bank.pairSizes]).toEqual([4, 5])
  })
})

describe('pairs of words', () => {
  it('are found in questions and gaps, however far apart they stand, each as often as it is there', () => {
    const pairs = pairFinder(bank)([0, 3, 4, 6, 7]).map(({ counts, questions, gaps }) => [[...counts], questions, gaps])
    expect(pairs).toHaveLength(3)
    expect(pairs).toContainEqual([[0, 3, 0, 0], 3, 0])
    expect(pairs).toContainEqual([[1, 0, 0, 0], 1, 0])
    expect(pairs).toContainEqual([[0, 0, 1, 0], 0, 1])
  })
})

describe('likelihood', () => {
  const likelihoods = likelihoodsOf(bank)
  const of = (words: number[]) => likelihoods(query(words), pairFinder(bank)(words))

  it('is a distribution over the passages, highest where the words are asked about', () => {
    const { words, phrases } = of([3, 4])
    for (const logs of [words, phrases]) {
      expect(logs.reduce((sum, log) => sum + Math.exp(log), 0)).toBeCloseTo(1)
      expect(logs[1]).toBeGreaterThan(logs[0] ?? 0)
    }
  })

  it('is even where no word is known', () => {
    expect(of([]).words[0]).toBeCloseTo(Math.log(0.5))
  })
})

const corpus = readBuiltCorpus()
const printed = printedStems(
  loadLibrary().paper,
  tokenizer(JSON.parse(readFileSync('corpus/aliases.json', 'utf8')) as Aliases),
)
const contents = unpackBank(corpus.bank, printed)
const real = openBank(contents, printed)
const someWords = fc.uniqueArray(fc.nat(Math.min(3000, real.lexicon.size - 1)), { minLength: 1, maxLength: 8 })

describe('pairs of words, in the real bank', () => {
  it('are as many as a plain count of its questions finds', () => {
    const find = pairFinder(real)
    const entries = contents.questions.flatMap((groups) => groups.flatMap((group) => group.entries))
    const common = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(common, (words) => {
        const found = find(words).reduce((sum, pair) => sum + pair.questions, 0)
        const counted = words.flatMap((a, i) =>
          words.slice(0, i).map((b) => entries.filter((e) => e.includes(a) && e.includes(b)).length),
        )
        expect(found).toBe(counted.reduce((sum, n) => sum + n, 0))
      }),
      { numRuns: 30 },
    )
  })
})

describe('neighbours, in the real bank', () => {
  const find = neighbourFinder(real)

  it('come nearest first, with cosines from 0 to 1, and the same when asked again', () => {
    fc.assert(
      fc.property(someWords, someWords, (some, others) => {
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
      fc.property(someWords, (some) => {
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
