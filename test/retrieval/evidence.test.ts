import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBank } from '../../scripts/bank/read.ts'
import { writeBank } from '../../scripts/bank/write.ts'
import { readBuiltCorpus } from '../../scripts/load-library.ts'
import { openBank } from '../../src/retrieval/bank.ts'
import { likelihoodsOf } from '../../src/retrieval/likelihood.ts'
import { neighbourFinder } from '../../src/retrieval/neighbours.ts'
import { pairFinder } from '../../src/retrieval/pairs.ts'
import { holdersOf } from '../../src/retrieval/postings.ts'
import type { Query } from '../../src/retrieval/query.ts'
import { tokenizer } from '../../src/retrieval/words.ts'

/** Two passages, five questions, one gap. */
const bank = openBank(
  writeBank(
    {
      questions: [
        { passage: 0, from: 0, to: 0, entries: [['woman', 'axe']] },
        { passage: 0, from: 1, to: 1, entries: [['woman', 'river', 'guard']] },
        {
          passage: 1,
          from: 0,
          to: 0,
          entries: [
            ['price', 'citizen'],
            ['price', 'citizen'],
          ],
        },
        { passage: 1, from: 0, to: 1, entries: [['price', 'citizen', 'famin']] },
      ],
      gaps: [[['woman', 'bride']], []],
      offTopic: [['bride'], ['bride', 'volcano']],
      printed: [
        { text: ['woman', 'axe', 'river', 'river'], notes: [] },
        { text: ['price', 'citizen', 'famin'], notes: ['guard'] },
      ],
    },
    { paper: 'v1', words: 'w1' },
  ),
)
const id = (stem: string): number => bank.lexicon.id(stem) ?? -1
const ids = (...stems: string[]): number[] => stems.map(id)
const query = (words: number[]): Query => ({
  stems: new Set(),
  words,
  distinct: [...new Set(words)],
  unknown: [],
})

describe('the bank', () => {
  it('knows how many questions of a passage have a word, the passage itself counting as one', () => {
    const held = (stem: string) => [...bank.held(id(stem)).counts]
    expect(held('woman')).toEqual([3, 0])
    expect(held('citizen')).toEqual([0, 4])
    expect(held('bride')).toEqual([0, 0])
  })

  it('knows which passages print a word, in their notes as well', () => {
    const printed = (stem: string) => [...bank.held(id(stem)).printed]
    expect(printed('river')).toEqual([1, 0])
    expect(printed('guard')).toEqual([0, 1])
    expect(printed('bride')).toEqual([0, 0])
  })

  it('says what it was made for', () => {
    expect(bank.madeFor).toEqual({ paper: 'v1', words: 'w1' })
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
    expect(bank.counts.offTopic.totals).toEqual({ words: 3, pairs: 0 })
    expect([...bank.sizes]).toEqual([8, 10])
    expect([...bank.pairSizes]).toEqual([4, 5, 1, 0])
  })
})

describe('pairs of words', () => {
  it('are found in questions and gaps, however far apart they stand, each as often as it is there', () => {
    const pairs = pairFinder(bank)(ids('woman', 'price', 'citizen', 'guard', 'bride')).map(
      ({ counts, questions, gaps }) => [[...counts], questions, gaps],
    )
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
    const { words, phrases } = of(ids('price', 'citizen'))
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
const real = openBank(corpus.bank)
const files = readBank('corpus/bank')
const tokenize = tokenizer(corpus.aliases)
const someWords = fc.uniqueArray(fc.nat(Math.min(3000, real.lexicon.size - 1)), { minLength: 1, maxLength: 8 })

describe('the real bank', () => {
  const stemsOf = ({ text }: { readonly text: string }): Set<string> => new Set(tokenize(text))
  const questions = files.questions.map(stemsOf)
  const gaps = files.gaps.map(stemsOf)
  const messages = files.offTopic.map((text) => stemsOf({ text }))
  const counted = (entries: readonly Set<string>[], stem: string): number => entries.filter((e) => e.has(stem)).length

  it('has every entry that was written', () => {
    expect(real.entries.filter(({ gap }) => !gap)).toHaveLength(questions.length)
    expect(real.entries.filter(({ gap }) => gap)).toHaveLength(gaps.length)
  })

  it('has every word of every entry and message, as often as a plain count finds it', () => {
    const all = [...new Set([...questions, ...gaps, ...messages].flatMap((stems) => [...stems]))]
    expect(all.filter((stem) => real.lexicon.id(stem) === undefined)).toEqual([])
    fc.assert(
      fc.property(fc.constantFrom(...all), (stem) => {
        const word = real.lexicon.id(stem) ?? -1
        const { question, gap, offTopic } = real.counts
        expect([question.words[word], gap.words[word], offTopic.words[word]]).toEqual(
          [questions, gaps, messages].map((entries) => counted(entries, stem)),
        )
        expect(holdersOf(real.postings, word)).toHaveLength(counted([...questions, ...gaps], stem))
      }),
      { numRuns: 200 },
    )
  })

  it('finds as many pairs of words as a plain count of its questions', () => {
    const find = pairFinder(real)
    const common = tokenize(
      'How many North Korean refugees, women and men, cross the border to China, and who is sent back?',
    )
    const some = fc.uniqueArray(fc.constantFrom(...common), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(some, (stems) => {
        const words = stems.map((stem) => real.lexicon.id(stem) ?? -1)
        const found = find(words).reduce((sum, pair) => sum + pair.questions, 0)
        const pairs = stems.flatMap((a, i) => stems.slice(0, i).map((b) => [a, b] as const))
        const plain = pairs.map(([a, b]) => questions.filter((entry) => entry.has(a) && entry.has(b)).length)
        expect(found).toBe(plain.reduce((sum, n) => sum + n, 0))
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
